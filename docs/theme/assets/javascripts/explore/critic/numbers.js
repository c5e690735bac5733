import { start } from "../fields.js";
import { fixed } from "../format.js";
import { keepingLast } from "../last.js";
import { fields } from "./state.js";

const { exp, max } = Math;

const GAP = 1.25; // from here on there is one between the humps and Q

export const WIDTH = 0.35; // of a bell
export const STEP = 0.025; // from place to place
export const HALF = 160; // places on either side of 0

export const bell = x => exp(-((x / WIDTH) ** 2) / 2);

const summed = list => list.reduce((sum, each) => sum + each, 0);

/** Probabilities of the places of a half, and of 0: bells at -m and m. */
export const places = keepingLast(m => {
  const heights = [...Array(2 * HALF + 1).keys()].map(i => {
    const x = (i - HALF) * STEP;
    return bell(x - m) + bell(x + m);
  });
  const whole = summed(heights);
  return heights.map(height => height / whole);
});

const Q = places(0);

/**
 * The sizes of the best critics' slopes, step by step to the left of 0 (the right mirrors them):
 * with slopes of at most 1, under WGAN-GP, and under R1 and R2. `ahead` is what has to pass a step.
 */
export const critics = keepingLast(({ m, price }) => {
  const p = places(m), ahead = [], gp = [], r = [];
  let passing = 0, between = 0;
  for (let k = 0; k < HALF; k++) {
    passing += p[k] - Q[k];
    // how often a way between a real and a generated point leads over the step: those that begin
    // at its left end are new, those that end there are gone
    for (let j = 0; j <= 2 * HALF; j++)
      if (j !== k) between += (p[k] * Q[j] + Q[k] * p[j]) / ((j - k) * STEP);
    const ends = (p[k] + Q[k] + p[k + 1] + Q[k + 1]) / (2 * STEP);
    ahead.push(passing);
    gp.push(1 + passing / (2 * price * between));
    r.push(passing / (price * ends));
  }
  return { ahead, slopes: { w1: ahead.map(() => 1), gp, r } };
});

/** What each reports, its gain, and how steep R1 and R2 let theirs become. */
export function numbers(state) {
  const { ahead, slopes } = critics(state);
  const gain = name => 2 * STEP * summed(slopes[name].map((slope, k) => slope * ahead[k]));
  return { w1: gain("w1"), gp: gain("gp"), r: gain("r"), steepest: max(...slopes.r) };
}

const was = numbers(start(fields));

export const texts = ({ m, price }, numbers) => ({
  m: fixed(m, 2),
  price,
  ...Object.fromEntries(
    Object.entries(numbers).flatMap(([name, value]) => [
      [name, fixed(value, 2)],
      [`${name}-was`, fixed(was[name], 2)],
    ]),
  ),
});

export const sentences = ["gap", "cheap", "less"];

/** The sentence that says what follows. */
export const says = ({ m }, { w1, r }) => (r <= w1 ? "less" : m >= GAP ? "gap" : "cheap");
