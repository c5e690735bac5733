from math import log

for D in (0.02, 0.5, 0.9):
    z = log(D / (1 - D))
    print(f"D = {D}: z {z:9.6f}, slopes {D:.2f} and {1 - D:.2f},"
          f" ratio {(1 - D) / D:.4f}")

print("usual slips:")
print(f"D / (1 - D) at 0.02: {0.02 / 0.98:.4f}")
print(f"1 / D at 0.02: {1 / 0.02:.4f}")
