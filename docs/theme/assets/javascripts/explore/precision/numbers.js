import { fixed } from "../format.js";
import { formats } from "./formats.js";

const { abs, exp, log, log1p, max } = Math;

/**
 * What a format computes: the probability that is left for the label, loss and slope by the naive
 * formula (the slope as automatic differentiation finds it: that of the logarithm times that of the
 * sigmoid), and both by the stable one.
 */
export function computed({ z, y, format }) {
  const { work, keep } = formats[format], label = Number(y), sign = label ? -1 : 1;
  const sigmoid = z => keep(work(1 / work(1 + work(exp(-z)))));
  const yes = sigmoid(z), no = keep(work(1 - yes)), left = label ? yes : no;
  const small = work(log1p(work(exp(-abs(z)))));
  return {
    left,
    loss: keep(work(-log(left))),
    slope: sign * keep(work(keep(work(1 / left)) * keep(work(yes * no)))),
    stable: keep(work(max(z, 0) - z * label + small)),
    pull: sign * sigmoid(sign * z),
  };
}

/** The same, with null for what is no number. */
export function numbers(state) {
  const made = computed(state);
  return { ...made, slope: Number.isNaN(made.slope) ? null : made.slope };
}

/** As programs print it: four places, or for what is small an exponent. */
function written(x) {
  if (x === null) return "nan";
  if (x === 0) return "0";
  if (abs(x) >= 0.001) return fixed(x, 4);
  return x.toExponential(4).replace(/-(\d)$/, "-0$1").replaceAll("-", "−");
}

export function texts({ z }, { left, loss, slope, stable, pull }) {
  return {
    z: fixed(z, 2),
    left: written(left),
    loss: written(loss),
    slope: written(slope),
    stable: written(stable),
    pull: written(pull),
  };
}

export const sentences = ["agree", "rough", "lost", "burst", "broken"];

/** The sentence that says how the two formulas fare. */
export function says(_, { loss, slope, stable, pull }) {
  if (slope === null) return "broken";
  if (abs(slope) === Infinity) return "burst";
  if (written(loss) === written(stable) && written(slope) === written(pull)) return "agree";
  return loss === 0 ? "lost" : "rough";
}
