P, Q = [0.7, 0.3], [0.9, 0.1]
for a, b, c in ((-1, 1, 0), (0, 1, 1)):
    D = [(b * p + a * q) / (p + q) for p, q in zip(P, Q)]
    square = [(d - c) ** 2 for d in D]
    print(f"({a}, {b}, {c})  D {D[0]:.4f} {D[1]:.4f}"
          f"  squares {square[0]:.4f} {square[1]:.4f}"
          f"  prices {square[0] / 2:.4f} {square[1] / 2:.4f}")
