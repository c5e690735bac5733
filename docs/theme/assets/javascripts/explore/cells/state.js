// n samples of each side. P = [p, 1 - p] and Q is even; each half is cut into 2^k cells, in which
// the samples are counted.

export const fields = {
  k: { from: 0, to: 14, step: 1, start: 0, drag: true },
  p: { from: 0.5, to: 0.95, step: 0.05, start: 0.7, ink: "p" },
  n: { of: ["100", "400", "1600"], start: "400" },
};

// Cut very fine: what is said of two samples of one distribution?
export const ask = { of: ["nothing", "truth", "more"], right: "more", then: { k: 14 } };
