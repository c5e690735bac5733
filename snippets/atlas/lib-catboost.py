from importlib.metadata import version
from math import log

from catboost.utils import eval_metric

labels = [0] * 7 + [1] * 3
logit = log(0.3 / 0.7)
print("catboost", version("catboost"))
found = eval_metric(labels, [logit] * 10, "Logloss")[0]
print(f"log loss: {found:.6f}")
CE = eval_metric([0.7, 0.3], [0, 0], "CrossEntropy")[0]
print(f"cross entropy: {CE:.6f}")
sure = eval_metric([0], [1000], "Logloss")[0]
print(f"certain mistake, logit 1000: {sure:.6f}")
wrong = eval_metric(labels, [0.3] * 10, "Logloss")[0]
print(f"log loss of the probability 0.3: {wrong:.6f}")
