import numpy as np

K, eps = 5, 0.2
P = np.full(K, eps / K)
P[0] += 1 - eps
print(f"label            {P[0]:.2f}, then four times {P[1]:.2f}")
print(f"floor            {-np.sum(P * np.log(P)):.6f}")
print(f"best gap         {np.log(P[0] / P[1]):.6f}")
for gap in (3, 10):
    lse = gap + np.log1p((K - 1) * np.exp(-gap))
    print(f"loss at gap {gap:2}   {lse - P[0] * gap:.6f}")

print("usual slips:")
four = np.array([0.8] + [0.05] * 4)
print(f"0.05 for others  {-np.sum(four * np.log(four)):.6f}")
print(f"-log 0.84        {-np.log(P[0]):.6f}")
