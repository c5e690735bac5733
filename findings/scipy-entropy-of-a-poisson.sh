#!/usr/bin/env bash
# SciPy 1.17.1: the entropy of a Poisson distribution falls as its mean grows beyond 10,000.
#
# Expected: ln(2 pi e mu) / 2 for a large mean mu, to within 1 / (12 mu); the summed terms of mu =
# 1,000 confirm it. So a tenfold mean adds 1.1513 nats. Seen: half of it at a mean of 100,000, a
# third at a million. A warning says that a sum did not converge; the number is returned all the
# same. binom(n, 0.5), which has the same shape, is right for a million. Output seen:
#
#        mean    poisson   exact   binom of the same width   exact
#        1000     4.8727  4.8727                    4.8728  4.8728
#      100000     3.5830  7.1754                    7.1754  7.1754
#     1000000     2.7692  8.3267                    8.3267  8.3267
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q numpy==2.4.6 scipy==1.17.1

"$folder/venv/bin/python" -W ignore - <<'END'
from math import e, log, pi

from scipy.stats import binom, poisson

print("     mean    poisson   exact   binom of the same width   exact")
for mean in (1000, 100_000, 1_000_000):
    found, exact = poisson(mean).entropy(), log(2 * pi * e * mean) / 2 - 1 / (12 * mean)
    same, normal = binom(4 * mean, 0.5).entropy(), log(2 * pi * e * mean) / 2
    print(f"{mean:9} {found:10.4f} {exact:7.4f} {same:25.4f} {normal:7.4f}")
    assert abs(same - normal) < 1e-4
    if mean == 1000:
        assert abs(found - exact) < 1e-4
    else:
        assert found < exact / 1.9, "this has changed: no longer a half, or less"
END
