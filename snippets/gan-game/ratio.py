import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])

for name, D in [
    ("the best D", P / (P + Q)),
    ("[0.6, 0.4]", np.array([0.6, 0.4])),
]:
    loss = -np.sum(P * np.log(D) + Q * np.log(1 - D)) / 2
    ratio = D / (1 - D)
    print(f"{name}          loss {loss:.6f}")
    print(f"  D / (1 - D)       {ratio[0]:.6f}  {ratio[1]:.6f}")
    print(f"  its mean over Q   {np.sum(Q * ratio):.6f}")
    print(f"  its log, over P   {np.sum(P * np.log(ratio)):.6f}")
print(f"P / Q               {P[0] / Q[0]:.6f}  {P[1] / Q[1]:.6f}")
print(f"D(P||Q)             {np.sum(P * np.log(P / Q)):.6f}")
