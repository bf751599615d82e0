"""Counting: what a vote says, from its ballots."""

from __future__ import annotations

from collections import Counter
from typing import Any

from wsr.activities.dots.bridges import Cast, bridge, sides
from wsr.activities.dots.records import Ballot, ProxyBallots, Vote
from wsr.domain.findings import people_in
from wsr.domain.kernel import Workshop
from wsr.domain.pooling import FEWEST, POOLED

NO_GROUP = ""


def tally(w: Workshop, vote: Vote) -> dict[str, Any]:
    """The fields of a Tally record: items best first, counted two ways.

    Each item has `dots` and `people` (one person one vote), `backed_by` (groups with at least
    one dot on it), `voice` (one group one voice: each group's dots shared out as parts of one,
    summed over groups, as thousandths; groups too small to be shown apart count with the mean
    of them), `bridge` (what every side backs, see bridges.py) and `by_group` {group id: dots}.
    `voters` are the ballots of each group, small ones together. Of a secret vote with fewer than
    FEWEST ballots nothing but their number is shown.
    """
    cast = [p for p in w.all(ProxyBallots) if p.vote == vote.id]
    on_paper = [(p.group or NO_GROUP, dots) for p in cast for dots in p.ballots]
    own = [(b.group or NO_GROUP, b.dots) for b in w.all(Ballot) if b.vote == vote.id]
    casts = [cast for cast in [*own, *on_paper] if cast[1]]
    proxies = sum(bool(dots) for _, dots in on_paper)
    if vote.secret and len(casts) < FEWEST:
        return untold(len(casts), proxies)
    return counted(vote, casts, proxies)


def could_vote(w: Workshop, vote: Vote) -> set[str]:
    """Who can vote on a phone: those in the room, and those who did and were removed since."""
    cast = {b.person for b in w.all(Ballot) if b.vote == vote.id and b.dots}
    return cast | {person.id for person in people_in(w)}


def tellable(vote: Vote, tally: dict[str, Any]) -> dict[str, Any]:
    """What can be shown of a result; an earlier version kept those of few people, too."""
    if vote.secret and tally["people"] < FEWEST:
        return untold(tally["people"], tally["proxies"])
    return tally


def untold(people: int, proxies: int) -> dict[str, Any]:
    """Any sum of so few would say, to someone who knows the others, what one of them chose."""
    none = {"dots": 0, "groups": 0, "items": [], "pooled": [], "voters": {}}
    return {"people": people, "proxies": proxies, **none}


def counted(vote: Vote, casts: list[Cast], proxies: int) -> dict[str, Any]:
    pooled = too_small(casts) if vote.secret else frozenset()
    items = [item(on, casts, pooled) for on in vote.items]
    return {
        "people": len(casts),
        "proxies": proxies,
        "dots": sum(sum(dots.values()) for _, dots in casts),
        "groups": len({group for group, _ in casts}),
        "items": sorted(items, key=lambda each: (-each["dots"], vote.items.index(each["on"]))),
        "pooled": sorted(pooled),
        "voters": dict(sorted(sides(casts, pooled).items())),
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
    shown = together(by_group, pooled)
    enough = sum(group in pooled for group, _ in casts)
    if enough < FEWEST:
        shown.pop(POOLED, None)
    return {
        "on": on,
        "dots": sum(by_group.values()),
        "people": sum(bool(dots.get(on)) for _, dots in casts),
        # The small ones together count once: how many of them did would give single people away.
        "backed_by": sum(many > 0 for many in together(by_group, pooled).values()),
        "voice": round(1000 * voice(by_group, spent, pooled)),
        "bridge": bridge(on, casts, pooled),
        "by_group": {group: many for group, many in sorted(shown.items()) if many},
    }


def together(by_group: Counter[str], pooled: frozenset[str]) -> Counter[str]:
    shown: Counter[str] = Counter()
    for group, many in by_group.items():
        shown[POOLED if group in pooled else group] += many
    return shown


def voice(by_group: Counter[str], spent: Counter[str], pooled: frozenset[str]) -> float:
    """What a thing gets when every group shares out one voice.

    Pooled groups share out theirs as the pool does: with two exact sums of the same two groups
    (their dots, their shares) anyone could work out what each of them chose.
    """
    apart = sum(by_group[g] / spent[g] for g in spent if g not in pooled)
    behind = sum(spent[g] for g in pooled)
    mean = sum(by_group[g] for g in pooled) / behind if behind else 0
    return apart + len(pooled) * mean
