import numpy as np

y = np.array([1, 0, 1])
D_x = np.array([0.9, 0.2, 0.4])

losses = -np.log(np.where(y == 1, D_x, 1 - D_x))
for number, loss in enumerate(losses, 1):
    print(f"picture {number}: {loss:.6f}")
print(f"mean:      {np.mean(losses):.6f}")

print("usual slips:")
print(f"sum:       {np.sum(losses):.6f}")
print(f"all real:  {np.mean(-np.log(D_x)):.6f}")
