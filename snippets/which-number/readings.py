import numpy as np

P, Q = np.array([0.2, 0.5, 0.3]), np.array([0.4, 0.4, 0.2])
M = (P + Q) / 2
printed = "0.106908"


def kl(p, q):
    return np.sum(p * np.log(p / q))


jsd = (kl(P, M) + kl(Q, M)) / 2
softmax = np.exp(Q) / np.exp(Q).sum()
readings = {
    "KL(P||Q)": kl(P, Q),
    "KL(P||Q) in bits": kl(P, Q) / np.log(2),
    "KL(Q||P)": kl(Q, P),
    "KL(Q||P) in bits": kl(Q, P) / np.log(2),
    "mean, not sum": kl(P, Q) / 3,
    "Q through a softmax": kl(P, softmax),
    "JSD": jsd,
    "root of JSD": np.sqrt(jsd),
    "total variation": np.abs(P - Q).sum() / 2,
    "cross entropy": -np.sum(P * np.log(Q)),
}
decimals = len(printed.partition(".")[2])
for name, value in readings.items():
    off = abs(value - float(printed))
    note = " <- this one" if off <= 0.5 * 10**-decimals else ""
    print(f"{name:20} {value:.6f}{note}")
