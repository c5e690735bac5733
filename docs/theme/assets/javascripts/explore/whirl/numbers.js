import { fixed } from "../format.js";

const { exp, hypot } = Math;

/** D's answer to the generated point. */
const answer = (theta, psi) => 1 / (1 + exp(-psi * theta));

/** Where the two push: along theta, and along psi. */
export const push = (theta, psi, gamma) => [
  answer(theta, psi) * psi,
  -answer(theta, psi) * theta - gamma * psi,
];

/** The three runs that are shown, each with the places it comes to. */
export function runs({ t, h, gamma, theta, psi }) {
  const run = (byTurns, friction) => {
    const places = [[theta, psi]];
    while (places.length <= t) {
      const [x, y] = places.at(-1), next = y + h * push(x, y, friction)[1];
      // who moves second sees where the other one has gone
      places.push([x + h * push(x, byTurns ? next : y, friction)[0], next]);
    }
    return { friction, places };
  };
  return { together: run(false, 0), turns: run(true, 0), braked: run(false, gamma) };
}

/** How far from the goal they begin, and how far each run is now. */
export function numbers(state) {
  const { together, turns, braked } = runs(state);
  const away = ({ places }) => hypot(...places.at(-1));
  return {
    start: hypot(state.theta, state.psi),
    together: away(together),
    turns: away(turns),
    braked: away(braked),
  };
}

export function texts({ t, h, gamma, theta, psi }, { start, together, turns, braked }) {
  return {
    t: fixed(t, 0),
    h: fixed(h, 2),
    gamma: fixed(gamma, 2),
    theta: fixed(theta, 1),
    psi: fixed(psi, 1),
    start: fixed(start, 4),
    together: fixed(together, 4),
    turns: fixed(turns, 4),
    braked: fixed(braked, 4),
  };
}

export const sentences = ["goal", "begin", "same", "weak", "three"];

/** The sentence that says what follows. */
export function says({ t, gamma }, { start, braked }) {
  if (start === 0) return "goal";
  if (t === 0) return "begin";
  if (gamma === 0) return "same";
  return braked < start ? "three" : "weak";
}
