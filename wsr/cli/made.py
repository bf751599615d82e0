"""Made: a workshop that a command has put into the sessions folder, with its links."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass

from wsr.cli.banner import links
from wsr.config import Config
from wsr.live.loop import ThreadLoop
from wsr.live.room import Room
from wsr.live.rooms import Rooms
from wsr.storage.data_dir import Folder
from wsr.storage.engines import engine_at
from wsr.web.reach import kept_addresses


@dataclass(frozen=True)
class Made:
    """A new workshop, as the server's API gives it too."""

    code: str
    facilitator_key: str
    facilitator_url: str
    join_url: str


def made(config: Config, holder: str, make: Callable[[Rooms], tuple[Room, str]]) -> Made:
    rooms = Rooms(
        Folder(config.sessions).claim(holder),
        ThreadLoop(),
        code_length=config.code_length,
        engine=engine_at(config.engine, config.sessions),
    )
    try:
        room, key = make(rooms)
        where = links(config, kept_addresses(Folder(config.sessions)))
        return Made(room.code, key, where.run(room.code, key), where.join(room.code))
    finally:
        rooms.close()


def told(made: Made, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(asdict(made))
    return (
        f"Code        {made.code}\nJoin        {made.join_url}\n"
        f"Facilitate  {made.facilitator_url}\n\nStart the server with: wsr serve"
    )
