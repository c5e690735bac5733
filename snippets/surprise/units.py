from math import log, log10, log2

p = 0.01  # one in a hundred
print(f"bits      {-log2(p):.6f}")
print(f"nats      {-log(p):.6f}")
print(f"hartleys  {-log10(p):.6f}")

print(f"bits in a nat      {1 / log(2):.6f}")
print(f"bits in a hartley  {log2(10):.6f}")
print(f"nats in a bit      {log(2):.6f}")
