from math import exp

print("    z       D(x)  log(1 - D)     -log D")
for z in (-10, -5, 0, 2):
    D = 1 / (1 + exp(-z))
    print(f"{z:5}  {D:.7f}  {0 - D:10.7f} {D - 1:10.7f}")
