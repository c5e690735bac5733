from math import e, log, pi


def bell(sd):
    return 0.5 * log(2 * pi * e * sd**2)


print(f"N(0, 1)            {bell(1):9.6f}")
print(f"N(0, 0.01)         {bell(0.1):9.6f}")
print(f"uniform on 0..8    {log(8):9.6f}")
print(f"uniform on 0..1    {log(1):9.6f}")
print(f"uniform on 0..0.5  {log(0.5):9.6f}")
