import numpy as np

P = np.array([0.5, 0.5])
Q = np.array([0.8, 0.2])
score = np.array([0.2, -0.8])  # slope of log Q(x) in its logit

r = P / Q
log_r = np.log(r)
in_loss = {"k1": score, "k2": -log_r * score, "k3": (1 - r) * score}
for name, slope in in_loss.items():
    print(f"{name} in the loss    {slope[0]:8.4f} {slope[1]:8.4f}   "
          f"mean {np.sum(Q * slope):7.4f}")
draws = -log_r * score
print(f"k1 times s        {draws[0]:8.4f} {draws[1]:8.4f}   "
      f"mean {np.sum(Q * draws):7.4f}")
print(f"plain mean of that                    {draws.mean():.4f}")
