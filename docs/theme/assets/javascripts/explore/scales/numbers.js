import { fixed } from "../format.js";
import { logit, lossOf, mean, sigmoid, some } from "./loss.js";
import { fields } from "./state.js";

const { LN2, log } = Math;
const FLOOR = lossOf({ k: 0, w: 1 });

/** The loss, how far it is above the floor, the share of mistakes; and whether no scale is better. */
export function numbers(state) {
  const loss = lossOf(state), { step } = fields.k;
  return {
    loss,
    over: loss - FLOOR,
    wrong: mean(({ z, p }) => (logit(state, z) > 0 ? 1 - p : p)),
    lowest: [state.k - step, state.k + step].every(k => lossOf({ ...state, k }) > loss),
  };
}

export function texts({ k, w }, { loss, over, wrong }) {
  return {
    scale: fixed(2 ** k, 2),
    w: fixed(w, 0),
    shift: fixed(log(w), 4),
    loss: fixed(loss, 4),
    over: fixed(over, 4),
    wrong: fixed(wrong, 4),
  };
}

export const sentences = ["calibrated", "sure", "unsure", "coin", "tilted", "lowest"];

/** The sentence that says what the loss sees, and what the mistakes do. */
export function says({ k, w }, { loss, lowest }) {
  if (loss > LN2) return "coin";
  if (w > 1) return lowest ? "lowest" : "tilted";
  return k === 0 ? "calibrated" : k > 0 ? "sure" : "unsure";
}

// ---- the lines ----

/** What the model says and what happens, [q, p]. */
export const said = state => some.map(({ z, p }) => [sigmoid(logit(state, z)), p]);

/** The loss at scales, [k, loss]. */
export const losses = ({ w }, scales) => scales.map(k => [k, lossOf({ k, w }, some)]);
