import { axes, GAP, GOAL as GOAL_LINE, grid, Q } from "../axes.js";
import { keepingLast } from "../last.js";
import { descended, GOAL, price } from "./numbers.js";

export * from "./numbers.js";
export * from "./state.js";

const HIGH = 0.05;
const AIM = { ...GOAL_LINE, stroke: "var(--q)" };
const INK = "var(--s)";
const box = left => ({ left, top: 7.21, width: 148.37, height: 158.79 }); // as recorded
const within = y => Math.max(-HIGH, Math.min(HIGH, y));

const left = axes("coding-price", box(25.21), [-1, 1], [0, 1]);
const right = axes("coding-curve", box(219.41), [0, 1], [-HIGH, HIGH]);
const curves = keepingLast(c => [
  left.line(grid(-1, 1, 80).map(u => [u, price(u, c)])),
  right.line(grid(0, 1, 100).map(x => [x, descended(x, c)])),
]);

export function draw({ state: { q, c, d }, numbers, texts, word, asking }) {
  const { answers, first, second, slope, value, line } = numbers;
  const [prices, curve] = curves(c);
  const outcomes = [["first", first, -0.9, -1], ["second", second, 0.15, 1]];
  return [
    ...left.frame({
      xticks: { "-1": "−1", 0: "0", 1: "1" },
      yticks: { 0: "0.0", 0.5: "0.5", 1: "1.0" },
      xlabel: "D",
    }),
    ...left.inside([
      prices,
      left.line([[c, 0], [c, 1]], AIM),
      ...outcomes.map(([, cost], i) => left.dot(answers[i], cost, { fill: INK })),
    ]),
    ...outcomes.flatMap(([name, cost, x, side], i) => {
      const start = { fill: INK, "text-anchor": "start" };
      const beside = { fill: INK, "text-anchor": side < 0 ? "end" : "start" };
      const at = [left.X(answers[i] + 0.03 * side), left.Y(Math.min(cost, 0.78) + 0.05)];
      return [
        left.label(...at, i + 1, beside),
        left.label(left.X(x), left.Y(0.9), i + 1, start),
        left.number(name, left.X(x + 0.2), left.Y(0.9), texts[name], { ...start, "font-size": 11 }),
      ];
    }),
    ...right.frame({
      xticks: { 0.2: "0.2", 0.7: "0.7", 1: "1" },
      yticks: { "-0.05": "−0.05", 0: "0.00", 0.05: "0.05" },
      xlabel: "q",
    }),
    ...right.inside([
      // where the curve leads to is asked
      !asking && curve,
      !asking && right.line([0, 1].map(x => [x, line + slope * (x - q)]), Q),
      right.line([[GOAL, -HIGH], [GOAL, HIGH]], GOAL_LINE),
      q !== d && right.line([[q, value], [q, line]], GAP),
      q !== d && right.ring(d, descended(d, c), "var(--q)"),
    ]),
    right.handle("q", "x", q, within(value), {
      fill: "var(--q)",
      word: word("q-drag"),
      side: q > 0.5 ? -1 : 1,
    }),
  ];
}
