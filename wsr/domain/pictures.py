"""Pictures: a poster shows one on the wall."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any, ClassVar

from wsr.domain.agenda_stages import StageDuplicated
from wsr.domain.fields import Own, Plain, StageId
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Forget,
    Key,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.privacy import NOBODY, shared
from wsr.domain.records import RemovedStage, Stage

POSTER = "poster"  # the activity whose stages can have one
TYPES = ("image/jpeg", "image/png", "image/webp")
MOST = 1_000_000  # bytes
MOST_PICTURES = 20  # in a workshop, so that its JSON export can be imported


@dataclass(frozen=True)
class Picture(Record):
    """The picture of the stage of this id: it travels to no screen, which asks for it over HTTP."""

    kind: ClassVar[str] = "picture"
    of: Plain[str]  # which one it is: no two are the same, not even of the same bytes
    type: Plain[str]  # of TYPES
    data: Annotated[str, shared(seen=NOBODY)] = ""  # base64

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.id),)


@dataclass(frozen=True)
class SetPicture(Command):
    """Over HTTP alone; it takes the place of the picture that is there."""

    stage: str
    of: str
    type: str
    data: str


@dataclass(frozen=True)
class RemovePicture(Command):
    """Over HTTP alone."""

    stage: str


@dataclass(frozen=True)
class PictureSet(Event):
    stage: StageId
    of: Plain[str]
    type: Plain[str]
    data: Annotated[Own[str], shared()]


@dataclass(frozen=True)
class PictureRemoved(Event):
    stage: StageId


def set_picture(w: Workshop, actor: Actor, c: SetPicture, at: int) -> list[Event]:
    stage = need_poster(w, c.stage)
    if c.type not in TYPES:
        raise bad_picture()
    if any(each.of == c.of for each in w.all(Picture)):
        raise Refused("id_in_use", N_("That id is already in use."), "of")
    if w.get(Picture, stage.id) is None:
        need_room(w)
    return [PictureSet(stage.id, c.of, c.type, c.data)]


def need_poster(w: Workshop, id: str) -> Stage:
    stage = w.need(Stage, id, "stage")
    if stage.activity != POSTER:
        raise Refused("wrong_stage", N_("Only a poster can have a picture."), "stage")
    return stage


def bad_picture() -> Refused:
    return Refused("bad_picture", N_("Use a JPEG, PNG or WebP picture."), "picture")


def need_room(w: Workshop) -> None:
    if w.count(Picture) >= MOST_PICTURES:
        why = N_("A workshop can have up to %(most)d pictures. Remove one first.")
        raise Refused("too_many_pictures", why, "picture", most=MOST_PICTURES)


def remove_picture(w: Workshop, actor: Actor, c: RemovePicture, at: int) -> list[Event]:
    stage = w.need(Stage, c.stage, "stage")
    return [PictureRemoved(stage.id)] if w.get(Picture, stage.id) else []


def copied(w: Workshop, actor: Actor, e: StageDuplicated, at: int) -> list[Event]:
    """The copy has a picture of its own, which stays when the first one is replaced."""
    picture = w.get(Picture, e.stage)
    if picture is None:
        return []
    need_room(w)
    return [PictureSet(e.as_, f"{picture.of.split('.')[0]}.{e.as_}", picture.type, picture.data)]


def picture_set(w: Workshop, e: PictureSet) -> list[Change]:
    return [Put(Picture(e.stage, e.of, e.type, e.data)), *noted(w, e.stage, e.of)]


def picture_removed(w: Workshop, e: PictureRemoved) -> list[Change]:
    return [Remove(Picture.kind, e.stage), *noted(w, e.stage, None)]


def noted(w: Workshop, id: str, of: str | None) -> list[Change]:
    """The stage says which picture it has, wherever the stage is."""
    stage = w.get(Stage, id) or w.get(RemovedStage, id)
    return [Put(replace(stage, picture=of))] if stage else []


def forgotten(w: Workshop, changes: list[Change]) -> list[Forget]:
    """A picture that is replaced or taken away leaves the log."""
    keys = {change.key for change in changes if change.key[0] == Picture.kind}
    before = [picture for _, id in sorted(keys) if (picture := w.get(Picture, id))]
    return [Forget("picture_set", "of", (each.of,)) for each in before]


DECIDE = {SetPicture: set_picture, RemovePicture: remove_picture}
EVOLVE = {PictureSet: picture_set, PictureRemoved: picture_removed}
FOLLOWS: dict[type[Event], Any] = {StageDuplicated: copied}
