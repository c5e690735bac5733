import numpy as np


def bits(f):
    return 1 + f * np.log2(f) + (1 - f) * np.log2(1 - f)


f = 0.15
twice = 2 * f * (1 - f)  # flipped by exactly one of the two lines
print(f"one line     {bits(f):.6f} bits")
print(f"two in a row flip with {twice:.6f}: {bits(twice):.6f} bits")
print(f"f = 0.85     {bits(0.85):.6f} bits")
