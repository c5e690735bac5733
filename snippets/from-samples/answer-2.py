def expected(d, n):
    return d / 2 * ((n - 1) * (n + 2) / (n * (n - d - 2)) - 1)


print(f"50 coordinates, 1000 samples  {expected(50, 1000):.4f}")
print(f"parameters / n                {50 * 53 / 2 / 1000:.4f}")
print(f"parameters / 2n               {50 * 53 / 4 / 1000:.4f}")
print(f"the means alone               {50 / 1000:.4f}")
n = 1000
while expected(50, n) >= 0.1:
    n += 1
print(f"below a tenth from            {n}")
