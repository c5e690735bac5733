from importlib.metadata import version

from pefile import SectionStructure

entropy = SectionStructure.entropy_H
print("pefile", version("pefile"))
print(f"entropy: {entropy(None, bytearray(b'aaaaaaabbb')):.6f}")
print(f"of all 256 bytes: {entropy(None, bytearray(range(256))):.6f}")
print(f"of nothing: {entropy(None, b''):.6f}")
