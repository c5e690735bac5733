import numpy as np

P = np.array([1/2, 1/4, 1/8, 1/8])
Q = np.array([1/8, 1/2, 1/4, 1/8])
M = (P + Q) / 2

one_book = -(np.sum(P * np.log2(M)) + np.sum(Q * np.log2(M))) / 2
own_books = -(np.sum(P * np.log2(P)) + np.sum(Q * np.log2(Q))) / 2
print(f"one book made for M: {one_book:.6f} bits")
print(f"each its own book:   {own_books:.6f} bits")
print(f"the difference:      {one_book - own_books:.6f} bits")
print(f"H(M):                {-np.sum(M * np.log2(M)):.6f} bits")

print("usual slips:")
for_P = -(np.sum(P * np.log2(P)) + np.sum(Q * np.log2(P))) / 2
print(f"one book made for P: {for_P:.6f} bits")
