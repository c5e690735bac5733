import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])
r = 0.9  # nine real ones for each generated one

m = r * P + (1 - r) * Q
D = r * P / m
print(f"D*            {D[0]:.6f}  {D[1]:.6f}")
print(f"D* at r = 1/2 {P[0] / (P + Q)[0]:.6f}  {P[1] / (P + Q)[1]:.6f}")
H_Y = -r * np.log(r) - (1 - r) * np.log(1 - r)
loss = -np.sum(r * P * np.log(D) + (1 - r) * Q * np.log(1 - D))
print(f"loss knowing r  {H_Y:.6f}")
print(f"loss of D*      {loss:.6f}")
print(f"x tells         {H_Y - loss:.6f}")

print("usual slips:")
even = P / (P + Q)
wrong = -np.sum(r * P * np.log(even) + (1 - r) * Q * np.log(1 - even))
half = -np.sum(P * np.log(even) + Q * np.log(1 - even)) / 2
print(f"D* of r = 1/2, here {wrong:.6f}")
print(f"all at r = 1/2      {half:.6f}")
