from importlib.metadata import version

import numpy as np
import xgboost as xgb

print("xgboost", version("xgboost"))
X, y = np.zeros((10, 1)), np.array([0] * 7 + [1] * 3)
settings = {"objective": "binary:logistic", "base_score": 0.3}
settings |= {"eval_metric": "logloss", "max_depth": 0, "eta": 0}
booster = xgb.train(settings, xgb.DMatrix(X, y), 1)
found = booster.eval(xgb.DMatrix(X, y)).split(":")[1]
print(f"log loss: {float(found):.6f}")
for logit in (10, 20, 100):
    one = xgb.DMatrix(X[:1], [0], base_margin=[logit])
    found = booster.eval(one).split(":")[1]
    print(f"wrong by a logit of {logit}: {float(found):.6f}")
print(f"certain mistake: {float(found):.6f}")
