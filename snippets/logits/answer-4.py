import numpy as np

P = np.array([0.5, 0.5])
for z in (4, 8):
    Q = np.exp([z, 0]) / np.sum(np.exp([z, 0]))
    ratio = np.log(Q / P)
    forward, reverse = -np.sum(P * ratio), np.sum(Q * ratio)
    print(f"z = [{z}, 0], Q(1) = {Q[1]:.6f}")
    print(f"  KL(P||Q) {forward:.6f}  slope {Q[1] - P[1]:9.6f}")
    slope = Q[1] * (ratio[1] - reverse)
    print(f"  KL(Q||P) {reverse:.6f}  slope {slope:9.6f}")

print("usual slips:")
print(f"  -log Q(1)  {-np.log(Q[1]):.6f}")
