import { axes, GOAL as GOAL_LINE, Q } from "../axes.js";
import { runs } from "./numbers.js";
import { GOAL } from "./state.js";

export * from "./numbers.js";
export * from "./state.js";

const BOX = { left: 41.21, top: 3.89, width: 329.59, height: 169.31 }; // as recorded
const R = "var(--r)";
const DOTTED = { stroke: R, "stroke-dasharray": "2,3.2" };
const BROKEN = { stroke: R, "stroke-dasharray": "12.8,3.2,2,3.2" };
// as a row each names them: taken off the reward R, or added to the loss L
const ROWS = [
  ["R − βk1", "reward1", Q],
  ["L + βk2", "", Q],
  ["L + βk3", "loss3", BROKEN],
  ["R − βk3", "reward3", { stroke: "var(--s)" }],
  ["L + βk1", "loss1", DOTTED],
];

/** q step by step with each penalty, and beside it the names and where they end. */
export function draw({ state, texts, word, asking }) {
  const on = axes("penalties", BOX, [0, 2000], [0, 1.02]), all = runs(state);
  const shown = name => name && !(asking && name === "reward3"); // that one is asked
  const row = i => 0.95 - 0.2 * i;
  return [
    ...on.frame({
      xticks: { 0: "0", 500: "500", 1000: "1000" },
      yticks: { 0: "0.0", 0.7: "0.7", 1: "1.0" },
      xlabel: "t",
    }),
    on.beside("q"),
    ...on.inside([
      on.line([[0, GOAL], [1000, GOAL]], GOAL_LINE),
      ...ROWS.flatMap(([, name, look], i) => [
        on.line([[1060, row(i)], [1220, row(i)]], look),
        // every tenth step
        shown(name) && on.line(all[name].flatMap((q, t) => (t % 10 ? [] : [[t, q]])), look),
      ]),
    ]),
    ...ROWS.flatMap(([words, name, { stroke: fill }], i) => {
      const y = on.Y(row(i) - 0.03), look = { fill, "font-size": 11 };
      return [
        shown(name) && on.dot(1000, all[name].at(-1), { fill }),
        on.text(on.X(1260), y, words, { ...look, "text-anchor": "start" }),
        shown(name) && on.number(name, on.X(1960), y, texts[name], { ...look, "text-anchor": "end" }),
      ];
    }),
    on.handle("q", "y", 0, state.q, { fill: Q.stroke, word: word("q-drag") }),
  ];
}
