import { fixed } from "../format.js";
import { crossEntropy, entropy, kl, middle } from "../quantities.js";
import { distribution, MOST } from "./state.js";

/** H(P), H(P,Q), KL both ways and JSD, in the unit that is chosen. */
export function numbers(state) {
  const P = distribution(state, "p"), Q = distribution(state, "q"), M = middle(P, Q);
  const unit = state.unit === "bits" ? Math.LN2 : 1;
  return {
    p: P,
    q: Q,
    floor: entropy(P) / unit,
    cost: crossEntropy(P, Q) / unit,
    gap: kl(P, Q) / unit,
    reverse: kl(Q, P) / unit,
    jsd: (kl(P, M) + kl(Q, M)) / 2 / unit,
  };
}

/** `never` is the first x at which Q gives 0 and P does not, `back` the other way round. */
export function texts(_, { p, q, ...measures }) {
  const written = Object.entries(measures).map(([name, value]) => [name, fixed(value, 4)]);
  for (let i = 0; i < MOST; i++)
    written.push([`p${i}`, fixed(p[i] ?? 0, 2)], [`q${i}`, fixed(q[i] ?? 0, 2)]);
  const first = (a, b) => String(a.findIndex((each, x) => each > 0 && b[x] === 0));
  return { never: first(p, q), back: first(q, p), ...Object.fromEntries(written) };
}

export const sentences = ["sum", "same", "never", "never-back", "never-both"];

/** The sentence that says what follows. */
export function says(_, { p, q, gap, reverse }) {
  if (p.every((each, x) => each === q[x])) return "same";
  if (gap === Infinity) return reverse === Infinity ? "never-both" : "never";
  return reverse === Infinity ? "never-back" : "sum";
}
