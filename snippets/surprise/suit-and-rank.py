import numpy as np

suit, rank, card = 1 / 4, 1 / 13, 1 / 52
print(f"spade, then ace      {-np.log2([suit, rank]).sum():.6f}")
print(f"both at once         {-np.log2(card):.6f}")

# two aces in a row from one deck: the second is rarer
first, second = 4 / 52, 3 / 51
print(f"first card an ace    {-np.log2(first):.6f}")
print(f"second one as well   {-np.log2(second):.6f}")
print(f"both                 {-np.log2(first * second):.6f}")
