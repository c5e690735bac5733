from math import log

jsd = log(2) - 0.45  # at least, since no loss is below log 2 - JSD
print(f"JSD at least {jsd:.6f} nats")
print(f"of the largest possible, log 2: {jsd / log(2):.6f}")

print("usual slips:")
print(f"log 4 - 2 * 0.45: {log(4) - 2 * 0.45:.6f}")
print(f"log 4 - 0.45: {log(4) - 0.45:.6f}")
