import { axes, GOAL, grid, P, Q } from "../axes.js";
import { lowest, read, truth } from "./numbers.js";

export * from "./numbers.js";
export * from "./state.js";

const BOX = { left: 38.19, top: 3.6, width: 322.04, height: 169.6 }; // as recorded
const LOW = -0.6, HIGH = 11;
const CS = grid(0.85, 1.05, 80);
const OTHERS = [2000, 250]; // stay, to compare

/** The true FID, and what is read with these samples and with others, each with its lowest point. */
export function draw({ state: { n, c }, numbers: { read: now, right, tie }, texts, word }) {
  const on = axes("fid", BOX, [0.85, 1.05], [LOW, HIGH]), fill = Q.stroke;
  const drag = word("c-drag"), sizes = [...OTHERS, n];
  const place = size => [on.X(1.049), on.Y(read(size, 1.05) + 0.25)];
  const apart = size => Math.abs(read(size, 1.05) - read(n, 1.05)) > 0.7;
  const end = { fill, "font-size": 11, "text-anchor": "end" };
  return [
    ...on.frame({
      xticks: { 0.85: "0.85", 0.9: "0.90", 0.95: "0.95", 1: "1.00", 1.05: "1.05" },
      yticks: { 0: "0", 2: "2", 4: "4", 6: "6", 8: "8", 10: "10" },
      xlabel: "c",
    }),
    on.beside("FID"),
    ...on.inside([
      on.line([[1, LOW], [1, HIGH]], GOAL),
      on.line(CS.map(x => [x, truth(x)]), P),
      ...sizes.map(size => on.line(CS.map(x => [x, read(size, x)]), Q)),
    ]),
    // what reads less than the right generator does
    on.line([[tie, right], [1, right]], { stroke: "var(--r)", "stroke-width": 1 }),
    on.dot(1, 0, { fill: P.stroke }),
    ...sizes.map(size => on.dot(lowest(size), read(size, lowest(size)), { fill })),
    on.text(on.X(0.853), on.Y(-0.3), "N = ∞", { fill: P.stroke, "text-anchor": "start" }),
    ...OTHERS.map(size => on.text(...place(size), apart(size) ? String(size) : "", end)),
    on.number("n", ...place(n), texts.n, end),
    !drag && on.number("read", on.X(Math.min(c, 1.045)), on.Y(now) + 17, texts.read, { fill }),
    on.handle("c", "x", c, now, { fill, word: drag, side: -1 }),
  ];
}
