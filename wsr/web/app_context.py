"""AppContext: what the doors need to do their work, assembled once by create_app."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Request, current_app

from wsr.config import Config
from wsr.domain.records import About
from wsr.live.backups import Copies
from wsr.live.clock import Watch
from wsr.live.loop import Loop
from wsr.live.rehearsals import Rehearsals
from wsr.live.room import Room
from wsr.live.rooms import Rooms
from wsr.web.arrivals import Arrivals
from wsr.web.assets import Assets
from wsr.web.reach import Reach
from wsr.web.realtime.broadcast import Broadcast
from wsr.web.realtime.snapshots import Snapshots
from wsr.web.render_cache import RenderCache
from wsr.web.security import Tries


@dataclass(frozen=True)
class AppContext:
    config: Config
    host_key: str
    loop: Loop
    rooms: Rooms
    broadcast: Broadcast
    assets: Assets
    tries: Tries
    arrivals: Arrivals
    copies: Copies
    rendered: RenderCache
    boards: Snapshots
    reach: Reach
    watch: Watch
    rehearsals: Rehearsals

    def close(self) -> None:
        """Finish what is under way, copy it, let the sessions folder go."""
        self.rehearsals.close()
        self.broadcast.close()
        self.copies.stop()
        self.rooms.close()

    def about(self, room: Room) -> About:
        return room.workshop.need(About, "about")

    def root_url(self, request: Request) -> str:
        """The address phones reach this server by: never the laptop's own `localhost`."""
        return self.reach.root_url(request)


def services() -> AppContext:
    found: AppContext = current_app.extensions["wsr"]
    return found
