"""Run wsr, or import all of it, as on a system that has no POSIX: python -m tests.windows.without_posix serve ...

What only POSIX has is taken away from the program's own modules; the standard library and the
event loop, which have a Windows side of their own, are loaded before.
"""

from __future__ import annotations

import importlib
import importlib.abc
import os
import pkgutil
import signal
import sys
import types
from collections.abc import Sequence
from contextlib import suppress

GONE = ("fcntl", "resource", "pwd", "grp", "termios", "tty", "pty", "posix", "syslog", "crypt")
CALLS = (
    "fork",
    "forkpty",
    "getuid",
    "geteuid",
    "getgid",
    "setsid",
    "killpg",
    "getpgid",
    "statvfs",
    "fchmod",
    "fchown",
    "chown",
    "mkfifo",
    "sync",
    "uname",
    "getloadavg",
    "sched_getaffinity",
)  # what os lacks on Windows
# Not O_NONBLOCK and O_CLOEXEC, which the event loop itself needs on this system.
FLAGS = ("O_DIRECTORY", "O_NOFOLLOW", "O_SYNC", "O_DSYNC")
SIGNALS = ("SIGHUP", "SIGKILL", "SIGUSR1", "SIGUSR2", "SIGALRM", "SIGCHLD", "SIGPIPE", "SIGQUIT")


class NoPosix(importlib.abc.MetaPathFinder):
    def find_spec(self, name: str, path: Sequence[str] | None, target: object = None) -> None:
        if name in GONE:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def windows_lock() -> types.ModuleType:
    """As much of msvcrt as locks a file; two locks of one byte are kept apart by a second file."""
    module = types.ModuleType("msvcrt")
    module.LK_NBLCK, module.LK_UNLCK = 2, 0
    held: set[tuple[int, int]] = set()

    def locking(fd: int, mode: int, size: int) -> None:
        of = os.fstat(fd)
        if (of.st_dev, of.st_ino) in held:
            raise PermissionError("locked")
        held.add((of.st_dev, of.st_ino))

    module.locking = locking
    return module


def take_posix_away() -> None:
    import gevent.monkey

    gevent.monkey.patch_all()
    with suppress(ImportError):
        importlib.import_module(
            "numpy"
        )  # sqlite_utils takes it where it is; it has a build for each system
    for name in (
        "gevent.pywsgi",
        "subprocess",
        "tempfile",
        "shutil",
        "multiprocessing.util",
        "click",
        "ssl",
        "asyncio",
        "logging.handlers",
        "webbrowser",
        "platform",
        "uuid",
        "getpass",
        "ifaddr",
    ):
        importlib.import_module(name)
    for name in GONE:
        sys.modules.pop(name, None)
    sys.meta_path.insert(0, NoPosix())
    for owner, names in ((os, CALLS + FLAGS), (signal, SIGNALS)):
        for name in names:
            if hasattr(owner, name):
                delattr(owner, name)
    sys.modules["msvcrt"] = windows_lock()


def import_everything() -> None:
    import wsr

    for found in pkgutil.walk_packages(wsr.__path__, "wsr."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)


if __name__ == "__main__":
    take_posix_away()
    if sys.argv[1:] == ["import"]:
        import_everything()
        print("imported")
    else:
        from wsr.cli.index import main

        main(sys.argv[1:], prog_name="wsr")
