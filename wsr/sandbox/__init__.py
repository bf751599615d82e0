"""Sandbox: what strangers made is read in a process of its own, with an end to time and memory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from wsr.sandbox import child

CHILD = Path(child.__file__)
AT_ONCE = max(2, os.cpu_count() or 1)  # more of them would only make one another slow
KILLED_FOR_TIME = -getattr(signal, "SIGXCPU", 0)
KILLED_BY_OTHERS = -9  # most often by a system that has no memory left
OUT_OF_MEMORY = b"memory allocation of"  # the last words of a program in Rust
_turns = threading.BoundedSemaphore(AT_ONCE)


class Failed(Exception):
    """The program gave no answer; the text is a reason, which people can be told."""


class Busy(Failed):
    """This machine had no time or memory for it: what it was given is not at fault."""


class TooMuch(Failed):
    """It used up the processor time or the memory that anything sensible needs."""


class Crashed(Failed):
    """It ended with an error."""


@dataclass(frozen=True)
class Limits:
    """`seconds` are of the processor, however busy the machine; `patience` is by the clock."""

    seconds: int
    megabytes: int
    patience: float
    file_megabytes: int = 0  # of any file that it writes


def run(program: str, *args: str, limits: Limits, input: bytes = b"") -> bytes:
    """What `program`, a module's name or a file's path, writes; else Busy, TooMuch or Crashed.

    It is waited for in gevent's way where the standard library has been made to, so that this is
    called from a greenlet and not from a native thread.
    """
    if not _turns.acquire(timeout=limits.patience):
        raise Busy("too many are waiting")
    try:
        return answer(finished(command(program, args, limits), limits, input))
    finally:
        _turns.release()


def command(program: str, args: tuple[str, ...], limits: Limits) -> list[str]:
    numbers = (limits.seconds, limits.megabytes, limits.file_megabytes)
    # -P: beside a program lie files of ours that are called like Python's own.
    return [sys.executable, "-P", str(CHILD), *map(str, numbers), program, *args]


def finished(asked: list[str], limits: Limits, input: bytes) -> subprocess.CompletedProcess[bytes]:
    known = {**os.environ, "PYTHONPATH": os.pathsep.join(p or os.getcwd() for p in sys.path)}
    try:
        return subprocess.run(
            asked, env=known, input=input, capture_output=True, timeout=limits.patience
        )
    except subprocess.TimeoutExpired:  # it had its seconds of the processor not even by now
        raise Busy(f"not done after {limits.patience:.0f} seconds") from None
    except OSError as error:
        raise Busy(str(error)) from None


def answer(done: subprocess.CompletedProcess[bytes]) -> bytes:
    if not done.returncode:
        return done.stdout
    if done.returncode in (KILLED_FOR_TIME, child.TIME_IS_UP):
        raise TooMuch("all its time of the processor")
    if done.returncode == child.MEMORY_IS_FULL or OUT_OF_MEMORY in done.stderr:
        raise TooMuch("all its memory")
    if done.returncode == KILLED_BY_OTHERS:
        raise Busy("ended by the system")
    said = done.stderr.decode(errors="replace").strip().splitlines()
    raise Crashed(said[-1] if said else f"ended with {done.returncode}")
