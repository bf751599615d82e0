"""Revealing: the facilitator shows the ranks of a closed vote one by one, the last one first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from wsr.activities.dots.records import Reveal, Tally
from wsr.domain.fields import Plain, VoteId
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.visibility import EVERYONE, FACILITATORS


@dataclass(frozen=True)
class RevealRank(Command):
    """`shown` is how many ranks are shown from now on, counted from the last; all of them ends it."""

    vote: VoteId
    shown: int


@dataclass(frozen=True)
class RankRevealed(Event):
    vote: VoteId
    shown: Plain[int]


def reveal_rank(w: Workshop, actor: Actor, c: RevealRank, at: int) -> list[Event]:
    reveal = w.need(Reveal, c.vote, "vote")
    if not 0 <= c.shown <= reveal.total:
        raise Refused("bad_number", N_("Choose how many ranks to show."), "shown")
    return [RankRevealed(reveal.vote, c.shown)]


def reveal_all(w: Workshop) -> list[RankRevealed]:
    """Nothing stays hidden in a closed workshop."""
    return [RankRevealed(each.vote, each.total) for each in w.all(Reveal)]


def held_back(tally: Tally) -> list[Change]:
    """The result for facilitators alone, and for everyone what is revealed of it: nothing yet."""
    return [Put(replace(tally, audience=FACILITATORS)), Put(revealed(tally, 0))]


def rank_revealed(w: Workshop, e: RankRevealed) -> list[Change]:
    tally = w.need(Tally, e.vote)
    if e.shown < len(tally.items):
        return [Put(revealed(tally, e.shown))]
    return [Put(replace(tally, audience=EVERYONE)), Remove(Reveal.kind, e.vote)]


def revealed(tally: Tally, shown: int) -> Reveal:
    """With the place of each among all, since others' places can't be counted from it."""
    total = len(tally.items)
    places = {key: placed(tally, key) for key in ("dots", "voice", "bridge")}
    items = [
        {**item, "places": {key: places[key][item["on"]] for key in places}}
        for item in tally.items[total - shown :]
    ]
    return Reveal(
        tally.vote,
        tally.vote,
        people=tally.people,
        proxies=tally.proxies,
        dots=tally.dots,
        groups=tally.groups,
        items=tuple(items),
        pooled=tally.pooled,
        could=tally.could,
        total=total,
    )


def placed(tally: Tally, key: str) -> dict[str, int]:
    def of(item: dict[str, Any]) -> int:
        return int(item.get(key, 0))

    return {i["on"]: 1 + sum(of(each) > of(i) for each in tally.items) for i in tally.items}


DECIDE = {RevealRank: reveal_rank}
EVOLVE = {RankRevealed: rank_revealed}
