import numpy as np

for accuracy in (0.6, 0.9, 0.99):
    tv = 2 * accuracy - 1
    print(f"accuracy {accuracy}", end="  ")
    print(f"Pinsker {2 * tv**2:.6f}  BH {-np.log(1 - tv**2):.6f}")

low, high = 0.8, 1.0  # TV where both say the same, by halving
while high - low > 1e-9:
    tv = (low + high) / 2
    pinsker_wins = 2 * tv**2 > -np.log(1 - tv**2)
    low, high = (tv, high) if pinsker_wins else (low, tv)
print(f"the same at accuracy {(1 + low) / 2:.4f}")
