// The humps of p stand at -a and a; the ball is the bell q = N(m, s^2).

import { settled } from "../fields.js";
import { divergence } from "./divergence.js";

export const fields = {
  a: { from: 1, to: 4.5, step: 0.05, start: 3 },
  of: { of: ["forward", "reverse", "jsd"], start: "reverse" },
  m: { from: -4.5, to: 4.5, step: 0.05, start: 1, drag: true },
  s: { from: 0.6, to: 5, step: 0.05, start: 1, drag: true },
};

const SAME = 1e-12; // two sides that are equal differ by rounding; then the right one is taken

/** The lowest of a state and its four neighbours in m and s. */
export function roll(state) {
  const h = fields.m.step;
  let best = state, least = divergence(state);
  for (const [dm, ds] of [[h, 0], [-h, 0], [0, h], [0, -h]]) {
    const near = settled(fields, { ...state, m: state.m + dm, s: state.s + ds });
    const value = divergence(near);
    if (value < least - SAME) [best, least] = [near, value];
  }
  return best;
}

export const actions = { roll: { every: 60, to: roll } };

// The ball is let go between the centre and a hump, and narrow: where does it come to rest?
export const ask = { of: ["hump", "between", "centre"], right: "centre", then: { m: 0, s: 2.75 } };
