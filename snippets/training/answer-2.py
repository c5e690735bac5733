from math import hypot

for h in (1.9, 2, 2.1):
    x, y, furthest = 1.0, 0.0, 0
    for _ in range(20):
        y = y + h * x  # by turns: y first
        x = x - h * y
        furthest = max(furthest, hypot(x, y))
    print(f"h = {h}: radius after 20 steps {hypot(x, y):.6f}, "
          f"at most {furthest:.6f}")
    if h == 2:
        end = x, y

x, y = end
print(f"h = 2: x = {x:.1f}, y = {y:.1f}, "
      f"x^2 + y^2 + 2 x y = {x**2 + y**2 + 2 * x * y:.6f}")
print("usual slips:")
print(f"x alone {x:.6f}")
print(f"the quantity {x**2 + y**2 + 2 * x * y:.6f}")
