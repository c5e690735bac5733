from math import e, log, pi


def bell(sd):
    return 0.5 * log(2 * pi * e * sd**2)


print(f"metres       {bell(0.07):9.6f}")
print(f"centimetres  {bell(7):9.6f}")
print(f"difference   {bell(7) - bell(0.07):9.6f}")
print(f"log 100      {log(100):9.6f}")

print("usual slips:")
print(f"not squared  {0.5 * log(2 * pi * e * 0.07):9.6f}")
