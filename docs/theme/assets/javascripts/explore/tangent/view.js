import { axes, GAP, GOAL as GOAL_LINE, grid, Q } from "../axes.js";
import { fixed } from "../format.js";
import { curves, shown } from "./numbers.js";
import { GOAL } from "./state.js";

export * from "./numbers.js";
export * from "./state.js";

const NAMES = { original: "2 JSD(P,Q)", "non-saturating": "2 D(M‖P)", sum: "D(Q‖P)" };
const RANGE = [-0.75, 1.25];
const YTICKS = { 0: "0.0", 0.5: "0.5", 1: "1.0" };
// the recorded figure's width, and what lies between its axes
const WIDTH = 342.57, BETWEEN = 13.22;
// the curves are steep at the edges
const POINTS = [0, 0.001, 0.002, 0.004, ...grid(0.01, 0.99, 98), 0.996, 0.998, 0.999, 1];

/** One curve for each loss that is shown, side by side. */
export function draw({ state, numbers, word, asking }) {
  const losses = shown(state);
  const width = (WIDTH - BETWEEN * (losses.length - 1)) / losses.length;
  return losses.flatMap((loss, i) => {
    const box = { left: 25.21 + i * (width + BETWEEN), top: 18.01, width, height: 162.39 };
    return panel(loss, box, state, numbers[i], i === 0, asking, word("q-drag"));
  });
}

function panel(loss, box, { q, d }, { value, line: promised, slope, gap }, first, asking, word) {
  const { divergence } = curves[loss], touch = divergence(d), apart = q !== d;
  const on = axes(`tangent-${loss}`, box, [0, 1], RANGE);
  const upright = (x, from, to, attributes) => on.line([[x, from], [x, to]], attributes);

  const end = asking ? d + 0.1 : 1; // where the line leads to is asked
  const tangent = [0, end].map(x => [x, touch + slope * (x - d)]);

  // the number stands where line and curve part, or on the other side where there is no room
  const toRight = q > d ? on.X(q) + 40 < box.left + box.width : on.X(q) - 40 < box.left;
  const half = on.Y((value + Math.max(promised, RANGE[0])) / 2) + 3;
  const place = [on.X(q) + (toRight ? 7 : -7), Math.max(half, on.Y(value) + 16)];
  const beside = { "text-anchor": toRight ? "start" : "end" };

  return [
    ...on.frame({
      xticks: { 0.2: "0.2", 0.7: "0.7", 1: "1" },
      yticks: first ? YTICKS : { 0: "", 0.5: "", 1: "" },
      xlabel: "q",
      title: NAMES[loss],
    }),
    ...on.inside([
      on.line(POINTS.map(x => [x, divergence(x)])),
      Number.isFinite(slope) ? on.line(tangent, Q) : upright(d, touch, RANGE[0], Q),
      upright(GOAL, ...RANGE, GOAL_LINE),
      apart && upright(q, value, promised, GAP),
      apart && on.ring(d, touch, "var(--q)"),
    ]),
    apart && on.number("gap", ...place, fixed(gap, 4), beside),
    on.handle("q", "x", q, value, { fill: "var(--q)", word: first && word }),
  ];
}
