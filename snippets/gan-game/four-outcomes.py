import numpy as np

P = np.array([0.4, 0.3, 0.2, 0.1])
Q = np.array([0.1, 0.2, 0.3, 0.4])
D = np.array([0.9, 0.6, 0.4, 0.2])  # right, but too sure at x = 0


def pays(d, answer):  # real with probability d, D says `answer`
    return -d * np.log(answer) - (1 - d) * np.log(1 - answer)


m, best = (P + Q) / 2, P / (P + Q)
floor = np.sum(m * pays(best, best))
loss = np.sum(m * pays(best, D))
print("D*:", " ".join(f"{d:.1f}" for d in best))
print(f"mean of D*             {np.sum(m * best):.6f}")
print(f"mean height, H(Y|X)    {floor:.6f}")
print(f"height at 1/2          {pays(0.5, 0.5):.6f}")
print(f"between them, the JSD  {pays(0.5, 0.5) - floor:.6f}")
print(f"KL at x = 0            {pays(0.8, 0.9) - pays(0.8, 0.8):.6f}")
print(f"loss - H(Y|X)          {loss - floor:.6f}")
