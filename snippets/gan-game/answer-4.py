from math import log

for loss in (0.55, 0.75):
    print(f"loss {loss}: log 2 - loss = {log(2) - loss:9.6f}")
print(f"if the JSD is 0.3, waste at 0.55: {0.55 - log(2) + 0.3:.6f}")

print("usual slips:")
print(f"0.55 - 0.3: {0.55 - 0.3:.6f}")
