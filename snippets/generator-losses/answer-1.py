import numpy as np

for D in (0.02, 0.5, 0.9):
    z = np.log(D / (1 - D))
    print(f"D = {D}: z {z:9.6f}, slopes {D:.2f} and {1 - D:.2f},"
          f" ratio {(1 - D) / D:.4f}")
