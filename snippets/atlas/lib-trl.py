from importlib.metadata import version

from torch import tensor
from trl import GRPOConfig, RLOOConfig
from trl.experimental.gkd import GKDTrainer

log_P = tensor([[[0.7, 0.3]]]).log()  # the teacher
log_Q = tensor([[[0.5, 0.5]]]).log()  # the student
print("trl", version("trl"))
jsd = GKDTrainer.generalized_jsd_loss
print(f"JSD: {jsd(log_Q, log_P, beta=0.5):.6f}")
print(f"KL(P||Q): {jsd(log_Q, log_P, beta=0):.6f}")
print(f"KL(Q||P): {jsd(log_Q, log_P, beta=1):.6f}")
print(f"beta = 0.001: {jsd(log_Q, log_P, beta=0.001):.6f}")
print(f"temperature 2: {jsd(log_Q, log_P, temperature=2.0):.6f}")
for name, trainer in {"GRPO": GRPOConfig, "RLOO": RLOOConfig}.items():
    beta = trainer.__dataclass_fields__["beta"].default
    print(f"beta of {name}: {beta}")
factor = GRPOConfig.__dataclass_fields__["use_bias_correction_kl"]
print(f"k3 times the ratio: {int(factor.default)}")
