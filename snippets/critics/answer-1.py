distance, price = 8, 10
slope = 1 + distance / (2 * price)
gain = slope * distance
paid = price * (slope - 1) ** 2
print(f"slope {slope:.4f}, W1 {distance:.4f}")
print(f"loss without the penalty {-gain:.4f}")
print(f"loss with it {paid - gain:.4f}")
print(f"if a slope of 1 were held exactly: {-distance:.4f}")
print(f"penalty added to the gain: {gain + paid:.4f}")
