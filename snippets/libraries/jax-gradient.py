import jax
from jax import numpy as jnp
from jax.scipy.special import rel_entr

jax.config.update("jax_enable_x64", False)  # as JAX starts
P, Q = jnp.array([0.7, 0.3]), jnp.array([0.4, 0.6])
print(f"float32, as JAX starts  {rel_entr(P, Q).sum():.10f}")
jax.config.update("jax_enable_x64", True)
P, Q = jnp.array([0.7, 0.3]), jnp.array([0.4, 0.6])
print(f"float64                 {rel_entr(P, Q).sum():.10f}")


def masked(p):
    terms = jnp.where(p > 0, p * jnp.log(p / Q), 0)
    return terms.sum()


def twice_masked(p):
    safe = jnp.where(p > 0, p, 1)  # log never meets the zero
    return jnp.where(p > 0, p * jnp.log(safe / Q), 0).sum()


def ready_made(p):
    return rel_entr(p, Q).sum()


z = jnp.array([800.0, 0.0])  # its softmax is [1, 0]
for kl in (masked, twice_masked, ready_made):
    value, slope = jax.value_and_grad(
        lambda z: kl(jax.nn.softmax(z))
    )(z)
    print(f"{kl.__name__:12}  value {value:.6f}  slope {slope[0]:.6f}")
