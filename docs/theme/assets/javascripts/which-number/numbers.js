// What each reading makes of a pair of weights: readings(p, q), or of a label and logits. Pure.
// A name with a unit, kl-pq-bits, is kl-pq divided by the unit; 0 log 0 is 0.

const { abs, exp, log, max, min, sqrt } = Math;
const UNITS = { nats: 1, bits: Math.LN2, dits: Math.LN10 };
const EPS64 = 2 ** -52, EPS32 = 2 ** -23;

// term(p, q) for each outcome, summed
const sum = (p, q, term) => p.reduce((total, each, i) => total + term(each, q[i]), 0);
const times = (weight, value) => (weight ? weight * value : 0);
const total = p => p.reduce((a, b) => a + b, 0);
const each = (p, q, to) => p.map((one, i) => to(one, q[i]));
const shares = p => p.map(one => one / total(p));
const softmax = z => shares(z.map(one => exp(one - max(...z))));

const ce = (p, q) => sum(p, q, (a, b) => times(a, -log(b)));
const entropy = p => ce(p, p);
const kl = (p, q) => sum(p, q, (a, b) => times(a, log(a / b)));
const both = (p, q) => kl(p, q) + kl(q, p);
const middle = (p, q) => each(p, q, (a, b) => (a + b) / 2);
const jsd = (p, q) => (kl(p, middle(p, q)) + kl(q, middle(p, q))) / 2;
const affinity = (p, q) => sum(p, q, (a, b) => sqrt(a * b));
const chi2 = (p, q) => sum(p, q, (a, b) => times((a - b) ** 2, 1 / b));
const noLog = (p, q) => sum(p, q, (a, b) => times(a, log(a) - b));
const squares = p => sum(p, p, (a, b) => a * b);
const clipped = (q, least, most = 1) => q.map(one => min(max(one, least), most));
const filled = (p, least) => p.map(one => one || least);
const added = (p, more) => p.map(one => one + more);
const known = (p, q) => p.filter((_, i) => p[i] && q[i]);
// a logarithm that stops at -100
const floored = x => max(log(x), -100);
const bce = (p, q) =>
  sum(p, q, (a, b) => -times(a, floored(b)) - times(1 - a, floored(1 - b))) / p.length;
const softplus = z => max(z, 0) + log(1 + exp(-abs(z)));
const bceOfLogits = (p, z) => sum(p, z, (a, b) => softplus(b) - a * b) / p.length;

/** Each family: p, q shares; a, b the weights as they came; k outcomes; z logits, y their label. */
export const FAMILIES = {
  "kl-pq": ({ p, q }) => kl(p, q),
  "ce-pq": ({ p, q }) => ce(p, q),
  "kl-qp": ({ p, q }) => kl(q, p),
  jsd: ({ p, q }) => jsd(p, q),
  "jsd-root": ({ p, q }, unit) => sqrt(max(jsd(p, q), 0) * unit), // divided by the unit below
  "entropy-p": ({ p }) => entropy(p),
  "kl-mean": ({ p, q, k }) => kl(p, q) / k,
  "entropy-q": ({ q }) => entropy(q),
  "ce-qp": ({ p, q }) => ce(q, p),
  "kl-softmax-q": ({ p, b }) => kl(p, softmax(b)),
  "ce-softmax-q": ({ p, b }) => ce(p, softmax(b)),
  "kl-no-log": ({ p, q }) => noLog(p, q),
  jeffreys: ({ p, q }) => both(p, q),
  "two-jsd": ({ p, q }) => 2 * jsd(p, q),
  "half-jeffreys": ({ p, q }) => both(p, q) / 2,
  "kl-softmax-both": ({ a, b }) => kl(softmax(a), softmax(b)),
  hellinger: ({ p, q }) => sqrt(max(1 - affinity(p, q), 0)),
  tv: ({ p, q }) => sum(p, q, (a, b) => abs(a - b)) / 2,
  "perplexity-pq": ({ p, q }) => exp(ce(p, q)),
  "perplexity-p": ({ p }) => exp(entropy(p)),
  "entropy-p-normalised": ({ p, k }) => entropy(p) / log(k),
  bhattacharyya: ({ p, q }) => -log(affinity(p, q)),
  "hellinger-squared": ({ p, q }) => 1 - affinity(p, q),
  "chi2-pq": ({ p, q }) => chi2(p, q),
  "renyi2-pq": ({ p, q }) => Math.log1p(chi2(p, q)),

  // a softmax, a logarithm, an order or a mean that is not the right one
  "kl-no-log-mean": ({ p, q, k }) => noLog(p, q) / k,
  "kl-qp-no-log": ({ p, q }) => noLog(q, p),
  "kl-qp-mean": ({ p, q, k }) => kl(q, p) / k,
  "kl-minus-pq": ({ p, q }) => -kl(p, q),
  "kl-minus-qp": ({ p, q }) => -kl(q, p),
  "kl-softmax-q-mean": ({ p, b, k }) => kl(p, softmax(b)) / k,
  "kl-qp-softmax-p": ({ a, q }) => kl(q, softmax(a)),
  "ce-qp-softmax-p": ({ a, q }) => ce(q, softmax(a)),
  "jsd-softmax-both": ({ a, b }) => jsd(softmax(a), softmax(b)),
  "entropy-softmax-p": ({ a }) => entropy(softmax(a)),
  "kl-log-target": ({ p, q }) => sum(p, q, (a, b) => exp(a) * (a - b)),
  "kl-reversed": ({ p, q }) => kl(p, [...q].reverse()),
  "jsd-wrong-way": ({ p, q }) => (kl(middle(p, q), p) + kl(middle(p, q), q)) / 2,
  "ce-mean": ({ p, q, k }) => ce(p, q) / k,
  "ce-balanced": ({ p, q }) => {
    const seen = q.filter((_, i) => p[i]);
    return -total(seen.map(log)) / seen.length;
  },
  "log-ratio-mean": ({ p, q, k }) => sum(p, q, (a, b) => log(a / b)) / k,
  k2: ({ p, q }) => sum(p, q, (a, b) => times(a, log(a / b) ** 2)) / 2,
  "kl-score": ({ p, q }) => 1 / (1 + kl(q, p)),
  "entropy-p-twice": ({ p }) => entropy(p) / Math.LN2 ** 2,
  "perplexity-bits-e": ({ p, q }) => exp(ce(p, q) / Math.LN2),
  "perplexity-nats-2": ({ p, q }) => 2 ** ce(p, q),
  "perplexity-softmax-q": ({ p, b }) => exp(ce(p, softmax(b))),

  // an outcome as a question of its own, answered yes or no
  bce: ({ p, q }) => bce(p, q),
  "bce-sum": ({ p, q, k }) => bce(p, q) * k,
  "bce-qp": ({ p, q }) => bce(q, p),
  "bce-of-logits": ({ p, b }) => bceOfLogits(p, b),

  // the weights themselves, which need not sum to 1
  "kl-raw": ({ a, b }) => kl(a, b),
  "kl-generalised": ({ a, b }) => kl(a, b) - total(a) + total(b),
  "ce-raw": ({ a, q }) => ce(a, q),
  "entropy-raw-p": ({ a }) => entropy(a),
  "g-statistic": ({ a, p, q }) => 2 * total(a) * kl(p, q),
  "chi2-statistic": ({ a, p, q }) => total(a) * chi2(p, q),

  // zeros: clipped, filled, added to, dropped
  "ce-clip-1e-7": ({ a, q }) => ce(a, clipped(q, 1e-7, 1 - 1e-7)),
  "ce-clip-float64": ({ p, q }) => ce(p, clipped(q, EPS64, 1 - EPS64)),
  "ce-clip-float32": ({ p, q }) => ce(p, clipped(q, EPS32, 1 - EPS32)),
  "ce-clip-1e-15": ({ p, q }) => ce(p, clipped(q, 1e-15, 1 - 1e-15)),
  "ce-clip-1e-16": ({ p, q }) => ce(p, clipped(q, 1e-16)),
  "ce-clip-1e-12": ({ p, q }) => ce(p, clipped(q, 1e-12)),
  "ce-clip-log-100": ({ p, q }) => sum(p, q, (a, b) => -times(a, floored(b))),
  "kl-clip-1e-7": ({ a, b }) => kl(clipped(a, 1e-7), clipped(b, 1e-7)),
  "kl-fill-1e-10": ({ a, b }) => kl(a, filled(b, 1e-10)),
  "kl-fill-1e-4": ({ p, q }) => kl(shares(filled(p, 1e-4)), shares(filled(q, 1e-4))),
  "kl-add-1e-5": ({ p, q }) => kl(added(p, 1e-5), added(q, 1e-5)),
  "kl-add-half": ({ a, b }) => kl(shares(added(a, 0.5)), shares(added(b, 0.5))),
  "kl-add-one": ({ a, b }) => kl(shares(added(a, 1)), shares(added(b, 1))),
  "kl-drop": ({ p, q }) => kl(known(p, q), known(q, p)),
  "jeffreys-fill-1e-4": ({ p, q }) => both(filled(p, 1e-4), filled(q, 1e-4)),
  "jeffreys-fill-0.01": ({ p, q }) => both(filled(p, 0.01), filled(q, 0.01)),
  "jeffreys-add-1e-5": ({ p, q }) => both(added(p, 1e-5), added(q, 1e-5)),
  "jeffreys-fill-tiny": ({ p, q }) => both(filled(p, 2 ** -1022), filled(q, 2 ** -1022)),
  "jeffreys-drop": ({ p, q }) => both(known(p, q), known(q, p)),

  // a target that is softened
  "ce-smooth-all": ({ p, q, k }) => ce(p.map(one => 0.9 * one + 0.1 / k), q),
  "ce-smooth-others": ({ p, q, k }) => ce(p.map(one => 0.9 * one + (0.1 * (1 - one)) / (k - 1)), q),

  // relatives
  "redundancy-p": ({ p, k }) => log(k) - entropy(p),
  "collision-p": ({ p }) => -log(squares(p)),
  "min-entropy-p": ({ p }) => -log(max(...p)),
  "gini-p": ({ p }) => 1 - squares(p),
  "perplexity-q": ({ q }) => exp(entropy(q)),
  "perplexity-qp": ({ p, q }) => exp(ce(q, p)),
  "perplexity-kl": ({ p, q }) => exp(kl(p, q)),
  "entropy-q-normalised": ({ q, k }) => entropy(q) / log(k),
  affinity: ({ p, q }) => affinity(p, q),
  fidelity: ({ p, q }) => affinity(p, q) ** 2,
  matusita: ({ p, q }) => sqrt(2 * max(1 - affinity(p, q), 0)),
  "hellinger-double": ({ p, q }) => 2 * sqrt(max(1 - affinity(p, q), 0)),
  "chi2-qp": ({ p, q }) => chi2(q, p),
  "chi2-middle": ({ p, q }) => chi2(p, middle(p, q)),
  l1: ({ p, q }) => sum(p, q, (a, b) => abs(a - b)),
  l2: ({ p, q }) => sqrt(sum(p, q, (a, b) => (a - b) ** 2)),
  mse: ({ p, q, k }) => sum(p, q, (a, b) => (a - b) ** 2) / k,
  wasserstein: ({ p, q }) => {
    let apart = 0;
    return sum(p, q, (a, b) => abs((apart += a - b)));
  },

  // of a label and logits alone
  "nll-no-log": ({ y, q }) => -q[y],
  "nll-of-logits": ({ y, z }) => -z[y],
  "ce-logits-unflagged": ({ y, z }) => -log(clipped([z[y] / total(z)], 1e-7, 1 - 1e-7)[0]),
  "bce-of-all-logits": ({ p, z }) => bceOfLogits(p, z),
  focal: ({ y, q }) => times((1 - q[y]) ** 2, -log(q[y])),
  "focal-quarter": ({ y, q }) => times((1 - q[y]) ** 2, -log(q[y])) / 4,
};
const OF_LOGITS = Object.keys(FAMILIES).slice(-6);

/** What a reading needs: of weights p and q, or of a label (from 0) and logits. */
export const given = ({ p: a, q: b, label: y, logits: z }) => {
  if (z) [a, b] = [z.map((_, i) => Number(i === y)), softmax(z)];
  return { a, b, p: shares(a), q: shares(b), k: a.length, y, z };
};

/** The number that a reading gives; NaN where it gives none. */
export function value(reading, from) {
  const [, family, name = "nats"] = /^(.*?)(?:-(nats|bits|dits))?$/.exec(reading);
  if (!from.z && OF_LOGITS.includes(family)) return NaN;
  return FAMILIES[family](from, UNITS[name]) / UNITS[name];
}
