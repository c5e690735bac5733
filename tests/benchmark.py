"""What checking costs: python tests/benchmark.py 50 200 1000 5000

For each number, that many snippets in the project's format (one in eight draws) are recorded in a temporary folder and
checked by pytest. The floor runs the same snippets back to back, each forked from one warm process, and checks nothing.
Both include starting Python. CPU is user and system time of all processes.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import runner

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
    runner.warm()
    for path in sorted(Path(folder).glob("*/*.py")):
        pid = os.fork()
        if not pid:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            runner.execute(str(path))
            runner.only_figure()
            sys.stdout.flush()
            os._exit(0)
        os.waitpid(pid, 0)
    os._exit(0)


def measure(*command):
    """CPU and wall seconds of a command, and the most memory (MB) that one of its processes held."""
    start = time.perf_counter()
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    pid = os.posix_spawn(sys.executable, [sys.executable, *command], os.environ | runner.ENVIRONMENT, file_actions=silent)
    _, status, usage = os.wait4(pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(command)}")
    memory = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - start, memory


def main(counts):
    print("snippets   floor CPU   check CPU   ratio   check wall   peak memory")
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            generate(Path(folder), count)
            check = ["-m", "pytest", str(Path(__file__).with_name("test_records.py")), "--snippets", folder]
            measure(*check, "--update")
            # three times in turn, and the middle ratio: what else the machine does comes and goes
            turns = [(measure("-s", "-B", __file__, "floor", folder), measure(*check)) for _ in range(3)]
            (low, _, _), (cpu, wall, memory) = sorted(turns, key=lambda turn: turn[1][0] / turn[0][0])[1]
            print(
                f"{count:8}{1000 * low / count:9.1f} ms{1000 * cpu / count:9.1f} ms{cpu / low:8.2f}"
                f"{1000 * wall / count:10.1f} ms{memory:11.0f} MB",
                flush=True,
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["floor"]:
        floor(sys.argv[2])
    main([int(count) for count in sys.argv[1:]] or [50, 200, 1000, 5000])
