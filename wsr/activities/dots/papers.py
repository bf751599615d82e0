"""Paper ballots: a vote's points with boxes to cross, for people who vote without a phone."""

from __future__ import annotations

from dataclasses import dataclass

from wsr.activities.dots.records import Vote
from wsr.activities.dots.subjects import subjects
from wsr.documents.document_model import Text
from wsr.documents.labels import mark
from wsr.documents.paper.hall import Hall
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Choices, Leaf
from wsr.documents.paper.owners import groups
from wsr.documents.report_context import ReportContext
from wsr.domain.findings import in_order
from wsr.domain.kernel import N_, Refused
from wsr.domain.records import Group, Stage

MOST_BOXES = 10  # in one line; for more dots people write a number


@dataclass(frozen=True)
class Asked:
    """What a ballot asks: `most` dots in all, `each` on one point, `items` are ids."""

    title: str
    items: tuple[str, ...]
    most: int
    each: int
    secret: bool


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    """One for each group, since ballots are counted by group."""
    asked = of_open_vote(t) or of_next_vote(t)
    if not asked.items:
        raise Refused("nothing_to_print", N_("There is nothing to vote on yet."))
    return [ballot(t, asked, group) for group in groups(t, only)]


def of_open_vote(t: ReportContext) -> Asked | None:
    vote = next((v for v in t.w.all(Vote) if v.status == "open"), None)
    if vote is None:
        return None
    return asked(vote.title, vote.items, vote.budget, vote.max_each, vote.secret)


def of_next_vote(t: ReportContext) -> Asked:
    """As the vote will open on its own: over what its stage says."""
    stages = in_order(s for s in t.w.all(Stage) if s.activity == "dots")
    if not stages:
        raise Refused("nothing_to_print", N_("This agenda has no vote."))
    order = {"open": 0, "ahead": 1}
    stage = min(stages, key=lambda s: order.get(s.status, 2))
    s, items = stage.settings, subjects(t.w, stage)
    return asked(stage.title, items, s.get("budget", 5), s.get("max_each"), s.get("secret", True))


def asked(title: str, items: tuple[str, ...], budget: int, each: int | None, secret: bool) -> Asked:
    return Asked(title, items, budget, min(each or budget, budget), secret)


def ballot(t: ReportContext, a: Asked, group: Group) -> Leaf:
    banner = Banner(
        group.name,
        mark(t, group.id),
        above=t.about.title,
        below=t.gettext("Ballot"),
        facts=(a.title,),
    )
    boxes = a.each if a.each <= MOST_BOXES else 0
    choices = Choices(tuple(t.title(id) for id in a.items), boxes)
    return Leaf(
        group.name, (banner, Text(instruction(t, a, boxes), "info"), choices, Text(closing(t, a)))
    )


def instruction(t: ReportContext, a: Asked, boxes: int) -> str:
    crosses = t.ngettext(
        "Put at most %(n)s cross in total.", "Put at most %(n)s crosses in total.", a.most
    )
    dots = t.ngettext("You have %(n)s dot.", "You have %(n)s dots.", a.most)
    write = t.gettext("Write on each line how many of them you give.")
    several = t.gettext("Several per line are fine.")
    line = t.ngettext("At most %(n)s per line.", "At most %(n)s per line.", a.each)
    limit = line if a.each < a.most else several if a.most > 1 else ""
    return " ".join(part for part in ([crosses] if boxes else [dots, write]) + [limit] if part)


def closing(t: ReportContext, a: Asked) -> str:
    secret = t.gettext("This vote is secret: don’t write your name, and fold the paper.")
    return secret if a.secret else t.gettext("Don’t write your name. Ballots are counted by group.")


KINDS = {
    "ballots": Kind(
        N_("Paper ballots"),
        N_("Paper ballots for each group. Enter them by group."),
        leaves,
        "slips",
        40,
        facilitators=True,
    )
}
