import numpy as np

text = "to be or not to be"  # 18 characters
# what each model gave to the token that came, token by token
models = {
    "A,  6 tokens": 1 / np.array([64, 64, 8, 64, 32, 16]),
    "B, 12 tokens": 1 / np.array([8] * 9 + [4] * 3),
}
for name, q in models.items():
    bits = -np.log2(q)
    print(f"{name}  nats per token {-np.mean(np.log(q)):.6f}"
          f"  perplexity {np.exp(-np.mean(np.log(q))):.4f}")
    print(f"              bits in all {bits.sum():.4f}"
          f"  bits per character {bits.sum() / len(text):.6f}")
