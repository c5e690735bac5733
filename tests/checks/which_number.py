"""The page which-number, as its tests see it: its readings, the pairs they are tried on, and what
the libraries themselves make of these pairs.
"""

import json
import random
import re
import subprocess
from functools import cache

import numpy as np

from builder.markdown.readings import names, readings
from builder.node import node
from checks.pages import ROOT

FOLDER = ROOT / "docs/theme/assets/javascripts/which-number"
RECORD = ROOT / "tests/which-number.jsonl"
NAMES = [name for reading in readings()["readings"] for name in names(reading).values()]
LN2, LN10 = np.log(2), np.log(10)


TREATED = re.compile(r"(ce|entropy|jeffreys|kl)-(?:add|clip|drop|fill|generalised|raw).*(-\w+)")
PLAIN = {"ce": "ce-pq", "entropy": "entropy-p", "jeffreys": "jeffreys", "kl": "kl-pq"}


def stands_for(reading):
    """The names by which a number may be found: its own, or that of what it is without zeros."""
    match = TREATED.fullmatch(reading)
    return {reading, PLAIN[match[1]] + match[2]} if match else {reading}


def run(**asked):
    """What the page's functions make of it (which_number.mjs)."""
    result = subprocess.run(
        [node(), ROOT / "tests/checks/which_number.mjs", FOLDER],
        input=json.dumps({"names": NAMES, **asked}),
        capture_output=True,
        encoding="utf-8",
    )
    assert not result.returncode, result.stderr
    return json.loads(result.stdout)


@cache
def pairs():
    """40 pairs of weights, of 2 to 6 outcomes: shares, every third counts, every fourth with zeros.

    The first are the seed's, and that of the issue.
    """
    draw = random.Random("which number")
    found = [([0.7, 0.3], [0.5, 0.5]), ([0.2, 0.5, 0.3], [0.4, 0.4, 0.2])]
    while len(found) < 40:
        at = len(found)
        size = 2 + at % 5
        p, q = ([draw.randint(1, 99) for _ in range(size)] for _ in range(2))
        if at % 4 == 0:
            p[draw.randrange(size)] = 0
        if at % 8 == 0:
            q[draw.randrange(size)] = 0
        if at % 3 and size > 1:
            p, q = ([one / sum(each) for one in each] for each in (p, q))
        if sum(p) and sum(q):
            found.append((p, q))
    return found


def label_and_logits(pair):
    """Made of a pair: the likeliest outcome of P, and logits around those of Q."""
    p, q = pair
    return p.index(max(p)), [round(4 * one / sum(q) - i / 2, 2) for i, one in enumerate(q)]


def calls():
    """{library and call: (reading, function of P, Q, a, b, y, z)}; needs the libraries."""
    import os

    os.environ.setdefault("KERAS_BACKEND", "torch")
    import jax
    import keras
    import optax
    import torch
    from jax import numpy as jnp
    from scipy import special, stats
    from scipy.spatial import distance
    from sklearn import metrics
    from sklearn.tree import DecisionTreeClassifier
    from torch.distributions import Categorical, kl_divergence
    from torch.nn import functional as F

    jax.config.update("jax_enable_x64", True)
    keras.config.set_floatx("float64")
    t, losses = torch.tensor, keras.losses

    def log_loss(P, Q, kind=float):
        rows = np.array([Q] * len(P), kind)
        return metrics.log_loss(range(len(P)), rows, sample_weight=P, labels=range(len(P)))

    def impurity(P, criterion):
        tree = DecisionTreeClassifier(criterion=criterion)
        return tree.fit([[i] for i in range(len(P))], range(len(P)), P).tree_.impurity[0]

    def js(P, Q, base=None):
        return distance.jensenshannon(P, Q, base)

    def torch_kl(first, second, reduction="sum", **more):
        return F.kl_div(t(first), t(second), reduction=reduction, **more)

    def softmax(x):
        return special.softmax(x)

    def logs(x):
        with np.errstate(divide="ignore"):
            return np.log(x)

    found = {}

    def add(call, reading, function, units=False):
        """With `units`, the same divided by log 2 and log 10 as well."""
        for unit, size in {"nats": 1, "bits": LN2, "dits": LN10}.items() if units else [("", 1)]:
            name = f"{call}{'' if size == 1 else f' in {unit}'}"
            assert name not in found, name
            full = f"{reading}-{unit}" if units else reading
            found[name] = (full, lambda *given, size=size: function(*given) / size)

    for base, unit in {None: "nats", 2: "bits", 10: "dits"}.items():
        for reading, what, entropy in [
            ("entropy-p", "P", lambda P, Q, base: stats.entropy(P, base=base)),
            ("entropy-q", "Q", lambda P, Q, base: stats.entropy(Q, base=base)),
            ("kl-pq", "P, Q", lambda P, Q, base: stats.entropy(P, Q, base=base)),
            ("kl-qp", "Q, P", lambda P, Q, base: stats.entropy(Q, P, base=base)),
        ]:
            add(
                f"scipy stats.entropy({what}, base={base})",
                f"{reading}-{unit}",
                lambda P, Q, *_, entropy=entropy, base=base: entropy(P, Q, base),
            )
        add(
            f"scipy jensenshannon(P, Q, {base})",
            f"jsd-root-{unit}",
            lambda P, Q, *_, base=base: js(P, Q, base),
        )
        add(
            f"scipy jensenshannon(P, Q, {base}) ** 2",
            f"jsd-{unit}",
            lambda P, Q, *_, base=base: js(P, Q, base) ** 2,
        )
    for call, reading, function in [
        ("scipy 2 * jensenshannon(P, Q) ** 2", "two-jsd", lambda P, Q, *_: 2 * js(P, Q) ** 2),
        (
            "scipy rel_entr(P, Q) + rel_entr(Q, P)",
            "jeffreys",
            lambda P, Q, *_: (special.rel_entr(P, Q) + special.rel_entr(Q, P)).sum(),
        ),
        (
            "scipy mean of both entropies",
            "half-jeffreys",
            lambda P, Q, *_: (stats.entropy(P, Q) + stats.entropy(Q, P)) / 2,
        ),
        (
            "scipy -log1p(-cosine)",
            "bhattacharyya",
            lambda P, Q, *_: -np.log1p(-distance.cosine(np.sqrt(P), np.sqrt(Q))),
        ),
        (
            "scipy log1p(power_divergence)",
            "renyi2-pq",
            lambda P, Q, *_: np.log1p(stats.power_divergence(P, Q).statistic),
        ),
        ("scipy rel_entr(P, Q).mean()", "kl-mean", lambda P, Q, *_: special.rel_entr(P, Q).mean()),
        (
            "torch cross_entropy(log Q, P)",
            "ce-pq",
            lambda P, Q, *_: F.cross_entropy(t(logs(Q)), t(P)),
        ),
        (
            "torch cross_entropy(log P, Q)",
            "ce-qp",
            lambda P, Q, *_: F.cross_entropy(t(logs(P)), t(Q)),
        ),
        ("torch kl_div(Q, P)", "kl-no-log", lambda P, Q, *_: torch_kl(Q, P)),
        (
            "torch kl_div(log_softmax Q, P)",
            "kl-softmax-q",
            lambda P, Q, a, b, *_: torch_kl(logs(softmax(b)), P),
        ),
        (
            "torch kl_divergence of logits P, Q",
            "kl-softmax-both",
            lambda P, Q, a, b, *_: kl_divergence(
                Categorical(logits=t(a)), Categorical(logits=t(b))
            ),
        ),
        (
            "torch cross_entropy(Q, P)",
            "ce-softmax-q",
            lambda P, Q, a, b, *_: F.cross_entropy(t(b), t(P)),
        ),
    ]:
        add(call, reading, function, units=True)
    for call, reading, function in [
        ("scipy braycurtis", "tv", lambda P, Q, *_: distance.braycurtis(P, Q)),
        ("scipy cosine of roots", "hellinger-squared", lambda P, Q, *_: (
            distance.cosine(np.sqrt(P), np.sqrt(Q))
        )),
        ("scipy euclidean of roots", "hellinger", lambda P, Q, *_: (
            distance.euclidean(np.sqrt(P), np.sqrt(Q)) / np.sqrt(2)
        )),
        ("scipy euclidean of roots, whole", "matusita", lambda P, Q, *_: (
            distance.euclidean(np.sqrt(P), np.sqrt(Q))
        )),
        ("scipy power_divergence(P, Q)", "chi2-pq", lambda P, Q, *_: (
            stats.power_divergence(P, Q).statistic
        )),
        ("scipy power_divergence(Q, P)", "chi2-qp", lambda P, Q, *_: (
            stats.power_divergence(Q, P).statistic
        )),
        ("scipy cityblock", "l1", lambda P, Q, *_: distance.cityblock(P, Q)),
        ("scipy euclidean", "l2", lambda P, Q, *_: distance.euclidean(P, Q)),
        ("scipy wasserstein_distance", "wasserstein", lambda P, Q, *_: (
            stats.wasserstein_distance(range(len(P)), range(len(P)), P, Q)
        )),
        ("scipy rel_entr(a, b)", "kl-raw-nats", lambda P, Q, a, b, *_: (
            special.rel_entr(a, b).sum()
        )),
        ("scipy kl_div(a, b)", "kl-generalised-nats", lambda P, Q, a, b, *_: (
            special.kl_div(a, b).sum()
        )),
        ("scipy entr(a)", "entropy-raw-p-nats", lambda P, Q, a, *_: special.entr(a).sum()),
        ("scipy power_divergence log-likelihood", "g-statistic", lambda P, Q, a, *_: (
            stats.power_divergence(a, Q * a.sum(), lambda_="log-likelihood").statistic
        )),
        ("scipy chisquare", "chi2-statistic", lambda P, Q, a, *_: (
            stats.chisquare(a, Q * a.sum()).statistic
        )),
        ("scipy entropy(P, base=len(P))", "entropy-p-normalised", lambda P, Q, *_: (
            stats.entropy(P, base=len(P))
        )),
        ("scipy -rel_entr(P, Q)", "kl-minus-pq-nats", lambda P, Q, *_: -stats.entropy(P, Q)),
        ("scipy entropy(P, [1, 1 ...])", "redundancy-p-nats", lambda P, Q, *_: (
            stats.entropy(P, np.ones(len(P)))
        )),
        ("scipy entropy(P + 1 count)", "kl-add-one-nats", lambda P, Q, a, b, *_: (
            stats.entropy(a + 1, b + 1)
        )),
        ("scipy entropy(P, Q reversed)", "kl-reversed-nats", lambda P, Q, *_: (
            stats.entropy(P, Q[::-1])
        )),
        ("scikit-learn log_loss", "ce-clip-float64-nats", lambda P, Q, *_: log_loss(P, Q)),
        ("scikit-learn mean_squared_error", "mse", lambda P, Q, *_: (
            metrics.mean_squared_error(P, Q)
        )),
        ("scikit-learn tree entropy", "entropy-p-bits", lambda P, Q, *_: impurity(P, "entropy")),
        ("scikit-learn tree gini", "gini-p", lambda P, Q, *_: impurity(P, "gini")),
        ("torch kl_div(log Q, P)", "kl-pq-nats", lambda P, Q, *_: torch_kl(logs(Q), P)),
        ("torch kl_div(log Q, P), mean", "kl-mean-nats", lambda P, Q, *_: (
            torch_kl(logs(Q), P, "mean")
        )),
        ("torch kl_div(log P, Q)", "kl-qp-nats", lambda P, Q, *_: torch_kl(logs(P), Q)),
        ("torch kl_div(log P, Q), mean", "kl-qp-mean-nats", lambda P, Q, *_: (
            torch_kl(logs(P), Q, "mean")
        )),
        ("torch kl_div(Q, P), mean", "kl-no-log-mean-nats", lambda P, Q, *_: (
            torch_kl(Q, P, "mean")
        )),
        ("torch kl_div(P, Q)", "kl-qp-no-log-nats", lambda P, Q, *_: torch_kl(P, Q)),
        ("torch kl_div(log_softmax Q, P), mean", "kl-softmax-q-mean-nats",
            lambda P, Q, a, b, *_: torch_kl(logs(softmax(b)), P, "mean")),
        ("torch kl_div(log_softmax P, Q)", "kl-qp-softmax-p-nats",
            lambda P, Q, a, *_: torch_kl(logs(softmax(a)), Q)),
        ("torch kl_div(Q, P, log_target)", "kl-log-target-nats", lambda P, Q, *_: (
            torch_kl(Q, P, log_target=True)
        )),
        ("torch kl_div(log P, M)", "jsd-wrong-way-nats", lambda P, Q, *_: (
            (torch_kl(logs(P), (P + Q) / 2) + torch_kl(logs(Q), (P + Q) / 2)) / 2
        )),
        ("torch cross_entropy(P, Q)", "ce-qp-softmax-p-nats", lambda P, Q, a, *_: (
            F.cross_entropy(t(a), t(Q))
        )),
        ("torch cross_entropy, label_smoothing", "ce-smooth-all-nats", lambda P, Q, *_: (
            F.cross_entropy(t(logs(Q)), t(P), label_smoothing=0.1)
        )),
        ("torch cross_entropy(log Q, a)", "ce-raw-nats", lambda P, Q, a, *_: (
            F.cross_entropy(t(logs(Q)), t(a))
        )),
        ("torch kl_divergence(P, Q)", "kl-pq-nats", lambda P, Q, *_: (
            kl_divergence(Categorical(t(P)), Categorical(t(Q)))
        )),
        ("torch Categorical.perplexity", "perplexity-p", lambda P, Q, *_: (
            Categorical(t(P)).perplexity()
        )),
        ("torch exp cross_entropy", "perplexity-pq", lambda P, Q, *_: (
            F.cross_entropy(t(logs(Q)), t(P)).exp()
        )),
        ("torch Categorical(logits=P).entropy", "entropy-softmax-p-nats",
            lambda P, Q, a, *_: Categorical(logits=t(a)).entropy()),
        ("torch binary_cross_entropy", "bce-nats", lambda P, Q, *_: (
            F.binary_cross_entropy(t(Q), t(P))
        )),
        ("torch binary_cross_entropy, sum", "bce-sum-nats", lambda P, Q, *_: (
            F.binary_cross_entropy(t(Q), t(P), reduction="sum")
        )),
        ("torch binary_cross_entropy, swapped", "bce-qp-nats", lambda P, Q, *_: (
            F.binary_cross_entropy(t(P), t(Q))
        )),
        ("torch binary_cross_entropy_with_logits", "bce-of-logits-nats",
            lambda P, Q, a, b, *_: F.binary_cross_entropy_with_logits(t(b), t(P))),
        ("keras categorical_crossentropy(a, b)", "ce-clip-1e-7-nats", lambda P, Q, a, b, *_: (
            losses.categorical_crossentropy(a, b)
        )),
        ("keras kl_divergence(a, b)", "kl-clip-1e-7-nats", lambda P, Q, a, b, *_: (
            losses.kl_divergence(a, b)
        )),
        ("jax rel_entr(P, Q)", "kl-pq-nats", lambda P, Q, *_: (
            jax.scipy.special.rel_entr(P, Q).sum()
        )),
        ("jax kl_div(a, b)", "kl-generalised-nats", lambda P, Q, a, b, *_: (
            jax.scipy.special.kl_div(a, b).sum()
        )),
        ("jax entr(P)", "entropy-p-nats", lambda P, Q, *_: jax.scipy.special.entr(P).sum()),
        ("optax kl_divergence(log Q, P)", "kl-pq-nats", lambda P, Q, *_: (
            optax.losses.kl_divergence(jnp.log(Q), P)
        )),
        ("optax generalized_kl_divergence", "kl-generalised-nats", lambda P, Q, a, b, *_: (
            optax.losses.generalized_kl_divergence(jnp.log(b), a)
        )),
        ("optax softmax_cross_entropy(log Q, P)", "ce-pq-nats", lambda P, Q, *_: (
            optax.losses.softmax_cross_entropy(jnp.log(Q), P)
        )),
        ("optax sigmoid_binary_cross_entropy, mean", "bce-of-logits-nats",
            lambda P, Q, a, b, *_: optax.losses.sigmoid_binary_cross_entropy(b, P).mean()),
    ]:  # fmt: skip
        add(call, reading, function)
    return found


def calls_of_logits():
    """The same of a label and logits alone: {library and call: (reading, function of y, z)}"""
    import keras
    import optax
    import torch
    from torch.nn import functional as F

    def rows(y, z):
        return torch.tensor([z], dtype=torch.float64), torch.tensor([y])

    def one_hot(y, z):
        return np.eye(len(z))[[y]]

    return {
        "torch cross_entropy(z, y)": ("ce-pq-nats", lambda y, z: F.cross_entropy(*rows(y, z))),
        "torch cross_entropy(z, y), smoothed": (
            "ce-smooth-all-nats",
            lambda y, z: F.cross_entropy(*rows(y, z), label_smoothing=0.1),
        ),
        "torch cross_entropy(softmax z, y)": (
            "ce-softmax-q-nats",
            lambda y, z: F.cross_entropy(rows(y, z)[0].softmax(1), rows(y, z)[1]),
        ),
        "torch nll_loss(softmax z, y)": (
            "nll-no-log",
            lambda y, z: F.nll_loss(rows(y, z)[0].softmax(1), rows(y, z)[1]),
        ),
        "torch nll_loss(z, y)": ("nll-of-logits", lambda y, z: F.nll_loss(*rows(y, z))),
        "torch binary_cross_entropy_with_logits(z)": (
            "bce-of-all-logits-nats",
            lambda y, z: F.binary_cross_entropy_with_logits(
                rows(y, z)[0], torch.tensor(one_hot(y, z))
            ),
        ),
        "keras categorical_crossentropy, from_logits": (
            "ce-pq-nats",
            lambda y, z: keras.losses.categorical_crossentropy(
                one_hot(y, z), np.array([z]), from_logits=True
            )[0],
        ),
        "keras CategoricalFocalCrossentropy": (
            "focal-quarter-nats",
            lambda y, z: keras.losses.categorical_focal_crossentropy(
                one_hot(y, z), np.array([z]), from_logits=True
            )[0],
        ),
        "optax softmax_cross_entropy(z, y)": (
            "ce-pq-nats",
            lambda y, z: optax.losses.softmax_cross_entropy(np.array([z]), one_hot(y, z))[0],
        ),
    }


def computed():
    """[{call, reading, of: "pairs" or "logits", numbers: one for each pair}], by the libraries."""
    weights = [tuple(np.array(each, float) for each in pair) for pair in pairs()]
    given = {
        "pairs": [(a / a.sum(), b / b.sum(), a, b) for a, b in weights],
        "logits": [label_and_logits(pair) for pair in pairs()],
    }
    return [
        {
            "call": call,
            "reading": reading,
            "of": of,
            "numbers": [float(function(*each)) for each in given[of]],
        }
        for of, every in (("pairs", calls()), ("logits", calls_of_logits()))
        for call, (reading, function) in every.items()
    ]


def recorded():
    """The same as recorded."""
    return [json.loads(line) for line in RECORD.read_text(encoding="utf-8").splitlines()]


def input_of(row, pair):
    """What numbers.js is given."""
    if row["of"] == "logits":
        return dict(zip(("label", "logits"), label_and_logits(pair)))
    return dict(zip("pq", pair))


def texts_of(row, pair, number):
    """What a reader types into the form, and whether it holds a label and logits."""
    if row["of"] == "logits":
        y, z = label_and_logits(pair)
        return [{"y": str(y), "z": ", ".join(map(str, z)), "x": number}, True]
    p, q = (", ".join(map(str, each)) for each in pair)
    return [{"p": p, "q": q, "x": number}, False]
