import numpy as np

log, e = np.log, np.exp
sigmoid_twice = log(1 + e(-np.array([0.9, 1.0])))
softmax_twice = log(1 + e(1 - 2 * 0.9))
print(f"log 2                       {log(2):10.6f}")
print(f"root of log 2               {np.sqrt(log(2)):10.6f}")
print(f"log 4                       {log(4):10.6f}")
print(f"-log 0.1                    {-log(0.1):10.6f}")
for K in (2, 3, 10, 1000):
    floor = log(1 + (K - 1) * e(-1))
    print(f"softmax twice, {K:4} classes {floor:10.6f}")
print(f"loss at 0.9, softmax twice  {softmax_twice:10.6f}")
print(f"loss at 0.9, sigmoid twice  {sigmoid_twice[0]:10.6f}")
mean = (sigmoid_twice[1] + log(2)) / 2
print(f"discriminator, best         {mean:10.6f}")
print(f"minus a probability         {-0.9:10.6f}")
print(f"-log 1e-7                   {-log(1e-7):10.6f}")
print(f"the same in float32         {-log(np.float32(1e-7)):10.6f}")
half = 0.5 * log(0.5) + 0.5 * log(0.5 / 1e-7)
print(f"KL, zero clipped at 1e-7    {half:10.6f}")
print(f"KL, zero in Q dropped       {0.5 * log(0.5):10.6f}")
for kind in (np.float32, np.float64):
    eps = float(np.finfo(kind).eps)
    print(f"-log eps of {kind.__name__}         {-log(eps):10.6f}")
print(f"half of the last            {-log(eps) / 2:10.6f}")
print(f"1 - (1 - 1e-7) in float32    {1 - np.float32(1 - 1e-7):.2e}")
