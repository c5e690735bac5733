from importlib.metadata import version

import numpy as np
from skimage.measure import shannon_entropy
from skimage.metrics import normalized_mutual_information

image = np.array([[0] * 7 + [1] * 3])
noise = np.random.default_rng(0).random((10, 10))
print("scikit-image", version("scikit-image"))
print(f"entropy: {shannon_entropy(image):.6f}")
print(f"of the image [[0.7, 0.3]]: {shannon_entropy([[0.7, 0.3]]):.6f}")
print(f"of 100 random floats: {shannon_entropy(noise):.6f}")
print(f"log2 of 100: {np.log2(100):.6f}")
same = normalized_mutual_information(image, image)
print(f"an image and itself, normalised: {same:.6f}")
