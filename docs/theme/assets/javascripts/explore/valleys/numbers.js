import { fixed } from "../format.js";
import { divergence } from "./divergence.js";
import { fields, roll } from "./state.js";

const { abs, hypot } = Math;

/** Where a ball comes to rest. */
function rest(state) {
  const next = roll(state);
  return next === state ? state : rest(next);
}

/**
 * The lowest value beside a state at rest: Newton's method, its derivatives from differences. null
 * where that leads away: no step went lower, and yet there is no valley.
 */
function bottom(state) {
  const h = 1e-4;
  let { m, s } = state;
  const at = (dm, ds) => divergence({ ...state, m: m + dm * h, s: s + ds * h });
  for (let round = 0; round < 6; round++) {
    const here = at(0, 0), right = at(1, 0), left = at(-1, 0), up = at(0, 1), down = at(0, -1);
    const byM = ((right - left) * h) / 2, byS = ((up - down) * h) / 2;
    const mm = right - 2 * here + left, ss = up - 2 * here + down;
    const ms = (at(1, 1) + at(-1, -1) - mm - ss) / 2 - here;
    const size = mm * ss - ms * ms;
    m -= (ss * byM - ms * byS) / size;
    s -= (mm * byS - ms * byM) / size;
  }
  return abs(m - state.m) < 0.2 ? at(0, 0) : null;
}

/** What a function gives of { of, a }, kept while neither changes. */
function kept(f) {
  let key, value;
  return ({ of, a }) => {
    if (key !== (key = of + a)) value = f({ of, a });
    return value;
  };
}

// The lowest value in the centre and on a hump; null where no valley is there. The forward bell
// has the mean and the width of p (a claim of the page), and that is its only valley.
const valleys = kept(({ of, a }) => {
  const wide = { of, a, m: 0, s: hypot(1, a) };
  if (of === "forward") return { centre: divergence(wide), hump: null };
  const hump = rest({ of, a, m: a, s: 1 });
  return { centre: bottom(rest(wide)), hump: hump.m ? bottom(hump) : null };
});

/** The divergence of the ball, of both valleys, and how the ball lies. */
export function numbers(state) {
  const value = divergence(state), beside = { ...state, m: fields.m.step };
  return {
    value,
    ...valleys(state),
    rests: roll(state) === state,
    ridge: state.m === 0 && divergence(beside) < value,
  };
}

export function texts({ a, m, s }, { value, centre, hump }) {
  return {
    a: fixed(a, 2),
    m: fixed(m, 2),
    s: fixed(s, 2),
    value: fixed(value, 4),
    centre: fixed(centre, 4),
    hump: hump === null ? "–" : fixed(hump, 4),
  };
}

export const sentences = ["ridge", "one", "rests", "centre", "humps"];

/** The sentence that says how the ball lies, and which valley is deepest. */
export function says(_, { centre, hump, rests, ridge }) {
  if (ridge) return "ridge";
  if (hump === null) return "one";
  if (rests) return "rests";
  return centre < hump ? "centre" : "humps";
}

// ---- the curves ----

const WIDTHS = Array.from({ length: 19 }, (_, i) => 0.6 * (5 / 0.6) ** (i / 18));
const MEANS = Array.from({ length: 29 }, (_, i) => i / 4);
const COARSE = 1 / 4;
const mirrored = points => [...points.map(([m, value]) => [-m, value]).reverse(), ...points];

/** Along m, with the width held. */
export const held = state =>
  mirrored(MEANS.map(m => [m, divergence({ ...state, m }, COARSE)]));

/** Along m, with the best width at each. */
export const free = kept(state =>
  mirrored(
    MEANS.map(m => [m, Math.min(...WIDTHS.map(s => divergence({ ...state, m, s }, COARSE)))]),
  ),
);
