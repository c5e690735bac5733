import os

os.environ["KERAS_BACKEND"] = "torch"  # before Keras is imported
import jax
import keras
import numpy as np
import optax
import torch
from jax import numpy as jnp
from scipy.special import rel_entr
from scipy.stats import entropy
from sklearn.metrics import log_loss
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

jax.config.update("jax_enable_x64", True)
keras.config.set_floatx("float64")
P, Q = np.array([0.7, 0.3]), np.array([0.4, 0.6])
p, q = torch.tensor(P), torch.tensor(Q)

# scikit-learn scores labels: y = 1 weighs 0.7, y = 0 weighs 0.3
ce, h = (log_loss([1, 0], [d, d], sample_weight=P) for d in (0.4, 0.7))
for call, kl in {
    "numpy    sum of P log(P/Q)": np.sum(P * np.log(P / Q)),
    "scipy    rel_entr(P, Q)": rel_entr(P, Q).sum(),
    "scipy    entropy(P, Q)": entropy(P, Q),
    "sklearn  log_loss - log_loss": ce - h,
    "torch    F.kl_div(log q, p)": F.kl_div(
        q.log(), p, reduction="sum"
    ),
    "torch    kl_divergence(p, q)": kl_divergence(
        Categorical(probs=p), Categorical(probs=q)
    ),
    "keras    KLDivergence(P, Q)": keras.losses.KLDivergence()(P, Q),
    "jax      rel_entr(P, Q)": jax.scipy.special.rel_entr(P, Q).sum(),
    "optax    kl_divergence(log Q, P)": optax.losses.kl_divergence(
        jnp.log(Q), P
    ),
}.items():
    print(f"{call:32}  {float(kl):.12f}")
