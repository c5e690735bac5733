// A logit z, the label y, and the format that computes the loss.

import { computed } from "./numbers.js";

export const fields = {
  z: { from: -40, to: 40, step: 0.25, start: 6, drag: true },
  y: { of: ["0", "1"], start: "0" },
  format: { of: ["bfloat16", "float16", "float32", "float64"], start: "bfloat16" },
};

/** Where z says the contrary of the label: on which side of 0. */
export const wrongSide = ({ y }) => (y === "0" ? 1 : -1);

/** To the first z on that side at which the naive formula breaks, or to the end. */
function edge(state) {
  const end = fields.z.to, step = fields.z.step, side = wrongSide(state);
  let size = step;
  while (size < end && Number.isFinite(computed({ ...state, z: side * size }).slope)) size += step;
  return { ...state, z: side * size };
}

export const actions = { edge: { to: edge } };

// The loss of z = 7 is 7. What does the naive formula say?
export const ask = { of: ["about", "less", "infinite"], right: "infinite", then: { z: 7 } };
