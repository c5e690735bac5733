from math import exp, log


def sigmoid(z):
    return 1 / (1 + exp(-z))


real = -log(sigmoid(1))  # the first sigmoid says 1, and is right
generated = -log(1 - sigmoid(0))  # it says 0, and is right
print(f"second sigmoid between {sigmoid(0):.6f} and {sigmoid(1):.6f}")
print(f"best loss, real        {real:.6f}")
print(f"best loss, generated   {generated:.6f}")
print(f"mean of both           {(real + generated) / 2:.6f}")

print("usual slips:")
print(f"sum of both            {real + generated:.6f}")
