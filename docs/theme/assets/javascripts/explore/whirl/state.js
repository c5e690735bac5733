// Where the generator's theta and the discriminator's psi begin, how large their steps are, how
// much friction the third run has, and how many steps are shown.

const END = 60;

export const fields = {
  t: { from: 0, to: END, step: 1, start: END },
  h: { from: 0.05, to: 1, step: 0.05, start: 0.4 },
  gamma: { from: 0, to: 1, step: 0.05, start: 0.5 },
  theta: { from: -2, to: 2, step: 0.1, start: 1, drag: true },
  psi: { from: -2, to: 2, step: 0.1, start: 1, drag: "quiet" },
};

/** One step more; after the last one, none again. */
const on = state => ({ ...state, t: state.t < END ? state.t + 1 : 0 });

export const actions = {
  play: { every: 80, to: on, until: ({ t }) => t === END },
  step: { to: on },
};

// Both step at the same time: where does it lead?
export const ask = { of: ["in", "round", "out"], right: "out", then: {} };
