from scipy.spatial.distance import jensenshannon

P, Q = [0.7, 0.3], [0.4, 0.6]
d, d2 = jensenshannon(P, Q), jensenshannon(P, Q, base=2)
print(f"distance         {d:.6f}, base 2 {d2:.6f}")
print(f"squared          {d**2:.6f}, base 2 {d2**2:.6f}")
apart = [1, 0], [0, 1]
most, most2 = jensenshannon(*apart), jensenshannon(*apart, base=2)
print(f"distance at most {most:.6f}, base 2 {most2:.6f}")
