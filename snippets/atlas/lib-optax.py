from importlib.metadata import version

import jax
from jax.numpy import array, log
from optax import losses

jax.config.update("jax_enable_x64", True)
P, Q = array([0.7, 0.3]), array([0.5, 0.5])
Q0 = array([1.0, 0.0])
logs = losses.kl_divergence_with_log_targets
print("optax", version("optax"))
print(f"cross entropy: {losses.softmax_cross_entropy(log(Q), P):.6f}")
print(f"KL(P||Q): {losses.kl_divergence(log(Q), P):.6f}")
print(f"Q = [1, 0]: {losses.kl_divergence(log(Q0), P):.6f}")
print(f"no logarithm: {losses.kl_divergence(Q, P):.6f}")
print(f"P = [1, 0]: {losses.kl_divergence(log(Q), Q0):.6f}")
print(f"P = [1, 0], as a logarithm: {logs(log(Q), log(Q0)):.6f}")
