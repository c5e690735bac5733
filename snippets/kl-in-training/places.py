import numpy as np

P = np.array([0.7, 0.3])
s = np.array([1.0, -1.0])  # times (1 - q), q: slope of log Q(x)

print("        in the loss             in the reward       slope of KL")
print("   q      k1      k2      k3      k1      k2      k3  "
      " (Q||P)  (P||Q)")
for q in (0.50, 0.90, 0.99):
    Q = np.array([q, 1 - q])
    score = s * Q[::-1]  # slope of log Q(x) in the logit of q
    r = P / Q
    values = [-np.log(r), np.log(r) ** 2 / 2, r - 1 - np.log(r)]
    slopes = [score, -np.log(r) * score, (1 - r) * score]
    loss = [np.sum(Q * each) for each in slopes]
    reward = [np.sum(Q * each * score) for each in values]
    back = np.sum(Q * score * np.log(Q / P))  # of KL(Q||P)
    forth = np.sum(-P * score)  # of KL(P||Q)
    row = [*loss, *reward, back, forth]
    print(f"{q:.2f}" + "".join(f"{each + 0.0:8.4f}" for each in row))
