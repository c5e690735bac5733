#!/usr/bin/env bash
# prdc 0.2: where features repeat, a generator that returns the real data itself scores 0.
#
# Expected: precision, recall and coverage of a set against itself are 1, whatever the features are.
# Seen: a generated sample counts as near a real one if it lies strictly inside the ball that
# reaches to the real one's nearest_k-th neighbour. Where more than nearest_k real samples are alike
# (labels as features, rounded values, units that are off for all) that ball has the radius 0, and
# nothing lies strictly inside, not even a copy. Rounding a normal sample to one decimal is enough
# for most of it. Output seen:
#
#   as drawn          precision 1.000, recall 1.000, coverage 1.000
#   to one decimal    precision 0.070, recall 0.070, coverage 0.070
#   labels, one-hot   precision 0.000, recall 0.000, coverage 0.000
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q prdc==0.2 numpy==2.4.6 scikit-learn==1.9.1

"$folder/venv/bin/python" - <<'END'
import contextlib
import io

import numpy as np
from prdc import compute_prdc

drawn = np.random.default_rng(0).normal(size=(2, 500, 1))[0]
sets = {
    "as drawn": drawn,
    "to one decimal": np.round(drawn, 1),
    "labels, one-hot": np.repeat(np.eye(4), 25, axis=0),
}
scores = {}
for name, features in sets.items():
    with contextlib.redirect_stdout(io.StringIO()):  # it prints how many there are
        found = compute_prdc(real_features=features, fake_features=features, nearest_k=5)
    scores[name] = [found[each] for each in ("precision", "recall", "coverage")]
    print(f"{name:17} precision {{:.3f}}, recall {{:.3f}}, coverage {{:.3f}}".format(*scores[name]))
assert scores["as drawn"] == [1, 1, 1]
assert max(scores["to one decimal"]) < 0.2, "this has changed: ties count as near"
assert scores["labels, one-hot"] == [0, 0, 0], "this has changed: ties count as near"
END
