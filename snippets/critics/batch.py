import random
from bisect import bisect


def critic(a, b):  # the best one for two samples: its slopes are +-1
    marks = sorted([(x, -1) for x in a] + [(x, 1) for x in b])
    places, values, ahead = [marks[0][0]], [0], marks[0][1]
    for x, side in marks[1:]:
        slope = (ahead > 0) - (ahead < 0)  # the sign of F_b - F_a
        values.append(values[-1] + slope * (x - places[-1]))
        places.append(x)
        ahead += side

    def f(x):  # level outside, straight between two places
        i = bisect(places, x)
        if i in (0, len(places)):
            return values[max(i - 1, 0)]
        part = (x - places[i - 1]) / (places[i] - places[i - 1])
        return values[i - 1] + part * (values[i] - values[i - 1])

    return f


random.seed(2)
print("   n   the same samples   fresh ones")
for n, times in ((16, 400), (64, 100), (256, 25)):
    same = fresh = 0
    for _ in range(times):
        a, b, c, d = [[random.gauss(0, 1) for _ in range(n)]
                      for _ in range(4)]
        f = critic(a, b)
        same += (sum(map(f, a)) - sum(map(f, b))) / n / times
        fresh += (sum(map(f, c)) - sum(map(f, d))) / n / times
    print(f"{n:4} {same:18.3f} {fresh:12.3f}")
