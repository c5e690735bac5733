import { axes, GOAL, grid } from "../axes.js";
import { keepingLast } from "../last.js";
import { fields } from "./state.js";
import { numbers as numbersOf } from "./numbers.js";

export * from "./numbers.js";
export * from "./state.js";

const BOX = { left: 41.21, top: 3.89, width: 329.59, height: 169.31 }; // as recorded
const LOOKS = {
  apart: { stroke: "var(--s)" },
  same: { stroke: "var(--r)", "stroke-dasharray": "12.8,3.2,2,3.2" },
};
const ROWS = [
  ["apart", 0.6, "P, Q"],
  ["same", 0.4, "P, P"],
];
const on = axes("cells", BOX, [-0.5, 20], [0, 1.2]);
const { from, to } = fields.k;

const curves = keepingLast((p, n) =>
  grid(from, to, to - from).map(k => [k, numbersOf({ k, p, n })]),
);

export function draw({ state: { k, p, n }, numbers, texts, word, asking }) {
  const all = curves(p, n);
  const known = asking ? all.slice(0, 3) : all; // the rest is asked
  return [
    ...on.frame({
      xticks: { 0: "2", 4: "32", 8: "512", 12: "8192" },
      yticks: { 0: "0.0", 0.5: "0.5", 1: "1.0" },
      xlabel: "B",
    }),
    on.beside("KL"),
    ...on.inside([
      on.line([[from, numbers.truth], [to, numbers.truth]], GOAL),
      ...ROWS.map(([name]) => on.line(known.map(([x, each]) => [x, each[name]]), LOOKS[name])),
      on.dot(k, numbers.same, { fill: LOOKS.same.stroke }),
    ]),
    ...ROWS.flatMap(([name, y, words]) => {
      const look = { fill: LOOKS[name].stroke, "font-size": 11 };
      return [
        on.text(on.X(14.6), on.Y(y), words, { ...look, "text-anchor": "start" }),
        on.number(name, on.X(19.9), on.Y(y), texts[name], { ...look, "text-anchor": "end" }),
      ];
    }),
    on.handle("k", "x", k, numbers.apart, { fill: LOOKS.apart.stroke, word: word("k-drag") }),
  ];
}
