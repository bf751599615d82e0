"""Runs the server without one of its cares: python -m tests.faults.careless CARE serve ...

The controls: where the server does not look after the file, or forgets no ballot, the same attack
must find something.
"""

import sys


def without_looking_after_the_file() -> None:
    """As a program writes that trusts the handle it has open."""
    from wsr.storage.open_file import OpenFile

    OpenFile.need_standing = lambda self: None  # type: ignore[method-assign]
    OpenFile.settle_beside = lambda self: None  # type: ignore[method-assign]
    OpenFile.bring_back = lambda self: False  # type: ignore[method-assign]


def without_forgetting() -> None:
    """Closed votes keep in the log what was tapped."""
    from wsr.storage import sqlite

    sqlite.forget = lambda db, forgets: None


CARES = {"file": without_looking_after_the_file, "ballots": without_forgetting}

if __name__ == "__main__":
    from gevent import monkey

    monkey.patch_all()
    CARES[sys.argv[1]]()
    from wsr.cli.index import main

    main(sys.argv[2:])
