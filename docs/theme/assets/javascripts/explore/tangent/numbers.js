import { fixed } from "../format.js";
import { kl, middle, pair } from "../quantities.js";
import { GOAL } from "./state.js";

const { log } = Math;
const P = pair(GOAL);
const halfWay = q => middle(P, pair(q));

/** What each loss touches, and with which slope in q. */
export const curves = {
  original: {
    divergence: q => kl(P, halfWay(q)) + kl(pair(q), halfWay(q)), // 2 JSD
    slope: q => log(q / (GOAL + q)) - log((1 - q) / (2 - GOAL - q)),
  },
  "non-saturating": {
    divergence: q => 2 * kl(halfWay(q), P),
    slope: q => log((GOAL + q) / (2 * GOAL)) - log((2 - GOAL - q) / (2 * (1 - GOAL))),
  },
  sum: {
    divergence: q => kl(pair(q), P),
    slope: q => log(q / GOAL) - log((1 - q) / (1 - GOAL)),
  },
};

/** The losses that are shown. */
export const shown = ({ loss }) => (loss === "all" ? Object.keys(curves) : [loss]);

/**
 * For each of them: the curve's value at q and the line's, the line's slope, how far the line falls
 * from d to q and how the curve changes, and the gap between the two at q.
 */
export const numbers = state =>
  shown(state).map(loss => {
    const { q, d } = state, { divergence, slope } = curves[loss];
    const value = divergence(q), touch = divergence(d);
    // where D is certain the slope has no bound, but at the touch nothing has fallen
    const fall = q === d ? 0 : slope(d) * (q - d);
    const change = value - touch;
    return { value, line: touch + fall, slope: slope(d), fall, change, gap: change - fall };
  });

/** What is written of them: where three losses are shown, three numbers in their order. */
export function texts({ q, d }, numbers) {
  const each = name => numbers.map(of => fixed(of[name], 4)).join(" / ");
  const written = ["slope", "fall", "change", "gap"].map(name => [name, each(name)]);
  return { q: fixed(q, 2), d: fixed(d, 2), ...Object.fromEntries(written) };
}

export const sentences = ["touches", "best", "stays", "past", "certain"];

/** The sentence that says what follows. */
export function says({ q, d }, numbers) {
  if (numbers.some(({ slope }) => Math.abs(slope) === Infinity)) return "certain";
  if (q === d) return q === GOAL ? "best" : "touches";
  return (q - GOAL) * (GOAL - d) > 0 ? "past" : "stays";
}
