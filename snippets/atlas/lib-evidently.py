import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
import pandas as pd
from evidently import DataDefinition, Dataset, Report
from evidently.metrics import ValueDrift

columns = DataDefinition(categorical_columns=["x"])
ref, cur, gone = (
    Dataset.from_pandas(pd.DataFrame({"x": list(text)}), columns)
    for text in ("aaaaaaabbb", "aaaaabbbbb", "aaaaaaaaaa")
)
print("evidently", version("evidently"))
for label, zeros, method in (
    ("KL(P||Q)", "Q = [1, 0]", "kl_div"),
    ("root of JSD", "root, Q = [1, 0]", "jensenshannon"),
    ("PSI", "category gone", "psi"),
):
    report = Report([ValueDrift(column="x", method=method)])
    for words, data in ((label, cur), (zeros, gone)):
        value = report.run(data, ref).dict()["metrics"][0]["value"]
        print(f"{words}: {value:.6f}")
