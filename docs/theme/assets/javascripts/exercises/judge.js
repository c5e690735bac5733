// What a typed number is: right, a usual slip, or the right one in another dress.

const is = (value, number) => Math.abs(value - number.value) <= number.room + 1e-12 * Math.abs(number.value);

// typed: what parse.js gives. unit: "nats", "bits" or none. right and slips: {value, room}, room being how far off a number may be
// that was rounded as the page rounds it; a whole number has none.
// {kind}: right, slip (and which one), short of decimals, in the other unit, with the wrong sign, in percent, rounded too early,
// with a unit where there is none, or none of these.
export const judge = ({ value, decimals, unit: behind }, { unit, right, slips }) => {
  if (behind && !unit) return { kind: "unitless" };
  const other = unit === "nats" ? Math.LN2 : 1 / Math.LN2; // what one of the other unit is in this one
  const scale = behind && behind !== unit ? other : 1;
  value *= scale;
  if (is(value, right)) return { kind: "right" };
  const slip = slips.findIndex(each => is(value, each));
  if (slip >= 0) return { kind: "slip", slip };
  const typed = { value, room: 0.5 * 10 ** -decimals * scale };
  // a digit or two tell; half a unit of the last decimal is where the room's first digit stands
  if (right.room && typed.room > right.room && typed.room < Math.abs(right.value) / 15 && is(right.value, typed))
    return { kind: "short", decimals: Math.floor(-Math.log10(right.room)) };
  if (unit && !behind && is(value * other, right)) return { kind: unit === "nats" ? "bits" : "nats" };
  if (is(-value, right)) return { kind: "sign" };
  if (!unit && is(value / 100, right)) return { kind: "percent" };
  return { kind: Math.abs(value - right.value) < 7 * right.room ? "near" : "other" };
};
