"""Cards: what people wrote, stage by stage, in the lanes and clusters of the wall."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wsr.activities.cards.records import Support
from wsr.activities.cards.report_pictures import pictured
from wsr.documents.document_model import (
    Entries,
    Entry,
    Fact,
    Flag,
    Heading,
    Node,
    Nothing,
    Ref,
    Section,
    Text,
)
from wsr.documents.labels import (
    ATTITUDE,
    CATEGORY,
    IMPORTANCE,
    KIND,
    LEVEL,
    LINK,
    URGENCY,
    label,
    mark,
)
from wsr.documents.references import ref
from wsr.documents.report_context import ReportContext
from wsr.domain.findings import in_order
from wsr.domain.records import Card, Cluster, Leverage, Stage
from wsr.domain.vocabularies import title_of

PLACE = 20  # among the chapters of the report
DEEPEST = 20  # cards one under the other; the rules allow fewer


def total(t: ReportContext) -> tuple[str, int]:
    return t.gettext("cards"), sum(not c.comment for c in t.w.all(Card))


def said_at(t: ReportContext) -> list[int]:
    return [c.at for c in t.w.all(Card)]


def sections(t: ReportContext) -> list[Section]:
    """One for each card stage, posted on or not."""
    stages = in_order(s for s in t.w.all(Stage) if s.activity == "cards")
    return [section(t, stage, stage.title) for stage in stages]


def section(t: ReportContext, stage: Stage, title: str) -> Section:
    cards = [c for c in t.w.all(Card) if c.stage == stage.id and not c.comment]
    clusters = [c for c in t.w.all(Cluster) if c.stage == stage.id]
    nodes = filled(t, stage, cards, clusters) if cards or clusters else [nothing(t)]
    return Section(f"stage-{stage.position}", title, tuple(nodes), "cluster")


def nothing(t: ReportContext) -> Node:
    return Nothing(t.gettext("Nothing was posted."))


def filled(
    t: ReportContext, stage: Stage, cards: list[Card], clusters: list[Cluster]
) -> list[Node]:
    nodes: list[Node] = [Text(counted(t, cards, clusters)), *pictured(t, stage, cards)]
    for lane, title in lanes(t, stage, [*cards, *clusters]):
        in_lane = [c for c in cards if lane_of(t, c) == lane]
        nodes += in_a_lane(t, lane, title, in_lane, [c for c in clusters if c.lane == lane])
    return nodes


def counted(t: ReportContext, cards: list[Card], clusters: list[Cluster]) -> str:
    posted = t.ngettext("%(n)s card was posted.", "%(n)s cards were posted.", len(cards))
    put = t.ngettext("%(n)s cluster was made.", "%(n)s clusters were made.", len(clusters))
    return f"{posted} {put}" if clusters else posted


def lanes(
    t: ReportContext, stage: Stage, on: Iterable[Card | Cluster]
) -> list[tuple[str | None, str]]:
    """The stage's lanes in order, then those that still hold something although they are gone."""
    known = [(lane["id"], lane["title"]) for lane in stage.lanes]
    ids = {id for id, _ in known}
    other = sorted({lane for each in on if (lane := lane_of(t, each)) not in ids}, key=str)
    return known + [(lane, label(t, CATEGORY, lane)) for lane in other]


def lane_of(t: ReportContext, each: Card | Cluster) -> str | None:
    """A card in a cluster is where its cluster is."""
    found = t.w.get(Cluster, each.cluster) if isinstance(each, Card) else None
    together = found if found and found.stage == each.stage else None
    return together.lane if together else each.lane


def in_a_lane(
    t: ReportContext, lane: str | None, title: str, cards: list[Card], clusters: list[Cluster]
) -> list[Node]:
    category = lane if lane in CATEGORY else ""
    heading = Heading(title, category=category or "", count=len(cards)) if title else None
    ids = {c.id for c in clusters}
    alone = [c for c in cards if c.cluster not in ids and not target(t, c) and not is_below(t, c)]
    entries = [cluster(t, c, cards) for c in clusters] + [card(t, c) for c in ordered(alone)]
    shown: Node = Entries(tuple(entries), "cards") if entries else nothing(t)
    return [heading, shown] if heading else [shown]


def ordered(cards: list[Card]) -> list[Card]:
    return sorted(cards, key=lambda c: c.at)


def target(t: ReportContext, c: Card) -> Card | None:
    """The card it was merged into, while that one is shown."""
    return t.w.get(Card, c.merged_into)


def cluster(t: ReportContext, c: Cluster, cards: list[Card]) -> Entry:
    within = [x for x in cards if x.cluster == c.id and not target(t, x) and not is_below(t, x)]
    count = t.ngettext("%(n)s card", "%(n)s cards", len(within))
    return Entry(
        c.title,
        t.anchor("cluster", c.id),
        flags=(Flag(count, "", "cluster"),),
        facts=came_of(t, c.id),
        within=tuple(card(t, x, c.id) for x in ordered(within)),
        category=c.lane if c.lane in CATEGORY else "",
    )


def is_below(t: ReportContext, c: Card) -> bool:
    """Whether it is told under another card of its stage, which is shown."""
    above = t.w.get(Card, c.parent)
    return above is not None and above.stage == c.stage and not target(t, above)


def card(t: ReportContext, c: Card, cluster: str = "", deep: int = 0) -> Entry:
    """What its cluster led to is shown at the cluster."""
    merged = ordered(t.chain.merged.get(c.id, []))
    below = causes(t, c) if deep < DEEPEST else []
    within = [card(t, x, "", deep + 1) for x in below]
    within += [also_said(t, x) if below else card(t, x) for x in merged]
    return Entry(
        t.words_of(c),
        t.anchor("card", c.id),
        mark(t, c.group),
        t.person(c.by),
        tags(t, c),
        (
            *above(t, c),
            *shifting(t, c),
            *also_from(t, c),
            *came_of(t, c.id, cluster),
            *comments(t, c),
        ),
        tuple(within),
        t.gettext("Below it") if below else t.gettext("Also said as") if merged else "",
        c.category or "",
    )


def causes(t: ReportContext, c: Card) -> list[Card]:
    """The cards of its stage that are under it."""
    below = t.chain.under.get(c.id, [])
    return ordered([x for x in below if x.stage == c.stage and not x.comment])


def above(t: ReportContext, c: Card) -> tuple[Fact, ...]:
    """The card of another stage that it is under."""
    parent = t.w.get(Card, c.parent)
    if parent is None or parent.stage == c.stage:
        return ()
    return (Fact(t.gettext("Under"), refs=(ref(t, parent.id),), theirs=True),)


def shifting(t: ReportContext, c: Card) -> tuple[Fact, ...]:
    said = Fact(t.gettext("Behaviour to shift"), c.behaviour, theirs=True)
    return (said,) if c.behaviour else ()


def also_said(t: ReportContext, c: Card) -> Entry:
    """One that was merged into a card which has others below it."""
    entry = card(t, c)
    return replace(entry, flags=(Flag(t.gettext("Also said as")), *entry.flags))


def comments(t: ReportContext, c: Card) -> tuple[Fact, ...]:
    said = ordered([x for x in t.chain.under.get(c.id, []) if x.comment])
    return tuple(Fact(t.gettext("Comment"), t.words_of(x), theirs=True) for x in said)


def weight(t: ReportContext, c: Card) -> str:
    stage = t.w.get(Stage, c.stage)
    urgent = stage is not None and stage.settings.get("importance") == "urgency"
    return label(t, URGENCY if urgent else IMPORTANCE, str(c.importance or ""))


def tags(t: ReportContext, c: Card) -> tuple[Flag, ...]:
    category = c.category if c.category and c.category != lane_of(t, c) else ""
    found = [
        Flag("" if c.year is None else str(c.year), "", "calendar"),
        Flag(weight(t, c), "", "flag"),
        Flag(label(t, ATTITUDE, c.attitude)),
        Flag(title_of(t.w, "priorities", c.priority or ""), "", "national"),
        Flag(title_of(t.w, "areas", c.area or ""), "", "globe"),
        Flag(t.gettext("Root cause") if c.root else "", "", "tree"),
        Flag(label(t, CATEGORY, category), "", category),
        Flag(label(t, KIND, c.card_kind), "", c.card_kind or ""),
        Flag(label(t, LEVEL, c.level), "", c.level or ""),
        Flag(t.gettext("written by a recorder") if c.recorded else "", "", "recorder"),
    ]
    return tuple(flag for flag in found if flag.words)


def also_from(t: ReportContext, c: Card) -> tuple[Fact, ...]:
    """The groups of those who joined it, and how many came without one."""
    found = t.w.get(Support, c.id)
    if found is None or not found.total:
        return ()
    given = [(g, found.groups[g.id]) for g in t.groups if g.id in found.groups]
    said = [g.name if n == 1 else f"{g.name} ({t.number(n)})" for g, n in given]
    if left := found.total - sum(n for _, n in given):
        said.append(others(t, left) if said else t.ngettext("%(n)s person", "%(n)s people", left))
    return (Fact(t.gettext("Also from"), t.listed(said), theirs=True),)


def others(t: ReportContext, many: int) -> str:
    return t.ngettext("%(n)s other", "%(n)s others", many)


def came_of(t: ReportContext, id: str, besides: str = "") -> tuple[Fact, ...]:
    """What a card or cluster led to, and what it is linked with."""
    told = t.chain.points_of.get(besides, [])
    points = [x for x in t.chain.points_of.get(id, []) if x not in told]
    refs = tuple(Ref(point_title(t, x, id), t.anchor("leverage", x.id)) for x in points)
    led = [Fact(t.gettext("Leverage point"), refs=refs, theirs=True)] if refs else []
    # What a leverage point addresses is shown where the point is.
    others = [] if t.w.get(Leverage, id) else t.chain.links.get(id, [])
    linked = (Fact(label(t, LINK, x.type), refs=(ref(t, x.to),), theirs=True) for x in others)
    return (*led, *linked)


def point_title(t: ReportContext, point: Leverage, id: str) -> str:
    return t.gettext("it is one already") if point.id == id else t.title(point.id)
