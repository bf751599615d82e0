"""Pictures of cards in the report: events on a timeline with a table by year, trends by group."""

from __future__ import annotations

from collections import Counter

from wsr.documents.document_model import Mark, Moment, Node, Ref, Table, Tick, YearRow, Years
from wsr.documents.labels import mark
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Card, Stage

STEPS = (1, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
MOST_TICKS = 8
Rows = tuple[tuple[str | Ref | Mark, ...], ...]


def pictured(t: ReportContext, stage: Stage, cards: list[Card]) -> list[Node]:
    """What goes before the cards of a stage that the wall draws; nothing for all others."""
    ideas = [c for c in cards if not c.comment and not t.w.get(Card, c.merged_into)]
    draw = stage.settings.get("draw")
    if draw == "timeline" and any(c.year is not None for c in ideas):
        return timeline(t, stage, ideas)
    if draw == "matrix" and any(t.w.get(Card, c.parent) for c in ideas):
        return [by_trend(t, ideas)]
    return []


def timeline(t: ReportContext, stage: Stage, cards: list[Card]) -> list[Node]:
    dated = [c for c in cards if c.year is not None]
    first, last, step = scale([c.year for c in dated if c.year is not None])
    lanes = stage.lanes or ({"id": "", "title": ""},)
    rows = tuple(
        YearRow(lane["title"], moments(in_lane(dated, lanes, lane["id"]), first, last))
        for lane in lanes
    )
    ticks = tuple(
        Tick((year - first) / (last - first), words_of(t, year))
        for year in range(first, last + 1, step)
    )
    return [Years(t.gettext("Timeline"), ticks, rows), by_year(t, stage, cards)]


def scale(years: list[int]) -> tuple[int, int, int]:
    """The first and the last year of the picture, and how many are between two ticks."""
    low, high = min(years), max(years) + 1
    step = next((s for s in STEPS if (high - low) / s <= MOST_TICKS), STEPS[-1])
    return low // step * step, -(-high // step) * step, step


def in_lane(cards: list[Card], lanes: tuple[dict[str, str], ...], id: str) -> list[Card]:
    """What belongs to no lane of this stage is in the last one."""
    known = {lane["id"] for lane in lanes}
    return [c for c in cards if (c.lane if c.lane in known else lanes[-1]["id"]) == id]


def moments(cards: list[Card], first: int, last: int) -> tuple[Moment, ...]:
    many = Counter(c.year for c in cards if c.year is not None)
    return tuple(Moment((y - first + 0.5) / (last - first), n) for y, n in sorted(many.items()))


def words_of(t: ReportContext, year: int | None) -> str:
    if year is None:
        return t.gettext("No year")
    return str(year) if year >= 0 else t.gettext("%(n)s BC", n=-year)


def by_year(t: ReportContext, stage: Stage, cards: list[Card]) -> Table:
    titles = {lane["id"]: lane["title"] for lane in stage.lanes}
    ordered = sorted(cards, key=lambda c: (c.year is None, c.year or 0, c.at))
    head = (t.gettext("Year"), t.gettext("Event"), t.gettext("Lane"), t.gettext("Group"))
    rows: Rows = tuple(
        (words_of(t, c.year), there(t, c), titles.get(c.lane or "", ""), mark(t, c.group) or "")
        for c in ordered
    )
    return Table(t.gettext("Events by year"), head, rows)


def there(t: ReportContext, c: Card) -> Ref:
    return Ref(t.words_of(c), t.anchor("card", c.id))


def by_trend(t: ReportContext, cards: list[Card]) -> Table:
    """What each group does and wants to do about each trend, trend by trend."""
    place = {g.id: n for n, g in enumerate(t.groups)}
    under = [(c, p) for c in cards if (p := t.w.get(Card, c.parent))]
    ordered = sorted(
        under,
        key=lambda x: (-(x[1].importance or 0), x[1].at, place.get(x[0].group or "", len(place))),
    )
    head = (
        t.gettext("Trend"),
        t.gettext("Group"),
        t.gettext("We do this now"),
        t.gettext("We want to do this"),
    )
    rows: Rows = tuple(
        (there(t, p), mark(t, c.group) or "", *beside(there(t, c), c.attitude)) for c, p in ordered
    )
    return Table(t.gettext("What each group does and wants to do"), head, rows)


def beside(said: Ref, attitude: str | None) -> tuple[str | Ref, str | Ref]:
    return ("", said) if attitude == "want" else (said, "")
