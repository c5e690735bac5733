"""What the atlas of libraries is told in: its quantities, conventions and columns.

`printed` is what stands before the number in a program's output, `kind` what one can ask for.
"""


def words(english, chinese, **rest):
    return {"en": english, "zh-TW": chinese, **rest}


QUANTITIES = {
    "entropy": words("entropy", "熵", kind="entropy", printed="entropy"),
    "cross-entropy": words("cross entropy", "交叉熵", kind="ce", printed="cross entropy"),
    "log-loss": words("log loss", "對數損失", kind="ce", printed="log loss"),
    "perplexity": words("perplexity", "困惑度", kind="ce", printed="perplexity"),
    "kl": words("KL(P‖Q)", "KL(P‖Q)", kind="kl", printed="KL(P||Q)"),
    "kl-qp": words("KL(Q‖P)", "KL(Q‖P)", kind="kl", printed="KL(Q||P)"),
    "jsd": words("JSD", "JSD", kind="jsd", printed="JSD"),
    "jsd-root": words("√JSD", "√JSD", kind="jsd", printed="root of JSD"),
    "psi": words("PSI", "PSI", kind="psi", printed="PSI"),
    "hellinger": words("Hellinger", "Hellinger", kind="other", printed="Hellinger"),
    "theil": words("Theil", "Theil", kind="kl", printed="Theil"),
    "permutation": words(
        "permutation entropy", "排列熵", kind="series", printed="permutation entropy"
    ),
    "sample": words("sample entropy", "樣本熵", kind="series", printed="sample entropy"),
    "transport": words("transport cost", "傳輸成本", kind="transport", printed="transport cost"),
    "sinkhorn": words("Sinkhorn", "Sinkhorn", kind="transport", printed="Sinkhorn"),
    "quantum": words("S(ρ)", "S(ρ)", kind="quantum", printed="S(rho)"),
    "quantum-relative": words("S(ρ‖σ)", "S(ρ‖σ)", kind="quantum", printed="S(rho||sigma)"),
    "fidelity": words("fidelity", "保真度", kind="quantum", printed="fidelity"),
}
KINDS = {
    "entropy": words("entropy", "熵"),
    "ce": words("cross entropy, log loss", "交叉熵、對數損失"),
    "kl": words("KL divergence", "KL 散度"),
    "jsd": words("Jensen–Shannon", "JS 散度"),
    "psi": words("PSI", "PSI"),
    "series": words("of a time series", "時間序列的熵"),
    "transport": words("optimal transport", "最佳傳輸"),
    "quantum": words("quantum", "量子"),
    "other": words("other", "其他"),
}
ZEROS = {
    "q0": words("Q = [1, 0]:", "Q = [1, 0]：", printed="Q = [1, 0]"),
    "p0": words("P = [1, 0]:", "P = [1, 0]：", printed="P = [1, 0]"),
    "both0": words("both [1, 0]:", "兩個都是 [1, 0]：", printed="both [1, 0]"),
    "mistake": words("certain mistake:", "完全說錯：", printed="certain mistake"),
    "missing": words("category gone:", "類別消失：", printed="category gone"),
}
BASES = {
    "e": words("e", "e"),
    "2": words("2", "2"),
    "both": words("e and 2", "e 與 2"),
    "none": words("–", "–"),
}
ORDERS = {
    "PQ": words("P, Q", "P, Q"),
    "QP": words("Q, P", "Q, P"),
    "either": words("either", "皆可"),
    "none": words("–", "–"),
}
NORMALISES = {
    "yes": words("yes", "會"),
    "no": words("no", "不會"),
    "refuses": words("refuses", "拒收"),
    "softmax": words("softmax", "softmax"),
    "counts": words("counts samples", "自己計數"),
    "none": words("–", "–"),
}
REDUCTIONS = {
    "sum": words("sum", "總和"),
    "terms": words("terms", "逐項"),
    "rows": words("per row", "逐列"),
    "mean-rows": words("mean of rows", "各列平均"),
    "mean-all": words("mean of all", "全部平均"),
    "none": words("–", "–"),
}
COLUMNS = {
    "en": {
        "library": "Library",
        "returns": "Call, and what it gives",
        "base": "Log base",
        "order": "Order",
        "normalises": "Divides by totals",
        "zeros": "Zeros",
        "reduction": "Reduction",
    },
    "zh-TW": {
        "library": "函式庫",
        "returns": "呼叫，以及給出什麼",
        "base": "對數的底",
        "order": "順序",
        "normalises": "除以總和",
        "zeros": "遇到零",
        "reduction": "合併方式",
    },
}
SAYS = {
    "en": {
        "filter": "Show only some",
        "quantity": "Quantity",
        "language": "Language",
        "any": "any",
        "surprising": "surprising ones alone",
        "shown": "{} of {} libraries",
        "push": "each push",
        "week": "weekly",
        "program": "program",
        "trap": "What to know",
        "docs": "Its documentation: ",
        "changed": "Changed: ",
        "between": " ",
    },
    "zh-TW": {
        "filter": "只看一部分",
        "quantity": "量",
        "language": "語言",
        "any": "全部",
        "surprising": "只看出人意料的",
        "shown": "{} 個，共 {} 個函式庫",
        "push": "每次推送",
        "week": "每週",
        "program": "程式",
        "trap": "注意",
        "docs": "它的文件說：",
        "changed": "變更：",
        "between": "",
    },
}
