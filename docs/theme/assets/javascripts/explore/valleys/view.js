import { axes, grid, P, Q } from "../axes.js";
import { logBell, logP } from "./divergence.js";
import { free, held } from "./numbers.js";

export * from "./numbers.js";
export * from "./state.js";

const { exp, max, min } = Math;
const LEFT = 25.21, WIDTH = 345.59, HEIGHT = 117.85; // as recorded
const TOP = { left: LEFT, top: 3.6, width: WIDTH, height: HEIGHT };
const LOW = { left: LEFT, top: 148.95, width: WIDTH, height: HEIGHT };
const END = 7, TALL = 0.45;
const XTICKS = { "-6": "−6", "-4": "−4", "-2": "−2", 0: "0", 2: "2", 4: "4", 6: "6" };
const FREE = { stroke: "var(--s)" };
const DENSE = grid(-END, END, 280);
const KL_TICKS = { 0: "0", 1: "1", 2: "2", 3: "3" };
const KINDS = {
  forward: { title: "KL(p‖q)", yticks: KL_TICKS, high: 3 },
  reverse: { title: "KL(q‖p)", yticks: KL_TICKS, high: 3 },
  jsd: { title: "JSD(p,q)", yticks: { 0: "0", 0.3: "0.3", 0.6: "0.6" }, high: 0.7 },
};

/** Above, both densities; below, the ball on the curve of its width, and the curve of the best. */
export function draw({ state, numbers: { value }, texts, word, asking }) {
  const { a, m, s } = state, { title, yticks, high } = KINDS[state.of];
  const top = axes("valleys-top", TOP, [-END, END], [0, TALL]);
  const low = axes("valleys-low", LOW, [-END, END], [0, high]);
  const p = x => exp(logP(x, a)), q = x => exp(logBell(x, m, s));
  // what is too high stays in the box
  const peak = min(q(m), TALL - 0.045), ball = value > high ? high * 0.94 : value;

  // the width is dragged from m, on the side that has room
  const side = m > 0 ? -1 : 1;
  const width = axes("valleys-width", TOP, [side * (-END - m), side * (END - m)], [0, TALL]);
  // beside the ball, where the word was that says to drag it
  const drag = word("m-drag");
  const place = [low.X(m) - 11 * side, max(low.Y(ball) - 6, LOW.top + 10)];
  const shown = { fill: Q.stroke, "text-anchor": side < 0 ? "start" : "end" };

  return [
    ...top.frame({
      xticks: Object.fromEntries(Object.keys(XTICKS).map(x => [x, ""])),
      yticks: { 0: "0.0", 0.2: "0.2", 0.4: "0.4" },
      xlabel: "",
    }),
    ...top.inside([
      top.line(DENSE.map(x => [x, p(x)]), P),
      top.line(DENSE.map(x => [x, q(x)]), Q),
    ]),
    top.text(top.X(-a), top.Y(p(a)) - 4, "p", { fill: P.stroke }),
    top.text(top.X(m), top.Y(peak) - 3, "q", { fill: Q.stroke }),
    width.handle("s", "x", s, q(m + s), { fill: Q.stroke, word: word("s-drag"), side }),
    ...low.frame({ xticks: XTICKS, yticks, xlabel: "m", title }),
    ...low.inside([!asking && low.line(free(state), FREE), low.line(held(state), Q)]),
    !asking && !drag && low.number("value", ...place, texts.value, shown),
    low.handle("m", "x", m, ball, { fill: Q.stroke, word: drag, side: -side }),
  ];
}
