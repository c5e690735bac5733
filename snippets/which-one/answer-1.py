import numpy as np

E = np.array([0.0, 1.0, 2.0])  # energies, P(x) = exp(-E(x)) / Z
Z = np.sum(np.exp(-E))


def loss(Q):
    return np.sum(Q * (E + np.log(Q)))


uniform, best = np.full(3, 1 / 3), np.exp(-E) / Z
print(f"uniform Q      {loss(uniform):.6f}")
print(f"best Q         {loss(best):.6f}")
print(f"-log Z         {-np.log(Z):.6f}")
print(f"the difference {loss(uniform) + np.log(Z):.6f}")
print(f"KL(uniform||P)  {np.sum(uniform * np.log(uniform / best)):.6f}")

print("usual slips:")
print(f"the sum of both {loss(uniform) + loss(best):.6f}")
print(f"KL(P||uniform)  {np.sum(best * np.log(best / uniform)):.6f}")
