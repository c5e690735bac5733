// Features are normal with the variance 1 in each of 64 dimensions; the generator's standard
// deviation is c, and n samples are drawn of each side.

export const fields = {
  n: { from: 250, to: 4000, step: 50, start: 500 },
  c: { from: 0.85, to: 1.05, step: 0.005, start: 1, drag: true },
};
