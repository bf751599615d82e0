"""Child: sets limits to its own process, then becomes the program it is told.

It imports nothing of this project, so that it starts at once. See the package for who calls it.
"""

from __future__ import annotations

import os
import runpy
import sys
import threading
import time

TIME_IS_UP, MEMORY_IS_FULL = 91, 92  # how it ends, where no signal says so
LOOK = 0.1  # seconds between looks at the time, where the system does not keep it


def main(seconds: str, megabytes: str, file_megabytes: str, program: str, *args: str) -> None:
    limit(int(seconds), int(megabytes) << 20, int(file_megabytes) << 20)
    sys.argv = [program, *args]
    try:
        become(program)
    except MemoryError:
        sys.stderr.flush()
        os._exit(MEMORY_IS_FULL)


def become(program: str) -> None:
    run = runpy.run_path if program.endswith(".py") else runpy.run_module
    run(program, run_name="__main__")


def limit(seconds: int, memory: int, file: int) -> None:
    try:
        import resource
    except ImportError:  # Windows
        threading.Thread(target=end_after, args=(seconds,), daemon=True).start()
        return
    # The first is told apart from other ends, the second cannot be caught.
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (file, file))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def end_after(seconds: int) -> None:
    while time.process_time() < seconds:
        time.sleep(LOOK)
    os._exit(TIME_IS_UP)


if __name__ == "__main__":
    main(*sys.argv[1:])
