import { axes, GAP, GOAL as GUIDE, grid, P, Q } from "../axes.js";
import { crossEntropy, entropy, pair } from "../quantities.js";

export * from "./numbers.js";
export * from "./state.js";

const BOX = { left: 25.21, top: 3.6, width: 345.59, height: 176.8 }; // of the recorded figure
const TOP = 1.25, HIGH = 1.1; // of the axes, and of a label
const OTHER = 0.9; // the recorded figure's second line
// the hill is steep at its foot
const POINTS = [0, 0.001, 0.004, ...grid(0.01, 0.99, 98), 0.996, 0.999, 1];
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2];

const hill = p => entropy(pair(p));
const cost = (q, p) => crossEntropy(pair(p), pair(q));

/** [where the label of a line begins, whether it goes on to the right]: where the line is high. */
function labelled(q) {
  if (q < 0.5) return [1 - labelled(1 - q)[0], false];
  if (q < 0.66) return [0.03, true];
  const high = (HIGH - cost(q, 1)) / (cost(q, 0) - cost(q, 1)); // there the line is too high for it
  return [Math.max(0.6, 1 - high), true];
}

export function draw({ state: { p, q }, numbers, texts, word, asking }) {
  const on = axes("gap", BOX, [0, 1], [0, TOP]);
  const upright = (x, from, to, attributes) => on.line([[x, from], [x, to]], attributes);
  // a line whose Q is certain goes straight up
  const tangent = q =>
    q % 1 ? on.line([[0, cost(q, 0)], [1, cost(q, 1)]], Q) : upright(q, 0, TOP, Q);
  const name = q => {
    const [x, onwards] = labelled(q);
    const look = { fill: "var(--q)", "text-anchor": onwards ? "start" : "end" };
    return q % 1 && on.label(on.X(x), on.Y(cost(q, x) + 0.03), `H(P,Q), q = ${q}`, look);
  };

  return [
    ...on.frame({
      xticks: Object.fromEntries([0, 0.3, 0.5, 0.7, 0.9].map(at => [at, at.toFixed(1)])),
      yticks: Object.fromEntries(TICKS.map(at => [at, at.toFixed(1)])),
      xlabel: "p",
    }),
    upright(p, 0, numbers.floor, GUIDE),
    ...on.inside([
      on.line(POINTS.map(p => [p, hill(p)]), P),
      !asking && tangent(OTHER),
      !asking && tangent(q),
      on.dot(OTHER, hill(OTHER), { fill: "var(--q)" }),
      !asking && p !== q && upright(p, numbers.floor, numbers.cost, GAP),
    ]),
    on.text(on.X(0.13), on.Y(0.3), "H(P)", { fill: "var(--p)", "text-anchor": "start" }),
    !asking && name(q),
    !asking && q < 0.66 && name(OTHER),
    ...(asking || p === q ? [] : gapNamed(on, p, numbers, texts)),
    numbers.floor > 0.15 && floorNamed(on, p, numbers, texts),
    on.handle("p", "x", p, 0, { fill: "var(--p)", word: word("p-drag"), side: p < 0.8 ? 1 : -1 }),
    on.handle("q", "x", q, hill(q), { fill: "var(--q)", word: word("q-drag") }),
  ];
}

/** Its name and number stand beside a gap that is long, and else below it, towards the middle. */
function gapNamed(on, p, { floor, cost }, texts) {
  const side = p < 0.3 ? 1 : -1;
  const end = on.Y(Math.min(cost, TOP)), half = (on.Y(floor) + end) / 2;
  const beside = on.Y(floor) - end > 40;
  const x = on.X(p) + side * (beside ? 8 : 48.38);
  const y = beside ? half : Math.min(half + 35.62, on.Y(0.2));
  const look = beside ? { "text-anchor": side > 0 ? "start" : "end" } : {};
  return [on.label(x, y, "KL(P‖Q)", look), on.number("gap", x, y + 12, texts.gap, look)];
}

function floorNamed(on, p, { floor }, texts) {
  const side = p < 0.3 || p > 0.85 ? -1 : 1;
  const look = { fill: "var(--p)", "text-anchor": side > 0 ? "start" : "end" };
  return on.number("floor", on.X(p) + 6 * side, on.Y(floor / 2), texts.floor, look);
}
