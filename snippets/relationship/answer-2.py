from math import log

fall = log(24) - log(20)  # loss = log of the perplexity
print(f"loss before      {log(24):.4f} nats")
print(f"loss after       {log(20):.4f} nats")
print(f"KL fell by       {fall:.4f} nats = {fall / log(2):.4f} bits")

print("usual slips:")
print(f"24 - 20          {24 - 20}")
print(f"24 / 20          {24 / 20:.4f}")
