import matplotlib.pyplot as plt
import numpy as np

n, P, Q = 400, (0.7, 0.3), (0.5, 0.5)  # two halves, each cut into k


def mean_log(n, share, added):
    """The mean of log(count + added), n samples, one cell's count."""
    x = np.arange(n + 1)
    ways = np.append(0, np.cumsum(np.log((n - x[:-1]) / x[1:])))
    often = np.exp(ways + x * np.log(share / (1 - share)))
    return np.average(np.log(x + added), weights=often)


def read(k, Q):
    """The mean over P's samples of log((a + 1/2) / (b + 1/2))."""
    return sum(p * (mean_log(n - 1, p / k, 1.5)  # it and the others
                    - mean_log(n, q / k, 0.5)) for p, q in zip(P, Q))


steps = np.arange(15)
apart, same = ([read(2**i, other) for i in steps] for other in (Q, P))
print("cells  P and Q  P and P")
for i in (0, 4, 8, 14):
    print(f"{2 ** (i + 1):5} {apart[i]:8.4f} {same[i]:8.4f}")
truth = sum(p * np.log(p / q) for p, q in zip(P, Q))
print(f"KL(P||Q) {truth:.4f}, log 3 {np.log(3):.4f}")

ax = plt.figure("KL, B", figsize=(5.2, 2.9)).gca()
ax.plot(steps, [truth] * 15, "C0:", lw=1.2)
ax.plot(0, apart[0], "o", color="C3")
for values, style, name, y in ((apart, "C3-", "P, Q", 0.6),
                               (same, "C2-.", "P, P", 0.4)):
    ax.plot(steps, values, style)
    ax.text(14.6, y, name, color=style[:2])
ax.set(xlabel="B", ylabel="KL", xlim=(-0.5, 20), ylim=(0, 1.2),
       xticks=[0, 4, 8, 12], xticklabels=["2", "32", "512", "8192"],
       yticks=[0, 0.5, 1])
plt.show()
