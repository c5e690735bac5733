from importlib.metadata import version

import yara

print("yara-python", version("yara-python"))
rule = """import "math"
rule r { condition: math.entropy(0, filesize) %s }"""
low, high = 0.0, 8.0
while high - low > 1e-7:
    middle = (low + high) / 2
    found = yara.compile(source=rule % f">= {middle:.9f}")
    if found.match(data=b"aaaaaaabbb"):
        low = middle
    else:
        high = middle
print(f"entropy: {low:.6f}")
