"""What the figure of the entropy hill must show, by SciPy's own functions of the terms."""

from itertools import product

from scipy.special import entr, logit, rel_entr, xlogy

START = {"q": 0.5, "p": 0.7, "as": "model"}
VALUES = (0, 0.01, 0.1, 0.29, 0.3, 0.5, 0.57, 0.69, 0.7, 0.9, 0.99, 1)
STATES = [{"q": q, "p": p, "as": read} for q, p, read in product(VALUES, VALUES, ("model", "gan"))]
ACTIONS = {"swap": lambda state: state | {"p": state["q"], "q": state["p"]}}
TRIPS = [
    ["q=0.9"],
    ["q=0.7"],
    ["p=1", "q=0.9"],
    ["q=1"],
    ["q=0.9", "swap", "as=gan"],
    ["p=0", "q=0.2"],
    ["as=gan", "p=0.1", "q=0.6"],
    ["as=gan", "p=1", "q=0.99"],
    ["q=0", "swap", "as=gan"],
    ["p=0.29", "swap", "p=0.45"],
]


def numbers(state):
    p, q = ([state[name], 1 - state[name]] for name in "pq")
    return {
        "floor": float(sum(entr(p))),
        "cost": float(-sum(xlogy(p, q))),
        "gap": float(sum(rel_entr(p, q))),
        "reverse": float(sum(rel_entr(q, p))),
        "slope": float(-logit(q[0])),
    }


def texts(state, numbers):
    written = {name: f"{state[name]:.2f}" for name in "pq"}
    written |= {"rest": f"{1 - state['q']:.2f}", "corner": str(int(state["q"] > 0.5))}
    for name in ("floor", "cost", "gap", "reverse"):
        written[name] = f"{numbers[name]:z.4f}".replace("-", "−").replace("inf", "∞")
    return written


def says(state, numbers):
    p, q = state["p"], state["q"]
    never = (q == 0 and p > 0) or (q == 1 and p < 1)
    lowest = p == 1 if q > 0.5 else p == 0
    if state["as"] == "gan":
        found = "endless" if never else "flat" if q == 0.5 else "corner" if lowest else "falls"
        return f"gan-{found}"
    if never or p == q:
        return "endless" if never else "closed"
    return "flat" if q == 0.5 else "corner" if lowest else "sum"
