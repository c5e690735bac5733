import numpy as np

rng = np.random.default_rng(0)


def corpus():
    """Losses of 200 tokens in each of 50 documents."""
    hard = rng.uniform(2, 4, size=(50, 1))  # a document's own mean
    return rng.exponential(hard, size=(50, 200))


losses = corpus()
by_token = losses.std() / np.sqrt(losses.size)
of_documents = losses.mean(axis=1)
by_document = of_documents.std(ddof=1) / np.sqrt(len(of_documents))
print(f"mean loss of one corpus        {losses.mean():.4f}")
print(f"error, n = 10000 tokens        {by_token:.4f}")
print(f"error, n = 50 documents        {by_document:.4f}")

means = [corpus().mean() for _ in range(1000)]
print(f"spread over 1000 such corpora  {np.std(means):.4f}")
