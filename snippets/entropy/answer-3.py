import numpy as np

P = np.array([0.7, 0.3])
bits = -np.sum(P * np.log2(P))
nats = -np.sum(P * np.log(P))
print(f"exp of {bits:.6f}  {np.exp(bits):.6f}")
print(f"2^{bits:.6f}       {2**bits:.6f}")
print(f"exp of {nats:.6f}  {np.exp(nats):.6f}")

print("usual slips:")
print(f"2^{nats:.6f}       {2**nats:.6f}")
