// The quantities of the pages, in nats, of distributions as arrays. By convention 0 log 0 is 0, and
// p log(p/0) infinite.

const { log } = Math;
const summed = (p, term) =>
  p.reduce((sum, each, i) => (each ? sum + each * term(each, i) : sum), 0);

/** [p, 1 - p] */
export const pair = p => [p, 1 - p];

/** H(P) */
export const entropy = p => summed(p, each => -log(each));

/** H(P,Q) */
export const crossEntropy = (p, q) => summed(p, (_, i) => -log(q[i]));

/** KL(P‖Q) */
export const kl = (p, q) => summed(p, (each, i) => log(each / q[i]));

/** M, half-way between P and Q */
export const middle = (p, q) => p.map((each, i) => (each + q[i]) / 2);
