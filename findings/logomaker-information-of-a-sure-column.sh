#!/usr/bin/env bash
# logomaker 0.8.7: the information of a sequence logo is far below what its counts hold, by default.
#
# Expected: a column of DNA in which ten sequences out of ten say A has 2 bits, ln 4 in bits: that
# is what the height of a logo means. Seen: 0.9108, since a count of 1 is added to each of the four
# letters before the shares are taken (pseudocount=1). For 7, 1, 1, 1 it is about half. From
# probabilities, or with pseudocount=0, the number is exact. Output seen:
#
#   counts [10, 0, 0, 0]: 0.9108 bits, with pseudocount=0 2.0000, exact 2.0000
#   counts [7, 1, 1, 1]: 0.3355 bits, with pseudocount=0 0.6432, exact 0.6432
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q numpy==2.4.6 pandas==3.1.1 matplotlib==3.11.2 logomaker==0.8.7

"$folder/venv/bin/python" -W ignore - <<'END'
from math import log2

import logomaker
import pandas as pd


def height(counts, **options):
    table = pd.DataFrame([counts], columns=list("ACGT"), dtype=float)
    kinds = {"from_type": "counts", "to_type": "information"}
    return logomaker.transform_matrix(table, **kinds, **options).sum(axis=1)[0]


for counts, seen in (([10, 0, 0, 0], 0.9108), ([7, 1, 1, 1], 0.3355)):
    exact = 2 + sum(n / 10 * log2(n / 10) for n in counts if n)
    found, plain = height(counts), height(counts, pseudocount=0)
    words = f"{found:.4f} bits, with pseudocount=0 {plain:.4f}, exact {exact:.4f}"
    print(f"counts {counts}: {words}")
    assert abs(plain - exact) < 1e-3
    assert abs(found - seen) < 1e-3, "this has changed: another default"
END
