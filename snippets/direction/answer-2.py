from math import log

for made in (1, 4, 7):
    share = made / 8
    log_rest = share * log(share) - (1 + share) * log(1 + share)
    print(f"{made} of 8  KL(Q||P) {-log(share):.6f}", end="  ")
    print(f"JSD {log(2) + log_rest / 2:.6f}")

print("usual slips:")
print(f"log 7 = {log(7):.6f}")
