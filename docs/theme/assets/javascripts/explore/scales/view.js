import { axes, grid, P, Q } from "../axes.js";
import { losses, said } from "./numbers.js";

export * from "./numbers.js";
export * from "./state.js";

const box = left => ({ left, top: 17.96, width: 146.62, height: 155.24 }); // as recorded
const HIGH = 2;
const DOTTED = { "stroke-dasharray": "1.2,1.92", "stroke-width": 1.2 };
const MISTAKES = { stroke: "var(--r)", "stroke-dasharray": "12.8,3.2,2,3.2" };
const ticks = (values, places) => Object.fromEntries(values.map(x => [x, x.toFixed(places)]));
const scales = Object.fromEntries(grid(-2, 3, 5).map(k => [k, String(2 ** k)]));

/** On the left what is said and what happens, on the right loss and mistakes at every scale. */
export function draw({ state, numbers: { loss, wrong }, texts, word, asking }) {
  const { k, w } = state;
  const left = axes("scales-left", box(41.21), [0, 1], [0, 1]);
  const right = axes("scales-right", box(224.18), [-2.15, 3.15], [0, HIGH]);
  const fifths = ticks(grid(0, 1, 5), 1);
  const level = (y, look) => right.line([[-3, y], [4, y]], look);
  const name = (y, words, fill) =>
    right.label(right.X(3.1), right.Y(y), words, { fill, "text-anchor": "end" });

  const drag = word("k-drag"), side = k > 0 ? -1 : 1;
  const at = Math.min(loss, HIGH * 0.95); // what is too high stays in the box
  // above the coin's line, or above the dot
  const above = loss < Math.LN2 ? right.Y(Math.LN2) - 5 : right.Y(at) - 8;
  const beside = { fill: Q.stroke, "text-anchor": side < 0 ? "end" : "start" };
  // what other scales cost is asked
  const shown = asking ? grid(1.5, 2.5, 10) : grid(-2, 3, 40);

  return [
    ...left.frame({ xticks: fifths, yticks: fifths, xlabel: "q" }),
    left.beside("p"),
    ...left.inside([
      left.line([[0.5, 0], [0.5, 1]], DOTTED),
      left.line([[0, 0], [1, 1]], P),
      left.line(said(state), Q),
      left.dot(0.5, 1 / (1 + w), { fill: Q.stroke }),
    ]),
    ...right.frame({
      xticks: scales,
      yticks: ticks(grid(0, HIGH, 4), 1),
      xlabel: "×",
      title: "H(P,Q)",
    }),
    ...right.inside([
      level(Math.LN2, DOTTED),
      level(wrong, MISTAKES),
      right.line(losses(state, shown)),
    ]),
    name(Math.LN2 - 0.13, "log 2", "currentColor"),
    name(wrong + 0.05, "1 − a", MISTAKES.stroke),
    !asking && !drag &&
      right.number("loss", right.X(k) + 10 * side, above, texts.loss, beside),
    right.handle("k", "x", k, at, { fill: Q.stroke, word: drag, side }),
  ];
}
