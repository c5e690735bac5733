from math import comb, log, log2

lottery = comb(49, 6)
print(f"a six       {log2(6):.6f} bits, {log(6):.6f} nats")
print(f"lottery     {log2(lottery):.6f} bits")
print(f"lottery     {log(lottery, 6):.6f} sixes")
print(f"quotient    {log2(lottery) / log2(6):.6f}")

print("usual slips:")
print(f"in nats     {log(lottery):.6f}")
print(f"upside down {log(6) / log(lottery):.6f}")
