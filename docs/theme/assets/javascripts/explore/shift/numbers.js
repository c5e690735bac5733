import { fixed } from "../format.js";

const { cosh, exp, LN2, log, min, PI, sqrt, tanh } = Math;

const height = z => exp(-z * z / 2) / sqrt(2 * PI); // of N(0,1)

/** How probably a draw from N(0,1) lies within z of 0: a series whose terms are all positive. */
function within(z) {
  let sum = 0;
  for (let n = 1, term = z; term > sum * 1e-17; n += 2, term *= (z * z) / n) sum += term;
  return 2 * height(z) * sum;
}

/** The mean of a function of N(0,1), by the trapezium rule. */
function mean(of) {
  let sum = 0;
  for (let i = -160; i <= 160; i++) sum += height(i / 16) * of(i / 16);
  return sum / 16;
}

// [value, slope] of each, in nats; the slope on the right where there is a kink
const shapes = {
  bells: mu => {
    // half of D's logit at what one of the two draws
    const half = z => (mu / 2) * (z + mu / 2);
    return {
      kl: [mu * mu / 2, mu],
      w1: [mu, 1],
      tv: [within(mu / 2), height(mu / 2)],
      // what D learns from a draw, and how often it takes a draw of Q for one of P
      jsd: [
        mean(z => half(z) * tanh(half(z)) - log(cosh(half(z)))),
        (mu / 2) * mean(z => 1 / (1 + exp(2 * half(z)))),
      ],
    };
  },
  boxes: mu => {
    const share = mu < 1 ? 1 : 0;
    return {
      kl: mu ? [Infinity, null] : [0, Infinity],
      w1: [mu, 1],
      tv: [min(mu, 1), share],
      jsd: [min(mu, 1) * LN2, share * LN2],
    };
  },
};

export const numbers = ({ shape, mu }) => shapes[shape](mu);

export function texts({ mu }, numbers) {
  const written = Object.entries(numbers).flatMap(([name, [value, slope]]) => [
    [name, fixed(value, 4)],
    [`${name}-slope`, slope === null ? "–" : fixed(slope, 4)],
  ]);
  return { mu: fixed(mu, 2), ...Object.fromEntries(written) };
}

export const sentences = ["same", "near", "far", "boxes-same", "boxes-share", "boxes-apart"];

/** The sentence that says which of them still have a slope. */
export function says({ shape, mu }, { tv: [tv] }) {
  if (shape === "boxes") return mu === 0 ? "boxes-same" : mu < 1 ? "boxes-share" : "boxes-apart";
  return mu === 0 ? "same" : tv < 0.98 ? "near" : "far";
}
