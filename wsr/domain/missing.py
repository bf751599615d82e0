"""Missing: who isn't in the room of those who are needed to move anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from wsr.domain import vocabularies
from wsr.domain.findings import in_order, is_idea, people_in
from wsr.domain.invited import FLAGS, Invitee, is_free
from wsr.domain.kernel import N_, Workshop
from wsr.domain.noticed import Finding, Term
from wsr.domain.records import Card, Group, Stage

# The sectors that the method asks for.
ASKED = (
    "companies",
    "academia",
    "media",
    "leaders",
    "donors",
    "government_local",
    "government_regional",
    "government_national",
)
HERE, AWAITED, NO_ONE = "here", "awaited", "no_one"  # who brings something
Brings = dict[str, str]  # one of these for each of FLAGS
NOT_COVERED = N_("No group here has influence at this level, where barriers lie: %(level)s.")


@dataclass(frozen=True)
class GroupSeats:
    """`seats` were given or are expected, `here` are taken. It doesn't say who brings what."""

    group: str
    seats: int
    here: int
    brings: Brings


@dataclass(frozen=True)
class LevelReach:
    """A level of influence at which `barriers` lie, and the groups that have influence there."""

    level: str
    barriers: int
    groups: tuple[str, ...]
    brings: Brings


@dataclass(frozen=True)
class Missing:
    """`noted` is whether anything is known of what people bring.

    `levels` and `sectors` are None where no group says its own.
    """

    noted: bool
    brings: Brings
    groups: tuple[GroupSeats, ...]
    levels: tuple[LevelReach, ...] | None
    sectors: tuple[str, ...] | None


def found(w: Workshop) -> Missing:
    groups, invited = in_order(w.all(Group)), w.all(Invitee)
    return Missing(
        any(each.flags for each in invited),
        brings(w, invited),
        tuple(of_group(w, group, invited) for group in groups),
        levels(w, groups, invited) if any(group.level for group in groups) else None,
        sectors(groups) if any(group.sector for group in groups) else None,
    )


def of_group(w: Workshop, group: Group, invited: Iterable[Invitee]) -> GroupSeats:
    """Someone who has come counts where they are now, someone expected where they will be."""
    own = [each for each in invited if place(w, each) == group.id]
    here = sum(person.group == group.id for person in people_in(w))
    free = sum(is_free(w, each) for each in own)
    return GroupSeats(group.id, max(group.seats, here + free), here, brings(w, own))


def place(w: Workshop, invitee: Invitee) -> str | None:
    if is_free(w, invitee):
        return invitee.group
    person = w.find("person", str(invitee.person))
    return getattr(person, "group", None)


def brings(w: Workshop, invited: Iterable[Invitee]) -> Brings:
    state = dict.fromkeys(FLAGS, NO_ONE)
    for each in invited:
        free = is_free(w, each)
        for flag in each.flags:
            state[flag] = state[flag] if free and state[flag] == HERE else AWAITED if free else HERE
    return state


def levels(
    w: Workshop, groups: Collection[Group], invited: Collection[Invitee]
) -> tuple[LevelReach, ...]:
    """Those at which barriers lie."""
    many = Counter(card.level for card in barrier_cards(w) if card.level)
    ids = [each["id"] for each in vocabularies.items_of(w, "levels")]
    return tuple(reach(w, level, many[level], groups, invited) for level in ids if many[level])


def barrier_cards(w: Workshop) -> list[Card]:
    stages = {stage.id for stage in w.all(Stage) if stage.settings.get("barriers")}
    return [card for card in w.all(Card) if card.stage in stages and is_idea(card)]


def reach(
    w: Workshop, level: str, barriers: int, groups: Collection[Group], invited: Collection[Invitee]
) -> LevelReach:
    there = tuple(group.id for group in groups if group.level == level)
    own = [each for each in invited if place(w, each) in there]
    return LevelReach(level, barriers, there, brings(w, own))


def sectors(groups: Iterable[Group]) -> tuple[str, ...]:
    """Those that are asked for and from which no group is invited."""
    here = {group.sector for group in groups}
    return tuple(each for each in ASKED if each not in here)


def not_covered(w: Workshop) -> list[Finding]:
    """Levels at which barriers lie and no group has influence."""
    if not any(group.level for group in w.all(Group)):
        return []
    return [
        Finding("level_not_covered", NOT_COVERED, each.level, told(each), "missing")
        for each in levels(w, w.all(Group), ())
        if not each.groups
    ]


def told(reach: LevelReach) -> dict[str, object]:
    return {"level": Term("levels", reach.level), "n": reach.barriers}


def lacking(state: Brings) -> tuple[str, ...]:
    """What no one brings who is here."""
    return tuple(flag for flag in FLAGS if state[flag] != HERE)
