"""How an evaluation looks on a terminal, in a log, and as JSON. Prints; decides nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl.display import printable
from etl.evaluation.calibration import HIGH, Bin, between, bins
from etl.evaluation.figures import ALLOWED_DROP, Figures, change
from etl.evaluation.scoring import KindScore, Slip
from etl.records import Json

if TYPE_CHECKING:
    from etl.jobs.evaluate import PartReport

_MARK = {"missed": "red", "alarm": "yellow", "differs": "cyan"}
_BESIDE = ("evidence", "spans", "borderline", "notes")  # shown apart, or not at all
Committed = Mapping[str, Mapping[str, float]]


def show_part(console: Console, part: PartReport, kinds: Sequence[str], committed: Figures | None) -> None:
    """One table: a row a kind, each figure with its difference to the committed one."""
    scores = part.scores
    before = None if committed is None else committed.get(part.name, {})
    quiet = f"{scores.quiet_documents} without claims"
    if scores.quiet_documents:
        share = 1 - scores.quiet_with_alarms / scores.quiet_documents
        quiet += (
            f", alarms in {scores.quiet_with_alarms} of them{_difference(change(before, 'documents', 'quiet', share))}"
        )
    verbatim = f"{part.quotes_verbatim:,} of {part.quotes:,} quotes verbatim"
    console.print(f"\n[bold]{part.name}[/bold]: {scores.documents} documents, {quiet}; {verbatim}")
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("")
    for name in ("annotated", "found", "alarms", "precision", "recall", "F1"):
        table.add_column(name, justify="right")
    for kind in kinds:
        _row(table, kind, scores.kinds[kind], before)
    if len(kinds) > 1:
        _row(table, "all", scores.overall, None)
    console.print(table, soft_wrap=False)
    for kind in kinds:
        fields = [
            Text.assemble(f"{name} ", _figure(value, before, kind, name)) for name, value in scores.fields(kind).items()
        ]
        if fields:
            console.print(Text(f" {kind:10}  ") + Text("  ").join(fields))


def show_calibration(console: Console, parts: Sequence[PartReport]) -> None:
    """The share of claims that are right, by confidence, and of all claims above the mark."""
    table = Table(
        box=box.SIMPLE_HEAD, pad_edge=False, title="share right / claims read, by confidence", title_justify="left"
    )
    table.add_column("")
    for one in bins([]):
        table.add_column(f"to {one.high:.1f}", justify="right")
    table.add_column(f"above {HIGH}", justify="right", style="bold")
    for part in parts:
        judged = part.scores.judged
        table.add_row(part.name, *map(_share, bins(judged)), _share(between(judged, HIGH)))
    console.print()
    console.print(table, soft_wrap=False)


def show_slips(console: Console, part: PartReport) -> None:
    """Each claim missed, alarm, and difference of fields, with its sentences."""
    for slip in sorted(part.scores.slips, key=lambda s: (s.doc, s.kind, s.what)):
        where = f"{slip.doc} {slip.kind}"
        line = Text.assemble((f"{slip.what:8}", _MARK[slip.what]), f"{printable(where)}: {printable(_said(slip))}")
        console.print(line)
        console.print(f"        “{printable(' … '.join(slip.claim.get('evidence') or ['no evidence']))}”", markup=False)


def part_json(part: PartReport, kinds: Sequence[str]) -> Json:
    """The figures of a part."""
    scores = part.scores
    high = between(scores.judged, HIGH)
    return {
        "set": part.set_name,
        "part": part.part,
        "documents": scores.documents,
        "quiet_documents": scores.quiet_documents,
        "quiet_with_alarms": scores.quiet_with_alarms,
        "quotes": part.quotes,
        "quotes_verbatim": part.quotes_verbatim,
        "kinds": {kind: {**_counts(scores.kinds[kind]), "fields": scores.fields(kind)} for kind in kinds},
        "all": _counts(scores.overall),
        "calibration": [_bin_json(one) for one in bins(scores.judged)],
        "above_0.8": _bin_json(high),
    }


def slips_json(part: PartReport) -> list[Json]:
    """Each slip as it was found."""
    return [
        {
            "set": part.set_name,
            "part": part.part,
            "doc": slip.doc,
            "kind": slip.kind,
            "what": slip.what,
            "claim": slip.claim,
            "differences": [{"field": f, "annotated": want, "read": have} for f, want, have in slip.differences],
        }
        for slip in part.scores.slips
    ]


def _row(table: Table, kind: str, counts: KindScore, before: Committed | None) -> None:
    table.add_row(
        kind,
        str(counts.found + counts.missed),
        str(counts.found),
        str(counts.alarms),
        _figure(counts.precision, before, kind, "precision"),
        _figure(counts.recall, before, kind, "recall"),
        f"{counts.f1:.3f}",
    )


def _figure(value: float, before: Committed | None, kind: str, name: str) -> Text:
    moved = change(before, kind, name, value)
    style = "red" if moved < -ALLOWED_DROP else "green" if moved > ALLOWED_DROP else ""
    return Text(f"{value:.3f}{_difference(moved)}", style)


def _difference(moved: float) -> str:
    return f" ({moved:+.3f})" if abs(moved) >= 0.0005 else ""


def _share(one: Bin) -> str:
    return "–" if one.share is None else f"{one.share:.2f}/{one.claims}"


def _said(slip: Slip) -> str:
    """The claim in short: its values, for a claim read also which rule and how sure, for a difference what differs."""
    claim = slip.claim
    if slip.what == "differs":
        what = "; ".join(f"{name} {_list(have)}, annotated {_list(want)}" for name, want, have in slip.differences)
        return f"{what} [{claim.get('rule')}]"
    values = {}
    for name, value in claim.items():
        if name in _BESIDE or value in (None, [], "", "unknown") or name.endswith("_id"):
            continue
        if name == "participants":
            value = [f"{p.get('person')} ({p.get('party') or '?'})" for p in value]
        values[name] = _list(value)
    return "; ".join(f"{name} {value}" for name, value in values.items())


def _list(value: object) -> object:
    return ", ".join(map(str, value)) if isinstance(value, list) else value


def _counts(counts: KindScore) -> Json:
    return {
        "annotated": counts.found + counts.missed,
        "found": counts.found,
        "alarms": counts.alarms,
        "precision": counts.precision,
        "recall": counts.recall,
        "f1": counts.f1,
    }


def _bin_json(one: Bin) -> Json:
    return {"above": one.low, "to": one.high, "claims": one.claims, "right": one.right}
