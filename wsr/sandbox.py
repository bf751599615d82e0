"""Apart: what strangers made is read in a process of its own, with an end to time and memory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterable


class Overran(Exception):
    """The process broke down; the text is the last it said."""


class TooLong(Overran):
    """The process took more time than it was given."""


def run(module: str, args: Iterable[str], *, seconds: float) -> bytes:
    """What `python -m module args` writes, or Overran, or TooLong.

    It is waited for in gevent's way where the standard library has been made to, so that this is
    called from a greenlet and not from a native thread.
    """
    known = {**os.environ, "PYTHONPATH": os.pathsep.join(p or os.getcwd() for p in sys.path)}
    asked = [sys.executable, "-m", module, *args]
    try:
        done = subprocess.run(
            asked, env=known, stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds
        )
    except subprocess.TimeoutExpired:
        raise TooLong(f"more than {seconds:.0f} seconds") from None
    if done.returncode == -getattr(signal, "SIGXCPU", 0):  # the end of what limit() gives
        raise TooLong("all its time of the processor")
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise Overran(said[-1] if said else f"ended with {done.returncode}")
    return done.stdout


def limit(*, seconds: int, megabytes: int) -> None:
    """Set the limits of this process, where the system has any."""
    try:
        import resource
    except ImportError:  # Windows
        return
    # The first is told apart from other ends, the second cannot be caught.
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
