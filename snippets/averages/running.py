import torch
import torch.nn.functional as F

print("format      a running sum of ones stops at")
for format in (torch.bfloat16, torch.float16, torch.float32):
    name = str(format).removeprefix("torch.")
    total = torch.tensor(1.0, dtype=format)
    while total + 1 > total:
        total = total * 2
    print(f"{name:10}  {total.item():.0f}")

exact = torch.zeros(70_000).double()
print(f"log_softmax of 70,000 equal logits, float64  "
      f"{F.log_softmax(exact, 0)[0]:.4f}")
for format in (torch.float32, torch.bfloat16, torch.float16):
    got = F.log_softmax(exact.to(format), 0)[0].item()
    print(f"the same in {str(format).removeprefix('torch.'):9}"
          f"                        {got:.4f}")
