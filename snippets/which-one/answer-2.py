import numpy as np

P = np.array([0.9, 0.1])  # teacher
Q = np.array([0.6, 0.4])  # student, in front
terms = Q * np.log(Q / P)
print(f"terms of KL(Q||P)    {terms[0]:.6f}  {terms[1]:.6f}")
print(f"the first alone      {terms[0]:.6f}")
print(f"both                 {terms.sum():.6f}")

# the slope of each in the student's first logit: dQ = Q (1 - Q)
dQ = 0.6 * 0.4
both = dQ * (np.log(Q[0] / P[0]) - np.log(Q[1] / P[1]))
print(f"slope of the first   {dQ * (np.log(Q[0] / P[0]) + 1):.6f}")
print(f"slope of both        {both:.6f}")

print("usual slips:")
print(f"no weight            {np.log(Q[0] / P[0]):.6f}")
print(f"P log(P/Q)           {P[0] * np.log(P[0] / Q[0]):.6f}")
