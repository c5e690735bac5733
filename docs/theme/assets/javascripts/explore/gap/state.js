// P = [p, 1 - p], over which the gap is read; Q = [q, 1 - q], whose line touches the hill at q.

export const fields = {
  q: { from: 0, to: 1, step: 0.01, start: 0.5, drag: true },
  p: { from: 0, to: 1, step: 0.01, start: 0.7, drag: true, ink: "p" },
  as: { of: ["model", "gan"], start: "model" },
};

export const actions = {
  swap: { to: state => ({ ...state, p: state.q, q: state.p }) },
};

// Against which Q is the gap over p = 0.7 larger, [0.5, 0.5] or [0.9, 0.1]? Both lie 0.2 away.
export const ask = { of: ["half", "same", "nine"], right: "nine", then: { q: 0.9 } };
