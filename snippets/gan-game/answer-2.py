import numpy as np

Q = np.array([0.15, 0.45, 0.4])
for D in [0.75, 0.5, 0.2], [0.8, 0.5, 0.2]:
    D = np.array(D)
    P = Q * D / (1 - D)
    print(f"D(0) = {D[0]}: P =", " ".join(f"{p:.4f}" for p in P))
    print(f"  sum of P  {P.sum():.4f}")

print("usual slips:")
D = np.array([0.8, 0.5, 0.2])
print(f"sum of D    {D.sum():.4f}")
print(f"sum of Q D  {np.sum(Q * D):.4f}")
