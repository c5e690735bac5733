import matplotlib.pyplot as plt
import numpy as np

best = np.array([0.8, 0.6, 0.4, 0.2])  # D*(0) ... D*(3)


def pays(d, answer):  # real with probability d, D says `answer`
    return -d * np.log(answer) - (1 - d) * np.log(1 - answer)


d = np.linspace(0.002, 0.998, 160)
plt.figure("H(d)")
plt.plot(d, pays(d, d), "black")
plt.plot(best, pays(best, best), "o", color="C2")
for x, dx, dy in (0, -0.09, -0.07), (1, 0.06, 0.03), (2, -0.06, 0.03), (
        3, -0.08, 0.01):
    plt.text(best[x] + dx, pays(best[x], best[x]) + dy, f"x = {x}",
             ha="center", color="C2")

floor = np.mean(pays(best, best))  # all four are equally likely
plt.plot([0, 0.5], [floor, floor], ":", color="C2", lw=1.2)
plt.plot([0.5, 0.5], [floor, np.log(2)], color="C2", lw=5)
plt.text(0.5, floor - 0.02, "JSD", ha="center", va="top", color="C2")

edge = np.array([0.64, 1])
plt.plot(edge, pays(edge, 0.9), "--", color="C3")
plt.plot([0.8, 0.8], [pays(0.8, 0.8), pays(0.8, 0.9)], color="C3", lw=5)
plt.plot(0.9, pays(0.9, 0.9), "o", color="C3")
plt.text(0.92, pays(0.9, 0.9) + 0.01, "D(0)", color="C3")
plt.text(0.82, 0.57, "KL", color="C3")
plt.xlabel("d")
plt.ylabel("H(d)")
plt.xlim(0, 1)
plt.ylim(0, 0.82)
plt.xticks([0, 0.2, 0.4, 0.5, 0.6, 0.8, 0.9, 1])
plt.yticks([0, floor, np.log(2)], ["0", "H(Y|X)", "log 2"])
plt.show()
