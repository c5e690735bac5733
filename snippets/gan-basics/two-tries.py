from math import exp, log

P = [0.7, 0.3]


def play(theta, step, shown):
    for t in range(max(shown) + 1):
        q = 1 / (1 + exp(-theta))
        D = [P[0] / (P[0] + q), P[1] / (P[1] + 1 - q)]
        if t in shown:
            print(f"  round {t:4}: q = {q:.6f}, D(0) = {D[0]:.6f}")
        odds = log(1 - D[0]) - log(1 - D[1])
        theta = theta - step * q * (1 - q) * odds


print("theta = 3, 2 * slope")
play(3.0, 2, (0, 1, 10, 40))
print("theta = 0, 20 * slope")
play(0.0, 20, (0, 1, 2, 3, 1000, 1001, 1002, 1003))
