"""The page of formulas: each formula is its claim's, each line of NumPy computes what its formula
says, and each entry has all its parts.

An entry is a heading, one or more displayed formulas, and a paragraph:
unit · `line` · [page](page.md) · [claim](page.md#claim).
The lines stand in the program that follows. They are run with random arrays in the place of the
program's own, and compared with the formula, whose names mean here what `oracles` or this file
computes another way.
"""

import ast
import itertools
import math
import re
from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest
from checks import oracles
from checks.first_order import STEP, Change
from checks.formulas import FormulaError, claims, evaluate, parsed, statements
from checks.pages import DISPLAYED, LANGUAGES, SNIPPETS, Page, pages
from checks.tables import title
from checks.texts import program
from scipy.integrate import quad
from scipy.linalg import eigh, solve_triangular
from scipy.special import expit, log_expit, log_softmax, logsumexp, xlogy
from scipy.stats import invwishart, norm, wasserstein_distance

pytestmark = pytest.mark.faults("claims")

SEEDS = range(4)
UNITS = {
    "nats": "奈特",
    "bits": "位元",
    "nats squared": "奈特的平方",
    "nats per unit of the logit": "logit 每增加 1，變化幾奈特",
    "that of a logit (nats)": "與 logit 相同（奈特）",
    "no unit": "沒有單位",
    "that of f (nats for KL and JSD)": "與 f 相同（KL、JSD 是奈特）",
    "no unit, with KL in nats": "沒有單位，KL 以奈特計",
    "a probability, no unit": "機率，沒有單位",
    "steps": "步",
    "the features' unit, squared": "特徵單位的平方",
    "the targets' unit, squared": "目標單位的平方",
    "the kernel's unit": "核函數的單位",
    "the critic's unit": "評論者的單位",
}
PARTS = re.compile(
    r"([^·`]+) · `([^`]+)` · \[([^]]+)\]\(([a-z-]+)\.md\)"
    r" · \[([^]]+)\]\(([a-z-]+)\.md#([a-z0-9-]+)\)"
)
FORM = "unit · `line of NumPy` · [page](page.md) · [claim](page.md#claim-id)"


def differs(what, expected, got):
    """The words of a failure."""
    return f"{what}\n  expected {expected}\n  got      {got}"


# ---- the page's entries


@dataclass
class Entry:
    page: Page
    name: str
    line: int
    formulas: list  # (line, TeX)
    paragraphs: list  # (line, text)
    program: str  # the one that follows, below snippets/

    def at(self, line):
        return f"{self.page.label}:{line}"

    @property
    def parts(self):
        """(unit, line of NumPy, page's title, page, claim's title, its page, its id), or None."""
        match = PARTS.fullmatch(self.paragraphs[0][1]) if len(self.paragraphs) == 1 else None
        return match and match.groups()

    def statements(self):
        """[(line, statement)]"""
        return [(line, each) for line, formula in self.formulas for each in statements(formula)]


def entries(language):
    page = next(page for page in pages(language) if page.name == "formulas")
    programs = [(line, path) for line, path in page.includes() if path.endswith(".py")]
    found, inside = [], False
    for block in page.blocks():
        if block.kind.startswith("h"):
            inside = block.kind.startswith("h3")
            if inside:
                follows = next((path for line, path in programs if line > block.line), None)
                assert follows, (
                    f"{page.label}:{block.line}: no program follows, so no line of this entry "
                    "can stand in one"
                )
                name = re.search(r"\{#(.*)\}", block.kind)[1]
                found.append(Entry(page, name, block.line, [], [], follows))
        elif inside and block.kind == "formula":
            found[-1].formulas.append((block.line, DISPLAYED.search(block.text)[1]))
        elif inside and block.kind == "paragraph":
            found[-1].paragraphs.append((block.line, block.text))
        else:
            inside = False
    return found


ENTRIES = [entry for language in LANGUAGES for entry in entries(language)]
EACH = pytest.mark.parametrize(
    "entry", ENTRIES, ids=lambda entry: f"{entry.page.language}-{entry.name}"
)


def test_the_page_has_its_entries():
    assert len(ENTRIES) >= 60, (
        f"only {len(ENTRIES)} entries are read from the formulas pages: "
        "each is a heading ### with an id"
    )


@EACH
def test_an_entry_has_unit_line_page_and_claim(entry):
    assert entry.formulas, (
        f"{entry.at(entry.line)}: the entry {entry.name} displays no formula: "
        "copy it from its claim"
    )
    shown = "\n".join(text for _, text in entry.paragraphs) or "nothing"
    line = entry.paragraphs[0][0] if entry.paragraphs else entry.line
    assert entry.parts, differs(
        f"{entry.at(line)}: under the formula is to stand one paragraph", FORM, shown
    )
    unit, _, page_title, page_name, claim_title, claim_page, claim = entry.parts
    known = list(UNITS) if entry.page.language == "en" else list(UNITS.values())
    assert unit[0].lower() + unit[1:] in known, (
        f"{entry.at(line)}: {unit} is no unit of this page; it has {known} "
        "(UNITS in tests/test_formulas.py)"
    )
    others = {page.name: page for page in pages(entry.page.language)}
    assert page_name in others and page_name != "formulas", (
        f"{entry.at(line)}: [{page_title}] links to {page_name}.md, which explains nothing"
    )
    wanted = title(others[page_name])
    assert page_title == wanted, differs(
        f"{entry.at(line)}: the link to {page_name}.md is to say its title", wanted, page_title
    )
    made = claims(entry.page.language)
    assert claim in made and made[claim][0].stem == claim_page, (
        f"{entry.at(line)}: {claim_page}.md makes no claim {claim}"
    )
    wanted = claim_titles(entry.page.language)[claim]
    assert claim_title == wanted, differs(
        f"{entry.at(line)}: the link to {claim_page}.md#{claim} is to say its title",
        wanted,
        claim_title,
    )


@cache
def claim_titles(language):
    """{claim: its title without what follows a colon}"""
    found = {}
    for page in pages(language):
        for block in page.blocks():
            if match := re.match(r"/+ claim attrs: \{id: ([a-z0-9-]+)\}", block.kind):
                found[match[1]] = re.split("[:：]", block.text)[0]
    return found


def test_units_are_the_same_in_both_languages():
    units = {entry.page.language: {} for entry in ENTRIES}
    for entry in ENTRIES:
        if entry.parts:
            units[entry.page.language][entry.name] = (entry, entry.parts[0])
    for name, (entry, unit) in units["en"].items():
        other, theirs = units["zh-TW"].get(name, (entry, ""))
        wanted = UNITS.get(unit[0].lower() + unit[1:])
        assert theirs[:1].lower() + theirs[1:] == wanted, differs(
            f"{other.at(other.line)}: the unit of {name}", f"{wanted} ({unit} in English)", theirs
        )


# ---- (a) a formula is its claim's


def links(statement):
    """A statement as [side, relation, next side, ...]."""
    found = [statement.first]
    for relation in statement.relations:
        found += [relation.sign, relation.side]
    return found


def is_run(part, whole):
    """Whether the sides are neighbours in the whole, with the same relations between them."""
    part, whole = links(part), links(whole)
    return any(part == whole[start : start + len(part)] for start in range(0, len(whole), 2))


@EACH
def test_a_formula_is_its_claims(entry):
    claim = entry.parts and entry.parts[-1]
    if claim not in claims(entry.page.language):
        pytest.skip("the entry names no claim; the test of its parts says so")
    page, stated = parsed(claim, entry.page.language)
    for line, statement in entry.statements():
        assert statement.relations, (
            f"{entry.at(line)}: a side alone states nothing: {statement.tex}"
        )
        covered = any(is_run(statement, other) for other in stated)
        made = "; ".join(each.tex for each in stated)
        assert covered, differs(
            f"{entry.at(line)}: the formula of {entry.name} is not one that the claim {claim} "
            f"makes; copy it from {page.name}, or link to the claim that makes it",
            f"one of these, or neighbouring sides of one: {made}",
            statement.tex,
        )


# ---- (b) a line computes what its formula says


class Law(np.ndarray):
    """A distribution of x that also answers P(x, y)."""

    def __call__(self, x, y=None):
        return float(self[int(x)]) if y is None else self.joint[int(x), int(y)]


def law(first, second):
    made = np.asarray(first).view(Law)
    made.joint = np.array(
        [[math.prod(pair) for pair in zip([p] * len(row), row)] for p, row in zip(first, second)]
    )
    return made


def given(second):
    return lambda y, x: second[int(x), int(y)]


def exact(p, q):
    """KL by differences of logarithms, also of complex numbers (whose imaginary part moves)."""
    return np.sum(p * (np.log(p) - np.log(q)))


X, Y, BELL_P, BELL_Q = 101.0, 102.0, 103.0, 104.0  # marks: the evaluator hands on numbers only


@cache
def world(program, seed):
    """What a program is given in the place of its own arrays, what the formulas' names mean, and
    {entry: {names of outcome i}}.
    """
    draw = np.random.default_rng([seed, *program.encode()])
    n = int(draw.integers(2, 5))
    P, Q, R = draw.dirichlet(np.full(n, 2.0), 3) * 0.98 + 0.02 / n
    M = np.array([P, Q]).mean(axis=0)
    names = {**oracles.NAMES, "P": P, "Q": Q, "M": M, "over": {}}
    given_x = {}
    stem = program.split("/")[-1].removesuffix(".py")
    if stem == "surprise-and-entropy":
        names["n"] = n
        return {"P": P}, names, {"surprise": lambda i: {"p": P[i]}}
    if stem == "cross-entropy-and-kl":
        y, d = int(draw.integers(0, 2)), float(draw.uniform(0.1, 0.9))
        names |= {
            "y": y,
            "delta_y": np.eye(n)[y],
            "d": d,
            "ell": lambda y, d: -float(xlogy(y, d) + xlogy(1 - y, 1 - d)),
        }
        return {"P": P, "Q": Q, "y": y, "d": d}, names, given_x
    if stem == "likelihood-and-logits":
        z, y = draw.normal(size=n) * 2, draw.integers(0, 2, n)
        data = draw.integers(0, n, 7)
        Q = np.exp(log_softmax(z))

        def cross_entropy(z):
            return np.log(np.sum(np.exp(z))) - np.sum(P * z)

        names |= {
            "z": z,
            "Q": Q,
            "lse": lambda z: float(logsumexp(z)),
            "m": float(draw.normal()),  # any number will do
            "n": len(data),
            "L": lambda q: math.prod(q[x] for x in data),
            "P_hat": np.array([list(data).count(x) / len(data) for x in range(n)]),
            "g": np.array([cross_entropy(z + 1j * STEP * row).imag / STEP for row in np.eye(n)]),
            "sigma": expit,
            "over": {"j": range(n)},
        }
        return (
            {"P": P, "z": z, "y": y, "data": data},
            names,
            {"bce-from-a-logit": lambda i: {"z": z[i], "y": int(y[i])}},
        )
    if stem == "bounds":
        k = int(draw.integers(2, 4))
        W, V = draw.dirichlet(np.full(k, 2.0), (2, n)) * 0.98 + 0.02 / k
        p, q = law(P, W), law(Q, V)
        P_Y, Q_Y = (sum(weight * row for weight, row in zip(weights, W)) for weights in (P, Q))
        rows = math.fsum(weight * oracles.entropy(row) for weight, row in zip(P, W))
        entropies = {
            (X,): oracles.entropy(P),
            (Y,): oracles.entropy(P_Y),
            (X, Y): oracles.entropy(P) + rows,
        }
        pairs = oracles.kl(p.joint.ravel(), q.joint.ravel())
        names |= {
            "P": p,
            "Q": q,
            "P_given": given(W),
            "Q_given": given(V),
            "W_given": given(W),
            "P_X": P,
            "P_Y": P_Y,
            "Q_Y": Q_Y,
            "X": X,
            "Y": Y,
            "H": lambda *variables: entropies[variables],
            "H_given": lambda Y, X: rows,
            "I_given": lambda X, Y: (
                entropies[(X,)] + entropies[(Y,)] - oracles.entropy(p.joint.ravel())
            ),
            "D_XY": pairs,
            "D_X": oracles.kl(P, Q),
            "D_YmidX": math.fsum(weight * oracles.kl(*both) for weight, *both in zip(P, W, V)),
            "over": {"x": range(n), "y": range(k)},
        }
        return {"P": P, "Q": Q, "W": W, "V": V}, names, given_x
    if stem == "divergences":
        power = float(draw.uniform(1.5, 3))
        places = np.arange(n)
        names |= {
            "n": n,
            "f": lambda t: t**power - 1 - 2 * (t - 1),
            "D_f": lambda p, q: math.fsum(p**power * q ** (1 - power)) - 1,
            "W_1": lambda p, q: wasserstein_distance(places, places, p, q),
            "F_P": lambda k: P[: int(k)].sum(),
            "F_Q": lambda k: Q[: int(k)].sum(),
        }
        return {"P": P, "Q": Q, "f": names["f"]}, names, given_x
    if stem == "gan":
        D = draw.uniform(0.1, 0.9, n)
        joint = np.array([P, Q]) / 2  # rows: the label is 1, it is 0
        there = Q + 1j * STEP * (R - Q)
        logits = np.log(D / (1 - D)) + 1j * STEP
        names |= {
            "m": M,
            "D": D,
            "D_star": joint[0] / joint.sum(axis=0),
            "L": lambda d: -math.fsum(np.ravel(joint * np.log([d, 1 - d]))),
            "r": -np.log(D),
            "g": -np.log1p(-D),
            "W": lambda d: math.fsum(
                M
                * [
                    oracles.kl([a, 1 - a], [b, 1 - b])
                    for a, b in zip(joint[0] / joint.sum(axis=0), d)
                ]
            ),
            "X": X,
            "Y": Y,
            "H_given": lambda Y, X: (
                oracles.entropy(joint.ravel()) - oracles.entropy(joint.sum(axis=0))
            ),
            "delta": Change(),
        }
        descent = {
            "Q": there,
            "M": (P + there) / 2,
            "KL": exact,
            "JSD": lambda p, q: (exact(p, (p + q) / 2) + exact(q, (p + q) / 2)) / 2,
        }
        slopes = [{"z": z, "D": 1 / (1 + np.exp(-z))} for z in logits]
        return (
            {"P": P, "Q": Q, "D": D, "dQ": R - Q},
            names,
            {
                "what-each-loss-descends": lambda i: descent,
                "slopes-in-the-logit": lambda i: slopes[i],
            },
        )
    if stem == "estimating":
        draws = 3
        losses = -np.log(Q)
        samples = list(itertools.product(range(n), repeat=draws))
        m_p, m_q = draw.normal(size=2)
        v_p, v_q = draw.uniform(0.5, 3, 2)
        p, q = norm(m_p, math.sqrt(v_p)), norm(m_q, math.sqrt(v_q))
        bells = quad(
            lambda t: p.pdf(t) * (p.logpdf(t) - q.logpdf(t)),
            m_p - 12 * v_p**0.5,
            m_p + 12 * v_p**0.5,
            epsabs=1e-12,
            epsrel=1e-12,
        )[0]
        names |= {
            "r": np.exp(np.log(P) - np.log(Q)),
            "k_1": np.log(Q) - np.log(P),
            "k_3": np.expm1(np.log(P) - np.log(Q)) - (np.log(P) - np.log(Q)),
            "P_0": 0.0,
            "n": draws,
            "P^n": np.array([math.prod(P[x] for x in sample) for sample in samples]),
            "H_hat": np.array([losses[list(sample)].mean() for sample in samples]),
            "sigma": math.sqrt(P @ losses**2 - (P @ losses) ** 2),
            "p": BELL_P,
            "q": BELL_Q,
            "mu_p": m_p,
            "mu_q": m_q,
            "sigma_p": math.sqrt(v_p),
            "sigma_q": math.sqrt(v_q),
            "h": lambda bell: float(p.entropy()),
            "KL": lambda a, b: (
                bells
                if (np.size(a), np.size(b)) == (1, 1) and (a, b) == (BELL_P, BELL_Q)
                else oracles.kl(a, b)
            ),
        }
        of_bell = {"sigma": math.sqrt(v_p)}
        return (
            {"P": P, "Q": Q, "n": draws, "m_p": m_p, "v_p": v_p, "m_q": m_q, "v_q": v_q},
            names,
            {"entropy-of-a-gaussian": lambda i: of_bell},
        )
    if stem == "from-samples":
        d = int(draw.integers(1, 4))
        n, K = d + int(draw.integers(3, 30)), float(draw.uniform(0.1, 2))
        A, B = (
            np.tril(draw.normal(size=(d, d)), -1) + np.diag(draw.uniform(0.5, 2, d)) for _ in "pq"
        )
        S_p, S_q, mu_p, mu_q = A @ A.T, B @ B.T, *draw.normal(size=(2, d))
        stretched = eigh(S_p, S_q, eigvals_only=True)
        M, y = solve_triangular(B, A, lower=True), solve_triangular(B, mu_q - mu_p, lower=True)
        far = (mu_q - mu_p) @ np.linalg.inv(S_q) @ (mu_q - mu_p)
        wide = np.trace(np.atleast_2d(invwishart(n - 1, (n - 1) * np.eye(d)).mean())) / d
        apart = math.fsum(stretched - 1 - np.log(stretched)) / 2 + far / 2
        names |= {
            "p": BELL_P,
            "q": BELL_Q,
            "M": lambda i, j: M[int(i), int(j)],
            "y": y,
            "S": stretched.sum() + far,
            "f": wide,
            "d": d,
            "n": n,
            "m": d / 2 * (wide - 1) + wide * (d / n + K),
            "over": {"i": range(d), "j": range(d)},
        }
        inputs = {"mu_p": mu_p, "mu_q": mu_q, "S_p": S_p, "S_q": S_q, "n": n, "K": K}
        of = {"kl-by-cholesky": apart, "fitted-gaussians": K}
        kls = {name: (lambda i, is_=is_: {"KL": lambda a, b: is_}) for name, is_ in of.items()}
        return inputs, names, kls
    if stem == "averages":
        w, B = draw.uniform(0.2, 5, n), int(draw.integers(2, 6))
        sizes, means = draw.integers(1, 50, B), draw.uniform(0.5, 4, B)
        losses = np.repeat(means, sizes)  # one for each unit
        names |= {
            "n": sizes,
            "m": means,
            "B": B,
            "L": losses.mean(),
            "A": math.fsum(means) / B,
            "a": len(losses) / B,
            "w": w,
            "W": math.fsum(w * P),
            "P_w": np.exp(np.log(w) + np.log(P) - logsumexp(np.log(w) + np.log(P))),
            "over": {"j": range(B), "x": range(n)},
        }
        return {"P": P, "Q": Q, "w": w, "n": sizes, "m": means}, names, given_x
    if stem == "other-games":
        a, b = (float(each) for each in draw.normal(size=2))
        v = draw.normal(size=n) * 2
        weights = np.log(Q) + v
        Z = float(np.exp(logsumexp(weights)))
        means = (b * P + a * Q) / (2 * M)
        names |= {
            "D_star": means,
            "Delta": 2 - 2 * math.fsum(P * Q / M),
            "a": a,
            "b": b,
            "v": v,
            "Z": Z,
            "R": np.exp(weights - math.log(Z)),
        }
        sides = {"D_star": np.where(P > Q, 1.0, -1.0)}
        own = {"P": P, "Q": Q, "a": a, "b": b, "v": v}
        return own, names, {"hinge-loss": lambda i: sides}
    if stem == "scores":
        v, c, N = draw.uniform(0.2, 3, 4), float(draw.uniform(0.5, 1.5)), int(draw.integers(2, 99))
        features = draw.normal(size=(n, 2))
        k = (features @ features.T / 2 + 1) ** 3
        L_1, L_2 = (float(each) for each in draw.uniform(0, 1, 2))
        M = (P + Q) / 2
        pairs = [(a, b) for a in v for b in v]
        g = math.fsum(v) / 2 + math.fsum(1 / (1 / a + 1 / b) for a, b in pairs)
        names |= {
            "v": v,
            "c": c,
            "N": N,
            "t": math.fsum(v),
            "g": g,
            "F": math.fsum((1 - c) ** 2 * a + (1 + c**2) * a / N for a in v) + c * g / N,
            "k": lambda x, y: k[int(x), int(y)],
            "C": math.fsum(((P - Q) @ (features @ features.T / 2 + 1) ** 3) * (P - Q)),
            "M": M,
            "M_1": P,
            "M_2": Q,
            "L_1": L_1,
            "L_2": L_2,
            "L": (L_1 + L_2) / 2 + oracles.jsd(P, Q),
            "over": {"i": range(4), "j": range(4), "x": range(n), "y": range(n)},
        }
        own = {"P": P, "Q": Q, "k": k, "v": v, "c": c, "N": N, "M_1": P, "M_2": Q, "M": M}
        return own | {"L_1": L_1, "L_2": L_2}, names, given_x
    if stem == "kl-in-training":
        s = (R - Q) / Q  # along a straight line from Q to R
        there = Q + 1j * STEP * (R - Q)
        rewards, beta = draw.normal(size=n), float(draw.uniform(0.2, 0.9))
        weights = [p * math.exp(reward / beta) for p, reward in zip(P, rewards)]
        lam = float(rewards.max() + draw.uniform(0.1, 1))
        M = beta * P + (1 - beta) * Q
        names |= {
            "s": s,
            "k_1": np.log(Q) - np.log(P),
            "k_3": np.expm1(np.log(P) - np.log(Q)) - (np.log(P) - np.log(Q)),
            "u": exact(there, P).imag / STEP,
            "v": exact(P, there).imag / STEP,
            "R": rewards,
            "beta": beta,
            "lambda": lam,
            "Z": math.fsum(weights),
            "Q_star": np.array(weights) / math.fsum(weights),
            "Q_3": np.exp(np.log(P) + math.log(beta) - np.log(lam - rewards)),
            "M": M,
            "J": oracles.entropy(M) - beta * oracles.entropy(P) - (1 - beta) * oracles.entropy(Q),
        }
        own = {"P": P, "Q": Q, "s": s, "R": rewards, "beta": beta, "lam": lam}
        return own, names, given_x
    if stem == "critics":
        places, f = np.arange(n), draw.normal(size=n)
        r, (lam, gamma) = draw.uniform(0.1, 1, n - 1), draw.uniform(0.5, 5, 2)
        passing = [math.fsum(Q[:k]) - math.fsum(P[:k]) for k in range(1, n)]
        names |= {
            "n": n,
            "f": lambda k: float(f[int(k) - 1]),
            "F_P": lambda k: math.fsum(P[: int(k)]),
            "F_Q": lambda k: math.fsum(Q[: int(k)]),
            "W_1": lambda p, q: wasserstein_distance(places, places, p, q),
            "d": np.array([0, *passing]),
            "r": np.array([0, *r]),
            "lambda": float(lam),
            "gamma": float(gamma),
            "A": math.fsum((P - Q) * f),
            # each step by the slope that it has at best, and what that pays
            "V": math.fsum(
                abs(d) * s - lam * each * (s - 1) ** 2
                for d, each in zip(passing, r)
                for s in [1 + abs(d) / (2 * lam * each)]
            ),
            "L": -math.fsum(P * log_expit(f) + Q * log_expit(-f)) / 2,
            "R": math.fsum(gamma / 2 * each * (b - a) ** 2 for each, a, b in zip(r, f, f[1:])),
            "B": math.fsum(d * d / each for d, each in zip(passing, r)),
        }
        own = {"P": P, "Q": Q, "r": r, "f": f, "lam": float(lam), "gamma": float(gamma)}
        return own, names, given_x
    raise FormulaError(
        f"the names of {program} have no meaning yet: add them to world() in tests/test_formulas.py"
    )


@cache
def program_of(path):
    source, problem = program(SNIPPETS / path)
    if problem:
        pytest.skip(problem)  # once is enough: the program's own test fails (test_records.py)
    return [(node, ast.get_source_segment(source, node)) for node in ast.parse(source).body]


def targets(node):
    if not isinstance(node, ast.Assign):
        return [node.name] if isinstance(node, ast.FunctionDef) else []
    return [
        name.id
        for target in node.targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name)
    ]


@cache
def run(path, seed):
    """{line: its values}, of a program with random arrays for its own."""
    inputs = world(path, seed)[0]
    space, found = dict(inputs), {}
    for node, text in program_of(path):
        if isinstance(node, ast.Expr | ast.For):
            continue  # it prints
        if set(targets(node)) & set(inputs):
            continue
        exec(compile(ast.Module([node], []), path, "exec"), space)
        if isinstance(node, ast.Assign):
            found[text] = [space[name] for name in targets(node)]
    return found


@pytest.mark.parametrize("path", sorted({entry.program for entry in ENTRIES}))
def test_a_programs_own_arrays_are_drawn_at_random(path):
    inputs = world(path, 0)[0]
    for node, text in program_of(path):
        if isinstance(node, ast.Assign):
            read = {name.id for name in ast.walk(node.value) if isinstance(name, ast.Name)} - {"np"}
            assert read or set(targets(node)) <= set(inputs), (
                f"snippets/{path}:{node.lineno}: `{text}` is the same in every draw, so a line "
                f"that uses it could be right by chance\n  expected it among {sorted(inputs)}\n"
                "Add it to world() in tests/test_formulas.py."
            )


def computed_sides(entry):
    """[(line, [sides that are equal])], in the order of the values that a line of NumPy gives."""
    groups = []
    for line, statement in entry.statements():
        groups.append((line, [statement.first]))
        for relation in statement.relations:
            if relation.sign != "=":
                groups.append((line, []))
            groups[-1][1].append(relation.side)
    return groups


@EACH
def test_a_line_computes_what_its_formula_says(entry):
    if not entry.parts:
        pytest.skip("the entry has no line; the test of its parts says so")
    code = entry.parts[1]
    where = entry.at(entry.paragraphs[0][0])
    lines = [text for node, text in program_of(entry.program) if isinstance(node, ast.Assign)]
    assert code in lines, differs(
        f"{where}: this line stands in no program of its group",
        f"a line of snippets/{entry.program}",
        code,
    )
    groups = computed_sides(entry)
    for seed in SEEDS:
        inputs, names, of_outcome = world(entry.program, seed)
        values = run(entry.program, seed)[code]
        sides = ", ".join(str(equal[0]) for _, equal in groups)
        assert len(values) == len(groups), differs(
            f"{where}: `{code}`",
            f"{len(groups)} values, one for each side that may differ: {sides}",
            len(values),
        )
        outcomes = max(map(np.size, values))
        for value, (line, equal) in zip(values, groups):
            for i in range(outcomes):
                env = {**names, "x": i, **of_outcome.get(entry.name, lambda i: {})(i)}
                got = value[i] if np.ndim(value) else value
                for number, side in enumerate(equal):
                    expected = evaluate(side, env)
                    agrees = math.isclose(got, np.real(expected), rel_tol=1e-9, abs_tol=1e-12)
                    outcome = f", for outcome {i}" if np.ndim(value) else ""
                    which = "its first side" if number == 0 else "the side"
                    assert agrees, differs(
                        f"{where}: `{code}` is not what the formula in line {line} says{outcome}",
                        f"{np.real(expected)}, the value of {which} {side}",
                        f"{got}\n  with     {listed(inputs)}\nMend the line, here and in "
                        f"snippets/{entry.program}, or the formula and its claim.",
                    )


def listed(inputs):
    """What a program was given, in words."""
    return ", ".join(
        f"{name} = {np.array2string(np.asarray(value), precision=4)}"
        for name, value in inputs.items()
        if not callable(value)
    )
