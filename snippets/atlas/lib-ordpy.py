from importlib.metadata import version

import ordpy

x = [4, 7, 9, 10, 6, 11, 3]
print("ordpy", version("ordpy"))
print(f"permutation entropy: {ordpy.permutation_entropy(x, dx=3):.6f}")
plain = ordpy.permutation_entropy(x, dx=3, normalized=False)
print(f"normalized=False: {plain:.6f}")
bits = ordpy.permutation_entropy(x, dx=3, normalized=False, base=2)
print(f"normalized=False, base=2: {bits:.6f}")
