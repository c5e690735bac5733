import math

P, Q, h = [0.7, 0.3], [0.5, 0.5], 1e-5
both = 0, 1


def kl(p, q):
    return sum(a * math.log(a / b) for a, b in zip(p, q))


def jsd_of_pairs(q):  # (real, made) against (made, real)
    A = [P[x] * q[y] for x in both for y in both]
    B = [q[x] * P[y] for x in both for y in both]
    return kl(A, [(a + b) / 2 for a, b in zip(A, B)])  # or kl(B, ...)


def loss(q, D, sign):  # sign 1: the discriminator's, -1: G's
    return sum(P[x] * q[y] * math.log(1 + math.exp(
        sign * (D[y] - D[x]))) for x in both for y in both)


def slope(f):
    return (f([0.5 + h, 0.5 - h]) - f([0.5 - h, 0.5 + h])) / (2 * h)


def faces(q):
    return kl(q, P) - jsd_of_pairs(q)


D = [math.log(p / q) for p, q in zip(P, Q)]
print(f"best D, up to a constant   {D[0]:.4f} {D[1]:.4f}")
for shift in (0, 100):
    moved = [d + shift for d in D]
    print(f"shifted by {shift:3}: its loss {loss(Q, moved, 1):.6f}"
          f"  G's loss {loss(Q, moved, -1):.6f}")
jsd = jsd_of_pairs(Q)
print(f"JSD {jsd:.6f}, log 2 - JSD   {math.log(2) - jsd:.6f}")
print(f"KL(Q||P) - JSD  {faces(Q):.6f}")
print(f"slope, D stays  {slope(lambda q: loss(q, D, -1)):.6f}")
print(f"its slope       {slope(faces):.6f}")
