import numpy as np


def bfloat16(x):
    """x in float32, rounded to bfloat16, the upper half of its bits."""
    bits = np.float32(x).view(np.uint32)
    half = np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1))
    return ((bits + half) & np.uint32(0xFFFF0000)).view(np.float32)


# (name, computed in, kept in)
formats = [("bfloat16", np.float32, bfloat16),
           ("float16", np.float32, np.float16),
           ("float32", np.float32, np.float32),
           ("float64", np.float64, np.float64)]
print("format    sigmoid is 1 from  exp is inf from")
for name, work, keep in formats:
    one = end = None
    for z in range(1000):
        with np.errstate(over="ignore"):
            sigmoid = keep(1 / (1 + np.exp(work(-z))))
            power = keep(np.exp(work(z)))
        one = z if one is None and sigmoid == 1 else one
        end = z if end is None and np.isinf(power) else end
    print(f"{name:9} {one:17} {end:16}")
