// The fields of a figure's state: a range { from, to, step, start } or a choice { of, start }.
// `start` is what the recorded figure shows; a page whose figure shows something else says so in
// its block. A field that is `hidden` has no control: an action changes it. One with `drag` has a
// handle in the drawing too, with a word beside it until something is moved ("quiet": without).
// With `ink: "p"` its control has the colour of P, and else that of Q.

/** The value of a range that lies nearest, as one would write it: not 0.35000000000000003. */
export function snapped({ from, to, step }, value) {
  const steps = Math.round((Math.min(Math.max(value, from), to) - from) / step);
  return Number((from + steps * step).toFixed(10));
}

/** What a text means for a field; undefined where it means nothing. */
export function parsed(field, text) {
  if (field.of) return field.of.includes(text) ? text : undefined;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return value >= field.from && value <= field.to ? snapped(field, value) : undefined;
}

const each = (fields, value) =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, value(field, key)]));

/** The state of the recorded figure. */
export const start = fields => each(fields, field => field.start);

/** A state with each range at a value that it has. */
export const settled = (fields, state) =>
  each(fields, (field, key) => (field.of ? state[key] : snapped(field, state[key])));
