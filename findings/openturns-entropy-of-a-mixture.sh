#!/usr/bin/env bash
# OpenTURNS 1.27.post1: the entropy of a mixture of two normals is nan once they stand 100 standard
# deviations apart.
#
# Expected: the number that the same call gives at a distance of 50, ln 2 + H(one of them) =
# 2.1121 nats, which no longer changes when they move further apart. Seen: nan, without a warning.
# The mean and the standard deviation of the same object are exact. Output seen:
#
#   distance    entropy   exact   standard deviation
#         20     2.1121  2.1121                10.05
#         50     2.1121  2.1121                25.02
#        100        nan  2.1121                50.01
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q openturns==1.27.post1

"$folder/venv/bin/python" - <<'END'
from math import e, isnan, log, pi, sqrt

import openturns as ot

exact = log(2) + log(2 * pi * e) / 2
print("distance    entropy   exact   standard deviation")
for distance in (20, 50, 100):
    mixture = ot.Mixture([ot.Normal(0, 1), ot.Normal(distance, 1)])
    entropy, spread = mixture.computeEntropy(), mixture.getStandardDeviation()[0]
    print(f"{distance:8} {entropy:10.4f} {exact:7.4f} {spread:20.2f}")
    assert abs(spread - sqrt(1 + distance**2 / 4)) < 1e-6
    if distance < 100:
        assert abs(entropy - exact) < 1e-4
    else:
        assert isnan(entropy), "this has changed: no longer nan"
END
