// P stays at 0 and Q lies mu further: bells of width 1, or boxes of length 1.

export const fields = {
  mu: { from: 0, to: 8, step: 0.02, start: 1.2, drag: true },
  shape: { of: ["bells", "boxes"], start: "bells" },
};

// Two bells far apart: which measures still have a slope?
export const ask = { of: ["all", "two", "one"], right: "two", then: { mu: 8 } };
