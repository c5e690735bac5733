from math import hypot, sqrt

h = 0.2
print(f"gamma = 0: radius after 100 steps {(1 + h**2) ** 50:.6f}")
for gamma in (0.1, 0.3):
    x, y = 1.0, 0.0
    for _ in range(100):
        x, y = x - h * y, y + h * x - h * gamma * y
    print(f"gamma = {gamma}: factor {1 - h * gamma + h**2:.6f}, "
          f"radius after 100 steps {hypot(x, y):.6f}")

print("usual slips:")
print(f"the root forgotten {(1 + h**2) ** 100:.6f}")
print(f"one step {sqrt(1 + h**2):.6f}")
