// Four outcomes, and what D answers to each: how probably it is real. D(0) is too sure at the start.

export const P = [0.4, 0.3, 0.2, 0.1];
export const Q = [0.1, 0.2, 0.3, 0.4];
export const BEST = P.map((p, x) => p / (p + Q[x])); // D*

const answer = (start, drag) => ({ from: 0, to: 1, step: 0.01, start, drag });

export const fields = {
  d0: answer(0.9, true),
  d1: answer(BEST[1], "quiet"),
  d2: answer(BEST[2], "quiet"),
  d3: answer(BEST[3], "quiet"),
};

export const answers = ({ d0, d1, d2, d3 }) => [d0, d1, d2, d3];

const all = value => Object.fromEntries(BEST.map((best, x) => [`d${x}`, value(best)]));

export const actions = {
  snap: { to: () => all(best => best) },
  blind: { to: () => all(() => 0.5) },
};

// 0.8 would be right: which wastes more, 0.9 or 0.7?
export const ask = { of: ["sure", "modest", "equal"], right: "sure", then: { d0: 0.7 } };
