from math import log

# one text of 24 characters, cut into tokens in two ways
for name, tokens, perplexity in (("A", 6, 20), ("B", 8, 10)):
    nats = log(perplexity)  # mean NLL of a token
    total = tokens * nats
    print(f"{name}: perplexity {perplexity}, {nats:.6f} nats a token")
    print(f"   {total:.6f} nats for the text")
    bits = total / log(2) / 24
    print(f"   {bits:.6f} bits a character")
    print(f"   {bits / 3:.6f} bits a byte, 3 a character")
