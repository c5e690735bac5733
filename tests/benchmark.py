"""What checking costs: python tests/benchmark.py 50 200 1000 5000

For each number, that many snippets in the project's format (one in eight draws) are recorded in a
temporary folder and checked by pytest. The floor runs the same snippets back to back, each forked
from one warm process, and checks nothing. Both include starting Python. checks/measuring.py says
what is measured.
"""

import os
import shlex
import sys
import tempfile
from pathlib import Path

from checks.measuring import Failed, measure
from checks.runner import child
from checks.runner.client import ENVIRONMENT
from checks.runner.warm import warm

ROOT = Path(__file__).parent.parent

TEXT = """\
import numpy as np

P = np.array([{p:.4f}, {rest:.4f}])
Q = np.array([0.5, 0.5])

entropy = -np.sum(P * np.log(P))
kl_divergence = np.sum(P * np.log(P / Q))
cross_entropy = -np.sum(P * np.log(Q))

print(f"H(P)   = {{entropy:.4f}}")
print(f"D(P||Q) = {{kl_divergence:.4f}}")
print(f"H(P,Q) = {{cross_entropy:.4f}}")
"""
FIGURE = """\
import matplotlib.pyplot as plt
import numpy as np

q = np.linspace(0.01, 0.99, 99)
P = {p:.4f}
cross_entropy = -(P * np.log(q) + (1 - P) * np.log(1 - q))

fig, ax = plt.subplots(num="H(P,Q)")
ax.plot(q, cross_entropy, "C1--")
ax.fill_between(q, cross_entropy, color="C1", alpha=0.15)
ax.axhline(cross_entropy.min(), color="C0")
ax.annotate("H(P)", (0.02, cross_entropy.min()), va="bottom")
ax.set_xlabel("q")
ax.set_ylabel("H(P,Q)")
plt.show()
"""


def generate(folder, count):
    for number in range(count):
        page = folder / f"page-{number // 50}"
        page.mkdir(parents=True, exist_ok=True)
        p = 0.05 + 0.9 * (number + 0.5) / count
        program = (TEXT if number % 8 else FIGURE).format(p=p, rest=1 - round(p, 4))
        (page / f"idea-{number}.py").write_text(program, encoding="utf-8")


def floor(folder):
    warm()
    for path in sorted(Path(folder).glob("*/*.py")):
        pid = os.fork()
        if not pid:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            child.execute(str(path))
            child.only_figure()
            sys.stdout.flush()
            os._exit(0)
        os.waitpid(pid, 0)
    os._exit(0)


def record(folder, count, root=ROOT):
    """Write the snippets, and record them with the checks of the project in `root`."""
    generate(folder, count)
    cost_of(*checks(folder, root), "--update")


def turn(folder, root=ROOT):
    """What the snippets cost on the floor, and by the checks of the project in `root`."""
    return cost_of("-s", "-B", __file__, "floor", folder), cost_of(*checks(folder, root))


def checks(folder, root):
    return ["-m", "pytest", root / "tests/test_records.py", "--snippets", folder]


def cost_of(*arguments):
    """The Cost of Python with these arguments, which is to succeed."""
    cost = measure(sys.executable, *arguments, env=os.environ | ENVIRONMENT)
    if cost.status:
        raise Failed(f"failed: python {shlex.join(map(str, arguments))}\n{cost.said}")
    return cost


def main(counts):
    print("snippets   floor CPU   check CPU   ratio   check wall   peak memory")
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            record(Path(folder), count)
            # three times in turn, and the middle ratio: what else the machine does comes and goes
            turns = [turn(folder) for _ in range(3)]
            floor, check = sorted(turns, key=lambda turn: turn[1].cpu / turn[0].cpu)[1]
            print(
                f"{count:8}{1000 * floor.cpu / count:9.1f} ms{1000 * check.cpu / count:9.1f} ms"
                f"{check.cpu / floor.cpu:8.2f}{1000 * check.wall / count:10.1f} ms"
                f"{check.largest:11.0f} MB",
                flush=True,
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["floor"]:
        floor(sys.argv[2])
    try:
        main([int(count) for count in sys.argv[1:]] or [50, 200, 1000, 5000])
    except Failed as reason:
        sys.exit(str(reason))
