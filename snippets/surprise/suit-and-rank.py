from math import log2

suit, rank, card = 1 / 4, 1 / 13, 1 / 52
print(f"spade, then ace      {-log2(suit) - log2(rank):.6f}")
print(f"both at once         {-log2(card):.6f}")

# two aces in a row from one deck: the second is rarer
first, second = 4 / 52, 3 / 51
print(f"first card an ace    {-log2(first):.6f}")
print(f"second one as well   {-log2(second):.6f}")
print(f"both                 {-log2(first * second):.6f}")
