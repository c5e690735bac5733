import numpy as np

throws = np.array([1, 1, 0, 1, 1, 1, 0, 1, 0, 1])
P_hat = np.array([np.mean(throws == 0), np.mean(throws == 1)])
H = -np.sum(P_hat * np.log(P_hat))

print("theta  mean NLL =  H(P_hat) + D(P_hat||Q)")
for theta in (0.5, 0.6, 0.7, 0.8):
    Q = np.array([1 - theta, theta])
    mean_nll = -np.mean(np.log(Q[throws]))
    D = abs(np.sum(P_hat * np.log(P_hat / Q)))  # rounding: no -0
    print(f"{theta}    {mean_nll:.6f} =  {H:.6f} + {D:.6f}")
