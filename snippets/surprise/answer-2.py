from math import log2

black, spade, ace = 26 / 52, 13 / 26, 1 / 13  # each given the last
one_by_one = [-log2(p) for p in (black, spade, ace)]
print("black, spade, ace  ", *[f"{s:.6f}" for s in one_by_one])
print(f"together            {sum(one_by_one):.6f}")
print(f"ace of spades       {-log2(1 / 52):.6f}")
alone = [26 / 52, 13 / 52, 4 / 52]  # as if nothing was known
print(f"each as if first    {sum(-log2(p) for p in alone):.6f}")
