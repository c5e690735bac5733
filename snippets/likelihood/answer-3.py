from math import exp, log, log2

for name, tokens, perplexity in (("A", 250, 24), ("B", 320, 11)):
    total = tokens * log(perplexity)
    print(f"{name}: {total:.4f} nats for the text")
    print(f"   {total / log(2) / 1000:.6f} bits a character")
    print(f"   perplexity {exp(total / 1000):.6f} a character")

print("usual slips:")
print(f"A: {log2(24):.6f} bits a token")
print(f"   {250 * log2(24):.6f} bits for the text")
