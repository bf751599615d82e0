"""Duties: leader, recorder, reporter and timekeeper pass round each table, stage by stage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.domain.agenda import StageOpened
from wsr.domain.fields import PersonId, Plain, StageId
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.privacy import names
from wsr.domain.records import DUTIES, Stage
from wsr.domain.tables import Table, current_tables, duties_had, held, need_table

Had = Mapping[str, Counter[str]]  # by person, how often they have had which duty
Roles = dict[str, str | None]  # by duty, whose it is


@dataclass(frozen=True)
class SetDuty(Command):
    """`person` null leaves the duty to no one; two people at a table exchange theirs."""

    table: str
    duty: str
    person: str | None


@dataclass(frozen=True)
class DutiesDealt(Event):
    """`roles` are {table: {duty: person}}."""

    stage: StageId
    roles: Annotated[dict[str, dict[str, Any]], names()]


@dataclass(frozen=True)
class DutySet(Event):
    table: Plain[str]
    duty: Plain[str]
    person: Annotated[PersonId | None, names()]


def set_duty(w: Workshop, actor: Actor, c: SetDuty, at: int) -> list[Event]:
    table = need_table(w, c.table)
    if c.duty not in DUTIES:
        raise Refused("bad_duty", N_("There’s no such duty at a table."), "duty")
    if c.person is not None and c.person not in table.people:
        raise Refused("not_at_table", N_("That person sits at another table."), "person")
    return [DutySet(table.id, c.duty, c.person)]


def deal_for_stage(w: Workshop, actor: Actor, e: StageOpened, at: int) -> list[Event]:
    """What a stage that opens brings; one that is opened again leaves its duties as they are."""
    stage = w.need(Stage, e.stage)
    tables = [table for table in current_tables(w) if table.dealt != stage.id]
    return dealt(stage, {t.id: t.people for t in tables}, duties_had(w))


def dealt(stage: Stage, tables: Mapping[str, Iterable[str]], had: Had) -> list[Event]:
    """Who does what at these tables, {id: people}; nothing where the stage asks for no one."""
    if not (stage.roles and tables):
        return []
    return [DutiesDealt(stage.id, {id: deal(p, stage.roles, had) for id, p in tables.items()})]


def deal(people: Iterable[str], duties: Iterable[str], had: Had) -> Roles:
    """Each duty to whoever had the fewest, then to whoever had this one least, in their order."""
    left, roles = list(people), Roles()
    for duty in duties:
        roles[duty] = next_for(duty, left, had)
        left = [each for each in left if each != roles[duty]]
    return roles


def next_for(duty: str, people: list[str], had: Had) -> str | None:
    def turn(person: str) -> tuple[int, int]:
        own = had.get(person, Counter())
        return own.total(), own[duty]

    return min(people, key=turn, default=None)


def passed_on(w: Workshop, table: Table, leaving: str) -> list[Event]:
    """The duty of someone who leaves the table goes to the next one there."""
    busy = {leaving, *(person for _, person in held(table.roles))}
    free = [each for each in table.people if each not in busy]
    own = [duty for duty, person in held(table.roles) if person == leaving]
    return [DutySet(table.id, duty, next_for(duty, free, duties_had(w))) for duty in own]


def taken_up(table: Table, person: str) -> list[Event]:
    """Someone new at a table takes the first duty that is nobody's."""
    free = [duty for duty, whose in table.roles.items() if not whose]
    return [DutySet(table.id, duty, person) for duty in free[:1]]


def duties_dealt(w: Workshop, e: DutiesDealt) -> list[Change]:
    tables = ((w.need(Table, id), roles) for id, roles in e.roles.items())
    return [Put(served(table, dealt=e.stage, roles=roles)) for table, roles in tables]


def served(table: Table, **new: Any) -> Table:
    """The table with new duties; those there were are kept with the earlier ones."""
    done = (*table.served, table.roles) if any(held(table.roles)) else table.served
    return replace(table, served=done, **new)


def duty_set(w: Workshop, e: DutySet) -> list[Change]:
    table = w.need(Table, e.table)
    before = table.roles.get(e.duty)
    handed = {duty: before for duty, person in held(table.roles) if person == e.person}
    return [Put(replace(table, roles={**table.roles, **handed, e.duty: e.person}))]


DECIDE = {SetDuty: set_duty}
EVOLVE = {DutiesDealt: duties_dealt, DutySet: duty_set}
