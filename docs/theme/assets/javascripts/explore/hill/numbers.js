import { fixed } from "../format.js";
import { crossEntropy, entropy, kl, pair } from "../quantities.js";
import { answers, BEST, P, Q } from "./state.js";

const { log } = Math;

/** The height of the hill over d: the entropy of a label that is real with probability d. */
export const height = d => entropy(pair(d));

// over the outcomes, as often as each comes up
const mean = of => BEST.reduce((sum, _, x) => sum + ((P[x] + Q[x]) / 2) * of(x), 0);

/** The loss of D, its three parts, and what is wasted at each outcome when it comes up. */
export function numbers(state) {
  const D = answers(state);
  const floor = mean(x => height(BEST[x]));
  const wastes = BEST.map((best, x) => kl(pair(best), pair(D[x])));
  return {
    floor,
    told: log(2) - floor,
    wastes,
    wasted: mean(x => wastes[x]),
    loss: mean(x => crossEntropy(pair(BEST[x]), pair(D[x]))),
  };
}

export function texts(state, { floor, told, wastes, wasted, loss }) {
  const most = Math.max(...wastes);
  const written = answers(state).map((d, x) => [`d${x}`, fixed(d, 2)]);
  return {
    ...Object.fromEntries(written),
    coin: fixed(log(2), 4),
    floor: fixed(floor, 4),
    told: fixed(told, 4),
    wasted: fixed(wasted, 4),
    loss: fixed(loss, 4),
    x: String(wastes.findIndex(waste => waste >= most - 1e-9)), // of equals the first
    waste: fixed(most, 4),
  };
}

export const sentences = ["most", "best", "nothing", "dear", "certain"];

/** The sentence that says what follows. */
export function says(state, { wastes, wasted, loss }) {
  if (wasted === Infinity) return "certain";
  if (wastes.every(waste => waste === 0)) return "best";
  if (answers(state).every(d => d === 0.5)) return "nothing";
  return loss > log(2) ? "dear" : "most";
}
