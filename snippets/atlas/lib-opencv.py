from importlib.metadata import version

import cv2
import numpy as np

P, Q, Q0, counts, fives = (
    np.array(D, "float32")
    for D in ([0.7, 0.3], [0.5, 0.5], [1, 0], [7, 3], [5, 5])
)
near = np.array([1, 1e-11], "float32")
KL, H = cv2.HISTCMP_KL_DIV, cv2.HISTCMP_BHATTACHARYYA
print("opencv", version("opencv-python-headless"))
print(f"KL(P||Q): {cv2.compareHist(P, Q, KL):.6f}")
print(f"Q = [1, 0]: {cv2.compareHist(P, Q0, KL):.6f}")
print(f"Q = [1, 1e-11]: {cv2.compareHist(P, near, KL):.6f}")
print(f"of counts: {cv2.compareHist(counts, fives, KL):.6f}")
print(f"HISTCMP_BHATTACHARYYA: {cv2.compareHist(P, Q, H):.6f}")
print(f"of counts: {cv2.compareHist(counts, fives, H):.6f}")
print(f"-log BC: {-np.log(np.sqrt(P * Q).sum()):.6f}")
