import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])


def k3(r):
    return r - 1 - np.log(r)


# draw from Q: the ratio has Q below
print(f"x ~ Q, r = P/Q  {np.sum(Q * k3(P / Q)):.6f}")
print(f"      KL(Q||P)  {np.sum(Q * np.log(Q / P)):.6f}")
# draw from P: the ratio has P below
print(f"x ~ P, r = Q/P  {np.sum(P * k3(Q / P)):.6f}")
print(f"      KL(P||Q)  {np.sum(P * np.log(P / Q)):.6f}")
# the mistake: draw from P, keep r = P/Q
print(f"x ~ P, r = P/Q  {np.sum(P * k3(P / Q)):.6f}")
