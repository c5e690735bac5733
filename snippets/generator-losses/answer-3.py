import numpy as np

noise = np.linspace(-9, 9, 3601)  # weighted as N(0,1)
w = np.exp(-(noise**2) / 2) / np.exp(-(noise**2) / 2).sum()
for gap in (2, 6):
    D = 1 / (1 + np.exp(-gap * (noise - gap / 2)))
    trust = np.sum(w * D)
    print(f"gap {gap}: mean D* {trust:.6f}")
    print(f"  original       {gap * trust:.6f}")
    print(f"  non-saturating {gap * (1 - trust):.6f}")
    print(f"  sum            {gap:.6f}")

print("usual slips:")
z = 2 * (noise - 1)
print(f"3 times gap 2    {3 * 2 * np.sum(w / (1 + np.exp(-z))):.6f}")
