#!/usr/bin/env bash
# SciPy 1.17.1: linprog calls nothing the optimal value of a transport problem that has another.
#
# Expected: the Wasserstein distance as a linear program (the critic of slope 1 with the largest
# gain, Kantorovich's dual) comes out to about ten digits, as wasserstein_distance has it.
# Seen: where P and Q differ by less than 1e-7 in each outcome, HiGHS, the default method, takes the
# costs P - Q for zeros, since its "dual_feasibility_tolerance" is 1e-7, in the units of the costs:
# status 0, "optimal", and a value of -1e-15 in the place of 1.8e-7.
# Costs are probabilities here, so they are small; multiplied by 1e6, or with tolerances of 1e-10,
# the same problem is solved. Output seen:
#
#   wasserstein_distance          1.80e-07
#   linprog                       -1.37e-15 (Optimization terminated successfully)
#   linprog, costs times 1e6      1.80e-07
#   linprog, tolerances 1e-10     1.80e-07
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q scipy==1.17.1 numpy==2.4.6

"$folder/venv/bin/python" - <<'END'
import numpy as np
from scipy.optimize import linprog
from scipy.stats import wasserstein_distance

places = np.arange(3)
P = np.array([0.7, 0.2, 0.1])
Q = P + np.array([9e-8, 0, -9e-8])
steps = np.diff(np.eye(3), axis=0)


def distance(scale=1.0, **options):
    found = linprog(
        scale * (Q - P),
        A_ub=np.vstack([steps, -steps]),
        b_ub=np.ones(4),
        bounds=(-99, 99),
        options=options,
    )
    assert found.status == 0
    return -found.fun / scale, found.message.split(".")[0]


true = wasserstein_distance(places, places, P, Q)
plain, message = distance()
tight = {f"{which}_feasibility_tolerance": 1e-10 for which in ("primal", "dual")}
print(f"wasserstein_distance          {true:.2e}")
print(f"linprog                       {plain:.2e} ({message})")
print(f"linprog, costs times 1e6      {distance(1e6)[0]:.2e}")
print(f"linprog, tolerances 1e-10     {distance(**tight)[0]:.2e}")
assert plain < 1e-9, "this has changed: small costs count"
assert np.isclose(distance(1e6)[0], true) and np.isclose(distance(**tight)[0], true)
END
