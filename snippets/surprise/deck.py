from math import factorial, log2

# the first card is one of 52, the next one of 51, ...
surprises = [log2(left) for left in range(52, 0, -1)]

print(f"first card   {surprises[0]:10.6f} bits")
print(f"second card  {surprises[1]:10.6f} bits")
print(f"51st card    {surprises[50]:10.6f} bits")
print(f"last card    {surprises[51]:10.6f} bits")
print(f"whole deck   {sum(surprises):10.6f} bits")
print(f"log2(52!)    {log2(factorial(52)):10.6f} bits")
print(f"digits of 52!  {len(str(factorial(52)))}")
