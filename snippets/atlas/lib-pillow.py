from importlib.metadata import version

from PIL import Image

grey = Image.new("L", (10, 1))
grey.putdata([0] * 7 + [255] * 3)
print("pillow", version("pillow"))
print(f"entropy: {grey.entropy():.6f}")
for mode in ("RGB", "RGBA", "LA"):
    print(f"entropy as {mode}: {grey.convert(mode).entropy():.6f}")
