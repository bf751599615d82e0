"""Runs the server with shorter waits: python -m tests.faults.lively HEARTBEAT PACKETS serve ...

So that a test need not wait for half a minute to see a dead line noticed, nor send megabytes.
"""

from gevent import monkey

monkey.patch_all()

import sys  # noqa: E402

if __name__ == "__main__":
    from wsr.cli import main
    from wsr.web import backlog, broadcast

    broadcast.HEARTBEAT = float(sys.argv[1])
    backlog.MOST_PACKETS = int(sys.argv[2])
    main(sys.argv[3:])
