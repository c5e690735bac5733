// P and Q over up to six outcomes. What is set of each, p0, p1 ..., comes out of what those before
// it leave; the last outcome takes the rest.

export const MOST = 6;
const PLACES = [...Array(MOST - 1).keys()];

const share = (start, more) => ({ from: 0, to: 1, step: 0.01, start, ...more });
const P = [0.7, 0.15, 0.08, 0.04, 0.02], Q = [0.5, 0.2, 0.15, 0.05, 0.05];

export const fields = {
  n: { of: ["2", "3", "4", "5", "6"], start: "2" },
  unit: { of: ["nats", "bits"], start: "nats" },
  ...Object.fromEntries(
    PLACES.flatMap(i => [
      [`p${i}`, share(P[i], { drag: i ? "quiet" : true, ink: "p" })],
      [`q${i}`, share(Q[i], { drag: "quiet" })],
    ]),
  ),
};

const rounded = x => Number(x.toFixed(2)); // 1 - 0.7 - 0.3 is 0

/** The distribution "p" or "q" of a state. */
export function distribution(state, name) {
  let left = 1;
  const taken = PLACES.slice(0, state.n - 1).map(i => {
    const part = Math.min(state[name + i], left);
    left = rounded(left - part);
    return part;
  });
  return [...taken, left];
}

/** A state whose fields are what they come to. */
export const constrain = state => ({
  ...state,
  ...Object.fromEntries(
    ["p", "q"].flatMap(name =>
      distribution(state, name).slice(0, -1).map((part, i) => [name + i, part]),
    ),
  ),
});

/** The fields that such a state has no use for. */
export const idle = ({ n }) => PLACES.slice(n - 1).flatMap(i => [`p${i}`, `q${i}`]);

export const actions = {
  swap: {
    to: state => ({
      ...state,
      ...Object.fromEntries(
        PLACES.flatMap(i => [[`p${i}`, state[`q${i}`]], [`q${i}`, state[`p${i}`]]]),
      ),
    }),
  },
};

// Q calls one outcome impossible: what becomes infinite?
export const ask = { of: ["one", "two", "three"], right: "one", then: { q0: 1 } };
