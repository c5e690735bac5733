import numpy as np

K = 1000  # labels
z = np.zeros(K)  # undecided
yes = np.array([3, 7])  # of which two are right

one_of = np.log(np.sum(np.exp(z))) - z[3]
each = np.logaddexp(0, z)
each[yes] -= z[yes]
print(f"one of 1000, softmax         {one_of:8.4f}")
print(f"yes or no for each, mean     {each.mean():8.4f}")
print(f"the same, summed             {each.sum():8.4f}")

z = np.full(K, np.log(2 / 998))  # every label at its share
each = np.logaddexp(0, z)
each[yes] -= z[yes]
print(f"saying 0.002 to each, mean   {each.mean():8.4f}")
q = 1 / (1 + np.exp(-z))
slope = q.copy()
slope[yes] -= 1
print(f"slope of a right label       {slope[3] / K:8.6f}")
print(f"with softmax and one label   {1 / K - 1:8.6f}")
