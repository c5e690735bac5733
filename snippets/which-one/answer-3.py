import numpy as np

P, R = np.array([0.9, 0.1]), np.array([0.0, 3.0])
half = 3 / np.log(9)  # 0.1 exp(3/beta) = 0.9
for beta in (1, half):
    Q = P * np.exp(R / beta)
    Q /= Q.sum()
    print(f"beta {beta:.6f}  Q* {Q[0]:.6f} {Q[1]:.6f}"
          f"  KL(Q||P) {np.sum(Q * np.log(Q / P)):.6f}")
print(f"only the second answer: KL(Q||P) {-np.log(P[1]):.6f}")

print("usual slips:")
print(f"upside down  beta {np.log(9) / 3:.6f}")
print(f"base 2       beta {3 / np.log2(9):.6f}")
print(f"base 10      beta {3 / np.log10(9):.6f}")
