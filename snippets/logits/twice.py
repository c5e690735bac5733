import numpy as np


def softmax(z):
    return np.exp(z) / np.sum(np.exp(z))


z = np.array([2.0, 1.0, 0.1])
print(f"softmax once   loss {-np.log(softmax(z)[0]):.6f}")
print(f"softmax twice  loss {-np.log(softmax(softmax(z))[0]):.6f}")

print("   K  best loss  pull once  pull twice")
for K in (2, 3, 10, 1000):
    P = np.zeros(K)
    P[0] = 1
    best = -np.log(softmax(P)[0])  # the first softmax is certain, right
    Q = softmax(np.zeros(K))  # undecided, as at the start
    once = P - Q
    outer = P - softmax(Q)  # the pull on what the first softmax says
    twice = Q * (outer - np.sum(Q * outer))  # and through it
    print(f"{K:4}   {best:.6f}   {once[0]:.6f}    {twice[0]:.6f}")
