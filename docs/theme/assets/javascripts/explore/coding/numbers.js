import { fixed } from "../format.js";
import { kl, middle, pair } from "../quantities.js";

export const GOAL = 0.7;
const P = pair(GOAL);

/** What the best D answers to the two outcomes, as the generator stands at q. */
export const answers = q => pair(q).map((each, i) => (P[i] - each) / (P[i] + each));

/** What a sample costs the generator. */
export const price = (answer, c) => (answer - c) ** 2 / 2;

/** How the generator's loss changes with q while D stays; what is as good as level is level. */
export function slope({ d, c }) {
  const [first, second] = answers(d).map(answer => price(answer, c));
  return Math.abs(first - second) < 1e-12 ? 0 : first - second;
}

/** What small steps go down if D follows: 2(1 + c) KL(P‖M) less half of the page's triangle. */
export function descended(q, c) {
  const triangle = answers(q).reduce((sum, u, i) => sum + u * u * (P[i] + pair(q)[i]), 0);
  return 2 * (1 + c) * kl(P, middle(P, pair(q))) - triangle / 2;
}

export function numbers(state) {
  const { q, d, c } = state, both = answers(d), value = descended(q, c), leans = slope(state);
  const line = descended(d, c) + leans * (q - d);
  const [first, second] = both.map(answer => price(answer, c));
  return { answers: both, first, second, slope: leans, value, line, gap: value - line };
}

// many prices end in a 5 behind the last place that is shown: the last bits are not to decide
const four = value => fixed(Number(value.toFixed(12)), 4);

export const texts = ({ q, d, c }, { answers: [one, two], ...numbers }) => ({
  q: fixed(q, 2),
  d: fixed(d, 2),
  c: fixed(c, 2),
  ...Object.fromEntries(
    Object.entries({ one, two, ...numbers }).map(([name, value]) => [name, four(value)]),
  ),
});

export const sentences = ["goal", "level", "near", "away", "edge", "stays"];

/** The sentence that says what follows. */
export function says({ q, d, judge }, { slope }) {
  if (judge === "stays" && q !== d) return "stays";
  if (q === GOAL) return "goal";
  if (slope === 0) return "level";
  if (q === (slope > 0 ? 0 : 1)) return "edge";
  return (q - GOAL) * slope > 0 ? "near" : "away";
}
