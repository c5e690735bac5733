import numpy as np

share = np.array([5, 3, 2]) / 10
models = {"A": np.full(3, 1 / 3), "B": np.array([0.5, 0.25, 0.25])}
nll = {m: -np.sum(share * np.log(q)) for m, q in models.items()}

for name, value in nll.items():
    print(f"mean NLL of {name}      {value:.6f}")
print(f"lowest possible    {-np.sum(share * np.log(share)):.6f}")
for n in (10, 100):
    ratio = np.exp(n * (nll["A"] - nll["B"]))
    print(f"L(B) / L(A), n = {n:<3} {ratio:.4f}")

print("usual slips:")
print(f"L(B) / L(A), n = 1   {np.exp(nll['A'] - nll['B']):.4f}")
print(f"L(A) / L(B), n = 10  {np.exp(10 * (nll['B'] - nll['A'])):.4f}")
print(f"log of the ratio     {10 * (nll['A'] - nll['B']):.4f}")
print(f"NLL A / NLL B        {nll['A'] / nll['B']:.4f}")
