import numpy as np

black, spade, ace = 26 / 52, 13 / 26, 1 / 13  # each given the last
one_by_one = -np.log2([black, spade, ace])
print("black, spade, ace  ", *[f"{s:.6f}" for s in one_by_one])
print(f"together            {one_by_one.sum():.6f}")
print(f"ace of spades       {-np.log2(1 / 52):.6f}")
alone = -np.log2([26 / 52, 13 / 52, 4 / 52])  # as if nothing was known
print(f"each as if first    {alone.sum():.6f}")
