#!/usr/bin/env bash
# PreliZ 0.28.0 (pytensor-distributions 0.3.3): SkewNormal(0, 1, alpha).entropy() is not the
# entropy but a straight line between that of a normal and that of a half normal.
#
# Expected: the integral of -p ln p, which Gamma, Beta, VonMises and most others of this library
# give to 1e-7. Seen: up to 0.011 nats less, without a word. That is 1 %, but what one wants of it
# is a small difference: the negentropy, KL(p || the normal of the same mean and variance) =
# H(normal) - H(p), by which independent component analysis tells how far from normal a source is.
# At alpha = 1 it comes out seven times too large. Output seen:
#
#   alpha   PreliZ    exact   negentropy by PreliZ    exact
#       0   1.4189   1.4189                 0.0000   0.0000
#       1   1.2159   1.2258                 0.0114   0.0016
#       3   0.9450   0.9528                 0.0485   0.0407
#
# Needs Python 3.12 to 3.14: PYTHON=python3.13 findings/preliz-entropy-of-a-skew-normal.sh
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
# arviz-base is imported, but not required, by what PreliZ requires
"$folder/venv/bin/pip" install -q preliz==0.28.0 pytensor-distributions==0.3.3 pytensor==3.3.8 \
  arviz-stats==1.3.3 arviz-base==1.3.1 mpmath==1.3.0

PYTENSOR_FLAGS="base_compiledir=$folder" "$folder/venv/bin/python" -W ignore - <<'END'
import preliz
from mpmath import e, erfc, exp, log, mp, mpf, pi, quad, sqrt

mp.dps = 20


def entropy(alpha):
    """The integral of -p ln p, p(x) = 2 phi(x) Phi(alpha x)."""

    def term(x):
        p = exp(-x * x / 2) / sqrt(2 * pi) * erfc(-alpha * x / sqrt(2))
        return -p * log(p) if p else 0

    return quad(term, [-8, -4, -2, -1, 0, 1, 2, 4, 8])


print("alpha   PreliZ    exact   negentropy by PreliZ    exact")
for alpha in (0, 1, 3):
    found, exact = preliz.SkewNormal(0, 1, alpha).entropy(), entropy(alpha)
    variance = 1 - 2 / pi * mpf(alpha) ** 2 / (1 + mpf(alpha) ** 2)
    normal = log(2 * pi * e * variance) / 2
    numbers = map(float, (found, exact, normal - found, normal - exact))
    print(f"{alpha:5}" + " {:8.4f} {:8.4f} {:22.4f} {:8.4f}".format(*numbers))
    line = log(2 * pi * e) / 2 - log(2) * (1 - 1 / sqrt(1 + alpha**2))
    assert abs(found - line) < 1e-9, "this has changed: no longer the straight line"
    assert alpha == 0 or abs(found - exact) > 0.005, "this has changed: it is near the entropy"
assert abs(preliz.Gamma(2.3, 1.7).entropy() - 1.1435094) < 1e-6
END
