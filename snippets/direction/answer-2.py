import numpy as np

for made in (1, 4, 7):
    share = made / 8
    log_rest = share * np.log(share) - (1 + share) * np.log(1 + share)
    print(f"{made} of 8  KL(Q||P) {-np.log(share):.6f}", end="  ")
    print(f"JSD {np.log(2) + log_rest / 2:.6f}")
