from importlib.metadata import version

import numpy as np
from gensim.matutils import jensen_shannon, kullback_leibler

P, Q = np.array([0.7, 0.3]), np.array([0.5, 0.5])
print("gensim", version("gensim"))
print(f"KL(P||Q): {kullback_leibler(P, Q):.6f}")
print(f"JSD: {jensen_shannon(P, Q):.6f}")
print(f"Q = [1, 0]: {kullback_leibler(P, np.array([1.0, 0.0])):.6f}")
print(f"of [7, 3], [5, 5]: {kullback_leibler([7, 3], [5, 5]):.6f}")
bag = [(0, 0.7), (1, 0.3)], [(0, 0.5), (1, 0.5)]
print("of bags of words, the type:", kullback_leibler(*bag).dtype)
