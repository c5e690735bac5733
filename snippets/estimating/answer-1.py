import numpy as np

Q = np.array([0.5, 0.25, 0.25])
P = np.array([0.25, 0.5, 0.25])

r = P / Q
for name, k in [("k1", -np.log(r)), ("k2", np.log(r) ** 2 / 2),
                ("k3", r - 1 - np.log(r))]:
    print(f"{name}  {k[0]:9.6f} {k[1]:9.6f} {abs(k[2]):9.6f}"
          f"  mean {np.sum(Q * k):.6f}")
