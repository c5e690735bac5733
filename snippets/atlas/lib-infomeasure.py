from importlib.metadata import version

import infomeasure as im

P, Q = [0] * 7 + [1] * 3, [0] * 5 + [1] * 5
Q0 = [0] * 10
print("infomeasure", version("infomeasure"))
kind = {"approach": "discrete"}
print(f"entropy: {im.entropy(P, **kind):.6f}")
print(f"cross entropy: {im.cross_entropy(P, Q, **kind):.6f}")
print(f"KL(P||Q): {im.kld(P, Q, **kind):.6f}")
print(f"JSD: {im.jsd(P, Q, **kind):.6f}")
print(f"Q = [1, 0]: {im.kld(P, Q0, **kind):.6f}")
print(f"no outcome in common: {im.kld(Q0, [1] * 10, **kind):.6f}")
