from math import comb, log2

one_in = {
    "a card": 1,
    "a red card": 2,
    "a spade": 4,
    "an ace": 13,
    "a red ace": 26,
    "the ace of spades": 52,
    "six of 49 numbers": comb(49, 6),
}
for event, n in one_in.items():
    print(f"{event:17}  one in {n:8}  {log2(n):9.6f} heads")
