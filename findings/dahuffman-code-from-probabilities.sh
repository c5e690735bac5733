#!/usr/bin/env bash
# dahuffman 0.4.2: a Huffman code made from probabilities is up to a bit per symbol too long.
#
# Expected: from_frequencies({"a": .5, "b": .25, "c": .125, "d": .125}) is the textbook's code, 1,
# 2, 3 and 3 bits long: 1.75 bits per symbol, the entropy. Seen: a hidden symbol for the end of the
# text is added with the frequency 1, which beside probabilities is the likeliest of all: it gets
# the shortest word, and every other is longer by one. Counts of a million leave it where it
# belongs. Output seen:
#
#   probabilities: a 2, b 3, c 4, d 4 bits; 2.7500 per symbol, entropy 1.7500
#   counts:        a 1, b 2, c 4, d 3 bits; 1.8750 per symbol, entropy 1.7500
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q dahuffman==0.4.2

"$folder/venv/bin/python" - <<'END'
from math import log2

from dahuffman import HuffmanCodec

P = {"a": 0.5, "b": 0.25, "c": 0.125, "d": 0.125}
entropy = -sum(p * log2(p) for p in P.values())


def mean(frequencies, words):
    table = HuffmanCodec.from_frequencies(frequencies).get_code_table()
    lengths = {symbol: table[symbol][0] for symbol in P}
    found = sum(P[symbol] * length for symbol, length in lengths.items())
    bits = ", ".join(f"{symbol} {length}" for symbol, length in lengths.items())
    print(f"{words:14} {bits} bits; {found:.4f} per symbol, entropy {entropy:.4f}")
    return found


assert mean(P, "probabilities:") == entropy + 1, "this has changed: no longer a bit too long"
counts = {symbol: round(p * 1e6) for symbol, p in P.items()}
# the end takes one of the longest words, and moves one symbol down
assert entropy < mean(counts, "counts:") < entropy + 0.25, "this has changed"
END
