import numpy as np

P = np.array([1/2, 1/4, 1/8, 1/8])  # southern sun, cloud, rain, fog

books = {
    "south's own 0  10  110  111 ": [1, 2, 3, 3],
    "flat        00  01  10  11  ": [2, 2, 2, 2],
    "sloppy      0  10  110  1111": [1, 2, 3, 4],
    "too short   0  1   00   01  ": [1, 1, 2, 2],
}
for book, lengths in books.items():
    weights = 2.0 ** -np.array(lengths)
    Z = np.sum(weights)
    Q = weights / Z  # what the book believes
    H_PQ = -np.sum(P * np.log2(Q))
    print(f"{book}  {P @ lengths:.4f} bits a day")
    print(f"  H(P,Q) {H_PQ:.4f} + unused {np.log2(1 / Z):.4f}")
    print("  Q     ", *[f"{q:.4f}" for q in Q])
