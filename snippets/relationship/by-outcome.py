import numpy as np

P = np.array([0.7, 0.3])  # what really happens
Q = np.array([0.6, 0.4])  # what the model expects

by_model = -np.log(Q)  # the surprise of someone who believes Q
by_truth = -np.log(P)  # the surprise of someone who knows P
excess = by_model - by_truth  # the same as log(P / Q)

for name, row in (("first ", 0), ("second", 1)):
    total, floor, more = by_model[row], by_truth[row], excess[row]
    print(f"{name}  {total:.4f} = {floor:.4f} {more:+.4f}")

# weighed by how often each outcome really happens: by P
H_PQ, H_P, KL = (np.sum(P * s) for s in (by_model, by_truth, excess))
print(f"mean    {H_PQ:.6f} = {H_P:.6f} {KL:+.6f}")
