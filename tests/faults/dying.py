"""Runs the server so that it dies at a named point: python -m tests.faults.dying POINT AFTER serve ...

The points are around a commit: before_validate, before_commit, after_commit, before_patch. They are
put in from outside, so that the product has no such thing in it.
"""

import os
import sys

POINTS = ("before_validate", "before_commit", "after_commit", "before_patch")


class Fuse:
    """Dies the `after`-th time that it is passed."""

    def __init__(self, after: int) -> None:
        self.left = after

    def pass_by(self) -> None:
        self.left -= 1
        if self.left <= 0:
            os._exit(137)


def before(owner: object, name: str, fuse: Fuse) -> None:
    inner = getattr(owner, name)

    def passing(*args, **named):
        fuse.pass_by()
        return inner(*args, **named)

    setattr(owner, name, passing)


def after(owner: object, name: str, fuse: Fuse) -> None:
    inner = getattr(owner, name)

    def passing(*args, **named):
        result = inner(*args, **named)
        fuse.pass_by()
        return result

    setattr(owner, name, passing)


def lay(point: str, fuse: Fuse) -> None:
    from wsr.live import ops
    from wsr.storage import sqlite
    from wsr.web.realtime.patches import Tick

    if point == "before_validate":
        before(ops, "answer", fuse)
    elif point == "before_commit":
        # The last thing that is written before the commit.
        after(sqlite, "write_changes", fuse)
    elif point == "after_commit":
        after(sqlite.SqliteStorage, "append", fuse)
    elif point == "before_patch":
        before(Tick, "patch_of", fuse)


if __name__ == "__main__":
    point, count = sys.argv[1], int(sys.argv[2])
    assert point in POINTS, point
    # Only here: who imports the names of the points must stay as they were.
    from gevent import monkey

    monkey.patch_all()
    lay(point, Fuse(count))
    from wsr.cli.index import main

    main(sys.argv[3:])
