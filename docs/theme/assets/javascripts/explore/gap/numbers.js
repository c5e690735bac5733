import { fixed } from "../format.js";
import { crossEntropy, entropy, kl, pair } from "../quantities.js";

/** H(P), H(P,Q), what lies between them, KL the other way round, and the line's slope in p. */
export function numbers({ p, q }) {
  const P = pair(p), Q = pair(q);
  return {
    floor: entropy(P),
    cost: crossEntropy(P, Q),
    gap: kl(P, Q),
    reverse: kl(Q, P),
    slope: Math.log((1 - q) / q),
  };
}

/** `corner` is the p where the line is lowest; `rest` is 1 - q. */
export function texts({ p, q }, { floor, cost, gap, reverse }) {
  return {
    p: fixed(p, 2),
    q: fixed(q, 2),
    rest: fixed(1 - q, 2),
    corner: q > 0.5 ? "1" : "0",
    floor: fixed(floor, 4),
    cost: fixed(cost, 4),
    gap: fixed(gap, 4),
    reverse: fixed(reverse, 4),
  };
}

export const sentences = [
  ...["sum", "closed", "endless", "flat", "corner"],
  ...["gan-falls", "gan-endless", "gan-flat", "gan-corner"],
];

/** The sentence that says what follows. */
export function says({ p, q, as }, { cost }) {
  const flat = q === 0.5, corner = !flat && p === (q > 0.5 ? 1 : 0);
  const gan = as === "gan";
  if (cost === Infinity) return gan ? "gan-endless" : "endless";
  if (p === q && !gan) return "closed";
  if (flat) return gan ? "gan-flat" : "flat";
  if (corner) return gan ? "gan-corner" : "corner";
  return gan ? "gan-falls" : "sum";
}
