import math

P = 0.7, 0.3


def price(p, q, a, b, c):
    D = (b * p + a * q) / (p + q)  # the best answer
    return (D - c) ** 2 / 2


def end(q, a, b, c):
    """Where small steps lead, D at its best before each of them."""
    theta = math.log(q / (1 - q))
    for _ in range(20000):
        q = 1 / (1 + math.exp(-theta))
        first = price(P[0], q, a, b, c)
        second = price(P[1], 1 - q, a, b, c)
        theta -= 0.5 * q * (1 - q) * (first - second)
    return q


print("q      (0, 1, 1): prices  end     (-1, 1, 0): prices  end")
for q in (0.2, 0.5, 0.8):
    line = f"{q:.1f} "
    for coding in ((0, 1, 1), (-1, 1, 0)):
        pair = (price(P[0], q, *coding), price(P[1], 1 - q, *coding))
        line += f"   {pair[0]:.4f} {pair[1]:.4f}  {end(q, *coding):.4f}"
    print(line)
