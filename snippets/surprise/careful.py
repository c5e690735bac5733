from math import inf, log2


def surprise(p):
    """Minus log p in bits; inf for p = 0. ValueError outside 0 to 1."""
    p = float(p)
    if not 0 <= p <= 1:  # NaN is refused too
        raise ValueError(f"{p} is not a probability")
    return -log2(p) + 0.0 if p else inf  # 0.0, not -0.0


for p in (1, 0.5, 1e-300, 0, 1.5, -0.5, float("nan")):
    try:
        print(f"{p}: {surprise(p):.4f}")
    except ValueError as error:
        print(f"{p}: ValueError: {error}")
