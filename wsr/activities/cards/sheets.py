"""Card sheets: what people wrote, how it was put together, what was linked with what."""

from __future__ import annotations

from collections import Counter
from functools import partial

from wsr.activities.cards.records import Support
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain.records import Card, Cluster, Link, Stage
from wsr.domain.vocabularies import title_of

PLACE = 20  # among the sheets


def cards(t: ReportContext) -> Sheet[Card]:
    stages = {s.id: s.title for s in t.w.all(Stage)}
    clusters = {c.id: c.title for c in t.w.all(Cluster)}
    said = {c.id: t.words_of(c) for c in t.w.all(Card)}
    return Sheet(
        "cards",
        "Every card that is shown, of every stage.",
        tuple(t.w.all(Card)),
        (
            Column("id", "text", "The card's id, used in the other files.", lambda c: c.id),
            Column("stage", "text", "The id of the stage it was posted in.", lambda c: c.stage),
            Column("stage_title", "text", "The stage's title.", lambda c: stages.get(c.stage)),
            Column("lane", "text", "The column of the wall it stands in.", lambda c: c.lane),
            Column(
                "category",
                "text",
                "governance, structural, economic_social, unsorted or empty.",
                lambda c: c.category,
            ),
            Column(
                "kind",
                "text",
                "awareness, technology, training, org_dysfunction, other or empty.",
                lambda c: c.card_kind,
            ),
            Column(
                "level",
                "text",
                "core, institutional, sociocultural, national, global or empty.",
                lambda c: c.level,
            ),
            Column("text", "text", "What it says.", lambda c: c.text),
            Column(
                "group",
                "text",
                "The id of the group it came from; empty when posted anonymously.",
                lambda c: c.group,
            ),
            Column("group_name", "text", "The group's name.", lambda c: t.group_name(c.group)),
            Column(
                "by",
                "text",
                "The author's name, where the author chose to be named.",
                lambda c: t.person(c.by),
            ),
            Column(
                "recorded",
                "yes",
                "Whether a recorder posted it for someone else.",
                lambda c: c.recorded,
            ),
            Column(
                "table",
                "text",
                "The id of the table it was written at; empty where that would point at someone.",
                lambda c: c.table,
            ),
            Column(
                "supported_by",
                "number",
                "How many people joined it, besides its author.",
                lambda c: supported(t, c).total,
            ),
            Column(
                "supported_groups",
                "text",
                "How many of which group, one a line; empty where no one is named.",
                lambda c: of_groups(t, supported(t, c)),
            ),
            Column(
                "cluster", "text", "The id of the cluster it is in, or empty.", lambda c: c.cluster
            ),
            Column(
                "cluster_title",
                "text",
                "The cluster's title.",
                lambda c: clusters.get(c.cluster or ""),
            ),
            Column("year", "number", "The year it names, or empty.", lambda c: c.year),
            Column(
                "importance",
                "number",
                "How much it matters or how urgent it is: 1 to 3, of which 3 is the most; or empty.",
                lambda c: c.importance,
            ),
            Column("attitude", "text", "doing, want or empty.", lambda c: c.attitude),
            *details(t),
            Column(
                "parent",
                "text",
                "The id of the card it is under or comments on, or empty.",
                lambda c: c.parent,
            ),
            Column(
                "parent_text", "text", "What that one says.", lambda c: said.get(c.parent or "")
            ),
            Column("comment", "yes", "Whether it is a comment.", lambda c: c.comment),
            Column("root", "yes", "Whether it is said to be a root cause.", lambda c: c.root),
            Column(
                "merged_into",
                "text",
                "The id of the card it was merged into, or empty.",
                lambda c: c.merged_into,
            ),
            Column(
                "edited", "yes", "Whether it was changed after it was posted.", lambda c: c.edited
            ),
            Column("at", "time", "When it was posted.", lambda c: c.at),
        ),
    )


def details(t: ReportContext) -> tuple[Column[Card], ...]:
    """What goals carry where the stage asks for it."""
    priority, area = (partial(title_of, t.w, each) for each in ("priorities", "areas"))
    return (
        Column("behaviour", "text", "The behaviour that is to shift.", lambda c: c.behaviour),
        Column(
            "priority",
            "text",
            "The government priority it serves.",
            lambda c: priority(c.priority or ""),
        ),
        Column("area", "text", "The area it is about.", lambda c: area(c.area or "")),
    )


def supported(t: ReportContext, c: Card) -> Support:
    return t.w.get(Support, c.id) or Support(c.id, c.stage)


def of_groups(t: ReportContext, found: Support) -> str:
    return "\n".join(f"{t.group_name(g)}: {n}" for g, n in found.groups.items())


def clusters(t: ReportContext) -> Sheet[Cluster]:
    many = Counter(c.cluster for c in t.w.all(Card))
    return Sheet(
        "clusters",
        "Cards put together under one title.",
        tuple(t.w.all(Cluster)),
        (
            Column("id", "text", "The cluster's id.", lambda c: c.id),
            Column("stage", "text", "The id of its stage.", lambda c: c.stage),
            Column("lane", "text", "The column of the wall it stands in.", lambda c: c.lane),
            Column("title", "text", "Its title.", lambda c: c.title),
            Column("cards", "number", "How many cards are in it.", lambda c: many[c.id]),
            Column("at", "time", "When it was made.", lambda c: c.at),
        ),
    )


def links(t: ReportContext) -> Sheet[Link]:
    return Sheet(
        "links",
        "Arrows between cards, clusters and leverage points.",
        tuple(t.w.all(Link)),
        (
            Column(
                "from", "text", "The id of the card or cluster it starts from.", lambda x: x.from_
            ),
            Column("from_title", "text", "What that one says.", lambda x: t.title(x.from_)),
            Column("to", "text", "The id of the card or cluster it points to.", lambda x: x.to),
            Column("to_title", "text", "What that one says.", lambda x: t.title(x.to)),
            Column(
                "type", "text", "barrier, root_cause, goal, addresses or relates.", lambda x: x.type
            ),
        ),
    )


SHEETS = (cards, clusters, links)
