from importlib.metadata import version

import textdistance

ncd = textdistance.entropy_ncd
words = "aaaaaaabbb", "aaaaabbbbb"
print("textdistance", version("textdistance"))
print(f"entropy: {ncd._compress(words[0]):.6f}")
print(f"distance of the two words: {ncd(*words):.6f}")
print(f"distance with coef=0: "
      f"{textdistance.EntropyNCD(coef=0)(*words):.6f}")
print(f"distance of ab and ba: {ncd('ab', 'ba'):.6f}")
