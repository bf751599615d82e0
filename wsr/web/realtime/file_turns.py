"""File turns: scripts are sent to a few phones at a time, so that pages and their look come first.

When a hall arrives at once, what 300 phones ask for fills the air for seconds. Nobody needs a script
before they see the form, and a form works without; so scripts wait for one another, and nothing
waits for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import gevent
from gevent.lock import BoundedSemaphore

from wsr.web.realtime.tcp_info import unacknowledged

SIDE_BY_SIDE = 12  # files under way; with 20 kB each, a tenth of a second of one 2.4 GHz channel
LATER = (".js", ".svg", ".woff2")
LONGEST = 1.0  # seconds for which a phone that takes its file in slowly holds up others
LOOK = 0.005  # seconds between looks
HELD_BACK = 2  # packets whose receipt a phone may hold back, waiting for the next


class FileTurns:
    def __init__(self, most: int = SIDE_BY_SIDE) -> None:
        self._places = BoundedSemaphore(most)

    @contextmanager
    def turn(self, path: str, connection: Any) -> Iterator[None]:
        """Around the answer to a request; what can come later waits for its turn."""
        if not path.partition("?")[0].endswith(LATER):
            yield
            return
        with self._places:
            yield
            wait_until_taken(connection)


def wait_until_taken(connection: Any) -> None:
    with gevent.Timeout(LONGEST, False):
        while (unacknowledged(connection) or 0) > HELD_BACK:
            gevent.sleep(LOOK)
