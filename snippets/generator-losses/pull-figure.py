import matplotlib.pyplot as plt
import numpy as np

noise = np.linspace(-7, 7, 1401)  # weighted as N(0,1)
w = np.exp(-(noise**2) / 2) / np.exp(-(noise**2) / 2).sum()
sd = 0.5
gap = np.linspace(0, 3, 61)  # 3 - b
slope = gap / sd**2  # of the logit
trust = []  # the mean of D* over what is generated
for d in gap:
    logit = d / sd**2 * (sd * noise - d / 2)
    trust.append(np.sum(w / (1 + np.exp(-logit))))
original = slope * np.array(trust)

fig, ax = plt.subplots(num="3 − b, −dL/db")
ax.fill_between(gap, 0, original, color="C2", alpha=0.5, linewidth=0)
ax.fill_between(gap, original, slope, facecolor="none",
                edgecolor="C3", hatch="///", linewidth=0)
ax.plot(gap, original, "C2")
ax.plot(gap, slope, "C3--")
ax.axhline(1, color="black", ls=":", lw=1.2)
ax.text(0.02, 1.12, "W")
ax.text(1.7, 8.6, "D(Q‖P)", ha="right", color="C3")
note = ax.text(2.3, 4.4, "2 D(M‖P)", ha="center", color="C3")
note.set_bbox({"facecolor": "white", "edgecolor": "none"})
ax.annotate("2 JSD", (1, 0.45), (1.75, 1.9), color="C2", arrowprops={
    "arrowstyle": "-", "color": "C2"}).set_bbox(
    {"facecolor": "white", "edgecolor": "none"})
ax.set(xlabel="3 − b", ylabel="−dL/db", xlim=(0, 3), ylim=(0, 12))
ax.set_xticks([0, 1, 2, 3])
plt.show()
