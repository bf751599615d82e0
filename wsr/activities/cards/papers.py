"""Wall posters: a page for each cluster, to hang up and stand around."""

from __future__ import annotations

from wsr.activities.cards.report import lanes, ordered, target
from wsr.documents.labels import CATEGORY, mark
from wsr.documents.paper.hall import Hall
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Leaf, Note, Notes
from wsr.documents.report_context import ReportContext
from wsr.documents.results import backing, last_result
from wsr.domain.findings import in_order
from wsr.domain.kernel import N_, Refused
from wsr.domain.records import Card, Cluster, Group, Leverage, Stage


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    """In the order of stages and lanes; refused with nothing_to_print where there is none."""
    stages = in_order(t.w.all(Stage))
    found = [poster(t, stage, each) for stage in stages for each in on_wall(t, stage)]
    if not found:
        raise Refused(
            "nothing_to_print", N_("There are no clusters yet. Create one in the console first.")
        )
    return found


def on_wall(t: ReportContext, stage: Stage) -> list[Cluster]:
    mine = [c for c in t.w.all(Cluster) if c.stage == stage.id]
    return [c for lane, _ in lanes(t, stage, mine) for c in mine if c.lane == lane]


def poster(t: ReportContext, stage: Stage, cluster: Cluster) -> Leaf:
    cards = [c for c in t.w.all(Card) if c.cluster == cluster.id and not target(t, c)]
    lane = dict(lanes(t, stage, [cluster])).get(cluster.lane, "")
    many = t.ngettext("%(n)s card", "%(n)s cards", len(cards))
    banner = Banner(
        cluster.title,
        above=" · ".join(part for part in (stage.title, lane, many) if part),
        facts=standing(t, cluster),
        icon="cluster",
        category=category(cluster.lane),
    )
    return Leaf(cluster.title, (banner, *in_lanes(t, stage, cards)))


def category(lane: str | None) -> str:
    return lane if lane in CATEGORY else ""


def standing(t: ReportContext, cluster: Cluster) -> tuple[str, ...]:
    """That it is a leverage point, with what the last closed vote said; of an open one nothing."""
    if t.w.get(Leverage, cluster.id) is None:
        return ()
    result = last_result(t)
    places = {item["on"]: n for n, item in enumerate(result.items, 1)} if result else {}
    if result is None or cluster.id not in places:
        return (t.gettext("Leverage point"),)
    place = places[cluster.id]
    item = result.items[place - 1]
    return (
        t.gettext("Leverage point"),
        t.ngettext("%(n)s dot", "%(n)s dots", item["dots"]),
        t.gettext("place %(place)s of %(all)s", place=t.number(place), all=t.number(len(places))),
        t.gettext("backed by %(groups)s", groups=backing(t, item, result)),
    )


def in_lanes(t: ReportContext, stage: Stage, cards: list[Card]) -> list[Notes]:
    """Where cards of several lanes were put together, each lane apart."""
    own = {c.id: c.lane for c in cards}
    titles = [(lane, title) for lane, title in known_lanes(t, stage, cards) if lane in own.values()]
    return [
        Notes(
            title if len(titles) > 1 else "",
            category(lane),
            tuple(note(t, c) for c in ordered(cards) if own[c.id] == lane),
        )
        for lane, title in titles
    ]


def known_lanes(t: ReportContext, stage: Stage, cards: list[Card]) -> list[tuple[str | None, str]]:
    named = [(lane["id"], lane["title"]) for lane in stage.lanes]
    other = dict.fromkeys(c.lane for c in cards if c.lane not in [id for id, _ in named])
    return [*named, *((lane, "") for lane in other)]


def note(t: ReportContext, card: Card) -> Note:
    """Its words and its group; no one's name hangs on a wall."""
    merged = ordered(t.chain.merged.get(card.id, []))
    return Note(t.words_of(card), mark(t, card.group), tuple(t.words_of(c) for c in merged))


KINDS = {
    "wall-posters": Kind(
        N_("Wall posters"),
        N_("One poster per cluster, with its cards."),
        leaves,
        "wall",
        30,
        groups=False,
    )
}
