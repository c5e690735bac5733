// Least squares: D aims at -1 for generated samples and at 1 for real ones, the generator at c. It
// stands at q, Q = [q, 1 - q]; D answered when it stood at d.

import { slope } from "./numbers.js";

export const fields = {
  q: { from: 0, to: 1, step: 0.01, start: 0.8, drag: true },
  c: { from: -1, to: 1, step: 0.05, start: 0 },
  judge: { of: ["follows", "stays"], start: "follows" },
  d: { from: 0, to: 1, step: 0.01, start: 0.8, hidden: true },
};

export const constrain = state => (state.judge === "follows" ? { ...state, d: state.q } : state);

export const actions = {
  // a small step to where samples are cheaper
  run: { every: 100, to: state => ({ ...state, q: state.q - 0.01 * Math.sign(slope(state)) }) },
};

// Where do the steps lead?
export const ask = { of: ["goal", "stay", "edge"], right: "edge", then: { q: 1, d: 1 } };
