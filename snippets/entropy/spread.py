import numpy as np

die = np.arange(1, 7)
far_apart = np.array([-100, 100])
for name, x in (("die", die), ("far apart", far_apart)):
    H = np.log2(len(x))  # all equally likely
    print(f"{name:9}  sd {x.std():10.6f}  H {H:.6f} bits")
