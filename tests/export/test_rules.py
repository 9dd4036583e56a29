"""What the checks of the database say, in the words of PostgreSQL itself."""

from __future__ import annotations

from decimal import Decimal

from etl.export.catalogue import read_catalogue
from etl.server import Server


def test_checks_become_value_lists_and_bounds_and_others_stay_as_they_are(each_database: Server) -> None:
    with each_database.owner.connect() as connection:
        connection.execute("CREATE SCHEMA odd")
        connection.execute(
            "CREATE TABLE odd.things (kind text NOT NULL CHECK (kind IN ('a', 'it''s', 'x,y')),"
            " share numeric(4, 3) CHECK (share BETWEEN 0 AND 1), low integer CHECK (low > 0),"
            " high integer, depth numeric(6, 2) CHECK (depth >= -2.5), CHECK (low <= high AND high <= 9),"
            " PRIMARY KEY (high, kind))"
        )
        connection.execute("COMMENT ON TABLE odd.things IS 'Odd things'")
        connection.execute(
            "CREATE TABLE odd.parts (part_id text PRIMARY KEY, h integer, k text, whole_id text REFERENCES odd.parts,"
            " FOREIGN KEY (h, k) REFERENCES odd.things (high, kind))"
        )
        parts, things = read_catalogue(connection, ("odd",)).tables
    assert things.description == "Odd things"
    by_name = {column.name: column for column in things.columns}
    assert by_name["kind"].values == ("a", "it's", "x,y")
    assert by_name["kind"].is_required
    assert (by_name["share"].minimum, by_name["share"].maximum) == (0, 1)
    assert (by_name["low"].minimum, by_name["low"].maximum) == (1, None)
    assert by_name["depth"].minimum == Decimal("-2.5")
    assert things.rules == ("low <= high AND high <= 9",)
    assert things.key == ("high", "kind")
    assert {(key.columns, key.table, key.to_columns) for key in parts.foreign_keys} == {
        (("h", "k"), "things", ("high", "kind")),
        (("whole_id",), "parts", ("part_id",)),
    }
