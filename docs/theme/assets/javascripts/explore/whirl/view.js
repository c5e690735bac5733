import { axes, element } from "../axes.js";
import { push, runs } from "./numbers.js";

export * from "./numbers.js";
export * from "./state.js";

const { hypot } = Math;
const EDGE = 3.2, LONG = 0.6, GRID = [-2.8, -1.4, 0, 1.4, 2.8];
const NONE = { "-2": "", 0: "", 2: "" }, TICKS = { "-2": "−2", 0: "0", 2: "2" };
// as recorded: the first panel, and how far it is to the next
const BOX = { left: 32.73, top: 18.09, width: 105.9, height: 105.9 }, NEXT = 116.09;
const INKS = { together: "var(--q)", turns: "var(--r)", braked: "var(--s)" };

/** Arrows to where the two push, all of one length, as one path. */
function arrows({ X, Y }, friction) {
  const parts = GRID.flatMap(psi =>
    GRID.map(theta => {
      const [a, b] = push(theta, psi, friction), size = hypot(a, b) / LONG || 1;
      const u = a / size, v = b / size, x = theta + u / 2, y = psi + v / 2;
      const left = [x - 0.35 * u + 0.2 * v, y - 0.35 * v - 0.2 * u];
      const right = [x - 0.35 * u - 0.2 * v, y - 0.35 * v + 0.2 * u];
      const way = [[x - u, y - v], [x, y], left, [x, y], right];
      return "M" + way.map(([x, y]) => `${X(x).toFixed(1)} ${Y(y).toFixed(1)}`).join("L");
    }),
  );
  const thin = { fill: "none", stroke: "var(--r)", "stroke-width": 0.7 };
  return element("path", { d: parts.join(""), ...thin });
}

/** The runs side by side: both at the same time, by turns, and with friction. */
export function draw({ state, texts, word, asking }) {
  const { theta, psi } = state;
  return Object.entries(runs(state)).flatMap(([name, { friction, places }], i) => {
    const left = BOX.left + i * NEXT;
    const on = axes(`whirl-${name}`, { ...BOX, left }, [-EDGE, EDGE], [-EDGE, EDGE]);
    const way = asking ? places.slice(0, 1) : places, fill = INKS[name];
    const handle = (field, along, x, y, more) =>
      !i && on.handle(field, along, x, y, { fill: "var(--q)", ...more });
    return [
      ...on.frame({ xticks: TICKS, yticks: i ? NONE : TICKS, xlabel: "θ" }),
      !i && on.text(7.23, on.Y(0) - 2.6, "ψ"),
      ...on.inside([
        arrows(on, friction),
        on.line(way, { stroke: fill, "stroke-width": 1.6 }),
        on.dot(0, 0, { r: 4, fill: "var(--p)" }),
        on.dot(...way[0], { fill }),
        on.dot(...way.at(-1), { fill }),
      ]),
      !asking && on.number(name, left + BOX.width / 2, BOX.top - 5, texts[name], { fill }),
      handle("psi", "y", -EDGE, psi),
      handle("theta", "x", theta, -EDGE, { word: word("theta-drag"), side: -1 }),
    ];
  });
}
