"""Files: session files are made, found and turned into documents without a server."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from wsr import i18n, importing, methods
from wsr.cli.banner import links
from wsr.codec import command_from
from wsr.config import Config, Unusable
from wsr.documents.formats import FORMATS, PRINTED, Asked, filename
from wsr.documents.paper.hall import Hall
from wsr.domain.kernel import Workshop
from wsr.domain.records import About
from wsr.domain.setup import CreateWorkshop
from wsr.live import loading
from wsr.live.loop import ThreadLoop
from wsr.live.room import HOST, Room
from wsr.live.rooms import Rooms
from wsr.storage.base import Kept
from wsr.storage.data_dir import Folder
from wsr.storage.engines import engine_at
from wsr.storage.session_file import SessionFile
from wsr.web.api import NewWorkshop, groups_from, with_budget
from wsr.web.lan import addresses


@dataclass(frozen=True)
class Made:
    """A new workshop, as the server's API tells it too."""

    code: str
    facilitator_key: str
    facilitator_url: str
    join_url: str


def new(config: Config, **asked: Any) -> Made:
    """Make a workshop in the folder, or raise Refused, MethodError, FolderInUse."""
    method = methods.load(asked["method"], config.methods)
    groups = [*asked["groups"]] or [dict(g) for g in method.groups]
    wanted = command_from(NewWorkshop, {**asked, "groups": groups})
    return made(config, "wsr new", lambda rooms: rooms.create(command(wanted, method)))


def bring(config: Config, file: Path) -> Made:
    """Bring the workshop in a JSON export or session file into the folder; Refused as there."""
    if not file.is_file():
        raise Unusable(f"There is no file {str(file)!r}.")
    return made(config, "wsr import", lambda rooms: importing.bring(rooms, file))


def made(config: Config, holder: str, make: Callable[[Rooms], tuple[Room, str]]) -> Made:
    rooms = Rooms(
        Folder(config.sessions).claim(holder),
        ThreadLoop(),
        code_length=config.code_length,
        engine=engine_at(config.engine, config.sessions),
    )
    try:
        room, key = make(rooms)
        where = links(config, addresses())
        return Made(room.code, key, where.run(room.code, key), where.join(room.code))
    finally:
        rooms.close()


def command(wanted: NewWorkshop, method: methods.Method) -> CreateWorkshop:
    return CreateWorkshop(
        code="",
        title=wanted.title,
        method=method.id,
        task=wanted.task,
        place=wanted.place,
        day0=wanted.day0 or date.today().isoformat(),
        groups=tuple(groups_from(wanted.groups)),
        stages=with_budget(method.stages, wanted.dots),
    )


def told(made: Made, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(asdict(made))
    return (
        f"Code        {made.code}\nJoin        {made.join_url}\n"
        f"Facilitate  {made.facilitator_url}\n\nOpen the doors with: wsr serve"
    )


@dataclass(frozen=True)
class Found:
    """A workshop with the folder it belongs to."""

    kept: Kept
    folder: Path


def find(config: Config, said: str) -> Found:
    """What `said` means: the path of a session file, or a code that the engine knows."""
    if (path := Path(said).absolute()).is_file():
        return Found(SessionFile(path), path.parent)
    engine = engine_at(config.engine, config.sessions)
    if engine.has(said.upper()):
        return Found(engine.kept(said.upper()), config.sessions)
    raise Unusable(
        f"There is no session file {said!r}, nor a workshop of this code in {config.sessions}."
    )


def read(found: Found) -> Workshop:
    """The workshop, which is only read; a server may be writing it."""
    with found.kept.reading() as storage:
        return loading.read(storage)


def export(
    config: Config, said: str, format: str, out: Path | None, paper: str = "a4", language: str = ""
) -> Path:
    """Write one document of the workshop that `said` means (see `find`); the file that was written.

    `out` is a file, or a folder in which the document gets its usual name. Without `language` it
    is told in the workshop's own. Raises Refused,
    also while a vote is open whose ballots the document would show.
    """
    every = {**FORMATS, **PRINTED}
    if format not in every:
        raise Unusable(f"There is no format {format!r}. There are: {', '.join(every)}.")
    found = find(config, said)
    known, workshop = every[format], read(found)
    place = out or Path()
    if place.is_dir():
        kind = format if format in PRINTED else ""
        place /= filename(workshop, known.extension, date.today().isoformat(), kind=kind)
    hall = Hall(links(config, addresses()).phones)
    spoken = language_of(workshop, language)
    asked = Asked(
        workshop,
        HOST,
        found.kept,
        found.folder,
        words=i18n.translations(spoken),
        language=spoken,
        paper=paper,
        hall=hall,
    )
    place.write_bytes(known.whole(asked))
    return place


def language_of(workshop: Workshop, asked: str) -> str:
    """Raises Unusable for a language that is asked for and not there."""
    known = i18n.languages()
    if asked and asked not in known:
        raise Unusable(f"There is no language {asked!r}. There are: {', '.join(known)}.")
    own = workshop.need(About, "about").language
    return asked or (own if own in known else "en")
