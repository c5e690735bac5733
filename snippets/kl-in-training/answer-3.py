import numpy as np

P = np.array([0.5, 0.3, 0.2])
Q = np.array([0.4, 0.1, 0.5])
beta = 0.5
margin = beta * (np.log(Q[0] / P[0]) - np.log(Q[1] / P[1]))
print(f"margin             {margin:.4f}")
print(f"DPO loss           {np.log1p(np.exp(-margin)):.4f}")
print(f"with beta = 1      {np.log1p(np.exp(-margin / beta)):.4f}")
print(f"without reference  "
      f"{np.log1p(np.exp(-beta * np.log(Q[0] / Q[1]))):.4f}")
print(f"before training    {np.log(2):.4f}")
print(f"sign turned        {np.log1p(np.exp(margin)):.4f}")
