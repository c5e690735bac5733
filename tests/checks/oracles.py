"""The quantities the site teaches, computed another way than its programs do: SciPy's elementwise
functions, which know 0 log 0 = 0 and q = 0. `checks.formulas.holds` knows them by these names; none
of them shares code with a snippet.
"""

import math

import numpy as np
from scipy.special import entr, rel_entr, xlogy

# for SciPy's linprog: HiGHS takes costs and misses below 1e-7 for zeros, unless it is told
EXACTLY = {"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10}


def entropy(p, q=None):
    """H(P), or the cross entropy H(P,Q), in nats; inf where q = 0 under p > 0.

    p, q: probability vectors of one length.
    """
    p = np.asarray(p, float)
    if q is None:
        return float(math.fsum(entr(p)))
    with np.errstate(divide="ignore"):
        return float(math.fsum(-xlogy(p, np.asarray(q, float))))


def kl(p, q):
    """KL(P||Q) in nats. p, q: probability vectors of one length; inf where q = 0 under p > 0."""
    return float(math.fsum(rel_entr(np.asarray(p, float), np.asarray(q, float))))


def jsd(p, q):
    """The Jensen-Shannon divergence in nats, between 0 and ln 2.

    It is the entropy of the mixture minus the mean entropy.
    """
    p, q = np.asarray(p, float), np.asarray(q, float)
    return entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2


def total_variation(p, q):
    """Half the sum of |p - q|, between 0 and 1."""
    return float(np.abs(np.asarray(p, float) - np.asarray(q, float)).sum() / 2)


def bernoulli(p):
    """[p, 1 - p]."""
    return np.array([p, 1 - p])


NAMES = {
    "H": entropy,
    "KL": kl,
    "JSD": jsd,
    "TV": total_variation,
    "Bern": bernoulli,
    "e": math.e,
    "pi": math.pi,
}
