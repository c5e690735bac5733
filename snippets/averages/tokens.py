import numpy as np

# minus log Q of each token, for three answers
answers = [np.full(2, 3.0), np.full(6, 2.0), np.full(32, 1.0)]

sums = np.array([each.sum() for each in answers])
lengths = np.array([each.size for each in answers])
longest = 64  # the length that the program allows
means = {
    "tokens": sums.sum() / lengths.sum(),
    "answers": np.mean(sums / lengths),
    "answers, summed": np.mean(sums),
    "answers of 64": np.mean(sums / longest),
}
print("mean over            loss   e^loss   weight of a token in")
print("                                       1st     2nd     3rd")
for name, loss in means.items():
    if name == "tokens":
        weight = np.full(3, 1 / lengths.sum())
    elif name == "answers":
        weight = 1 / (3 * lengths)
    else:
        weight = np.full(3, 1 / 3 if "summed" in name else 1 / (3 * 64))
    shown = f"{np.exp(loss):8.4f}" if loss < 9 else "       -"
    print(f"{name:16} {loss:8.4f} {shown}    "
          + " ".join(f"{each:7.4f}" for each in weight))
