import paddle
from paddle import to_tensor
from paddle.distribution import Categorical, kl_divergence
from paddle.nn import functional as F

P, Q = to_tensor([0.7, 0.3]), to_tensor([0.5, 0.5])
print("paddlepaddle", paddle.__version__)
CE = F.cross_entropy(Q.log(), P, soft_label=True)
print(f"cross entropy: {float(CE):.6f}")
print(f"KL(P||Q): {float(F.kl_div(Q.log(), P, reduction='sum')):.6f}")
print(f"KL(P||Q), default mean: {float(F.kl_div(Q.log(), P)):.6f}")
of_P, of_Q = Categorical(P), Categorical(Q)
first = of_P.probs(to_tensor([0]))
print(f"probs of Categorical(P): {first.item():.6f}")
print(f"its KL to Q: {kl_divergence(of_P, of_Q).item():.6f}")
one, zero = to_tensor([[1.0]]), to_tensor([[0.0]])
print(f"certain mistake: {F.log_loss(zero, one).item():.6f}")
print(f"log_loss(1, 1): {F.log_loss(one, one).item():.8f}")
binary = F.binary_cross_entropy(zero, one)
print(f"binary_cross_entropy, certain mistake: {float(binary):.6f}")
sure = F.cross_entropy(to_tensor([[1e3, -1e3]]), to_tensor([1]))
print(f"cross_entropy, wrong by a logit of 2000: {float(sure):.6f}")
