from math import exp, hypot

h = 0.2  # the step size


def play(alternating, gamma):
    """Distances from the goal (0, 0) at each step."""
    theta, psi, distance = 1.0, 1.0, []
    for _ in range(301):
        distance.append(hypot(theta, psi))
        d = 1 / (1 + exp(-psi * theta))  # D's answer to the fake
        new_psi = psi + h * (-d * theta - gamma * psi)
        if alternating:  # the generator meets the new discriminator
            psi = new_psi
            d = 1 / (1 + exp(-psi * theta))
        theta, psi = theta + h * d * psi, new_psi
    return distance


print("step         0        70       150      300")
for name, alternating, gamma in [
    ("simultaneous", False, 0),
    ("alternating", True, 0),
    ("with R1", False, 0.5),
]:
    away = play(alternating, gamma)
    print(f"{name:12}", *(f"{away[t]:.6f}" for t in (0, 70, 150, 300)))
