// The generator stands at q, Q = [q, 1 - q]. D answered when it stood at d, and has stayed since.

export const GOAL = 0.7; // P = [0.7, 0.3]
const STEP = 0.05;

export const fields = {
  q: { from: 0, to: 1, step: 0.01, start: 0.2, drag: true },
  d: { from: 0, to: 1, step: 0.01, start: 0.2, hidden: true },
  loss: { of: ["all", "original", "non-saturating", "sum"], start: "all" },
};

export const actions = {
  // a step to where the line falls: the side on which the goal lay when D answered
  run: { every: 150, to: state => ({ ...state, q: state.q + STEP * Math.sign(GOAL - state.d) }) },
  answer: { to: state => ({ ...state, d: state.q }) },
};

// Where does the generator stop, while D stays?
export const ask = { of: ["goal", "past", "end"], right: "end", then: { q: 1 } };
