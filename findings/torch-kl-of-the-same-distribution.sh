#!/usr/bin/env bash
# PyTorch 2.13.0: the KL divergence between ContinuousBernoulli(.5) and Uniform(0, 1), which are
# the same distribution, is infinite, both ways round.
#
# Expected: 0, as the same library says of Beta(1, 1) and Uniform(0, 1). Seen: for this pair a
# support that *equals* the other's counts as one that sticks out of it (`ge` and `le` where Beta
# has `>` and `<`), so on [0, 1], where every continuous Bernoulli lives, the answer is inf. With a
# wider uniform the number is right. Output seen:
#
#   density at .1, .5, .9: 1.0000 1.0000 1.0000
#   density at .1, .5, .9: 1.0000 1.0000 1.0000
#   KL(ContinuousBernoulli(.5) || Uniform(0, 1))  = inf, exact 0
#   KL(Uniform(0, 1) || ContinuousBernoulli(.5))  = inf, exact 0
#   KL(Beta(1, 1) || Uniform(0, 1))               = 0.0000, exact 0
#   KL(ContinuousBernoulli(.5) || Uniform(-1, 2)) = 1.0986, exact ln 3 = 1.0986
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q numpy==2.4.6 torch==2.13.0

"$folder/venv/bin/python" - <<'END'
from math import inf, log

import torch
from torch import tensor
from torch.distributions import Beta, ContinuousBernoulli, Uniform, kl_divergence

coin, unit = ContinuousBernoulli(tensor([0.5])), Uniform(tensor([0.0]), tensor([1.0]))
wide, beta = Uniform(tensor([-1.0]), tensor([2.0])), Beta(tensor([1.0]), tensor([1.0]))
places = tensor([0.1, 0.5, 0.9])
for distribution in (coin, unit):
    density = distribution.log_prob(places).exp()
    print("density at .1, .5, .9:", *(f"{d:.4f}" for d in density.tolist()))
    assert torch.allclose(density, torch.ones(3), atol=1e-6)


def show(words, P, Q, exact, expected):
    kl = kl_divergence(P, Q).item()
    print(f"{words:45} = {kl:.4f}, exact {exact}")
    assert kl == expected or abs(kl - expected) < 1e-6, f"this has changed: {words} = {kl}"


show("KL(ContinuousBernoulli(.5) || Uniform(0, 1))", coin, unit, "0", inf)
show("KL(Uniform(0, 1) || ContinuousBernoulli(.5))", unit, coin, "0", inf)
show("KL(Beta(1, 1) || Uniform(0, 1))", beta, unit, "0", 0)
show("KL(ContinuousBernoulli(.5) || Uniform(-1, 2))", coin, wide, f"ln 3 = {log(3):.4f}", log(3))
END
