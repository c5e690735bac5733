import numpy as np

P = np.array([0.7, 0.3])
Q = np.array([0.5, 0.5])
D = np.array([0.9, 0.2])

loss = -(np.sum(P * np.log(D)) + np.sum(Q * np.log(1 - D))) / 2
print(f"loss of D = [0.9, 0.2]: {loss:.6f}")
print(f"loss of D = [0.5, 0.5]: {np.log(2):.6f}")

print("usual slips:")
print(f"not halved:             {2 * loss:.6f}")
wrong = -(np.sum(P * np.log(D)) + np.sum(Q * np.log(D))) / 2
print(f"log D for both:         {wrong:.6f}")
