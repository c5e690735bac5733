import numpy as np

P = np.array([1/2, 1/4, 1/8, 1/8])  # days in the south
Q = np.array([1/8, 1/2, 1/4, 1/8])  # days in the north
there, back = P * np.log2(P / Q), Q * np.log2(Q / P)

print("P log(P/Q)", *[f"{term:9.6f}" for term in there])
print("Q log(Q/P)", *[f"{term:9.6f}" for term in back])
for name, terms in [("D(P||Q)", there), ("D(Q||P)", back)]:
    D = np.sum(terms)
    print(f"{name}     {D:.6f} bits, {D * np.log(2):.6f} nats")

print("usual slips:")
print(f"mean of terms      {np.mean(there):.6f} bits")
print(f"no minus signs     {np.sum(np.abs(there)):.6f} bits")
