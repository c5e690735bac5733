import numpy as np

P = np.array([0.5, 0.3, 0.2])
for Q in [0.2, 0.3, 0.5], [0.4, 0.3, 0.3]:
    Q = np.array(Q)
    D = P / (P + Q)
    score = -D / (1 - D)  # the loss of each outcome
    print(f"Q = {Q}: loss {np.sum(Q * score):.6f}")
    print("  by outcome", " ".join(f"{s:.6f}" for s in score))
    print(f"  D(P||Q)    {np.sum(P * np.log(P / Q)):.6f}")

print("usual slips:")
print(f"  D(Q||P)    {np.sum(Q * np.log(Q / P)):.6f}")
