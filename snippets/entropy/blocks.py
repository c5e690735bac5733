from heapq import heapify, heappop, heappush
from math import comb, log2


def huffman(weights):
    """The total length: every merged group costs one more bit."""
    heap, length = list(weights), 0
    heapify(heap)
    while len(heap) > 1:
        group = heappop(heap) + heappop(heap)
        length += group
        heappush(heap, group)
    return length


for n in range(1, 9):
    # k times side 1: 7**k * 3**(n-k) out of 10**n, in whole numbers
    blocks = [7**k * 3 ** (n - k)
              for k in range(n + 1) for _ in range(comb(n, k))]
    L = huffman(blocks) / 10**n
    print(f"n = {n}  L/n = {L / n:.4f} bits")
print(f"H        {-0.7 * log2(0.7) - 0.3 * log2(0.3):.4f} bits")
