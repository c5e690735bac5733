from importlib.metadata import version

from river import metrics, stats

entropy = stats.Entropy()
loss = metrics.LogLoss()
for label in [0] * 7 + [1] * 3:
    entropy.update(label)
    loss.update(label, 0.3)
print("river", version("river"))
print(f"entropy: {entropy.get():.6f}")
print(f"entropy, nine decimals: {entropy.get():.9f}")
print(f"log loss: {loss.get():.6f}")
wrong = metrics.LogLoss()
wrong.update(1, 0.0)
print(f"certain mistake: {wrong.get():.6f}")
