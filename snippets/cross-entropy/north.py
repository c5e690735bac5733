P = [1/8, 1/2, 1/4, 1/8]  # northern sun, cloud, rain, fog

for book, lengths in {
    "south's own": [1, 2, 3, 3],
    "flat": [2, 2, 2, 2],
    "sloppy": [1, 2, 3, 4],
}.items():
    mean = sum(p * length for p, length in zip(P, lengths))
    print(f"{book:11}  {mean:.4f} bits a day")
