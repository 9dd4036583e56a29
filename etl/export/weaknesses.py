"""Where the data is weak, told from the rows themselves, so that no one has to find out late."""

from __future__ import annotations

from etl.export.catalogue import Table
from etl.export.profile import DOUBTFUL, Profile

SPARSE = 0.9


def weaknesses(table: Table, profile: Profile) -> list[str]:
    """Sentences on what a reader of this table should know before using it."""
    rows = profile.row_count
    if not rows:
        return ["It has no rows here."]
    found = []
    empty = [column.name for column in table.columns if profile.columns[column.name].null_count == rows]
    if empty:
        found.append(f"Always empty here: {', '.join(empty)}.")
    sparse = [
        f"{column.name} ({profile.null_share(column.name):.0%})"
        for column in table.columns
        if column.name not in empty and profile.null_share(column.name) >= SPARSE
    ]
    if sparse:
        found.append(f"Nearly always empty: {', '.join(sparse)}.")
    for column in table.columns:
        if column.name.endswith("_precision") and column.values:
            exact = profile.columns[column.name].counts["day"]
            found.append(f"{column.name.removesuffix('_precision')} is exact to the day in {_of(exact, rows)}.")
        if column.name == "is_disputed" and (disputed := profile.columns[column.name].counts["true"]):
            found.append(f"Reports contradict each other in {_of(disputed, rows)}.")
        if column.name == "story_count":
            found.append(f"One story alone stands behind {_of(profile.single_story_count, rows)}.")
        if column.name == "confidence" and profile.doubtful_count:
            found.append(f"Confidence is below {DOUBTFUL} in {_of(profile.doubtful_count, rows)}.")
        if column.name == "agrees_with_official" and (wrong := profile.columns[column.name].counts["false"]):
            compared = profile.columns[column.name].counts.total()
            found.append(f"The report differs from the official figure in {_of(wrong, compared)} that can be compared.")
    return found


def _of(count: int, rows: int) -> str:
    return f"{count:,} of {rows:,} rows ({count / rows:.0%})"
