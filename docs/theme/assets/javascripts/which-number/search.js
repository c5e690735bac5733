// Which readings give a number, the likeliest first, and which come near it. Pure.

import { given, value } from "./numbers.js";

const { abs, max } = Math;
const UNIT = { bits: 8, dits: 60 }; // how many places a reading falls behind for its unit
const SAME = 1e-12; // no printed digit tells such numbers apart
const FLOAT32 = 2.5e-7; // what a sum in single precision may be off
// of a label, which has one outcome for certain, most of the others are these again
const OF_A_LABEL = /^(ce-(pq|soft|clip|smooth|mean|logits)|nll|bce(?!-qp)|focal|perplexity-(pq|bits|nats|soft))/;

// pairs, and labels with logits, of which one tells any two readings apart
export const TRIALS = [
  { p: [0.7, 0.3], q: [0.4, 0.6] },
  { p: [0.2, 0.5, 0.3], q: [0.4, 0.4, 0.2] },
  { p: [0, 0.4, 0.6], q: [0.1, 0.9, 0] },
  { p: [2, 8, 4], q: [1, 9, 6] },
  { p: [3, 0, 5, 1], q: [2, 4, 0, 7] },
  { label: 0, logits: [2, 0.5, -1] },
  { label: 0, logits: [300, -2] },
  { label: 1, logits: [9, 0.5, -50] },
];

// Where a clip meets no zero, or weights sum to 1, nothing was mixed up: the plain reading stands alone.
const TREATED = /^(ce|entropy|jeffreys|kl)-(?:add|clip|drop|fill|generalised|raw).*(-\w+)$/;
const PLAIN = { ce: "ce-pq", entropy: "entropy-p", jeffreys: "jeffreys", kl: "kl-pq" };
const plain = reading => reading.replace(TREATED, (_, family, unit) => PLAIN[family] + unit);

const apart = (a, b) => (a === b ? 0 : abs(a - b) / max(1, abs(a), abs(b)));

/** The trial that tells most of these readings apart, as { trial, values }. */
export function trial(readings) {
  const told = each => {
    const values = readings.map(reading => value(reading, given(each)));
    const different = values.filter(
      (one, i) => one === one && !values.slice(0, i).some(other => apart(one, other) < 1e-4),
    );
    return { trial: each, values, count: different.length };
  };
  return TRIALS.map(told).reduce((best, each) => (each.count > best.count ? each : best));
}

/**
 * readings: names, the likeliest first; typed: { value, decimals, unit }, as exercises/parse.js has it.
 * { groups, nearest }: lists of [{ reading, value }], those of a group with the same value.
 */
export function search(readings, input, typed) {
  const from = given(input);
  const order = name => readings.indexOf(name) + (UNIT[/bits$|dits$/.exec(name)] ?? 0);
  const known = readings
    .filter(reading => !typed.unit || reading.endsWith(`-${typed.unit}`))
    .filter(reading => !from.z || OF_A_LABEL.test(reading))
    .map(reading => ({ reading, value: value(reading, from), rank: order(reading) }))
    .filter(each => each.value === each.value)
    .sort((a, b) => a.rank - b.rank);
  const groups = [];
  for (const each of known) {
    const group = groups.find(([first]) => apart(first.value, each.value) < SAME);
    if (!group) groups.push([each]);
    else if (!group.some(({ reading }) => reading === plain(each.reading))) group.push(each);
  }
  // a number without decimals stands for itself, if it is short
  const x = typed.value, short = typed.decimals <= 0 && abs(x) < 100;
  const room = short ? 0 : 0.5 * 10 ** -typed.decimals;
  const off = ([{ value }]) => (x === value ? 0 : abs(x - value));
  const slack = size => ([{ value }]) => room * (1 + 1e-9) + size * max(1, abs(value));
  const within = (group, slack) => off(group) < Infinity && off(group) <= slack(group);
  const right = groups.filter(group => within(group, slack(SAME)));
  // six digits and more may be those of float32
  const rounded = groups.filter(
    group => room && room < 1e-6 && !right.includes(group) && within(group, slack(FLOAT32)),
  );
  const found = [...right, ...rounded];
  const nearest = groups
    .filter(group => Number.isFinite(off(group)))
    .sort((a, b) => off(a) - off(b))
    .slice(0, 3);
  return { groups: found, nearest: found.length ? [] : nearest };
}
