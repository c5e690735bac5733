from math import ceil, factorial, floor, log2

orders = log2(factorial(52))
print(f"orders          2^{orders:.6f}")
print(f"seed needs      {ceil(orders)} bits")
print(f"share reached   2^{32 - orders:.6f}")
cards = 0
while log2(factorial(cards + 1)) <= 32:
    cards += 1
print(f"{cards} cards   {log2(factorial(cards)):.6f} bits")
print(f"{cards + 1} cards   {log2(factorial(cards + 1)):.6f} bits")

print("usual slips:")
print(f"rounded down    {floor(orders)} bits")
print(f"52 by 6 bits    {52 * 6} bits")
