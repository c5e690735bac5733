import numpy as np

Q = np.array([0.5, 0.3, 0.2])  # stays

def mean_surprise(p, q):
    happens = p > 0  # 0 log 0 counts as 0
    return np.sum(p[happens] * -np.log(q[happens]))

print("P                 H(P,Q) = H(P)     + KL(P||Q)")
for P in [1, 0, 0], [0.5, 0.3, 0.2], [0.6, 0.3, 0.1]:
    p = np.array(P)
    H_PQ, H_P = mean_surprise(p, Q), mean_surprise(p, p) + 0.0
    print(f"{str(P):17} {H_PQ:.6f} = {H_P:.6f} + {H_PQ - H_P:.6f}")

print("usual slips:")
start = mean_surprise(Q, Q)  # where P = Q
print(f"KL(Q||P)          {mean_surprise(Q, p) - start:.6f}")
print(f"change of H(P,Q)  {H_PQ - start:.6f}")
print(f"change of H(P)    {H_P - start:.6f}")
