import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.stats import entropy

x = np.array([160, 165, 170, 175, 180])  # five heights in cm
tall = x + 20  # five others
for name, y in [
    ("taller", tall),
    ("taller, last first", tall[::-1]),
    ("the same five, last first", x[::-1]),
]:
    print(f"{name:26} entropy {entropy(x, y):.6f}"
          f"  jensenshannon {jensenshannon(x, y):.6f}")
less = x - 165  # two of the five are no longer positive
with np.errstate(invalid="ignore", divide="ignore"):
    by_hand = np.sum(less * np.log(less / x))
print(f"heights above 165          entropy {entropy(less, x):.6f}"
      f"  by hand {by_hand:.6f}")

bins = np.arange(155, 210, 10)  # edges
P = np.histogram(x, bins)[0] / x.size
Q = np.histogram(tall, bins)[0] / x.size
print(f"shares of the bins         JSD {jensenshannon(P, Q)**2:.6f}")
