from importlib.metadata import version

from nltk import FreqDist, MLEProbDist
from nltk.lm import MLE
from nltk.probability import entropy

words = ["a"] * 7 + ["b"] * 3
model = MLE(1)
model.fit([[(word,) for word in words]], words)
text = [(word,) for word in words]
print("nltk", version("nltk"))
print(f"entropy: {entropy(MLEProbDist(FreqDist(words))):.6f}")
print(f"entropy of the model: {model.entropy(text):.6f}")
print(f"perplexity: {model.perplexity(text):.6f}")
print(f"perplexity with a new word: {model.perplexity([('c',)]):.6f}")
