"""Report: a workshop as one plain tree, which every document format walks."""

from __future__ import annotations

from datetime import tzinfo
from gettext import NullTranslations
from typing import Any

from wsr.documents.areas import in_area, need_area
from wsr.documents.chapters import (
    agenda,
    attendance,
    chain,
    common_ground,
    contacts,
    decisions,
    leverage,
    method,
    room,
    tables,
    who_is_missing,
)
from wsr.documents.document_model import Fact, Report, Section, Text
from wsr.documents.owned.index import One
from wsr.documents.parts import in_place
from wsr.documents.report_context import ENGLISH, EVERYONE, ReportContext, as_seen_by
from wsr.documents.sheets.index import sheets
from wsr.documents.sheets.sheet import Sheet
from wsr.domain import findings, missing
from wsr.domain.horizons import last_day
from wsr.domain.kernel import N_, Refused, Workshop
from wsr.domain.records import Stage

HOUSE = (
    room,
    attendance,
    who_is_missing,
    agenda,
    tables,
    leverage,
    common_ground,
    decisions,
    chain,
    contacts,
    method,
)
# Each has `sections` and its `PLACE`; some a `total` for the cover, and `said_at`.
CHAPTERS = in_place(HOUSE, "report", "report_later")


def report(
    workshop: Workshop,
    words: NullTranslations = ENGLISH,
    language: str = "en",
    zone: tzinfo | None = None,
    area: str = "",
) -> Report:
    """Everything that everyone can see, or of one area; in the reader's language and time zone."""
    seen, name = of_area(as_seen_by(workshop, EVERYONE), area)
    who = missing.found(workshop)
    t = ReportContext(seen, words, language, zone, missing=who, area=name)
    sections = [section for chapter in CHAPTERS for section in chapter.sections(t)]
    return covered(
        t, tuple(sections), sheets(t), title=t.about.title, task=t.about.task, stats=stats(t)
    )


def own_report(
    workshop: Workshop,
    one: One,
    words: NullTranslations = ENGLISH,
    language: str = "en",
    zone: tzinfo | None = None,
) -> Report:
    """What one owner has, alone; Refused where the owner has nothing."""
    seen = as_seen_by(workshop, EVERYONE)
    record, own = one.record(seen), one.document
    t = ReportContext(own.alone(seen, record), words, language, zone, own.kinds)
    return covered(
        t,
        tuple(own.sections(t)),
        tuple(make(t) for make in own.sheets),
        title=own.title(t, record),
        task=t.about.title,
    )


def chapter_report(
    workshop: Workshop,
    chapter: str,
    words: NullTranslations = ENGLISH,
    language: str = "en",
    zone: tzinfo | None = None,
    area: str = "",
) -> Report:
    """One chapter of the report by its anchor, as work-plan; Refused with no_such_chapter."""
    seen, name = of_area(as_seen_by(workshop, EVERYONE), area)
    who = missing.found(workshop)
    t = ReportContext(seen, words, language, zone, linked=frozenset(), missing=who, area=name)
    every = (section for each in CHAPTERS for section in each.sections(t))
    found = next((section for section in every if section.anchor == chapter), None)
    if found is None:
        why = N_("The report has no chapter of this name, or it is still empty.")
        raise Refused("no_such_chapter", why, "chapter")
    return covered(t, (found,), (), title=found.title, task=t.about.title)


def of_area(w: Workshop, said: str) -> tuple[Workshop, str]:
    """What is of the area of this id or name, and how it is called; without one, all there is."""
    if not said:
        return w, ""
    area = need_area(w, said)
    return in_area(w, area["id"]), area["title"]


def covered(
    t: ReportContext,
    sections: tuple[Section, ...],
    sheets: tuple[Sheet[Any], ...],
    *,
    title: str,
    task: str,
    stats: tuple[Fact, ...] = (),
) -> Report:
    a = t.about
    return Report(
        title,
        task,
        a.code,
        t.language,
        a.illustrative,
        t.w.seq,
        stats,
        facts(t),
        notices(t),
        sections,
        sheets,
    )


def notices(t: ReportContext) -> tuple[Text, ...]:
    invented = t.gettext(
        "This is an illustration: the votes, ratings, plans and pledges in it are invented."
    )
    going_on = t.gettext("The workshop is still running. This report updates as it goes.")
    only = t.gettext(
        "Only what is about %(area)s: its actions, the plans that have some, and its cards. "
        "What names no area is left out where people were asked for one.",
        area=t.area,
    )
    shown = [Text(invented, "warn")] if t.about.illustrative else []
    shown += [Text(only, "info")] if t.area else []
    return tuple(shown if t.about.closed else [*shown, Text(going_on, "info")])


def facts(t: ReportContext) -> tuple[Fact, ...]:
    a = t.about
    near, far = last_day(t.w, 100), last_day(t.w, 1000)
    found = (
        Fact(t.gettext("Area"), t.area, theirs=True),
        Fact(t.gettext("Place"), a.place, theirs=True),
        Fact(t.gettext("Date"), held(t)),
        Fact(t.gettext("Day 0 of the plans"), t.day(a.day0)),
        Fact(t.gettext("Day 100"), t.day(near)),
        Fact(t.gettext("Day 1000"), t.day(far)),
        Fact(t.gettext("Room code"), a.code),
    )
    return tuple(f for f in found if f.value)


def held(t: ReportContext) -> str:
    """From the first stage opened to the last thing said."""
    opened = [s.opened_at for s in t.w.all(Stage) if s.opened_at]
    if not opened:
        return ""
    said = [at for chapter in CHAPTERS if hasattr(chapter, "said_at") for at in chapter.said_at(t)]
    first, last = t.date(min(opened)), t.date(max(*opened, *said, 0))
    return first if first == last else f"{first} – {last}"


def stats(t: ReportContext) -> tuple[Fact, ...]:
    here = findings.people_in(t.w)
    present = len({p.group for p in here})
    counted = (
        (t.gettext("people"), len(here)),
        (t.gettext("stakeholder groups"), present),
        *(chapter.total(t) for chapter in CHAPTERS if hasattr(chapter, "total")),
    )
    return tuple(Fact(name, t.number(n)) for name, n in counted)
