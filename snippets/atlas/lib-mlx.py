from importlib.metadata import version

import mlx.core as mx
from mlx.nn import losses

P, Q = mx.array([0.7, 0.3]), mx.array([0.5, 0.5])
print("mlx", version("mlx"))
CE = losses.cross_entropy(mx.log(Q), P)
print(f"cross entropy: {CE.item():.6f}")
KL = losses.kl_div_loss(mx.log(Q), mx.log(P))
print(f"KL(P||Q): {KL.item():.6f}")
plain = losses.kl_div_loss(mx.log(Q), P)
print(f"P not as a logarithm: {plain.item():.6f}")
half = losses.binary_cross_entropy(mx.array(0.7), mx.array(1.0))
print(f"binary_cross_entropy(.7, 1): {half.item():.6f}")
plain = losses.binary_cross_entropy(
    mx.array(0.7), mx.array(1.0), with_logits=False
)
print(f"with_logits=False: {plain.item():.6f}")
wrong = losses.binary_cross_entropy(
    mx.array(0.0), mx.array(1.0), with_logits=False
)
print(f"certain mistake: {wrong.item():.6f}")
