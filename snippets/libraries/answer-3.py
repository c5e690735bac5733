from math import exp, log

K = 100
floor = log(1 + (K - 1) * exp(-1))
print(f"all equal          {log(K):.6f}")
print(f"floor              {floor:.6f}")
print(f"ceiling            {floor + 1:.6f}")
print(f"3.65 above floor   {3.65 - floor:.6f}")
