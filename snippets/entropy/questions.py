import numpy as np

P = np.array([1 / 2, 1 / 4, 1 / 8, 1 / 8])  # tea, coffee, juice, water

halves = np.array([2, 2, 2, 2])  # tea or coffee? then one more
tea_first = np.array([1, 2, 3, 3])  # tea? coffee? juice?
water_first = np.array([3, 3, 2, 1])  # water? juice? coffee?

print(f"halves       {P @ halves:.4f} questions")
print(f"tea first    {P @ tea_first:.4f} questions")
print(f"water first  {P @ water_first:.4f} questions")
print("surprise    ", *[f"{s:.4f}" for s in -np.log2(P)])
print(f"their mean   {P @ -np.log2(P):.4f} bits")
