// The inputs of the page's programs, and what a model pays for them. It says the true logit z,
// higher by log w, times 2^k.

const { abs, exp, log, log1p, max } = Math;

export const sigmoid = z => 1 / (1 + exp(-z));
export const logit = ({ k, w }, z) => 2 ** k * (z + log(w));

/** The true logit of each, how often it comes, and how often its label is yes. */
const inputs = Array.from({ length: 2401 }, (_, i) => {
  const z = (i - 1200) / 200;
  return { z, often: exp((-z * z) / 8), p: sigmoid(z) };
});
export const some = inputs.filter((_, i) => i % 20 === 0); // enough for a line

/** The mean over inputs of what is taken of one. */
export function mean(of, among = inputs) {
  let sum = 0, all = 0;
  for (const input of among) {
    sum += input.often * of(input);
    all += input.often;
  }
  return sum / all;
}

/** H(P,Q) in nats, by the stable formula. */
export const lossOf = (state, among) =>
  mean(({ z, p }) => {
    const said = logit(state, z);
    return max(said, 0) + log1p(exp(-abs(said))) - p * said;
  }, among);
