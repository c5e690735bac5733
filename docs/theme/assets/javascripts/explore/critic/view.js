import { axes, P, Q } from "../axes.js";
import { bell, critics, HALF, places, STEP, WIDTH } from "./numbers.js";

export * from "./numbers.js";
export * from "./state.js";

const X = [-3, 3];
// each one's number in the caption, and its line
const LOOKS = {
  w1: ["1", { stroke: "var(--r)", "stroke-dasharray": "2,3.2" }],
  gp: ["2", { stroke: "var(--r)" }],
  r: ["3", { stroke: "var(--s)", "stroke-dasharray": "9,4" }],
};
// as recorded
const box = (top, height) => ({ left: 40.11, top, width: 327.67, height });

/** Every other point, which is enough for a curve. */
const curve = (count, point) => Array.from({ length: count / 2 }, (_, i) => point(2 * i + 1));

function density(m) {
  const shares = places(m);
  return curve(2 * HALF, i => [(i - HALF) * STEP, shares[i] / STEP]);
}

const GENERATED = density(0);

export function draw({ state, numbers, texts, word }) {
  const { slopes } = critics(state), xticks = [-3, -2, -1, 0, 1, 2, 3];
  const ticks = Object.fromEntries(xticks.map(x => [x, ""]));
  const names = Object.fromEntries(xticks.map(x => [x, `${x}`.replace("-", "−")]));
  const units = Object.fromEntries([0, 1, 2, 3, 4, 5].map(y => [y, y]));
  const top = axes("critic-top", box(3.6, 62.24), X, [0, 1.3]);
  const values = axes("critic-values", box(79.65, 124.48), X, [-0.2, 5]);
  const rises = axes("critic-slopes", box(214.32, 124.48), X, [-3.4, 3.4]);
  const real = density(state.m);
  return [
    ...top.frame({ xticks: ticks, yticks: {}, xlabel: "" }),
    ...top.inside([top.line(real, P), top.line(GENERATED, Q)]),
    ...values.frame({ xticks: ticks, yticks: units, xlabel: "" }),
    values.beside("f(x)", 19.92),
    ...rises.frame({ xticks: names, yticks: { "-2": "−2", 0: "0", 2: "2" }, xlabel: "x" }),
    rises.beside("f'(x)"),
    ...values.inside(
      Object.entries(LOOKS).map(([name, [, look]]) => values.line(heights(slopes[name]), look)),
    ),
    ...rises.inside(
      Object.entries(LOOKS).flatMap(([name, [number, look]]) => {
        const y = 3.4 - number, slope = slopes[name];
        const right = curve(HALF, i => [(i - 0.5) * STEP, slope.at(-i)]);
        return [
          rises.line([...right.map(([x, g]) => [-x, -g]).reverse(), ...right], look),
          rises.line([[-2.8, y], [-2.2, y]], look),
        ];
      }),
    ),
    ...Object.entries(LOOKS).flatMap(([name, [number, { stroke }]]) => {
      const y = rises.Y(3.4 - number - 0.15);
      const look = { fill: stroke, "font-size": 11, "text-anchor": "start" };
      return [
        rises.text(rises.X(-2), y, number, look),
        rises.number(name, rises.X(-1.6), y, texts[name], look),
      ];
    }),
    top.handle("m", "x", state.m, hump(state.m), { fill: P.stroke, word: word("m-drag") }),
  ];
}

/** The density of P at m: of two bells, each of half the area. */
const hump = m => (bell(0) + bell(2 * m)) / (2 * WIDTH * Math.sqrt(2 * Math.PI));

/** f, which is 0 at 0, from the sizes of its slopes. */
function heights(slopes) {
  let height = 0;
  const right = curve(HALF, i => {
    height += (slopes.at(-i) + slopes.at(-1 - i)) * STEP;
    return [(i + 1) * STEP, height];
  });
  return [...right.map(([x, y]) => [-x, y]).reverse(), [0, 0], ...right];
}
