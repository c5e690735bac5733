from math import log

m = 0.25  # x = 0 comes up once in four times and is real with 0.8


def pays(d, answer):
    return -d * log(answer) - (1 - d) * log(1 - answer)


for answer in 0.9, 0.99, 0.999:
    waste = pays(0.8, answer) - pays(0.8, 0.8)
    print(f"D(0) = {answer:<5}  KL {waste:.6f}  excess {m * waste:.6f}")
