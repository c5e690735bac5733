from importlib.metadata import version

from sympy.stats import Bernoulli, FiniteRV, entropy

X = Bernoulli("X", 0.3)
print("sympy", version("sympy"))
print(f"entropy: {float(entropy(X)):.6f}")
print(f"entropy(X, b=2): {float(entropy(X, b=2)):.6f}")
print(f"entropy(X, 2): {float(entropy(X, 2)):.6f}")
print("entropy of Bernoulli(1):", entropy(Bernoulli("Y", 1)))
Z = FiniteRV("Z", {0: 0.7, 1: 0.3})
print("entropy of FiniteRV is a number:", entropy(Z).is_number)
print("it begins:", str(entropy(Z))[:11])
