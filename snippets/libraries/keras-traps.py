import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np

keras.config.set_floatx("float32")  # as Keras starts
P, Q = np.array([0.7, 0.3]), np.array([0.4, 0.6])
KL = keras.losses.KLDivergence
print(f"KL, float32          {float(KL()(P, Q)):.10f}")
print(f"KL, float64          {float(KL(dtype='float64')(P, Q)):.10f}")
print(f"KL, swapped          {float(KL()(Q, P)):.6f}")

half, never = np.array([0.5, 0.5]), np.array([1.0, 0.0])
print(f"KL, zero in q        {float(KL()(half, never)):.6f}")
counts, others = np.array([2.0, 8.0]), np.array([1.0, 9.0])
print(f"KL, counts           {float(KL()(counts, others)):.6f}")
shares = float(KL()(counts / 10, others / 10))
print(f"KL, divided by 10    {shares:.6f}")

BCE = keras.losses.BinaryCrossentropy
y, z = np.array([[1.0]]), np.array([[2.0]])  # z is a logit
print(f"BCE, logit 2         {float(BCE()(y, z)):.9f}")
print(f"BCE, from_logits     {float(BCE(from_logits=True)(y, z)):.6f}")
D = np.array([[0.9]])  # a probability, with the flag by mistake
print(f"BCE, flag on D = 0.9 {float(BCE(from_logits=True)(y, D)):.6f}")
