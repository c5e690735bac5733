import numpy as np

P = np.array([0.7, 0.3])


def Q(theta):  # theta is the logit of q
    q = 1 / (1 + np.exp(-theta))
    return np.array([q, 1 - q])


def slope(f, theta, h=1e-5):
    return (f(theta + h) - f(theta - h)) / (2 * h)


def log_r(theta):
    return np.log(P / Q(theta))


print("   q    mean slope of             slope of")
print("         k1      k2      k3      KL(Q||P) KL(P||Q)")
for q in (0.05, 0.5, 0.9, 0.99):
    t = np.log(q / (1 - q))
    k1 = slope(lambda t: -log_r(t), t)  # one for each x
    k2 = slope(lambda t: log_r(t) ** 2 / 2, t)
    k3 = slope(lambda t: np.exp(log_r(t)) - 1 - log_r(t), t)
    means = [np.sum(Q(t) * each) for each in (k1, k2, k3)]
    reverse = slope(lambda t: np.sum(Q(t) * -log_r(t)), t)
    forward = slope(lambda t: np.sum(P * log_r(t)), t)
    print(f"{q:5.2f}  {abs(means[0]):.4f} {means[1]:7.4f} "
          f"{means[2]:7.4f}   {reverse:7.4f}  {forward:7.4f}")
