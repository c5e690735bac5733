from importlib.metadata import version

from pyinform import Dist, shannon

p, q, q0 = Dist([7, 3]), Dist([5, 5]), Dist([1, 0])
print("pyinform", version("pyinform"))
print(f"entropy: {shannon.entropy(p):.6f}")
print(f"KL(P||Q): {shannon.relative_entropy(p, q):.6f}")
print(f"Q = [1, 0]: {shannon.relative_entropy(p, q0):.6f}")
print(f"P = [1, 0]: {shannon.relative_entropy(q0, q):.6f}")
