import { fixed } from "../format.js";
import { entropy } from "../quantities.js";
import { asks, evenest, leaves, plan, total, uneven } from "./plan.js";

/** How many questions are asked, of all times an outcome comes; a question comes up as often. */
const asked = ({ size, sides = [] }) =>
  sides.reduce((sum, side) => sum + asked(side), sides.length && size);

/** How many questions each outcome needs, by its letter. */
const depths = ({ names, sides }, depth = 0) =>
  sides
    ? Object.assign({}, ...sides.map(side => depths(side, depth + 1)))
    : { [names]: depth };

/** The mean number of questions, of the best plan's as well, and the entropy in bits. */
export function numbers(state) {
  const n = total(state);
  if (!n) return { n, mean: 0, best: 0, bits: 0, yes: 0, depths: {}, even: false };
  const tree = plan(state);
  return {
    n,
    mean: asked(tree) / n,
    best: asked(plan({ ...state, yes: 0 })) / n,
    bits: entropy(leaves(state).map(({ size }) => size / n)) / Math.LN2,
    yes: tree.sides ? tree.sides[0].size / n : 1,
    depths: depths(tree),
    even: asks(state) && uneven(state, state.yes) === uneven(state, evenest(state)),
  };
}

export function texts(state, { n, mean, best, bits, yes }) {
  const { sides: [first] = [] } = plan(state) ?? {};
  const often = [..."abcdefgh"].map(letter => [letter, fixed(state[letter], 0)]);
  return {
    ...Object.fromEntries(often),
    n: fixed(n, 0),
    question: first ? [...first.names].sort().join("/") : "–",
    yes: fixed(yes, 4),
    mean: fixed(mean, 4),
    best: fixed(best, 4),
    bits: fixed(bits, 4),
    gap: fixed(mean - bits, 4),
  };
}

export const sentences = ["none", "certain", "best", "good", "even", "chosen"];

/** The sentence that says what follows. */
export function says(state, { n, mean, best, even }) {
  if (!n) return "none";
  if (!mean) return "certain";
  if (!asks(state)) return "best";
  if (mean === best) return "good";
  return even ? "even" : "chosen";
}
