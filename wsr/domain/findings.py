"""Findings: what the data says, as pure functions over a workshop."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from wsr.domain.kernel import Record, Workshop
from wsr.domain.records import (
    Action,
    Authorship,
    Ballot,
    Card,
    Cluster,
    Group,
    Leverage,
    Link,
    Person,
    ProxyBallots,
    Rating,
    Stage,
    Vote,
)

FEWEST = 5  # people behind any split of a secret vote
NO_GROUP = ""
POOLED = "_small"  # the groups too small to be shown apart, together

Cast = tuple[str, dict[str, int]]  # group id, dots by leverage id


def tally(w: Workshop, vote: Vote) -> dict[str, Any]:
    """The fields of a Tally record: items best first, counted two ways.

    Each item has `dots` and `people` (one person one vote), `backed_by` (groups with at least
    one dot on it), `voice` (one group one voice: each group's dots shared out as parts of one,
    summed over groups, as thousandths; groups too small to be shown apart count with the mean
    of them) and `by_group` {group id: dots}.
    """
    proxies = [p for p in w.all(ProxyBallots) if p.vote == vote.id]
    on_paper = [(p.group or NO_GROUP, dots) for p in proxies for dots in p.ballots]
    own = [(b.group or NO_GROUP, b.dots) for b in w.all(Ballot) if b.vote == vote.id]
    casts = [cast for cast in [*own, *on_paper] if cast[1]]
    pooled = too_small(casts) if vote.secret else frozenset()
    items = [item(on, casts, pooled) for on in vote.items]
    return {
        "people": len(casts),
        "proxies": sum(bool(dots) for _, dots in on_paper),
        "dots": sum(sum(dots.values()) for _, dots in casts),
        "groups": len({group for group, _ in casts}),
        "items": sorted(items, key=lambda each: (-each["dots"], vote.items.index(each["on"]))),
        "pooled": sorted(pooled),
    }


def too_small(casts: list[Cast]) -> frozenset[str]:
    """Groups to show only together, so that no split has fewer than FEWEST people behind it.

    Where the small ones together are still too few, the next larger joins them: otherwise
    the pool would be what is left when the shown groups are taken from the whole.
    """
    voters = Counter(group for group, _ in casts)
    pool: list[str] = []
    for group, many in sorted(voters.items(), key=lambda each: (each[1], each[0])):
        behind = sum(voters[each] for each in pool)
        if many < FEWEST or 0 < behind < FEWEST:
            pool.append(group)
    return frozenset(pool)


def item(on: str, casts: list[Cast], pooled: frozenset[str]) -> dict[str, Any]:
    by_group: Counter[str] = Counter()
    spent: Counter[str] = Counter()
    for group, dots in casts:
        by_group[group] += dots.get(on, 0)
        spent[group] += sum(dots.values())
    shown: Counter[str] = Counter()
    for group, many in by_group.items():
        shown[POOLED if group in pooled else group] += many
    enough = sum(group in pooled for group, _ in casts)
    if enough < FEWEST:
        shown.pop(POOLED, None)
    return {
        "on": on,
        "dots": sum(by_group.values()),
        "people": sum(bool(dots.get(on)) for _, dots in casts),
        "backed_by": sum(many > 0 for many in by_group.values()),
        "voice": round(1000 * voice(by_group, spent, pooled)),
        "by_group": {group: many for group, many in sorted(shown.items()) if many},
    }


def voice(by_group: Counter[str], spent: Counter[str], pooled: frozenset[str]) -> float:
    """What a thing gets when every group shares out one voice.

    Pooled groups share out theirs as the pool does: with two exact sums of the same two groups
    (their dots, their shares) anybody could work out what each of them chose.
    """
    apart = sum(by_group[g] / spent[g] for g in spent if g not in pooled)
    behind = sum(spent[g] for g in pooled)
    together = sum(by_group[g] for g in pooled) / behind if behind else 0
    return apart + len(pooled) * together


def people_in(w: Workshop) -> list[Person]:
    """Those who take part and have not been removed; facilitators without a group do not."""
    return [p for p in w.all(Person) if p.status == "in" and p.group]


def absent_groups(w: Workshop) -> list[Group]:
    present = {p.group for p in people_in(w)}
    return [g for g in in_order(w.all(Group)) if g.id not in present]


def silent_groups(w: Workshop, stage: str) -> list[Group]:
    """Groups with people in the room and no card in this stage."""
    authors = {a.person for a in w.all(Authorship) if a.stage == stage}
    spoken = {p.group for p in people_in(w) if p.id in authors}
    spoken |= {c.group for c in w.all(Card) if c.stage == stage}
    present = {p.group for p in people_in(w)}
    return [g for g in in_order(w.all(Group)) if g.id in present - spoken]


def in_order(records: Iterable[Any]) -> list[Any]:
    return sorted(records, key=lambda each: each.position)


def barriers(w: Workshop) -> list[Record]:
    """What is rated: clusters, then cards that stand alone, of every stage with categories."""
    stages = {s.id for s in w.all(Stage) if s.settings.get("barriers")}
    clusters = [c for c in w.all(Cluster) if c.stage in stages]
    cards = [
        c
        for c in w.all(Card)
        if c.stage in stages and not c.cluster and not c.merged_into and c.shown == "shown"
    ]
    return [*sorted(clusters, key=lambda c: c.at), *sorted(cards, key=lambda c: c.at)]


def heat(w: Workshop, stage: str) -> dict[tuple[str, str], dict[str, float]]:
    """(barrier id, group id) -> mean power, mean resources, how many rated, widest difference."""
    cells: defaultdict[tuple[str, str], list[Rating]] = defaultdict(list)
    for rating in w.all(Rating):
        if rating.stage == stage and rating.rater == rating.group:
            cells[rating.on, rating.group].append(rating)
    return {key: cell(ratings) for key, ratings in cells.items()}


def cell(ratings: list[Rating]) -> dict[str, float]:
    power = [r.power for r in ratings]
    resources = [r.resources for r in ratings]
    return {
        "power": sum(power) / len(power),
        "resources": sum(resources) / len(resources),
        "raters": len(ratings),
        "apart": max(max(power) - min(power), max(resources) - min(resources)),
    }


def gaps(w: Workshop, stage: str, *, able: int = 3) -> list[str]:
    """Barriers that were rated, and no group gives itself `able` or more power over."""
    best: dict[str, float] = {}
    for (on, _), each in heat(w, stage).items():
        best[on] = max(best.get(on, 0), each["power"])
    return [on for on, power in best.items() if power < able]


def barriers_behind(w: Workshop, leverage: Leverage) -> list[Card]:
    """The cards a leverage point would move: linked ones, and those in its cluster."""
    ends = [link.to for link in w.all(Link) if link.from_ == leverage.id]
    linked = [c for id in ends for c in cards_at(w, id)]
    found = [*cards_at(w, leverage.id), *linked]
    return list({c.id: c for c in found if c.id != leverage.id}.values())


def cards_at(w: Workshop, id: str) -> list[Card]:
    card = w.get(Card, id)
    return [card] if card else [c for c in w.all(Card) if c.cluster == id]


def title_of(w: Workshop, id: str) -> str:
    card, cluster = w.get(Card, id), w.get(Cluster, id)
    return card.text if card else cluster.title if cluster else ""


def actions_for(w: Workshop, leverage: str) -> list[Action]:
    return [a for a in w.all(Action) if leverage in a.leverage]
