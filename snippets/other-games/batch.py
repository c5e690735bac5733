import math
import random
from statistics import mean, median

draw = random.Random(0).gauss  # P = N(3,1), Q = N(0,1): KL is 4.5


def critic(x):  # log P/Q, the best there is
    return 3 * x - 4.5


print("                 DV            NWJ         contrastive")
print("    n  log n   mean  > 4.5    mean median     mean")
for n in (10, 100, 1000):
    dv, nwj, contrast = [], [], []
    for _ in range(50000 // n):
        real = [critic(draw(3, 1)) for _ in range(n)]
        average = math.fsum(real) / n
        made = [math.exp(critic(draw(0, 1))) for _ in range(n)]
        Z = math.fsum(made) / n  # 1 on average
        dv.append(average - math.log(Z))
        nwj.append(average + 1 - Z)
        first, rest = real[0], math.fsum(made[1:])
        share = math.exp(first) / (math.exp(first) + rest)
        contrast.append(math.log(n * share))  # one real among n
    print(f"{n:5} {math.log(n):6.3f} {mean(dv):6.3f} "
          f"{mean(d > 4.5 for d in dv):6.3f} {mean(nwj):7.3f} "
          f"{median(nwj):6.3f} {mean(contrast):8.3f}")
