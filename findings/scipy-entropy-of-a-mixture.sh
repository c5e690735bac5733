#!/usr/bin/env bash
# SciPy 1.17.1 (1.18.1 says the same): the entropy of a mixture of two normals falls to a half when
# they stand far apart, without a warning.
#
# Expected: once the components do not overlap, H = ln 2 + H(one of them) = 2.1121 nats, however
# far apart they stand (H(X) = H(which) + H(X | which)). Seen: from a distance of 500 standard
# deviations on, the integral misses one of the two peaks, and SciPy gives 1.0560: less than the
# entropy of one component alone (1.4189), which no mixture of equal widths can have. mean() and
# variance() of the same object are exact. With weights .9 and .1 it misses the rare one. Output:
#
#   distance    entropy   exact
#        100     2.1121  2.1121
#        300     2.1060  2.1121
#       1000     1.0560  2.1121
#   weights .9, .1: 1.3719, exact 1.7440
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q numpy==2.4.6 scipy==1.17.1

"$folder/venv/bin/python" -W error - <<'END'
from math import e, log, pi

from scipy.stats import Mixture, Normal

one = log(2 * pi * e) / 2


def entropy(distance, weights):
    parts = [Normal(mu=0, sigma=1), Normal(mu=distance, sigma=1)]
    mixture = Mixture(parts, weights=weights)
    assert abs(mixture.mean() - weights[1] * distance) < 1e-9
    return mixture.entropy()


exact = log(2) + one
print("distance    entropy   exact")
for distance in (100, 300, 1000):
    print(f"{distance:8} {entropy(distance, [0.5, 0.5]):10.4f} {exact:7.4f}")
rare = one - 0.9 * log(0.9) - 0.1 * log(0.1)
print(f"weights .9, .1: {entropy(1000, [0.9, 0.1]):.4f}, exact {rare:.4f}")
assert abs(entropy(100, [0.5, 0.5]) - exact) < 1e-9
assert abs(entropy(1000, [0.5, 0.5]) - exact / 2) < 1e-6, "this has changed: no longer a half"
assert entropy(1000, [0.5, 0.5]) < one, "this has changed: as much as one component has"
assert abs(entropy(1000, [0.9, 0.1]) - rare) > 0.3, "this has changed: the rare one is seen"
END
