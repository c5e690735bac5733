from importlib.metadata import version

import jax
from jax.numpy import array
from ott.geometry.geometry import Geometry
from ott.math.utils import gen_js, kl
from ott.solvers import linear

jax.config.update("jax_enable_x64", True)
P, Q = array([0.7, 0.3]), array([0.5, 0.5])
geometry = Geometry(array([[0.0, 1.0], [1.0, 0.0]]), epsilon=1.0)
found = linear.solve(geometry, P, Q, threshold=1e-9)
print("ott-jax", version("ott-jax"))
print(f"KL(P||Q): {kl(P, Q):.6f}")
print(f"Sinkhorn: {found.reg_ot_cost:.6f}")
print(f"ent_reg_cost: {found.ent_reg_cost:.6f}")
print(f"primal_cost: {found.primal_cost:.6f}")
print(f"gen_js: {gen_js(P, Q):.6f}")
print(f"half of both directions: {(kl(P, Q) + kl(Q, P)) / 2:.6f}")
print(f"Q = [1, 0]: {kl(P, array([1.0, 0.0])):.6f}")
