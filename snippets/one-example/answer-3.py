from math import log

flat = log(2)  # what fifty-fifty costs, whatever is true


def cost(p):
    """What the claim q = 0.99 costs where cats have the share p."""
    return -p * log(0.99) - (1 - p) * log(0.01)


print(f"a cat costs   {cost(1):.6f}")
print(f"a dog costs   {cost(0):.6f}")
print(f"at p = 0.70   {cost(0.7):.6f}")
print(f"fifty-fifty   {flat:.6f}")
p = (cost(0) - flat) / (cost(0) - cost(1))  # the cost is linear in p
print(f"as dear at p  {p:.6f}: {cost(p):.6f}")

print("usual slips:")
print(f"at p = 0.30   {cost(0.3):.6f}")
print(f"plain mean    {(cost(1) + cost(0)) / 2:.6f}")
