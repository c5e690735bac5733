// Plans of yes/no questions, as trees. A leaf is an outcome { size, names }: how often it comes,
// and its letter. A question { size, names, sides } has the outcomes of both its sides.

const LETTERS = "ABCDEFGH";

const outcomes = state =>
  [...LETTERS].map(names => ({ names, size: state[names.toLowerCase()] }));
const summed = groups => groups.reduce((sum, { size }) => sum + size, 0);

/** How often anything comes. */
export const total = state => summed(outcomes(state));

/** The outcomes that come and are in a set (of bits, A the lowest). */
const within = (state, set) =>
  outcomes(state).filter(({ size }, i) => size && (set >> i) & 1);

/** Those that come, in the order of their letters. */
export const leaves = state => within(state, ~0);

const joined = sides => ({
  size: summed(sides),
  names: sides.map(({ names }) => names).join(""),
  sides,
});

/** The two rarest are joined, again and again; of equals, those that have been there longest. */
function huffman(groups) {
  while (groups.length > 1) {
    const [rarest, other, ...rest] = [...groups].sort((a, b) => a.size - b.size);
    // the side with fewer outcomes comes first; of equals, the one that comes more often
    const few = (a, b) => a.names.length - b.names.length || b.size - a.size;
    groups = [...rest, joined([rarest, other].sort(few))];
  }
  return groups[0];
}

/** Whether the first question that is chosen can be answered with yes and with no. */
export const asks = state =>
  [state.yes, ~state.yes].every(set => within(state, set).length);

/** The best plan, or the best of those that begin with the question that is chosen. */
export const plan = state =>
  asks(state)
    ? joined([state.yes, ~state.yes].map(set => huffman(within(state, set))))
    : huffman(leaves(state));

/** By how much yes comes more often than no to a first question, or less. */
export const uneven = (state, set) =>
  Math.abs(2 * summed(within(state, set)) - total(state));

/** The evenest question, with yes to the first outcome; of equals, the lowest set; 0 if none. */
export function evenest(state) {
  const [first] = leaves(state);
  let best = 0;
  for (let yes = 1; yes < 256; yes++) {
    if (!asks({ ...state, yes }) || within(state, yes)[0].names !== first.names) continue;
    if (!best || uneven(state, yes) < uneven(state, best)) best = yes;
  }
  return best;
}
