import warnings
from importlib.metadata import version

import numpy as np
from sklearn.metrics import log_loss, mutual_info_score
from sklearn.tree import DecisionTreeClassifier

X, y = [[0]] * 10, [0] * 7 + [1] * 3
P = np.array([[0.7, 0.3]] * 10)
print("scikit-learn", version("scikit-learn"))
print(f"log loss: {log_loss(y, P):.6f}")
print(f"entropy of a label with itself: {mutual_info_score(y, y):.6f}")
tree = DecisionTreeClassifier(criterion="entropy").fit(X, y).tree_
print(f"impurity of a tree, entropy: {tree.impurity[0]:.6f}")
tree = DecisionTreeClassifier(criterion="log_loss").fit(X, y).tree_
print(f"impurity of a tree, log_loss: {tree.impurity[0]:.6f}")
for kind in ("", ", float32", ", float16"):
    wrong = np.array([[0, 1], [0, 1]], kind[2:] or "float64")
    print(f"certain mistake{kind}: {log_loss([0, 1], wrong) * 2:.6f}")
warnings.simplefilter("ignore")
rows = [[0.2, 0.7], [0.5, 0.5]]
print(f"rows that do not sum to 1: {log_loss([1, 0], rows):.6f}")
