from math import log2


def bits(f):
    return 1 + f * log2(f) + (1 - f) * log2(1 - f)


f = 0.15
twice = 2 * f * (1 - f)  # flipped by exactly one of the two lines
print(f"one line     {bits(f):.6f} bits")
print(f"two in a row flip with {twice:.6f}: {bits(twice):.6f} bits")
print(f"f = 0.85     {bits(0.85):.6f} bits")

print("usual slips:")
print(f"flip 2 f     {bits(2 * f):.6f} bits")
print(f"flip f * f   {bits(f * f):.6f} bits")
print(f"multiplied   {bits(f) ** 2:.6f} bits")
