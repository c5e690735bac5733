#!/usr/bin/env bash
# SciPy 1.17.1: power_divergence is nan if a category has no count on either side.
#
# Expected: a category that neither has adds nothing, as 0 log(0 / 0) is 0 by the convention that
# rel_entr, entropy and jensenshannon of the same package keep; so G = 2 n KL, as without it. Seen:
# nan for every lambda_, chi-square (the default) among them, with a warning of NumPy's on a
# division and none of SciPy's. chi2_contingency, for tables, says in words what is wrong. Who
# counts two samples in one set of bins meets it: bins that both leave empty have to go first.
# Output seen:
#
#   pearson             counts 1.6000   with an empty category nan
#   log-likelihood      counts 1.6457   with an empty category nan
#   mod-log-likelihood  counts 1.7435   with an empty category nan
#   20 entropy(P, Q)    counts 1.6457   with an empty category 1.6457
#   chi2_contingency: ValueError
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q numpy==2.4.6 scipy==1.17.1

"$folder/venv/bin/python" -W ignore - <<'END'
from math import isclose, isnan

from scipy.stats import chi2_contingency, entropy, power_divergence

there, wider = ([7, 3], [5, 5]), ([7, 3, 0], [5, 5, 0])
for kind in ("pearson", "log-likelihood", "mod-log-likelihood"):
    two, three = (power_divergence(*counts, lambda_=kind).statistic for counts in (there, wider))
    print(f"{kind:19} counts {two:.4f}   with an empty category {three:.4f}")
    assert isnan(three), "this has changed: an empty category no longer spoils it"
two, three = (2 * 10 * entropy(*counts) for counts in (there, wider))
print(f"20 entropy(P, Q)    counts {two:.4f}   with an empty category {three:.4f}")
assert isclose(two, three)
try:
    chi2_contingency(wider)
except ValueError:
    print("chi2_contingency: ValueError")
else:
    raise AssertionError("this has changed: chi2_contingency takes an empty category")
END
