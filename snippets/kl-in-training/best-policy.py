import numpy as np

P = np.array([0.4, 0.3, 0.2, 0.1])  # the reference's answers
R = np.array([0.0, 1.0, 2.0, 3.0])  # their rewards


def exponential(beta):  # best for R - beta KL(Q||P)
    weights = P * np.exp((R - R.max()) / beta)
    return weights / weights.sum()


def hyperbolic(beta):  # best for R - beta KL(P||Q)
    low, high = R.max(), R.max() + beta  # the sum is > 1, is <= 1
    for _ in range(200):
        middle = (low + high) / 2
        with np.errstate(divide="ignore"):
            above = np.sum(beta * P / (middle - R)) > 1
        low, high = (middle, high) if above else (low, middle)
    return beta * P / (high - R), high


def kl(a, b):
    return np.sum(a * np.log(a / b))


print("beta  policy                        reward "
      " KL(Q||P)  KL(P||Q)")
for beta in (10, 1, 0.2):
    for Q in (exponential(beta), hyperbolic(beta)[0]):
        print(f"{beta:4}  " + " ".join(f"{each:.4f}" for each in Q)
              + f"   {Q @ R:.4f}   {kl(Q, P):.4f}    {kl(P, Q):.4f}")
print("lambda at beta = 1:", round(hyperbolic(1)[1], 6))
