d, N = 100, 2000
bias = d * (d + 5) / (2 * N)
print(f"leading term with N = {N}: {bias:.4f}")
print(f"samples for 0.1: {d * (d + 5) / (2 * 0.1):.0f}")

print("usual slips:")
print(f"the means alone: {2 * d / N:.4f}")
print(f"one set: {bias / 2:.4f}")
print(f"d instead of d(d + 5): {d / (2 * N):.4f}")
