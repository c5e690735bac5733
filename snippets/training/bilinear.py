from math import hypot


def play(h, gamma, alternating, steps):
    x, y = 1.0, 0.0
    for _ in range(steps):
        new_y = y + h * x - h * gamma * y  # R1 pulls y to 0
        x, y = x - h * (new_y if alternating else y), new_y
    return x, y


x, y = play(0.1, 0, False, 100)
print(f"simultaneous  radius   {hypot(x, y):.6f}")
print(f"(1 + h^2)^50           {1.01**50:.6f}")
x, y = play(0.01, 0, False, 1000)
print(f"h = 0.01      radius   {hypot(x, y):.6f}")

x, y = play(0.1, 0, True, 100)
print(f"alternating   radius   {hypot(x, y):.6f}")
print(f"x^2 + y^2 + h x y      {x**2 + y**2 + 0.1 * x * y:.6f}")

x, y = play(0.1, 0.5, False, 100)
print(f"gamma = 0.5   radius   {hypot(x, y):.6f}")
print(f"x^2 + y^2 - gamma x y  {x**2 + y**2 - 0.5 * x * y:.6f}")
print(f"(1 - h gamma + h^2)^100 {0.96**100:.6f}")
