from heapq import heapify, heappop, heappush

import numpy as np

P = [0.1, 0.5, 0.1, 0.3]
heap = [(p, [x]) for x, p in enumerate(P)]
heapify(heap)
words = [""] * len(P)
while len(heap) > 1:
    # the two rarest groups, told apart by one more question
    (p, no), (q, yes) = heappop(heap), heappop(heap)
    for x in no:
        words[x] = "0" + words[x]
    for x in yes:
        words[x] = "1" + words[x]
    heappush(heap, (p + q, no + yes))

L = sum(p * len(word) for p, word in zip(P, words))
print("words ", *words)
print(f"L = {L:.6f} bits")
print(f"H = {-np.sum(P * np.log2(P)):.6f} bits")
