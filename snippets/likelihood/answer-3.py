import numpy as np

for name, tokens, perplexity in (("A", 250, 24), ("B", 320, 11)):
    total = tokens * np.log(perplexity)
    print(f"{name}: {total:.4f} nats for the text")
    print(f"   {total / np.log(2) / 1000:.6f} bits a character")
    print(f"   perplexity {np.exp(total / 1000):.6f} a character")
