// The policy Q = [q, 1 - q] is trained for 1000 steps with a penalty of weight beta, and with no
// reward or with 1 for the first answer.

export const GOAL = 0.7; // the reference: P = [0.7, 0.3]

export const fields = {
  q: { from: 0.02, to: 0.98, step: 0.01, start: 0.8, drag: true },
  beta: { from: 0, to: 4, step: 0.25, start: 1 },
  reward: { of: ["none", "first"], start: "none" },
};

// Nothing but k3, taken off the reward: where does it lead?
export const ask = { of: ["back", "stays", "away"], right: "away", then: {} };
