// Q stands at 0, P in two humps at m on either side of it.

export const fields = {
  m: { from: 0.3, to: 2, step: 0.01, start: 1.5, drag: true, ink: "p" },
  price: { of: ["0.1", "1", "10", "100"], start: "1" }, // lambda and gamma
};

// The humps come half as near: how much of their report is left to R1 and R2?
export const ask = { of: ["half", "quarter", "twelfth"], right: "twelfth", then: { m: 0.75 } };
