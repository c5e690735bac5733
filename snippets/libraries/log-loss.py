import warnings

from sklearn.metrics import log_loss

print(f"y = 1, 0 and D = 0.6, 0.4  {log_loss([1, 0], [0.6, 0.4]):.6f}")

said = [[0.9, 0.1], [0.1, 0.9]]  # columns: spam, ham
truth = ["spam", "ham"]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    listed = log_loss(truth, said, labels=["spam", "ham"])
print(f"columns spam, ham          {log_loss(truth, said):.6f}")
print(f"... with labels=           {listed:.6f}")
print(f"  {str(caught[0].message).split('. ')[1]}")
said = [row[::-1] for row in said]  # columns: ham, spam
print(f"columns ham, spam          {log_loss(truth, said):.6f}")

for case, y, D in [
    ("soft labels", [0.7, 0.3], [0.6, 0.4]),
    ("one class", [1, 1], [0.9, 0.8]),
]:
    try:
        print(log_loss(y, D))
    except ValueError as error:
        print(f"{case:11}  ValueError: {str(error).split('. ')[0]}")
both = log_loss([1, 1], [0.9, 0.8], labels=[0, 1])
print(f"one class, labels=[0, 1]   {both:.6f}")
