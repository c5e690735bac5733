// What a live figure is drawn with: SVG as text, in the sizes and lines of the recorded figures
// (tests/checks/svg.py), so that the one can stand in the other's place.

// the lines: P is solid, Q dashed
export const P = { stroke: "var(--p)" };
export const Q = { stroke: "var(--q)", "stroke-dasharray": "9,4" };
export const GOAL = { stroke: "var(--p)", "stroke-dasharray": "1.2,1.92", "stroke-width": 1.2 };
export const GAP = { "stroke-width": 4, "stroke-linecap": "round" };

const GROUND = "var(--md-default-bg-color)";
// of words that lie on lines
const HALO = { stroke: GROUND, "stroke-width": 3, "paint-order": "stroke" };
const HAND = 16; // of a handle: 24 px across where a figure is 280 px wide

const escaped = text => String(text).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt()};`);
const rounded = value => (typeof value === "number" ? Math.round(value * 100) / 100 : value);

/** Elements, or false where there is none, as one text. */
export const joined = elements => elements.filter(Boolean).join("");

/** element("text", { x: 3 }, "words") or element("g", {}, [elements]); texts are escaped. */
export function element(name, attributes, content = "") {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(rounded(value))}"`,
  );
  const inner = Array.isArray(content) ? joined(content) : escaped(content);
  return `<${name}${written.join("")}>${inner}</${name}>`;
}

/** count + 1 numbers from a to b. */
export const grid = (a, b, count) =>
  Array.from({ length: count + 1 }, (_, i) => a + ((b - a) * i) / count);

/**
 * Axes in a box { left, top, width, height }, from x0 to x1 and from y0 to y1. `id` names them on
 * the page. All that they make is placed by the numbers that it shows.
 */
export function axes(id, { left, top, width, height }, [x0, x1], [y0, y1]) {
  const right = left + width, bottom = top + height;
  const unit = { x: width / (x1 - x0), y: -height / (y1 - y0) };
  const zero = { x: left - x0 * unit.x, y: bottom - y0 * unit.y };
  // what lies far outside is not seen, and an endless line has to end
  const near = at => Math.max(-9999, Math.min(9999, at));
  const X = x => near(zero.x + x * unit.x), Y = y => near(zero.y + y * unit.y);

  const thin = { fill: "none", stroke: "currentColor", "stroke-width": 0.7 };
  const text = (x, y, words, attributes) =>
    element("text", { x, y, "font-size": 11, "text-anchor": "middle", ...attributes }, words);
  const circle = (x, y, r, attributes) =>
    element("circle", { cx: X(x), cy: Y(y), r, ...attributes });

  return {
    X,
    Y,
    text,

    /** The axes, their ticks as { where: what is written there }, and what is written at them. */
    frame: ({ xticks, yticks, xlabel, title = "" }) => {
      const small = { "font-size": 9.5 };
      return [
        element("path", { d: `M${left} ${top}V${bottom}H${right}`, ...thin }),
        ...Object.entries(xticks).flatMap(([x, words]) => [
          element("path", { d: `M${rounded(X(+x))} ${bottom}v3`, ...thin }),
          text(X(+x), bottom + 13.72, words, small),
        ]),
        ...Object.entries(yticks).flatMap(([y, words]) => [
          element("path", { d: `M${left} ${rounded(Y(+y))}h-3`, ...thin }),
          text(left - 6.5, Y(+y) + 3.61, words, { ...small, "text-anchor": "end" }),
        ]),
        text(left + width / 2, bottom + 29.36, xlabel),
        title && text(left + width / 2, top - 6, title),
      ];
    },

    /** What is written along the left axis, upright. */
    beside: (words, x = 11.96) => {
      const y = rounded(top + height / 2);
      return text(x, y, words, { transform: `rotate(-90 ${x} ${y})` });
    },

    /** What is cut where the axes end. */
    inside: content => [
      element("clipPath", { id }, [element("rect", { x: left, y: top, width, height })]),
      element("g", { "clip-path": `url(#${id})` }, content),
    ],

    /** A line through points [x, y]. */
    line: (points, attributes) => {
      const d = points.map(([x, y]) => `${rounded(X(x))} ${rounded(Y(y))}`).join("L");
      return element("path", { d: `M${d}`, ...thin, "stroke-width": 2, ...attributes });
    },

    dot: (x, y, attributes) => circle(x, y, 3, attributes),

    /** A dot that is open: where something was. */
    ring: (x, y, stroke) => circle(x, y, 3, { fill: GROUND, stroke, "stroke-width": 2 }),

    /** Words that move, and so may come to lie on a line; in the drawing's own units. */
    label: (x, y, words, attributes) => text(x, y, words, { ...HALO, ...attributes }),

    /** A number that moves; `name` is the text that it shows. */
    number: (name, x, y, words, attributes) =>
      text(x, y, words, { "data-shows": name, "font-size": 9.5, ...HALO, ...attributes }),

    /**
     * A dot that is dragged along "x" or "y" to move a field. A word beside it says so, on its
     * right or (side -1) its left.
     */
    handle: (field, along, x, y, { fill, word, side = 1 }) => {
      const moves = { "data-moves": field, "data-along": along };
      const scale = { "data-zero": zero[along], "data-unit": unit[along] };
      const beside = { fill, "text-anchor": side > 0 ? "start" : "end", ...HALO };
      return element("g", { class: "handle", ...moves, ...scale }, [
        circle(x, y, HAND, { fill: "transparent" }),
        circle(x, y, 5.5, { fill, stroke: GROUND, "stroke-width": 1.5 }),
        word && text(X(x) + 10 * side, Y(y) - 8, word, beside),
      ]);
    },
  };
}
