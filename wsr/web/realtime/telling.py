"""Telling: which patch is sent to which viewers, made once for all who are told the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from wsr.domain import visibility
from wsr.domain.kernel import Workshop
from wsr.domain.records import Person
from wsr.domain.visibility import is_of_table
from wsr.live.ops import actor_of
from wsr.web.realtime.following import Following
from wsr.web.realtime.patches import Patch, Tick
from wsr.web.realtime.sorting import Sort, Sorting
from wsr.web.realtime.viewer import Viewer

Told = tuple[Patch | dict[str, Any], list[str]]  # a patch, and the sockets that get it


def patches_for(following: Following, viewers: list[Viewer], now: float) -> Iterator[Told]:
    """What each of `viewers` lacks, which is theirs from then on; `now` in seconds."""
    by_tick: defaultdict[Tick, list[Viewer]] = defaultdict(list)
    for viewer in viewers:
        tick = following.ticks.since(viewer.upto)
        if tick is None or (viewer.person in tick.people and moved(following, viewer, tick)):
            following.viewers.pop(viewer.sid, None)
            yield gap(following.room.workshop), [viewer.sid]
        else:
            by_tick[tick].append(viewer)
    for tick, some in by_tick.items():
        for sort, alike in sorted_out(following, tick, some).items():
            yield from shared(following, tick, sort, alike, now)


def sorted_out(following: Following, tick: Tick, viewers: list[Viewer]) -> dict[Sort, list[Viewer]]:
    sorting = Sorting(tick, following.ticks.workshop, following.count)
    groups: defaultdict[Sort, list[Viewer]] = defaultdict(list)
    for viewer in viewers:
        groups[sorting.sort(viewer)].append(viewer)
    return groups


def shared(
    following: Following, tick: Tick, sort: Sort, viewers: list[Viewer], now: float
) -> Iterator[Told]:
    """The same to all of them; where nothing is news, only to those who wait for a sign."""
    share = tick.share(sort.audiences, sort.lens)
    if tick.happened and not sort.is_news(share):
        for viewer in viewers:
            viewer.pass_by(tick.upto, now)
        viewers = [v for v in viewers if v.asked or v.heard_nothing(now)]
    for viewer in viewers:
        following.waits.append((now, max(0.0, now - viewer.lacking)))
        viewer.is_told(tick.upto, sort.turned, sort.counted, now)
    if viewers:
        patch = tick.patch_of(share, sort.since, **sort.more(following.heads))
        yield patch, [viewer.sid for viewer in viewers]


def moved(following: Following, viewer: Viewer, tick: Tick) -> bool:
    """Whether this person can see other records now.

    Where nothing is for one table alone, hundreds who are seated need not begin anew: they go on
    as those who they are now.
    """
    workshop = following.room.workshop
    who = workshop.get(Person, viewer.person)
    if who is None or who.status != "in":
        return True
    now = actor_of(workshop, viewer.person, viewer.claim)
    other = viewer.audiences ^ visibility.audiences(now)
    if any(not is_of_table(each) or each in tick.for_tables for each in other):
        return True
    viewer.audiences, viewer.table = visibility.audiences(now), now.table
    return False


def gap(workshop: Workshop) -> dict[str, Any]:
    """A patch that leaves out what its viewer lacks, who then enters again."""
    ahead = workshop.seq + 1
    return {"put": [], "remove": [], "log": workshop.log, "from": ahead, "upto": ahead}
