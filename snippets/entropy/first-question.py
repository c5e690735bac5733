from heapq import heapify, heappop, heappush
from itertools import combinations

import numpy as np

P = {"A": 35, "B": 17, "C": 17, "D": 16, "E": 15}  # in a hundred


def best(names):
    """The mean number of questions of the best plan, times 100."""
    heap, length = [P[name] for name in names], 0
    heapify(heap)
    while len(heap) > 1:
        group = heappop(heap) + heappop(heap)
        length += group
        heappush(heap, group)
    return length


plans = []
for size in range(1, len(P)):
    for yes in combinations("ABCDE", size):
        no = [name for name in P if name not in yes]
        plans.append((100 + best(yes) + best(no), "".join(yes)))
evenest = 100 + best("AE") + best("BCD"), "AE"
for questions, yes in [evenest, min(plans)]:
    chance = sum(P[name] for name in yes)
    question = " or ".join(yes) + "?"
    print(f"{question:7}  yes {chance / 100:.2f}"
          f"  {questions / 100:.4f} questions")
p = np.array(list(P.values())) / 100
print(f"H  {-np.sum(p * np.log2(p)):.4f} bits")
