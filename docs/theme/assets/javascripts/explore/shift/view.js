import { axes, grid, P, Q } from "../axes.js";
import { numbers as numbersOf } from "./numbers.js";
import { fields } from "./state.js";

export * from "./numbers.js";
export * from "./state.js";

const X = [-5.6, 8.3];
const box = top => ({ left: 41.18, top, width: 329.47, height: 94.75 }); // as recorded
const GUIDE = { stroke: "var(--q)", "stroke-dasharray": "1.2,1.92", "stroke-width": 1.2 };
const grey = dashes => ({ stroke: "var(--r)", "stroke-dasharray": dashes });
const MEASURES = {
  kl: ["KL(P‖Q)", grey("9,4")],
  w1: ["W1", grey("12.8,3.2,2,3.2")],
  tv: ["TV", grey("2,3.2")],
  jsd: ["JSD", { stroke: "var(--s)" }],
};
const bell = x => Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
const SHAPES = {
  bells: {
    high: 0.53,
    yticks: { 0: "0.0", 0.2: "0.2", 0.4: "0.4" },
    top: bell(0),
    outline: grid(-14, 9, 230).map(x => [x, bell(x)]),
    mus: grid(0, 8, 80),
  },
  boxes: {
    high: 1.3,
    yticks: { 0: "0.0", 0.5: "0.5", 1: "1.0" },
    top: 1,
    outline: [[-99, 0], [0, 0], [0, 1], [1, 1], [1, 0], [99, 0]],
    mus: [0, 0.9999, 1, 8],
  },
};
const CURVES = Object.fromEntries(
  fields.shape.of.map(shape => [
    shape,
    SHAPES[shape].mus.map(mu => [mu, numbersOf({ shape, mu })]),
  ]),
);

export function draw(shown) {
  const { state: { shape, mu }, word } = shown;
  const { high, yticks, top, outline } = SHAPES[shape];
  const on = axes("shift-top", box(1.69), X, [0, high]);
  const xticks = { 0: "0", 2: "2", 4: "4", 6: "6", 8: "8" };
  const values = axes("shift-values", box(108.29), X, [0, 2.7]);
  const slopes = axes("shift-slopes", box(213.19), X, [0, 1.6]);
  const halves = { 0: "0.0", 0.5: "0.5", 1: "1.0", 1.5: "1.5" };
  return [
    ...on.frame({ xticks, yticks, xlabel: "" }),
    ...on.inside([
      on.line(outline, P),
      on.line(outline.map(([x, y]) => [x + mu, y]), Q),
    ]),
    ...values.frame({ xticks, yticks: { 0: "0", 1: "1", 2: "2" }, xlabel: "" }),
    ...measured(values, 0, 2.7, shown),
    ...slopes.frame({ xticks, yticks: halves, xlabel: "μ" }),
    slopes.beside("d/dμ", 11.93),
    ...measured(slopes, 1, 1.6, shown),
    on.handle("mu", "x", mu, top, { fill: Q.stroke, word: word("mu-drag") }),
  ];
}

/** The four curves, where Q lies on them, and their names and numbers: values (0) or slopes (1). */
function measured(on, which, high, { state: { shape, mu }, numbers, texts, asking }) {
  // how they go on is asked
  const curves = CURVES[shape].filter(([mu]) => mu <= (asking ? 2 : 8));
  const each = Object.entries(MEASURES);
  return [
    ...on.inside([
      on.line([[mu, 0], [mu, high]], GUIDE),
      ...each.flatMap(([name, [, look]], i) => {
        const at = high * (0.83 - i * 0.16);
        // KL goes straight up where it becomes infinite, and has no slope there
        const points = curves
          .map(([mu, of]) => [mu, of[name][which]])
          .filter(([, y]) => y !== null)
          .map(([mu, y]) => (y === Infinity ? [0, 99] : [mu, y]));
        return [on.line(points, look), on.line([[-5.3, at], [-4.3, at]], look)];
      }),
      ...each.map(([name, [, { stroke }]]) => {
        const y = numbers[name][which];
        return Number.isFinite(y) && y <= high && on.dot(mu, y, { fill: stroke });
      }),
    ]),
    ...each.flatMap(([name, [words, { stroke }]], i) => {
      const y = on.Y(high * (0.83 - i * 0.16 - 1 / 30));
      const look = { fill: stroke, "font-size": 11, "text-anchor": "start" };
      const key = which ? `${name}-slope` : name;
      return [
        on.text(on.X(-4), y, words, look),
        on.number(key, on.X(-1.8), y, texts[key], look),
      ];
    }),
  ];
}
