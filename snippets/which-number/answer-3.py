import numpy as np

P = np.array([0.7, 0.3])


def kl(p, q):
    return np.sum(p * np.log(p / q))


def ce(p, q):
    return -np.sum(p * np.log(q))


for Q in (np.array([0.5, 0.5]), np.array([0.4, 0.6])):
    again = np.exp(Q) / np.sum(np.exp(Q))  # softmax of probabilities
    print(f"Q = {Q}        KL        cross entropy")
    print(f"  right           {kl(P, Q):.6f}  {ce(P, Q):.6f}")
    print(f"  softmax again   {kl(P, again):.6f}  {ce(P, again):.6f}")
    flip = Q[::-1]
    print(f"  classes flipped {kl(P, flip):.6f}  {ce(P, flip):.6f}")

print("usual slips:")
print(f"  swapped         {kl(Q, P):.6f}  {ce(Q, P):.6f}")
