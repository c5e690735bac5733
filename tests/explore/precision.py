"""What the figure of precision must show, in NumPy's own formats.

exp and log are taken in double precision and then rounded: libraries differ in their last bits.
bfloat16 is rounded by way of its integers, as torch and ml_dtypes round it.
"""

import math
from itertools import product

import numpy as np

START = {"z": 6, "y": "0", "format": "bfloat16"}
LOGITS = [-40, -36.75, -25, -17.5, -17.25, -16.75, -11.25, -11, -8.5, -6, -3, -0.25, 0, 0.5, 1]
LOGITS += [2, 4, 5.5, 6, 6.25, 7, 8.25, 8.5, 10, 12, 16.5, 16.75, 20, 30, 36.5, 36.75, 40]
FORMATS = ("bfloat16", "float16", "float32", "float64")
STATES = [{"z": z, "y": y, "format": name} for z, y, name in product(LOGITS, "01", FORMATS)]
TRIPS = [
    ["z=7"],
    ["z=2"],
    ["format=float16", "edge"],
    ["format=float64", "edge"],
    ["y=1", "format=float32", "z=12"],
    ["format=float32", "edge"],
    ["y=1", "format=float16", "edge"],
    ["y=1", "edge"],
    ["z=-10", "format=float64"],
    ["y=1", "format=float16", "z=-19"],
    ["format=float32", "z=15.5", "y=1"],
]


class BFloat16:
    """A float32 whose lower half of bits is rounded away."""

    def __new__(cls, value):
        bits = int(np.float32(value).view(np.uint32))
        if not math.isfinite(value):
            return np.float32(value)
        kept, rest = divmod(bits, 1 << 16)
        kept += rest > 1 << 15 or (rest == 1 << 15 and kept % 2)
        return np.uint32(kept << 16).view(np.float32)


WORK = {name: np.float64 if name == "float64" else np.float32 for name in FORMATS}
KEEP = {name: getattr(np, name, BFloat16) for name in FORMATS}


def computed(state):
    z, y = state["z"], int(state["y"])
    work, keep = WORK[state["format"]], KEEP[state["format"]]

    def wide(function, value):
        """A function in double precision, rounded to what is computed in."""
        return work(function(np.float64(value)))

    def sigmoid(z):
        return keep(work(1) / (work(1) + wide(np.exp, -z)))

    with np.errstate(all="ignore"):
        yes = sigmoid(z)
        no = keep(work(1) - work(yes))
        left = yes if y else no
        of_log = keep(work(1) / work(left))
        of_sigmoid = keep(work(yes) * work(no))
        slope = keep(work(of_log) * work(of_sigmoid))
        softplus = wide(np.log1p, wide(np.exp, -abs(z)))
        return {
            "left": left,
            "loss": keep(-wide(np.log, left)),
            "slope": -slope if y else slope,
            "stable": keep(work(max(z, 0) - z * y) + softplus),
            "pull": -sigmoid(-z) if y else sigmoid(z),
        }


def numbers(state):
    found = {name: float(value) for name, value in computed(state).items()}
    return found | {"slope": None if math.isnan(found["slope"]) else found["slope"]}


def edge(state):
    """The first quarter, away from 0, at which the slope is no finite number."""
    side = -1 if state["y"] == "1" else 1
    tried = (side * quarter / 4 for quarter in range(1, 161))
    ends = (z for z in tried if not np.isfinite(computed(state | {"z": z})["slope"]))
    return state | {"z": next(ends, side * 40)}


ACTIONS = {"edge": edge}


def written(number):
    if number is None:
        return "nan"
    text = f"{number:z.4f}" if abs(number) >= 0.001 else f"{number:.4e}" if number else "0"
    return text.replace("-", "−").replace("inf", "∞")


def texts(state, numbers):
    return {"z": f"{state['z']:.2f}".replace("-", "−")} | {
        name: written(number) for name, number in numbers.items()
    }


def says(state, numbers):
    if numbers["slope"] is None:
        return "broken"
    if math.isinf(numbers["slope"]):
        return "burst"
    texts = {name: written(number) for name, number in numbers.items()}
    if texts["loss"] == texts["stable"] and texts["slope"] == texts["pull"]:
        return "agree"
    return "rough" if numbers["loss"] else "lost"
