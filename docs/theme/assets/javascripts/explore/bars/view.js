import { axes, element } from "../axes.js";

export * from "./numbers.js";
export * from "./state.js";

const TOP = { left: 67.39, top: 6.05, width: 299.52, height: 108.86 }; // as recorded
const LOW = { left: 67.39, top: 145.15, width: 239.62, height: 136.08 };
const TALL = 1.15, WIDE = 0.36, ASIDE = { p: -0.2, q: 0.2 };
const ROWS = { 0: "JSD", 1: "KL(Q‖P)", 2: "KL(P‖Q)", 3: "H(P)", 4: "H(P,Q)" };
const LENGTHS = [1, 2, 5, 10]; // that the lower axis may have; the highest finite cost is 6.64

const light = ink => ({ fill: ink, opacity: 0.3 });
const HATCHED = { fill: "url(#bars-hatch)", stroke: "var(--q)" };
const LOOKS = { p: light("var(--p)"), q: HATCHED };
const END = { "stroke-dasharray": "1.2,1.92", "stroke-width": 1.2 };

/** Slanting lines, as Q is drawn. */
const hatch = element(
  "pattern",
  { id: "bars-hatch", patternUnits: "userSpaceOnUse", width: 6, height: 6 },
  [element("path", { d: "M-1 1L1 -1M0 6L6 0M5 7L7 5", stroke: "var(--q)" })],
);

/** A bar in axes, from one corner to the other. */
const bar = (on, [x0, y0], [x1, y1], look) =>
  element("rect", {
    x: on.X(x0),
    y: on.Y(y1),
    width: on.X(x1) - on.X(x0),
    height: on.Y(y0) - on.Y(y1),
    ...look,
  });

export const draw = shown => [hatch, ...distributions(shown), ...measures(shown)];

function distributions({ numbers, texts, word }) {
  const on = axes("bars-top", TOP, [-0.5, numbers.p.length - 0.5], [0, TALL]);
  const drag = word("p0-drag");
  const each = numbers.p.flatMap((_, x) =>
    ["p", "q"].map(name => ({ name, key: name + x, at: x + ASIDE[name], y: numbers[name][x] })),
  );
  return [
    ...on.frame({
      xticks: Object.fromEntries(numbers.p.map((_, x) => [x, `x = ${x}`])),
      yticks: { 0: "0.0", 0.5: "0.5", 1: "1.0" },
      xlabel: "",
    }),
    ...on.inside(
      each.map(({ name, at, y }) =>
        bar(on, [at - WIDE / 2, 0], [at + WIDE / 2, y], LOOKS[name])),
    ),
    ...each.map(({ name, key, at, y }) =>
      on.number(key, on.X(at), on.Y(y + 0.09), texts[key], { fill: `var(--${name})` })),
    // the last outcome takes the rest
    ...each.slice(0, -2).map(({ name, key, at, y }) =>
      on.handle(key, "y", at, y, { fill: `var(--${name})` })),
    drag && on.label(on.X(ASIDE.p), on.Y(numbers.p[0] + 0.21), drag, { fill: "var(--p)" }),
  ];
}

function measures({ numbers: { floor, cost, gap, reverse, jsd }, texts }) {
  const longest = Math.max(floor, ...[cost, reverse].filter(Number.isFinite));
  const length = LENGTHS.find(length => length > longest);
  const on = axes("bars-low", LOW, [0, length], [-0.5, 4.5]);
  const to = x => Math.min(x, 2 * length); // an infinite bar leaves the axes
  const row = (y, from, end, look) => bar(on, [from, y - 0.3], [to(end), y + 0.3], look);
  const written = { jsd, reverse, gap, floor, cost };
  const corners = [[0, 3.7], [to(cost), 3.7], [to(cost), 4.3], [0, 4.3], [0, 3.7]];
  return [
    ...on.frame({
      xticks: Object.fromEntries(
        [0, 1, 2, 3, 4, 5].map(at => [(at * length) / 5, ((at * length) / 5).toFixed(1)]),
      ),
      yticks: ROWS,
      xlabel: "",
    }),
    ...on.inside([
      row(0, 0, jsd, light("var(--s)")),
      row(1, 0, reverse, light("var(--r)")),
      row(2, floor, cost, HATCHED),
      row(3, 0, floor, light("var(--p)")),
      on.line(corners, { "stroke-width": 1 }),
      ...[floor, cost].map(end => on.line([[to(end), 1.7], [to(end), 4.3]], END)),
    ]),
    ...Object.keys(written).map((name, y) =>
      on.number(name, 364.52, on.Y(y) + 2.85, texts[name], {
        "font-size": 11,
        "text-anchor": "end",
      })),
  ];
}
