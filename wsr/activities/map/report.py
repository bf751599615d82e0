"""Map: who can move it, where each stands, what ties them, and what to look at."""

from __future__ import annotations

from wsr.activities.map import report_champions, report_pictures, standing
from wsr.activities.map.records import Actor, Tie
from wsr.activities.map.standing import Standing
from wsr.documents.document_model import Fact, Facts, Mark, Node, Nothing, Ref, Section, Table, Text
from wsr.documents.labels import LEVEL, label, mark
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.records import Stage

PLACE = 35  # among the chapters of the report
TYPES = {
    "information": N_("Information"),
    "money": N_("Money"),
    "authority": N_("Authority"),
    "support": N_("Support"),
    "conflict": N_("Conflict"),
}
STRENGTHS = {1: N_("weak"), 2: N_("medium"), 3: N_("strong")}

Row = tuple[str | Ref | Mark, ...]


def total(t: ReportContext) -> tuple[str, int]:
    return t.gettext("actors"), len(t.w.all(Actor))


def said_at(t: ReportContext) -> list[int]:
    return [a.at for a in t.w.all(Actor)]


def sections(t: ReportContext) -> list[Section]:
    return [*of_actors(t), *report_champions.sections(t)]


def of_actors(t: ReportContext) -> list[Section]:
    stages = [s for s in t.w.all(Stage) if s.activity == "map"]
    if not stages and not t.w.all(Actor):
        return []
    title = min(stages, key=lambda s: s.position).title if stages else t.gettext("Influence map")
    nothing = Nothing(t.gettext("No one was named who can move it."))
    return [Section("map", title, tuple(told(t)) if t.w.all(Actor) else (nothing,), "resistance")]


def told(t: ReportContext) -> list[Node]:
    """Each picture before the table that says the same."""
    ties = standing.tied(t.w)
    return [
        explained(t),
        *findings(t),
        *report_pictures.influence(t),
        actors(t),
        *report_pictures.network(t, TYPES),
        *([ties_told(t, ties)] if ties else []),
    ]


def explained(t: ReportContext) -> Node:
    return Text(
        t.gettext(
            "Each group said how much influence an actor has, from 0 (none) to 10 (the most), and "
            "whether it is against (−5) or for (5). Where the facilitator has placed it for the "
            "room, that counts; otherwise the average of the groups."
        )
    )


def findings(t: ReportContext) -> list[Node]:
    """In the sentences of the wall."""
    said = (
        (N_("High influence, low support: %(names)s"), standing.critical(t.w)),
        (N_("Not placed by any group: %(names)s"), standing.unplaced(t.w)),
        (N_("Not tied to anyone: %(names)s"), standing.lone(t.w)),
    )
    found = [t.gettext(words, names=t.listed(a.name for a in who)) for words, who in said if who]
    title = t.gettext("What to look at")
    return [Facts(tuple(Fact(title, sentence) for sentence in found))] if found else []


def actors(t: ReportContext) -> Table:
    at = standing.standings(t.w)
    head = (
        t.gettext("Who"),
        t.gettext("Level"),
        t.gettext("Group"),
        t.gettext("Influence"),
        t.gettext("Support"),
        t.gettext("Influence, as groups see it"),
        t.gettext("Support, as groups see it"),
    )
    rows = tuple(actor(t, each, at.get(each.id)) for each in report_pictures.by_influence(t))
    return Table(t.gettext("Actors by influence"), head, rows, (3, 4))


def actor(t: ReportContext, a: Actor, at: Standing | None) -> Row:
    level = label(t, LEVEL, a.level)
    where = (
        (t.number(at.influence), t.number(at.support), *seen(t, at)) if at else ("–", "–", "–", "–")
    )
    return (a.name, level or "–", mark(t, a.group) or "–", *where)


def seen(t: ReportContext, at: Standing) -> tuple[str, str]:
    """Where groups place it differently, from where to where."""
    if not at.groups:
        return "–", "–"
    return between(t, at.influences), between(t, at.supports)


def between(t: ReportContext, ends: tuple[int, int]) -> str:
    low, high = (t.number(end) for end in ends)
    return low if low == high else t.gettext("%(low)s to %(high)s", low=low, high=high)


def ties_told(t: ReportContext, ties: list[Tie]) -> Table:
    head = (t.gettext("From"), t.gettext("To"), t.gettext("What goes"), t.gettext("Strength"))
    return Table(t.gettext("Ties"), head, tuple(tie(t, each) for each in ties))


def tie(t: ReportContext, x: Tie) -> Row:
    from_, to = (t.w.need(Actor, id).name for id in (x.from_, x.to))
    type_ = t.gettext(TYPES[x.type])
    what = f"{type_} ({t.gettext('both ways')})" if x.mutual else type_
    strength = STRENGTHS.get(x.strength, "")
    return (from_, to, what, t.gettext(strength) if strength else "")
