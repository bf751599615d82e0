"""Wall: what the projector shows, as the facilitator steers it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from wsr.domain import access
from wsr.domain.agenda import StageOpened
from wsr.domain.fields import Plain
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Key, Put, Record, Refused, Workshop
from wsr.domain.manifest import Part
from wsr.domain.pictures import Picture
from wsr.domain.records import About, Card, Cluster, Stage
from wsr.domain.visibility import EVERYONE, several

# The stage, who is missing, what to look at, the way in, nothing.
SHOWS = ("", "missing", "findings", "qr", "blank")
SPOTLIT = ("card", "cluster", "picture", "plan", "action")
MOST_PAGES = 9999
ID = "wall"
NOTHING: dict[str, Any] = {"on": None, "on_kind": ""}  # in the spotlight


@dataclass(frozen=True)
class Wall(Record):
    """What every wall shows; its id is always "wall".

    `show` is in place of the stage. Of the stage, `on` (a record of kind `on_kind`) is shown alone
    and large, or one `lane`. `page`, counted from 0, is where pages were turned to; with `hold`
    they turn no more on their own. It was last changed at `at`.
    """

    kind: ClassVar[str] = "wall"
    show: Plain[str] = ""  # of SHOWS
    on: Plain[str | None] = None
    on_kind: Plain[str] = ""  # of SPOTLIT
    lane: Plain[str] = ""  # "" for all
    page: Plain[int] = 0
    hold: Plain[bool] = False
    at: Plain[int] = 0

    def within(self) -> tuple[Key, ...]:
        return ()  # for walls and consoles: a phone's air stays free of it


@dataclass(frozen=True)
class Spotlight(Command):
    """One card, cluster, picture (by its stage), plan or action alone on the wall; nothing ends it."""

    on: str | None = None


@dataclass(frozen=True)
class ShowOnWall(Command):
    """What is not given stays. A page or a lane is seen at once: it ends what is in front of it."""

    show: str | None = None
    lane: str | None = None
    page: int | None = None
    hold: bool | None = None


@dataclass(frozen=True)
class WallSteered(Event):
    set: Plain[dict[str, Any]]
    at: Plain[int] = 0


def wall_of(w: Workshop) -> Wall:
    return w.get(Wall, ID) or Wall(ID)


def spotlight(w: Workshop, actor: Actor, c: Spotlight, at: int) -> list[Event]:
    if c.on is None:
        return [WallSteered(NOTHING, at)]
    return [WallSteered({"show": "", "on": c.on, "on_kind": need_seen(w, c.on).kind}, at)]


def need_seen(w: Workshop, id: str) -> Record:
    """The record of this id that everyone can see; Refused with nothing_there or not_shown."""
    found = next((each for kind in SPOTLIT if (each := w.find(kind, id))), None)
    if found is None:
        raise Refused("nothing_there", N_("That is no longer here."), "on")
    if not is_open(w, found):
        raise Refused("not_shown", N_("Only what everyone can see can be on the wall."), "on")
    return found


def is_open(w: Workshop, record: Record) -> bool:
    """Whether everyone can see it, and it is not a part of another."""
    if isinstance(record, Card) and (record.merged_into or record.shown != "shown"):
        return False
    if isinstance(record, Card | Cluster) and w.get(Stage, record.stage) is None:
        return False
    if isinstance(record, Picture):  # which no one is sent, but every wall can ask for
        return w.get(Stage, record.id) is not None
    return EVERYONE in several(record.audience)


def show_on_wall(w: Workshop, actor: Actor, c: ShowOnWall, at: int) -> list[Event]:
    need_choice(w, c)
    asked = {name: value for name, value in vars(c).items() if value is not None}
    seen = {} if c.lane is None and c.page is None else {"show": "", **NOTHING}
    first = {} if c.lane is None else {"page": 0}
    return [WallSteered({**seen, **first, **asked}, at)] if asked else []


def need_choice(w: Workshop, c: ShowOnWall) -> None:
    if c.show not in (None, *SHOWS):
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "show")
    if c.lane and c.lane not in lanes_now(w):
        raise Refused("no_such_lane", N_("This stage has no such lane."), "lane")
    if c.page is not None and not 0 <= c.page <= MOST_PAGES:
        raise Refused("bad_page", N_("There is no such page."), "page")


def lanes_now(w: Workshop) -> set[str]:
    about = w.get(About, "about")
    stage = w.get(Stage, about.current) if about else None
    return {each["id"] for each in stage.lanes} if stage else set()


def reset(w: Workshop, actor: Actor, e: StageOpened, at: int) -> list[Event]:
    """A stage that opens is what the wall shows, all of it."""
    now, first = wall_of(w), Wall(ID)
    names = [name for name in first.__dataclass_fields__ if name != "at"]
    told = {
        name: getattr(first, name) for name in names if getattr(first, name) != getattr(now, name)
    }
    return [WallSteered(told, at)] if told else []


def wall_steered(w: Workshop, e: WallSteered) -> list[Change]:
    return [Put(replace(wall_of(w), **e.set, at=e.at))]


def dim(w: Workshop, id: str, at: int) -> list[Event]:
    """What ends the spotlight on this one."""
    return [WallSteered(NOTHING, at)] if wall_of(w).on == id else []


def dimmed(w: Workshop, gone: Record) -> list[Change]:
    """What is taken away leaves the wall."""
    wall = wall_of(w)
    return [Put(replace(wall, **NOTHING))] if wall.on == gone.id else []


PART = Part(
    "wall",
    nouns={"wall": Wall},
    commands={
        "spotlight": (Spotlight, access.FACILITATORS),
        "show_on_wall": (ShowOnWall, access.FACILITATORS),
    },
    decide={Spotlight: spotlight, ShowOnWall: show_on_wall},
    evolve={WallSteered: wall_steered},
    follows={StageOpened: reset},
    when_gone={Card: dimmed, Cluster: dimmed, Picture: dimmed},
    choices={("wall", "show"): SHOWS, ("wall", "on_kind"): ("", *SPOTLIT)},
)
