import duckdb

run = duckdb.sql
coins = "(values (0),(0),(0),(0),(0),(0),(0),(1),(1),(1)) as t(x)"
shares = "(values (.7),(.3)) as t(x)"
print("duckdb", duckdb.__version__)
for label, query in (
    ("entropy", f"select entropy(x) from {coins}"),
    ("of 0.7 and 0.3", f"select entropy(x) from {shares}"),
    ("of no rows", f"select entropy(x) from {coins} where x > 1"),
):
    print(f"{label}: {run(query).fetchall()[0][0]:.6f}")
