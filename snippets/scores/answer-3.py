from math import exp, log


def H(*p):
    return -sum(each * log(each) for each in p)


halves = H(0.8, 0.2)  # each answer is certain, so L is an entropy
print(f"all ten: log {H(0.5, 0.5):.4f}, score {exp(H(0.5, 0.5)):.4f}")
print(f"each half: log {halves:.4f}, score {exp(halves):.4f}")
print(f"JSD of the halves: {H(0.5, 0.5) - halves:.4f}")
