"""Runs the server on a disk that takes its time: python -m tests.bench.slow_disk MS MOST serve ...

Each transaction waits so many milliseconds longer for the disk, and holds MOST messages at most.
"""

from gevent import monkey

monkey.patch_all()

import sys  # noqa: E402

if __name__ == "__main__":
    from wsr.cli.index import main
    from wsr.live import room
    from wsr.storage.sqlite import SqliteStorage

    wait, append = monkey.get_original("time", "sleep"), SqliteStorage.append
    seconds = float(sys.argv[1]) / 1000

    def slowly(storage, batch):
        wait(seconds)
        append(storage, batch)

    SqliteStorage.append = slowly  # type: ignore[method-assign]
    room.MOST_AT_ONCE = int(sys.argv[2])
    main(sys.argv[3:])
