import { fixed } from "../format.js";
import { kl, pair } from "../quantities.js";

const { floor, log } = Math;
const LITTLE = 1e-20; // what chances below it add is not seen
const Q = pair(0.5);

/** The mean of log((count + added) / expected), n samples and the count of a cell with a share. */
function meanLog(n, share, added, expected) {
  const odds = share / (1 - share), mode = floor((n + 1) * share);
  let all = 0, sum = 0;
  const add = (count, often) => {
    all += often;
    sum += often * log((count + added) / expected);
  };
  for (let count = mode, often = 1; count <= n && often > LITTLE; count++) {
    add(count, often);
    often *= ((n - count) / (count + 1)) * odds;
  }
  for (let count = mode, often = 1; count > 0 && often > LITTLE; count--) {
    often *= count / (n + 1 - count) / odds;
    add(count - 1, often);
  }
  return sum / all;
}

/** The mean over P's samples of log((a + 1/2) / (b + 1/2)), a of P and b of the others in a cell. */
const read = (n, k, P, others) =>
  kl(P, others) +
  P.reduce((sum, p, i) => {
    const share = p / 2 ** k, other = others[i] / 2 ** k;
    const own = meanLog(n - 1, share, 1.5, n * share); // the sample itself, and the rest
    return sum + p * (own - meanLog(n, other, 0.5, n * other));
  }, 0);

/** What is read of P and Q, and of two samples of P; the samples of P alone in their cell. */
export function numbers({ k, p, n }) {
  const P = pair(p);
  return {
    truth: kl(P, Q),
    apart: read(Number(n), k, P, Q),
    same: read(Number(n), k, P, P),
    alone: (1 - 0.5 / 2 ** k) ** Number(n),
  };
}

export const texts = ({ k, p, n }, numbers) => ({
  cells: fixed(2 ** (k + 1), 0),
  p: fixed(p, 2),
  n,
  ...Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, fixed(value, 4)]),
  ),
});

export const sentences = ["even", "little", "chance", "alone"];

/** The sentence that says what is read. */
export function says({ p }, { truth, same, alone }) {
  if (alone > 0.5) return "alone";
  if (p === 0.5) return "even";
  return same < truth / 2 ? "little" : "chance";
}
