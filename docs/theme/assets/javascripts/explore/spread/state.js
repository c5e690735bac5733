// Q = N(0,1) draws 20 series of n samples; P = N(mu,1). `draw` says which series.

const LAST = 999;

export const fields = {
  mu: { from: 0.1, to: 4, step: 0.05, start: 1, drag: true, ink: "p" },
  n: { of: ["10", "100", "1000"], start: "100" },
  draw: { from: 1, to: LAST, step: 1, start: 1, hidden: true },
};

export const actions = {
  again: { to: state => ({ ...state, draw: (state.draw % LAST) + 1 }) },
};

// Far apart, how long are the bars of k3, beside the true one?
export const ask = { of: ["alike", "half", "tenth"], right: "tenth", then: { mu: 3 } };
