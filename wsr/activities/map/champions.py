"""Champions: they are named at a level, edited and taken off."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, Any

from wsr.activities.map import limits
from wsr.activities.map.records import BRINGS, RISKS, STEPS, ActorId, Champion, ChampionId
from wsr.domain import kernel, vocabularies
from wsr.domain.fields import GroupId, Own, Plain
from wsr.domain.guards import need_free_id
from wsr.domain.kernel import N_, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.privacy import shared

MAX_CHAMPIONS = 500


@dataclass(frozen=True)
class AddChampion(Command):
    champion: str
    actor: str
    level: str
    brings: tuple[str, ...] = ()
    engaged: tuple[str, ...] = ()
    turnover: str = ""


@dataclass(frozen=True)
class EditChampion(Command):
    """What is not given stays."""

    champion: str
    level: str | None = None
    brings: tuple[str, ...] | None = None
    engaged: tuple[str, ...] | None = None
    turnover: str | None = None


@dataclass(frozen=True)
class RemoveChampion(Command):
    """add_champion brings it back."""

    champion: str


@dataclass(frozen=True)
class ChampionAdded(Event):
    champion: ChampionId
    actor: ActorId
    at: Plain[int]
    set: Annotated[Own[dict[str, Any]], shared()]
    named_by: GroupId | None = None


@dataclass(frozen=True)
class ChampionEdited(Event):
    champion: ChampionId
    set: Annotated[Own[dict[str, Any]], shared()] = field(default_factory=dict)


@dataclass(frozen=True)
class ChampionRemoved(Event):
    champion: ChampionId


def add_champion(w: Workshop, who: kernel.Actor, c: AddChampion, at: int) -> list[Event]:
    limits.need_asked(w, who, "champions")
    need_free_id(w, c.champion, "champion")
    actor = limits.need_actor(w, c.actor, "actor")
    need_fitting(w, c, "")
    need_new(w, actor.id, c.level, c.champion)
    if w.count(Champion) >= MAX_CHAMPIONS:
        why = N_("The map has %(most)d champions already. Edit one that’s there.")
        raise Refused("too_many_champions", why, most=MAX_CHAMPIONS)
    return [ChampionAdded(c.champion, actor.id, at, said(c), limits.own_group(who))]


def need_fitting(w: Workshop, c: AddChampion | EditChampion, kept: str) -> None:
    """Refused with bad_choice; a level that was chosen before can stay."""
    if c.level == "":
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "level")
    vocabularies.need(w, "levels", c.level, "level", kept)
    many = {"brings": (c.brings, BRINGS), "engaged": (c.engaged, STEPS)}
    many["turnover"] = ((c.turnover,) if c.turnover else (), RISKS)
    for name, (chosen, known) in many.items():
        if not {*(chosen or ())} <= {*known}:
            raise Refused("bad_choice", N_("That isn’t one of the choices."), name)


def need_new(w: Workshop, actor: str, level: str, id: str) -> None:
    if any((x.actor, x.level) == (actor, level) and x.id != id for x in w.all(Champion)):
        why = N_("This actor is a champion at this level already. Edit that entry.")
        raise Refused("champion_exists", why, "level")


def said(c: AddChampion | EditChampion) -> dict[str, Any]:
    """What is asked, as the record calls it, each choice once and in the order of the lists."""
    given = {
        "level": c.level,
        "brings_": in_order(c.brings, BRINGS),
        "engaged": in_order(c.engaged, STEPS),
        "turnover": c.turnover,
    }
    return {name: value for name, value in given.items() if value is not None}


def in_order(chosen: tuple[str, ...] | None, known: tuple[str, ...]) -> tuple[str, ...] | None:
    return None if chosen is None else tuple(each for each in known if each in chosen)


def edit_champion(w: Workshop, who: kernel.Actor, c: EditChampion, at: int) -> list[Event]:
    limits.need_asked(w, who, "champions")
    now = w.need(Champion, c.champion, "champion")
    limits.need_own(who, now, "champion")
    need_fitting(w, c, now.level)
    need_new(w, now.actor, c.level or now.level, now.id)
    new = {name: value for name, value in said(c).items() if value != getattr(now, name)}
    return [ChampionEdited(now.id, new)] if new else []


def remove_champion(w: Workshop, who: kernel.Actor, c: RemoveChampion, at: int) -> list[Event]:
    limits.need_asked(w, who, "champions")
    champion = w.need(Champion, c.champion, "champion")
    limits.need_own(who, champion, "champion")
    return [ChampionRemoved(champion.id)]


def champion_added(w: Workshop, e: ChampionAdded) -> list[Change]:
    blank = Champion(e.champion, e.actor, "", e.at, named_by=e.named_by)
    return [Put(replace(blank, **held(e.set)))]


def champion_edited(w: Workshop, e: ChampionEdited) -> list[Change]:
    return [Put(replace(w.need(Champion, e.champion), **held(e.set)))]


def held(given: dict[str, Any]) -> dict[str, Any]:
    """A log knows lists for tuples."""
    return {f: tuple(v) if f in ("brings_", "engaged") else v for f, v in given.items()}


def champion_removed(w: Workshop, e: ChampionRemoved) -> list[Change]:
    return [Remove(Champion.kind, e.champion)]


DECIDE = {AddChampion: add_champion, EditChampion: edit_champion, RemoveChampion: remove_champion}
EVOLVE = {
    ChampionAdded: champion_added,
    ChampionEdited: champion_edited,
    ChampionRemoved: champion_removed,
}
