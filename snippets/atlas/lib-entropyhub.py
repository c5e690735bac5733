from importlib.metadata import version

import EntropyHub
import numpy as np

wave = np.sin(np.arange(100))
sample, _, _ = EntropyHub.SampEn(wave)
print("EntropyHub", version("EntropyHub"))
print(f"sample entropy: {sample[-1]:.6f}")
print("all it returns:", *(f"{value:.6f}" for value in sample))
