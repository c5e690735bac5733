loss = 0.65  # halved, as the code prints it
print(f"TV at least          {1 - loss:.4f}")
print(f"at loss 1            {1 - 1:.4f}")
print(f"halved twice         {1 - loss / 2:.4f}")
print(f"the loss itself      {loss:.4f}")
print(f"twice that           {2 - 2 * loss:.4f}")
