import { axes, grid, P, Q } from "../axes.js";
import { estimates } from "./numbers.js";

export * from "./numbers.js";
export * from "./state.js";

const LEFT = 16.14, WIDTH = 354.66; // as recorded
const TOP = { left: LEFT, top: 3.6, width: WIDTH, height: 42.4 };
const LOW = { left: LEFT, top: 69.2, width: WIDTH, height: 127.2 };
const HIGH = 2.3;
const NAMES = ["k1", "k2", "k3", "r"];
const XTICKS = { "-2": "−2", "-1": "−1", 0: "0", 1: "1", 2: "2", 3: "3", 4: "4", 5: "5", 6: "6" };
const TRUTH = { "stroke-dasharray": "1.2,1.92", "stroke-width": 1.2 };
const HIT = { stroke: "var(--r)", "stroke-width": 1.5 };
const MISS = { stroke: "var(--s)", "stroke-width": 1.5 };
const bell = (x, m) => Math.exp(-((x - m) ** 2) / 2);

/** Above both bells, below what is estimated in parts of the truth: the true bar, then the own. */
export function draw({ state, texts, word, asking }) {
  const { mu } = state;
  const top = axes("spread-top", TOP, [-3, 7], [0, 1.2]);
  const low = axes("spread-low", LOW, [0, 4], [-0.1, HIGH]);
  const curve = (m, look) => top.line(grid(-3, 7, 120).map(x => [x, bell(x, m)]), look);
  const bar = (x, { mean, error }, truth, look) =>
    low.line([-2, 2].map(times => [x, (mean + times * error) / truth]), look);
  const group = ({ truth, bars, ...known }, g) => [
    bar(g + 0.1, known, truth, { "stroke-width": 5 }),
    ...bars.map((own, j) => bar(g + 0.2 + j / 27, own, truth, own.hits ? HIT : MISS)),
  ];

  return [
    ...top.frame({ xticks: XTICKS, yticks: {}, xlabel: "" }),
    ...top.inside([curve(mu, P), curve(0, Q)]),
    top.text(top.X(-1.2), top.Y(0.8), "q", { fill: Q.stroke, "text-anchor": "start" }),
    top.text(top.X(mu + 0.9), top.Y(0.8), "p", { fill: P.stroke, "text-anchor": "start" }),
    ...low.frame({
      xticks: Object.fromEntries(NAMES.map((name, g) => [g + 0.5, name])),
      yticks: { 0: "0", 1: "1", 2: "2" },
      xlabel: "",
    }),
    ...low.inside([
      low.line([[0, 1], [4, 1]], TRUTH),
      ...(asking ? [] : estimates(state).flatMap(group)),
    ]),
    // the mean of k2 leaves the axes
    ...estimates(state).map(({ mean, truth }, g) =>
      low.text(low.X(g + 0.5), low.Y(1.75), !asking && mean / truth > HIGH ? "↑" : "")),
    ...NAMES.map((_, g) => {
      const name = `hits${g + 1}`;
      return !asking &&
        low.number(name, low.X(g + 0.5), low.Y(2.1), texts[name], { "font-size": 11 });
    }),
    top.handle("mu", "x", mu, 0, { fill: P.stroke, word: word("mu-drag") }),
  ];
}
