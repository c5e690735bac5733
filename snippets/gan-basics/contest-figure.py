import matplotlib.pyplot as plt
import numpy as np

P = np.array([0.7, 0.3])
theta, qs, values = 0.0, [], []
for t in range(21):
    q = 1 / (1 + np.exp(-theta))
    Q = np.array([q, 1 - q])
    D = P / (P + Q)
    qs.append(q)
    V = np.sum(P * np.log(D)) + np.sum(Q * np.log(1 - D))
    values.append(V)
    slope = q * (1 - q) * (np.log(1 - D[0]) - np.log(1 - D[1]))
    theta = theta - 2 * slope

fig, (top, low) = plt.subplots(2, 1, num="q, V", sharex=True,
                               figsize=(5.2, 3.8))
top.axhline(P[0], color="C0")
top.text(0, P[0] - 0.008, "P(0)", color="C0", va="top")
top.plot(qs, "C1--", marker="o", markersize=4)
top.text(2.4, 0.565, "q", color="C1")
top.set_yticks([0.5, 0.6, 0.7])
low.axhline(-np.log(4), color="C2")
low.text(0, -np.log(4) + 0.002, "−log 4", color="C2")
low.plot(values, "black", marker="o", markersize=4)
low.text(2.2, -1.37, "V")
low.set_yticks([-1.38, -1.36, -1.34])
low.set(xlabel="t", xticks=[0, 5, 10, 15, 20])
plt.show()
