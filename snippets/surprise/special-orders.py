from math import factorial, log2

orders = factorial(52)
gasp = 1000  # the orders that would have made you gasp

print(f"sorted by suit  {log2(orders):10.6f} bits")
print(f"what you dealt  {log2(orders):10.6f} bits")
print(f"a gasp          {log2(orders / gasp):10.6f} bits")
print(f"no gasp         {log2(orders / (orders - gasp)):10.6f} bits")
