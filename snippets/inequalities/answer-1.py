from math import log

for accuracy in (0.6, 0.9, 0.99):
    tv = 2 * accuracy - 1
    print(f"accuracy {accuracy}", end="  ")
    print(f"Pinsker {2 * tv**2:.6f}  BH {-log(1 - tv**2):.6f}")

low, high = 0.8, 1.0  # TV where both say the same, by halving
while high - low > 1e-9:
    tv = (low + high) / 2
    pinsker_wins = 2 * tv**2 > -log(1 - tv**2)
    low, high = (tv, high) if pinsker_wins else (low, tv)
print(f"the same at accuracy {(1 + low) / 2:.4f}")

print("usual slips:")
print(f"TV = 0.99          BH {-log(1 - 0.99**2):.6f}")
print(f"TV not squared     BH {-log(1 - 0.98):.6f}")
