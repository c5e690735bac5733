from math import log

# one pair's share of all nearness: p in the data, q on the map
for name, p, q in [
    ("torn apart     ", 0.1, 0.001),
    ("pushed together", 0.001, 0.1),
]:
    term = p * log(p / q)
    print(f"{name} {term:8.4f}  repaired {term - p + q:.4f}")
