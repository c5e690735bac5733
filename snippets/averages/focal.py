import numpy as np

q = np.linspace(0.0001, 0.9999, 9999)


def focal(p, gamma):  # mean focal loss where a share p is yes
    return (-p * (1 - q) ** gamma * np.log(q)
            - (1 - p) * q**gamma * np.log(1 - q))


print("share p   best answer with gamma")
print("            0      1      2      5")
for p in (0.5, 0.7, 0.9, 0.99):
    best = [q[np.argmin(focal(p, gamma))] for gamma in (0, 1, 2, 5)]
    print(f"{p:6.2f}  " + " ".join(f"{each:6.4f}" for each in best))
