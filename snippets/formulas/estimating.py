import numpy as np

P, Q = np.array([0.5, 0.5]), np.array([0.7, 0.3])
r = P / Q
H_PQ = -np.sum(P * np.log(Q))
n = 10  # draws in a sample
m_p, v_p, m_q, v_q = 0.0, 1.0, 1.0, 4.0  # means and variances

k1 = -np.log(r)
k3 = r - 1 - np.log(r)
mean = np.sum(Q * k3)
mse = np.sum(P * (-np.log(Q) - H_PQ) ** 2) / n
KL = (np.log(v_q / v_p) + (v_p + (m_p - m_q) ** 2) / v_q - 1) / 2
h = np.log(2 * np.pi * np.e * v_p) / 2

print(f"k1                    {k1[0]:9.6f} {k1[1]:9.6f}")
print(f"k3                    {k3[0]:9.6f} {k3[1]:9.6f}")
print(f"mean of k3            {mean:9.6f}")
print(f"mse of a mean loss    {mse:9.6f}")
print(f"KL of two Gaussians   {KL:9.6f}")
print(f"entropy of the first  {h:9.6f}")
