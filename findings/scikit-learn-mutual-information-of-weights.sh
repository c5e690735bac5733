#!/usr/bin/env bash
# scikit-learn 1.9.1: mutual_info_score of a contingency table whose entries are no whole numbers is
# wrong, without a word.
#
# Expected: the mutual information depends on the shares alone, so [[3.5, 1.5], [1.5, 3.5]] has what
# [[35, 15], [15, 35]] has. The documentation asks for a matrix of shape (n_classes_true,
# n_classes_pred), not for integers, and weighted counts are often not whole. Seen: the products of
# the margins are cut to whole numbers, so the score comes out too large or too small. Output seen:
#
#   [[3.5, 1.5], [1.5, 3.5]]: 0.130812, exact 0.082283, times ten 0.082283
#   [[1.8, 1.2], [1.2, 1.8]]: 0.000000, exact 0.020136, times ten 0.020136
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1

"$folder/venv/bin/python" - <<'END'
import numpy as np
from sklearn.metrics import mutual_info_score


def score(table):
    return mutual_info_score(None, None, contingency=table)


for rows, seen in (([[3.5, 1.5], [1.5, 3.5]], 0.130812), ([[1.8, 1.2], [1.2, 1.8]], 0)):
    table = np.array(rows)
    shares = table / table.sum()
    exact = (shares * np.log(shares / np.outer(shares.sum(1), shares.sum(0)))).sum()
    found, tenfold = score(table), score((table * 10).round().astype(int))
    print(f"{rows}: {found:.6f}, exact {exact:.6f}, times ten {tenfold:.6f}")
    assert abs(tenfold - exact) < 1e-9
    assert abs(found - exact) > 0.01, "this has changed: it is near the exact one"
    assert abs(found - seen) < 1e-6, "this has changed: wrong in another way"
END
