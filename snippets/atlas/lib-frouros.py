from importlib.metadata import version

import numpy as np
from frouros.detectors.data_drift import (
    JS,
    KL,
    PSI,
    BhattacharyyaDistance,
    HellingerDistance,
)

ref = np.array([0.0] * 7 + [1.0] * 3)
now, gone = np.array([0.0] * 5 + [1.0] * 5), np.zeros(10)
print("frouros", version("frouros"))
for label, detector, data in (
    ("KL(Q||P)", KL(), now),
    ("root of JSD", JS(), now),
    ("PSI", PSI(), now),
    ("Hellinger", HellingerDistance(), now),
    ("BhattacharyyaDistance", BhattacharyyaDistance(), now),
    ("Q = [1, 0]", KL(), gone),
    ("category gone", PSI(), gone),
    ("JS, category gone", JS(), gone),
):
    detector.fit(X=ref)
    distance, _ = detector.compare(X=data)
    print(f"{label}: {distance.distance:.6f}")
print(f"exact KL(Q||P) of it: {np.log(1 / 0.7):.6f}")
BC = np.sqrt([0.35, 0.15]).sum()
print(f"1 - BC: {1 - BC:.6f}")
print(f"-log BC: {-np.log(BC):.6f}")
detector = KL()
detector.fit(X=ref.astype(int))
distance, _ = detector.compare(X=now.astype(int))
print(f"KL of the same as integers: {distance.distance:.6f}")
