import { axes, GOAL, grid } from "../axes.js";
import { computed } from "./numbers.js";
import { wrongSide } from "./state.js";

export * from "./numbers.js";
export * from "./state.js";

const { isFinite, isNaN } = Number;
const NAIVE = { stroke: "var(--s)" }, EDGE = { ...GOAL, ...NAIVE };
const STABLE = { stroke: "var(--r)", "stroke-dasharray": "2,3.2" };
const LEFT = 25.21, WIDTH = 339.55, HEIGHT = 125.05; // as recorded
const TOP = { left: LEFT, top: 3.6, width: WIDTH, height: HEIGHT };
const LOW = { left: LEFT, top: 141.75, width: WIDTH, height: HEIGHT };
const ROOM = 60; // that a number wants
// of the slope, for the labels 0 and 1
const SLOPES = {
  0: { range: [-0.08, 1.12], yticks: { 0: "0.0", 0.5: "0.5", 1: "1.0" } },
  1: { range: [-1.12, 0.08], yticks: { "-1": "−1.0", "-0.5": "−0.5", 0: "0.0" } },
};

const ticks = (values, written) => Object.fromEntries(values.map(at => [at, written(at)]));
const signed = z => String(z).replace("-", "−");

/** Above the loss, below its slope, over as much of z as shows where the reader is. */
export function draw({ state, numbers, texts, word, asking }) {
  const { z, y } = state, side = wrongSide(state);
  const reach = [10, 20, 40].find(reach => Math.abs(z) <= reach);
  const of = state => grid(-reach, reach, 320).map(z => ({ z, ...computed({ ...state, z }) }));
  const found = of(state), due = of({ ...state, format: "float64" });
  const top = axes("precision-top", TOP, [-reach, reach], [0, reach * 1.05]);
  const low = axes("precision-low", LOW, [-reach, reach], SLOPES[y].range);
  const xticks = [-reach, -reach / 2, 0, reach / 2, reach];
  const shown = key => !asking && isFinite(numbers[key]);
  const beside = { "text-anchor": side > 0 ? "start" : "end", fill: NAIVE.stroke };

  /** What should be and what is, as far as that is finite, and where it ends, seen from 0. */
  const curves = (on, right, naive, at, dots = []) => {
    const line = (points, key, look) =>
      on.line(points.filter(each => isFinite(each[key])).map(each => [each.z, each[key]]), look);
    const outside = found.filter(each => each.z * side > 0 && !isFinite(each[naive]));
    const end = !asking && outside.at(side > 0 ? 0 : -1), value = end && end[naive];
    const name = isNaN(value) ? "nan" : value < 0 ? "−∞" : "∞";
    return [
      ...on.inside([
        line(due, right, STABLE),
        !asking && line(found, naive, NAIVE),
        end && on.line([[end.z, -99], [end.z, 99]], EDGE),
        ...dots,
      ]),
      end && on.text(on.X(end.z) + 5.1 * side, at, name, beside),
    ];
  };

  // the stable number stands before the line and above it, the naive one behind and below
  const x = top.X(z), foot = TOP.top + HEIGHT - 5;
  const lower = Math.min(top.Y(numbers.loss) + 12.28, foot);
  const upper = Math.min(top.Y(numbers.stable) - 5.95, foot);
  const before = side > 0 ? x > LEFT + ROOM : x < LEFT + WIDTH - ROOM;
  const place = before ? [x - 8.5 * side, upper] : [x + 8.5 * side, upper - 12];
  const anchor = before === side > 0 ? "end" : "start";

  return [
    ...top.frame({
      xticks: ticks(xticks, () => ""),
      yticks: ticks([0, reach / 2, reach], String),
      xlabel: "",
    }),
    ...curves(top, "stable", "loss", 114.36),
    top.text(side > 0 ? 32 : 358, 20.27, y === "0" ? "−log(1 − σ)" : "−log σ", beside),
    shown("loss") && top.number("loss", x + 8.5 * side, lower, texts.loss, beside),
    !asking &&
      top.number("stable", ...place, texts.stable, { fill: STABLE.stroke, "text-anchor": anchor }),
    ...low.frame({ xticks: ticks(xticks, signed), yticks: SLOPES[y].yticks, xlabel: "z" }),
    ...curves(low, "pull", "slope", 211.57, [
      low.dot(z, numbers.pull, { fill: STABLE.stroke }),
      shown("slope") && low.dot(z, numbers.slope, { fill: NAIVE.stroke }),
    ]),
    low.text(32, 159.46, "σ − y", { fill: NAIVE.stroke, "text-anchor": "start" }),
    top.handle("z", "x", z, numbers.stable, {
      fill: STABLE.stroke,
      word: word("z-drag"),
      side,
    }),
    // over the handle, which is grasped through it
    shown("loss") &&
      top.dot(z, numbers.loss, { fill: NAIVE.stroke, "pointer-events": "none" }),
  ];
}
