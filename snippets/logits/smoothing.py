from math import exp, log, log1p

K, eps = 10, 0.1


def floor(right, other):
    """The least loss, a label's entropy, and the gap that has it."""
    entropy = -right * log(right) - (K - 1) * other * log(other)
    return entropy, log(right / other)


for name, right, other in [
    ("eps spread over all K   ", 1 - eps + eps / K, eps / K),
    ("eps spread over the rest", 1 - eps, eps / (K - 1)),
]:
    least, gap = floor(right, other)
    print(f"{name}  {right:.2f}  floor {least:.6f}  gap {gap:.4f}")

for gap in (5, 10, 20):  # the one-hot label: always a little less
    loss = log1p((K - 1) * exp(-gap))
    print(f"one-hot, gap {gap:2}  {loss:.4e}")
