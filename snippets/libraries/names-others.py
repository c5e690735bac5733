import jax
import numpy as np
import optax
from jax.scipy import special
from scipy.special import entr, kl_div, rel_entr
from scipy.stats import entropy
from sklearn.metrics import log_loss, mutual_info_score

jax.config.update("jax_enable_x64", True)
P, Q = np.array([0.7, 0.3]), np.array([0.4, 0.6])
z, half = np.log(Q) + 1, P / 2  # logits of Q; weights
kl, H = np.sum(P * np.log(P / Q)), -np.sum(P * np.log(P))
d = 1 / (1 + np.exp(-z))  # each logit a yes or no of its own
bce = -P * np.log(d) - (1 - P) * np.log(1 - d)
joint = np.array([[1, 1], [0, 2]]) / 4  # of two lists of labels
apart = np.outer(joint.sum(1), joint.sum(0))

for name, value, by_hand in [
    ("log_loss", log_loss([1, 0], [0.4, 0.3]), -np.log(0.28) / 2),
    ("mutual_info_score", mutual_info_score([0, 0, 1, 1], list("abbb")),
     rel_entr(joint, apart).sum()),
    ("entropy", entropy(P), H),
    ("entr, jax: entr", entr(P).sum() + special.entr(P).sum(), 2 * H),
    ("jax: rel_entr", special.rel_entr(P, Q).sum(), kl),
    ("jax: kl_div", special.kl_div(half, Q).sum(),
     kl / 2 + np.log(0.5) / 2 - 0.5 + 1),
    ("softmax_cross_entropy", optax.softmax_cross_entropy(z, P),
     kl + H),
    ("... with_integer_labels",
     optax.softmax_cross_entropy_with_integer_labels(z, np.array(1)),
     -np.log(0.6)),
    ("sigmoid_binary_cross_entropy",
     optax.sigmoid_binary_cross_entropy(z, P).sum(), bce.sum()),
    ("kl_divergence", optax.kl_divergence(np.log(Q), P), kl),
    ("generalized_kl_divergence",
     optax.losses.generalized_kl_divergence(np.log(Q), half),
     kl_div(half, Q).sum()),
]:
    print(f"{name:28} {float(value):.6f}  {by_hand:.6f}")
