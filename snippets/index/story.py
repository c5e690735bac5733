import matplotlib.pyplot as plt
import numpy as np

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
M, own, other = (P + Q) / 2, -np.log(P), -np.log(Q)  # surprises
p = np.linspace(0.2, 0.99, 80)
pair = P[:, None], np.array([p, 1 - p])
jsd = sum(np.sum(A * np.log(2 * A / sum(pair)), 0) for A in pair) / 2
path, q = [], 0.5
for step in range(16):  # q follows the slope of the best D's value
    path.append(q)
    q -= 0.1 * np.log(q / (1 - q) * (P[1] + 1 - q) / (P[0] + q))

figure = plt.figure("H(P), H(P,Q), D(P‖Q), JSD", figsize=(5.2, 4.2))
(a, b, c), (d, e, f) = figure.subplots(2, 3)
for ax in figure.axes:
    ax.set(xticks=[], yticks=[], xlim=(0, 1), ylim=(0, 1.5))
a.plot(p, -np.log(p), "black")
a.stem(P, own, "C0", markerfmt="C0o", basefmt=" ")
a.set(title="−log p\n", xticks=P)
x = [0, 0.7, 1]  # each area is P(x) wide and a surprise high
b.set_title(f"H(P)\n{P @ own:.4f}")
c.set_title(f"H(P,Q)\n{P @ other:.4f}")
d.set_title(f"D(P‖Q)\n{P @ (other - own):.4f}")
d.set_xticks([0.35, 0.85], ["+", "−"])
e.set(title=f"JSD(P,Q)\n{jsd[30]:.4f}", ylim=(0.2, 0.8))  # p[30] = 0.5
f.set(title="GAN\nQ → P", xticks=[0.5, 0.7])
b.stairs(own, x, fill=True, color="C0", alpha=0.2)
for ax, base in ((c, 0), (d, own)):
    ax.stairs(other, x, baseline=base, fill=True, fc="C1", alpha=0.2)
    ax.stairs(other, x, baseline=None, color="C1", ls="--", lw=2)
b.stairs(own, x, baseline=None, color="C0", lw=2)
d.stairs(own, x, baseline=None, color="C0", lw=2)
for name, S, line in (("P", P, "C0"), ("Q", Q, "C1--"), ("M", M, "C2")):
    e.plot([0, 0.5, 0.5, 1], S.repeat(2), line)
    e.text(0.04, S[0] + 0.02, name, color=line[:2])
f.set(xlim=(0.4, 0.9), ylim=(0, 0.03))
f.plot(p, jsd, "C3")
f.plot(path, np.interp(path, p, jsd), "C1s", clip_on=False)
plt.show()
