from importlib.metadata import version

import jax
from jax.numpy import array
from numpyro.distributions import Categorical, kl_divergence

jax.config.update("jax_enable_x64", True)
P, Q = Categorical(array([0.7, 0.3])), Categorical(array([0.5, 0.5]))
zero = Categorical(array([1.0, 0.0]))
print("numpyro", version("numpyro"))
print(f"entropy: {P.entropy():.6f}")
print(f"KL(P||Q): {kl_divergence(P, Q):.6f}")
print(f"Q = [1, 0]: {kl_divergence(P, zero):.6f}")
entropy = jax.jit(lambda p: Categorical(p).entropy())
print(f"entropy of [7, 3] inside jit: {entropy(array([7.0, 3.0])):.6f}")
try:
    Categorical(array([7.0, 3.0]), validate_args=True)
except ValueError as error:
    print("[7, 3] outside:", type(error).__name__)
logits = Categorical(logits=array([0.0, 0.0]))
try:
    kl_divergence(logits, logits)
except NotImplementedError as error:
    print("KL of logits:", type(error).__name__)
