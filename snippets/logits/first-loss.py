import numpy as np


def softmax(z):
    return np.exp(z) / np.sum(np.exp(z))


for K in (3, 10, 1000):
    z = np.zeros(K)  # all scores equal: an undecided network
    once = -np.log(softmax(z)[0])
    twice = -np.log(softmax(softmax(z))[0])
    print(f"K = {K:<4}  once {once:.6f}, twice {twice:.6f}")
