import matplotlib.pyplot as plt
import numpy as np

P, Q = np.array([0.2, 0.5, 0.3]), np.array([0.4, 0.4, 0.2])
M, K = (P + Q) / 2, 3
s, t = (np.exp(each) / np.exp(each).sum() for each in (P, Q))


def kl(p, q):
    return np.sum(p * np.log(p / q))


h, ce, bc = -P @ np.log(P), -P @ np.log(Q), np.sqrt(P * Q).sum()
jsd, both = (kl(P, M) + kl(Q, M)) / 2, kl(P, Q) + kl(Q, P)
nats = [h, -Q @ np.log(Q), ce, -Q @ np.log(P), kl(P, Q), kl(Q, P)]
nats += [jsd, 2 * jsd, both, both / 2, kl(P, t), kl(s, t), kl(Q, s)]
nats += [kl(P, Q) / K, kl(P, Q[::-1]), -P @ np.log(t), -P @ Q - h]
nats += [-np.log(bc), np.log((P**2 / Q).sum()), ce / K, h / K]
plain = [1 - bc, np.sqrt(1 - bc), np.abs(P - Q).sum() / 2]
plain += [((P - Q) ** 2 / Q).sum(), np.exp(h), np.exp(ce)]
nats = np.array(nats)
values = np.r_[nats, nats / np.log(2), nats / np.log(10), plain]

plt.figure("JSD(P,Q) ± ½ · 10⁻ⁿ", figsize=(5.2, 3.2))
for n in range(1, 5):
    x, scale = round(jsd, n), 10**n
    at = (values - x) * scale
    at = at[np.abs(at) <= 0.5]
    plt.plot([-0.5, 0.5], [-n, -n], color="black", lw=0.8)
    plt.vlines(at, -n, 0.4 - n, "C2", lw=1.5)
    plt.vlines((jsd - x) * scale, -n, 0.4 - n, "C3", lw=3)
    plt.text(-0.54, -n, f"{x:.{n}f}", ha="right")
    plt.text(0.54, -n, f"{len(at)}")
    middle = (round(jsd, n + 1) - x) * scale
    for side in (-1, 1) if n < 4 else ():
        ends = [min(middle + side * 0.05, 0.5), side * 0.5]
        plt.plot(ends, [-n, -n - 1], "C2:", lw=1)
plt.axis((-0.75, 0.65, -4.3, -0.4))
plt.axis("off")
plt.show()
