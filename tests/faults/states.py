"""Everything a database holds, in a form in which two databases can be compared."""

from __future__ import annotations

from collections import Counter

from etl.server import Server

SCHEMAS = ("raw", "staging", "reference", "marts")
# Beside all of these schemas: what is remembered of sources and of refusals.
REMEMBERED = ("audit.source_state", "audit.source_item", "audit.rejected_input")
# Which run wrote a row, and how many kinds of trouble a source had on the way, may differ; times are left out by
# their type, but for the watermark, which comes from the source and must be the same.
LEFT_OUT = {"load_run_id"}
KEPT = {"watermark"}

State = dict[str, Counter[str]]


def state_of(server: Server) -> State:
    """Every row of every table by the table's name, as text, without times and run ids; with what is remembered."""
    state: State = {}
    with server.owner.connect() as connection:
        tables = connection.execute(
            """
            SELECT format('%%I.%%I', table_schema, table_name),
                   array_agg(column_name::text) FILTER (
                       WHERE (data_type LIKE 'timestamp%%' AND column_name <> ALL(%(kept)s))
                          OR column_name = ANY(%(left_out)s))
            FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_type = 'BASE TABLE'
              AND (table_schema = ANY(%(schemas)s) OR format('%%s.%%s', table_schema, table_name) = ANY(%(more)s))
            GROUP BY 1
            """,
            {"kept": list(KEPT), "left_out": list(LEFT_OUT), "schemas": list(SCHEMAS), "more": list(REMEMBERED)},
        ).fetchall()
        for table, without in tables:
            rows = connection.execute(f"SELECT (to_jsonb(t) - %s::text[])::text FROM {table} AS t", [without or []])
            state[table] = Counter(row for (row,) in rows)
    return state


def differences(found: State, expected: State) -> list[str]:
    """Where two states differ: a line a table, with the first row that only one of them has. Empty where equal."""
    said = []
    for table in sorted(found.keys() | expected.keys()):
        if table not in found or table not in expected:
            said.append(f"{table}: only {'found' if table in found else 'expected'}")
            continue
        more, less = found[table] - expected[table], expected[table] - found[table]
        if more or less:
            rows = [f"{word} {next(iter(some))[:400]}" for word, some in (("found", more), ("expected", less)) if some]
            said.append(f"{table}: {more.total()} rows too many, {less.total()} missing; {'; '.join(rows)}")
    return said
