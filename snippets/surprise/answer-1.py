from math import log2

print(f"a six              {-log2(1 / 6):.6f} bits")
print(f"not a six          {-log2(5 / 6):.6f} bits")
print(f"double six         {-log2(1 / 36):.6f} bits")
print(f"p = 1/4 and 1/2    {-log2(1 / 4 * 1 / 2):.6f} bits")
print(f"p = 1/64           {-log2(1 / 64):.6f} bits")

print("usual slips:")
print(f"1/6 + 1/6          {-log2(1 / 6 + 1 / 6):.6f} bits")
