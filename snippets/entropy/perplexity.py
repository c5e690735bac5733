import numpy as np

for name, P in {
    "fair die": [1 / 6] * 6,
    "loaded die": [0.5] + [0.1] * 5,
    "almost sure": [0.99] + [0.002] * 5,
    "long tail": [0.5] + [0.0005] * 1000,
}.items():
    P = np.array(P)
    H = -np.sum(P * np.log(P))
    print(f"{name:11}  {H:.4f} nats  perplexity {np.exp(H):.6f}")
    # guess the likeliest first, then the next: P is in that order
    guesses = np.sum(P * np.arange(1, len(P) + 1))
    print(f"  first guess right {P[0]:.4f}, guesses {guesses:.2f}")
n = 63
print(f"a fair die with {n} sides")
print(f"  first guess right {1 / n:.4f}, guesses {(n + 1) / 2:.2f}")
