from importlib.metadata import version

import jax
from jax.numpy import array
from jax.scipy.special import entr, kl_div, rel_entr

jax.config.update("jax_enable_x64", True)
P, Q = array([0.7, 0.3]), array([0.5, 0.5])
print("jax", version("jax"))
print(f"entropy: {entr(P).sum():.6f}")
print(f"KL(P||Q): {rel_entr(P, Q).sum():.6f}")
print(f"Q = [1, 0]: {rel_entr(P, array([1.0, 0.0])).sum():.6f}")
print("terms of kl_div:", *(f"{term:.6f}" for term in kl_div(P, Q)))
print("terms of rel_entr:", *(f"{term:.6f}" for term in rel_entr(P, Q)))
print(f"rel_entr of counts: "
      f"{rel_entr(array([7.0, 3]), array([5.0, 5])).sum():.6f}")
print(f"gradient of entr at 0: {jax.grad(entr)(0.0):.6f}")
