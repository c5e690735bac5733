from itertools import accumulate

places = [-2, -1, 0, 1, 2]
P = [0.4, 0.1, 0.0, 0.1, 0.4]
Q = [0.1, 0.1, 0.6, 0.1, 0.1]

ahead = [q - p for p, q in zip(accumulate(P), accumulate(Q))][:-1]
W1 = sum(abs(d) for d in ahead)
print("F_Q - F_P between the places:", *[f"{d:.1f}" for d in ahead])
print(f"W1 {W1:.4f}")


def mean(weights, f):
    return sum(w * f(x) for w, x in zip(weights, places))


critics = {
    "|x|": abs,
    "|x| + 7": lambda x: abs(x) + 7,
    "3 |x|": lambda x: 3 * abs(x),
    "|x| / 100": lambda x: abs(x) / 100,
    "0.8 x": lambda x: 0.8 * x,
    "1 if |x| < 1": lambda x: float(abs(x) < 1),
}
print("\ncritic        steepest     loss  generator's  loss / slope")
for name, f in critics.items():
    slopes = [f(x + 1) - f(x) for x in places[:-1]]
    steepest = max(abs(g) for g in slopes)
    loss = mean(Q, f) - mean(P, f)
    by_slopes = -sum(g * d for g, d in zip(slopes, ahead))
    assert abs(loss - by_slopes) < 1e-12
    print(f"{name:12}  {steepest:8.4f}  {loss:7.4f}"
          f"  {0 - mean(Q, f):11.4f}  {loss / steepest:12.4f}")
