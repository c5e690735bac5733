from math import exp, log

makes = {
    "evenly": [0.1] * 10,
    "one mostly": [0.91] + [0.01] * 9,
    "two kinds": [0.5, 0.5],
}
for name, Q in makes.items():
    H = -sum(q * log(q) for q in Q)
    print(f"{name:10}  H {H:.6f} nats  perplexity {exp(H):.6f}")
