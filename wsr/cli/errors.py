"""Errors: what a command can expect to go wrong, as one sentence and an exit code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from wsr.storage.data_dir import FolderInUse

# Exit codes: something is wrong with what was checked; usage error; another wsr has the folder.
PROBLEMS, USAGE, IN_USE = 1, 2, 3


class Plain(click.ClickException):
    """A sentence in place of a traceback."""

    exit_code = USAGE


class InUse(Plain):
    exit_code = IN_USE


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what can be expected into one plain sentence and an exit code."""
    from wsr.domain.kernel import Refused
    from wsr.storage.base import StorageFailed

    try:
        yield
    except FolderInUse as error:
        stop_first = "Stop that one first, or choose another folder with --sessions."
        raise InUse(f"{error} {stop_first}") from None
    except (Refused, ValueError) as error:
        raise Plain(str(error)) from None
    except (StorageFailed, OSError) as error:
        raise Plain(f"That did not work: {error}.") from None
