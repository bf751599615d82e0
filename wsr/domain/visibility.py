"""Visibility: who can see which record."""

from __future__ import annotations

from wsr.domain.kernel import Actor, Audience, Record

EVERYONE, FACILITATORS, NOBODY = "everyone", "facilitators", "nobody"
JOINED = "joined"  # whoever has joined the room: no wall, no shared link, no document


def person_only(person: str) -> str:
    return f"person:{person}"


def group_only(group: str) -> str:
    return f"group:{group}"


def table_only(table: str) -> str:
    """For those who sit at this table now."""
    return f"table:{table}"


def is_of_table(audience: str) -> bool:
    return audience.startswith("table:")


def claim_only(claim: str) -> str:
    """For whoever posted something without a name."""
    return f"claim:{claim}"


def audiences(actor: Actor) -> frozenset[str]:
    """The audiences someone belongs to; a record is seen by those who belong to its own."""
    mine = {EVERYONE}
    if actor.person:
        mine |= {JOINED, person_only(actor.person)}
    if actor.claim:
        mine.add(claim_only(actor.claim))
    if actor.group:
        mine.add(group_only(actor.group))
    if actor.table:
        mine.add(table_only(actor.table))
    if actor.facilitates:
        mine.add(FACILITATORS)
    return frozenset(mine)


def sees(actor: Actor, record: Record) -> bool:
    return not audiences(actor).isdisjoint(several(record.audience))


def several(audience: Audience) -> tuple[str, ...]:
    """The audiences that `audience` names: mostly one."""
    return (audience,) if isinstance(audience, str) else audience
