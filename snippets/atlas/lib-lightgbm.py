from importlib.metadata import version

import lightgbm as lgb
import numpy as np

print("lightgbm", version("lightgbm"))
for label, labels, score, objective, metric in (
    ("KL(P||Q)", [0.7, 0.3], 0, "cross_entropy", "kullback_leibler"),
    ("cross entropy", [0.7, 0.3], 0, *["cross_entropy"] * 2),
    ("certain mistake", [1, 1], -1e3, "binary", "binary_logloss"),
    ("of cross_entropy", [1, 1], -1e3, *["cross_entropy"] * 2),
):
    X, settings = np.zeros((2, 1)), {"verbose": -1}
    settings |= {"objective": objective, "metric": metric}
    settings["boost_from_average"] = False
    data = lgb.Dataset(X, labels, params=settings)
    data.set_init_score([score] * 2)
    booster = lgb.Booster(settings, data)
    print(f"{label}: {booster.eval_train()[0][2]:.6f}")
