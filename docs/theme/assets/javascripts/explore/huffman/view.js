import { axes, element } from "../axes.js";
import { leaves, plan } from "./plan.js";

export * from "./numbers.js";
export * from "./state.js";

const BOX = { left: 16.14, top: 17.96, width: 351.64, height: 162.44 }; // as recorded
const LEAST = 3.6; // of the upper end
const NARROW = 9; // what has no room for a letter
const SURPRISE = { stroke: "var(--s)", "stroke-dasharray": "9,4" };

/** Where the parts of a tree lie: side by side, a question's sides upon it. */
function laid(tree, left = 0, depth = 0) {
  const middle = left + tree.sides?.[0].size;
  const sides = tree.sides?.flatMap((side, i) => laid(side, i ? middle : left, depth + 1));
  return [{ ...tree, left, depth }, ...(sides ?? [])];
}

/** A box for each question, and above it the surprise of each outcome. */
export function draw({ state, numbers: { n, yes }, texts, asking }) {
  let left = 0;
  // what is asked first shows which question is best
  const flat = () =>
    leaves(state).map(leaf => ({ ...leaf, depth: 0, left: (left += leaf.size) - leaf.size }));
  const parts = !n ? [] : asking ? flat() : laid(plan(state));
  const top = Math.max(LEAST, ...parts.map(({ depth }) => depth + 0.6));
  const on = axes("huffman", BOX, [0, 1], [0, top]);
  const ends = parts.filter(({ sides }) => !sides);
  const questions = parts.filter(({ sides }) => sides);

  const box = ({ left, size, depth }) => {
    const [a, b] = [left / n, (left + size) / n];
    const corners = [[a, depth], [b, depth], [b, depth + 1], [a, depth + 1], [a, depth]];
    return [
      element("rect", {
        x: on.X(a),
        y: on.Y(depth + 1),
        width: on.X(b) - on.X(a),
        height: on.Y(depth) - on.Y(depth + 1),
        fill: "var(--p)",
        opacity: 0.2,
      }),
      on.line(corners, { stroke: "var(--p)", "stroke-width": 1.2 }),
    ];
  };
  const named = ({ left, size, depth, names, sides }) =>
    (size / n) * BOX.width > NARROW &&
    on.text(on.X((left + size / 2) / n), on.Y(depth + (sides ? 0.4 : 0.1)), sides ? "?" : names);
  const surprise = ends.flatMap(({ left, size }) =>
    [left, left + size].map(at => [at / n, Math.log2(n / size)]),
  );

  return [
    ...on.frame({
      xticks: { 0: "0", 0.5: "½", 1: "1" },
      yticks: Object.fromEntries(Array.from({ length: Math.ceil(top) }, (_, y) => [y, y])),
      xlabel: "P(x)",
      title: asking ? `H = ${texts.bits}` : `L = ${texts.mean}, H = ${texts.bits}`,
    }),
    ...on.inside([
      ...questions.flatMap(box),
      on.line(surprise.length ? surprise : [[0, 0]], SURPRISE),
    ]),
    ...parts.map(named),
    questions.length > 0 &&
      on.number("yes", on.X(yes / 2), on.Y(0.08), texts.yes, { stroke: "none" }),
  ];
}
