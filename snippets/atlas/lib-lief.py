from importlib.metadata import version

import lief

print("lief", version("lief"))
section = lief.ELF.Section("x")
section.content = list(b"aaaaaaabbb")
print(f"entropy: {section.entropy:.6f}")
