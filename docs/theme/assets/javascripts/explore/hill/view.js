import { axes, grid } from "../axes.js";
import { height } from "./numbers.js";
import { answers, BEST } from "./state.js";

export * from "./numbers.js";
export * from "./state.js";

const RIGHT = "var(--r)", GIVEN = "var(--s)"; // what D would best answer, and what it answers
const BOX = { left: 56.17, top: 3.6, width: 307.08, height: 176.8 };
const TOP = Math.log(2), EDGE = 0.82;
// where the recorded figure names an outcome, from its dot
const NAMES = [[-0.09, -0.07], [0.06, 0.03], [-0.06, 0.03], [-0.08, 0.01]];
const POINTS = [0.002, ...grid(0.004, 0.996, 160), 0.998];
const thick = { "stroke-width": 5, "stroke-linecap": "round" };

/** What label the answer d costs where it is real with probability `best`: on the tangent at d. */
const cost = (best, d) => height(best) + (best && best * Math.log(best / d)) +
  (1 - best && (1 - best) * Math.log((1 - best) / (1 - d)));

export function draw({ state, numbers: { floor, wastes }, texts, word, asking }) {
  const on = axes("hill", BOX, [0, 1], [0, EDGE]);
  const D = asking ? BEST : answers(state); // what another answer wastes is asked
  const wrong = BEST.map((_, x) => x).filter(x => D[x] !== BEST[x]);
  const upright = (x, from, to, stroke) => on.line([[x, from], [x, to]], { stroke, ...thick });

  const tangent = x => {
    const d = D[x], slope = Math.log((1 - d) / d);
    if (!Number.isFinite(slope)) return false; // upright, at the edge
    // from where it would leave the axes, towards the outcome's dot and past it
    const ends = [0, 1].map(at => [at, cost(at, d)]);
    return on.line(ends, { stroke: GIVEN, "stroke-dasharray": "9,4" });
  };

  return [
    ...on.frame({
      xticks: { 0: "0.0", 0.2: "0.2", 0.4: "0.4", 0.5: "0.5", 0.6: "0.6", 0.8: "0.8", 0.9: "0.9",
        1: "1.0" },
      yticks: { 0: "0", [floor]: "H(Y|X)", [TOP]: "log 2" },
      xlabel: "d",
    }),
    on.beside("H(d)"),
    ...on.inside([
      on.line(POINTS.map(d => [d, height(d)])),
      on.line([[0, floor], [0.5, floor]],
        { stroke: RIGHT, "stroke-dasharray": "1.2,1.92", "stroke-width": 1.2 }),
      upright(0.5, floor, TOP, RIGHT),
      ...wrong.map(tangent),
      ...wrong.map(x => upright(BEST[x], height(BEST[x]), height(BEST[x]) + wastes[x], GIVEN)),
      ...BEST.map(best => on.dot(best, height(best), { fill: RIGHT })),
    ]),
    on.text(on.X(0.5), on.Y(floor) + 12.67, "JSD", { fill: RIGHT }),
    ...BEST.map((best, x) => {
      const [dx, dy] = NAMES[x];
      return on.text(on.X(best + dx), on.Y(height(best) + dy), `x = ${x}`, { fill: RIGHT });
    }),
    ...wrong.flatMap(x => {
      const beside = { fill: GIVEN, "text-anchor": "start" };
      const top = Math.min(EDGE - 0.05, height(BEST[x]) + wastes[x]);
      return [
        on.text(on.X(BEST[x]) + 6.14, on.Y(top) - 5.43, "KL", beside),
        String(x) === texts.x &&
          on.number("waste", on.X(BEST[x]) + 24, on.Y(top) - 5.43, texts.waste, beside),
        on.text(on.X(D[x]) + 6.14, on.Y(height(D[x])) - 2.16, `D(${x})`, beside),
      ];
    }),
    ...[3, 2, 1, 0].map(x =>
      on.handle(`d${x}`, "x", D[x], height(D[x]), {
        fill: D[x] === BEST[x] ? RIGHT : GIVEN,
        word: x === 0 && !asking && word("d0-drag"),
        side: -1,
      }),
    ),
  ];
}
