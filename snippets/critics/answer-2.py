width, limit, loss = 128, 0.01, -0.002
steepest = width * limit * limit
print(f"loss {loss}, steepest {steepest:.6f}")
print(f"W1 is at least {-loss / steepest:.6f}")
print(f"without the width: {-loss / limit**2:.6f}")
print(f"with one layer's limit: {-loss / limit:.6f}")
print(f"the product instead: {-loss * steepest:.8f}")
