x = [0, 1, 2]
N = len(x)
k = [[(a * b + 1) ** 3 for b in x] for a in x]
everything = sum(map(sum, k))
diagonal = sum(k[i][i] for i in range(N))
apart = (everything - diagonal) / (N * (N - 1))
print(f"places apart {apart:.4f}, all {everything / N**2:.4f}")
kid = 2 * (apart - everything / N**2)
print(f"KID of the set with itself: {kid:.4f}")

print("usual slips:")
print(f"one set: {apart - everything / N**2:.4f}")
print(f"with the diagonals: {0:.4f}")
print(f"the diagonals: {2 * diagonal / N:.4f}")
