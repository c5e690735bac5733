# n sixes in a row are at least as rare as m heads in a row, and
# rarer than that by less than one head: whole numbers, no logarithm
for n in (1, 10, 100, 1000, 100_000):
    m = (6**n).bit_length() - 1  # the largest m with 2**m <= 6**n
    assert 2**m <= 6**n < 2 ** (m + 1)
    print(f"n = {n:6}  m = {m:6}  {m / n:.6f} to {(m + 1) / n:.6f}")
