import numpy as np

P = np.array([0.7, 0.3])  # the teacher
Q = np.array([0.5, 0.5])  # the student


def kl(a, b):
    return np.sum(a * np.log(a / b))


def J(beta):
    M = beta * P + (1 - beta) * Q
    return beta * kl(P, M) + (1 - beta) * kl(Q, M)


def slope(f, h=1e-5):  # in the student's logit
    global Q
    kept, values = Q, []
    for sign in (1, -1):
        Q = kept * np.exp([sign * h, 0])
        Q /= Q.sum()
        values.append(f())
    Q = kept
    return (values[0] - values[1]) / (2 * h)


print(" beta         J      slope    J/(b(1-b))")
for beta in (0.001, 0.1, 0.5, 0.9, 0.999):
    weight = beta * (1 - beta)
    print(f"{beta:5}  {J(beta):.8f} {slope(lambda: J(beta)):9.6f}"
          f"     {J(beta) / weight:.6f}")
print(f"KL(P||Q)          {slope(lambda: kl(P, Q)):9.6f}"
      f"     {kl(P, Q):.6f}")
print(f"KL(Q||P)          {slope(lambda: kl(Q, P)):9.6f}"
      f"     {kl(Q, P):.6f}")
