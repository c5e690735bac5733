from math import log

B, gamma = 0.2426, 5
print(f"half the sum: {log(2) - B / (32 * gamma):.6f}")
print(f"the sum: {2 * (log(2) - B / (32 * gamma / 2)):.6f}")
print(f"  gamma not halved: {2 * (log(2) - B / (32 * gamma)):.6f}")
print(f"  loss not doubled: {log(2) - B / (32 * gamma / 2):.6f}")
print(f"  gamma doubled: {2 * (log(2) - B / (32 * gamma * 2)):.6f}")
print(f"a coin: {2 * log(2):.6f}")
