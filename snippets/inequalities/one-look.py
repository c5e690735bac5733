import numpy as np

P = np.array([0.7, 0.3])  # the loaded coin
Q = np.array([0.5, 0.5])  # the fair coin

print("says loaded on     error")
for name, says_p in (("neither side", [0, 0]), ("side 1", [1, 0]),
                     ("side 2", [0, 1]), ("both sides", [1, 1])):
    d = np.array(says_p)
    error = np.sum(P * (1 - d)) / 2 + np.sum(Q * d) / 2
    print(f"{name:15}  {error:.6f}")
tv = np.sum(np.abs(P - Q)) / 2
print(f"TV               {tv:.6f}")
print(f"(1 - TV) / 2     {(1 - tv) / 2:.6f}")
