import numpy as np

Q = np.array([0.9, 0.1])  # held fixed
p = np.linspace(0, 1, 1001)  # now P = [p, 1 - p] moves

H_PQ = -p * np.log(Q[0]) - (1 - p) * np.log(Q[1])
H_P = np.zeros_like(p)  # 0 at both ends, where one outcome is certain
inner = p[1:-1]
H_P[1:-1] = -inner * np.log(inner) - (1 - inner) * np.log(1 - inner)
KL = H_PQ - H_P

print("              p    H(P,Q) KL(P||Q)")
for name, k in (("H ", np.argmin(H_PQ)), ("KL", np.argmin(KL))):
    values = f"{H_PQ[k]:10.4f}{abs(KL[k]):9.4f}"  # rounding: -0
    print(f"lowest {name}  {p[k]:.2f}{values}")
k = 950  # p = 0.95, between the two
slope_H = (H_PQ[k + 1] - H_PQ[k - 1]) / 0.002
slope_KL = (KL[k + 1] - KL[k - 1]) / 0.002
print(f"slopes     {p[k]:.2f}{slope_H:10.4f}{slope_KL:9.4f}")
