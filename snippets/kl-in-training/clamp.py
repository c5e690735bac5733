import numpy as np


def k3(d):  # d = log P(x) - log Q(x)
    return np.expm1(d) - d


def clamped(d):  # as verl 0.9.1 has it
    d = np.clip(d, -20, 20)
    return np.clip(np.expm1(d) - d, -10, 10)


def slope(f, d, h=1e-6):  # in log Q(x)
    return (f(d - h) - f(d + h)) / (2 * h)


print("   d          k3    its slope    clamped   its slope")
for d in (-30.0, -12.0, -5.0, -1.0, 1.0, 2.0, 3.0, 10.0):
    print(f"{d:4.0f} {k3(d):11.4f} {slope(k3, d):12.4f}"
          f" {clamped(d):10.4f} {slope(clamped, d) + 0.0:11.4f}")

low, high = 2.0, 3.0  # where does the clamp begin, on the right?
for _ in range(60):
    middle = (low + high) / 2
    low, high = (middle, high) if k3(middle) < 10 else (low, middle)
r = np.exp(low)
print(f"k3 = 10 at d = {low:.4f}, r = {r:.4f}, slope {1 - r:.4f}")
