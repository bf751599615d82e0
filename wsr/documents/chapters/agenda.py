"""Agenda: what was planned for each day, and when it took place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from wsr.documents import labels
from wsr.documents.document_model import Heading, Node, Section, Table, Text
from wsr.documents.labels import HALF, SEATING, STAGE_STATUS, label
from wsr.documents.report_context import ReportContext
from wsr.domain import runs
from wsr.domain.findings import in_order
from wsr.domain.records import Stage

PLACE = 12  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    stages = in_order(t.w.all(Stage))
    days = [(day, list(of)) for day, of in groupby(stages, lambda stage: stage.day)]
    nodes = [node for day, of in days for node in told(t, day, of, alone=len(days) == 1)]
    return [Section("agenda", t.gettext("The agenda as it was run"), tuple(nodes), "calendar")]


def told(t: ReportContext, day: int, stages: list[Stage], *, alone: bool) -> Iterator[Node]:
    if not alone:
        yield Heading(day_title(t, day, stages))
    yield Text(summed(t, stages))
    for half, of in groupby(stages, lambda stage: stage.half):
        yield table(t, label(t, HALF, half) if half else t.gettext("The agenda"), list(of))


def day_title(t: ReportContext, day: int, stages: Iterable[Stage]) -> str:
    """The number of the day with its date, as soon as it has begun."""
    begun = first_run(stages)
    said = labels.day_title(t, day)
    return f"{said} – {t.date(begun)}" if begun else said


def first_run(stages: Iterable[Stage]) -> int | None:
    """When the first of these stages was opened that was not opened on an earlier day."""
    return min((s.opened_at for s in stages if s.opened_at), default=None)


def summed(t: ReportContext, stages: list[Stage]) -> str:
    planned = t.gettext("Planned: %(time)s.", time=t.length(sum(runs.planned(s) for s in stages)))
    took = sum(runs.minutes(s) for s in stages)
    if not any(runs.over(s) for s in stages):
        return planned
    return f"{planned} " + t.gettext("The stages took %(time)s.", time=t.length(took))


def table(t: ReportContext, title: str, stages: list[Stage]) -> Node:
    head = (
        t.gettext("Stage"),
        t.gettext("Seating"),
        t.gettext("Planned"),
        t.gettext("Open"),
        t.gettext("Took"),
        t.gettext("State"),
    )
    return Table(title, head, tuple(row(t, stage) for stage in stages))


def row(t: ReportContext, stage: Stage) -> tuple[str, ...]:
    return (
        stage.title,
        label(t, SEATING, stage.seating) if stage.seating else "",
        t.length(planned) if (planned := runs.planned(stage)) else "",
        t.listed(open_times(t, stage)),
        t.length(runs.minutes(stage)) if runs.over(stage) else "",
        label(t, STAGE_STATUS, stage.status),
    )


def open_times(t: ReportContext, stage: Stage) -> Iterator[str]:
    """As in "09:05–10:20"; with the date where it was open on another day than its first."""
    first = stage.opened_at
    for run in runs.of(stage):
        end = t.time(run.closed_at) if run.closed_at else ""
        said = f"{t.time(run.opened_at)}–{end}" if end else t.time(run.opened_at)
        other = first is not None and t.date(first) != t.date(run.opened_at)
        yield f"{t.date(run.opened_at)} {said}" if other else said
