from math import log


def h(f):
    return -f * log(f) - (1 - f) * log(1 - f)


print("f     I, nats   I, bits   guess right")
for f in (0.01, 0.1, 0.25, 0.4):
    told = log(2) - h(f)
    print(f"{f:<4}  {told:.6f}  {told / log(2):.6f}  {1 - f:.6f}")

f, yes = 0.25, 0.3  # the true share of yes, unknown to the survey
answers = yes * (1 - f) + (1 - yes) * f
print(f"yes among the answers   {answers:.6f}")
print(f"corrected for the lies  {(answers - f) / (1 - 2 * f):.6f}")
