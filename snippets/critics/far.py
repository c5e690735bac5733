def best(Q, price):  # all real data at 0, generated ones at Q's places
    W1 = sum(share * place for place, share in Q.items())
    extra = 0
    for k in range(max(Q)):  # the step from k to k + 1
        beyond = [(place, s) for place, s in Q.items() if place > k]
        d = sum(s for _, s in beyond)  # has to pass this step
        r = sum(s / place for place, s in beyond)  # is looked at
        extra += d**2 / (2 * price * r)
    return W1, -W1 - extra, -W1 - extra / 2


print("lambda = 10           W1     loss  + penalty  -loss / W1")
for name, Q in {
    "all at 1": {1: 1.0},
    "all at 5": {5: 1.0},
    "all at 10": {10: 1.0},
    "all at 25": {25: 1.0},
    "all at 50": {50: 1.0},
    "a tenth at 90": {0: 0.9, 90: 0.1},
}.items():
    W1, loss, both = best(Q, 10)
    print(f"{name:16} {W1:7.2f} {loss:8.2f} {both:10.2f}"
          f" {-loss / W1:11.2f}")
print(f"64 x 64 pixels of 3 colours, each {0.5} off: distance"
      f" {0.5 * (64 * 64 * 3) ** 0.5:.2f}")
