import { fixed } from "../format.js";
import { drawn } from "./draws.js";

const { abs, exp, expm1, sqrt } = Math;

// what is taken of one sample, of the logarithm of r
const OF_ONE = [l => -l, l => (l * l) / 2, l => expm1(l) - l, exp];

// By the formulas of the page: what each estimates (the last, 1), its mean and its variance.
const truths = (kl, v = 2 * kl) => [
  { truth: kl, mean: kl, variance: v },
  { truth: kl, mean: kl + (kl * kl) / 2, variance: (v * v) / 2 + (v * v * v) / 4 },
  { truth: kl, mean: kl, variance: expm1(v) - v },
  { truth: 1, mean: 1, variance: expm1(v) },
];

/** What a function gives of a key, kept while that stays the same. */
function kept(f) {
  let key, value;
  return (...asked) => {
    if (key !== (key = asked.join())) value = f(...asked);
    return value;
  };
}

const samples = kept(drawn);

/** The mean of some values, and its standard error as they tell it. */
function estimated(values) {
  const n = values.length;
  let sum = 0, squares = 0;
  for (const each of values) sum += each;
  const mean = sum / n;
  for (const each of values) squares += (each - mean) ** 2;
  return { mean, error: sqrt(squares / n / n) };
}

const series = kept((mu, n, draw) => {
  const kl = (mu * mu) / 2;
  const logs = samples(draw).map(x => x.subarray(0, n).map(x => mu * x - kl));
  return truths(kl).map((known, k) => {
    const found = logs.map(each => estimated(each.map(OF_ONE[k])));
    const hits = ({ mean, error }) => abs(mean - known.truth) <= 2 * error;
    const bars = found.map(each => ({ ...each, hits: hits(each) }));
    return { ...known, error: sqrt(known.variance / n), bars };
  });
});

/** k1, k2, k3 and r: { truth, mean, error, bars }; a bar is one series' { mean, error, hits }. */
export const estimates = ({ mu, n, draw }) => series(mu, Number(n), draw);

function median(values) {
  const sorted = [...values].sort((a, b) => a - b), half = sorted.length / 2;
  return (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * KL(Q‖P); then of k1, k2, k3 and r each: the true standard error, that and the mean of a typical
 * series, and how many bars of two standard errors reach the truth.
 */
export function numbers(state) {
  const all = estimates(state);
  return {
    kl: all[0].truth,
    errors: all.map(({ error }) => error),
    own: all.map(({ bars }) => median(bars.map(({ error }) => error))),
    typical: all.map(({ bars }) => median(bars.map(({ mean }) => mean))),
    hits: all.map(({ bars }) => bars.filter(({ hits }) => hits).length),
  };
}

export function texts({ mu, n }, { kl, errors, own, typical, hits }) {
  return {
    mu: fixed(mu, 2),
    n,
    kl: fixed(kl, 4),
    true1: fixed(errors[0], 4),
    true3: fixed(errors[2], 4),
    own1: fixed(own[0], 4),
    own3: fixed(own[2], 4),
    mean2: fixed(typical[1], 4),
    r: fixed(typical[3], 4),
    hits1: String(hits[0]),
    hits2: String(hits[1]),
    hits3: String(hits[2]),
    hits4: String(hits[3]),
  };
}

export const sentences = ["quiet", "loud", "biased", "lies"];

/** The sentence that says what is most wrong. */
export function says(_, { errors, own, hits }) {
  if (own[2] < errors[2] / 2) return "lies";
  if (hits[1] < 10) return "biased";
  return errors[2] < errors[0] ? "quiet" : "loud";
}
