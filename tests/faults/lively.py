"""Runs the server with shorter waits and small buffers: python -m tests.faults.lively HEARTBEAT PACKETS serve ...

So that a test need not wait for half a minute to see a dead line noticed, nor send megabytes.
"""

from gevent import monkey

monkey.patch_all()

import socket  # noqa: E402
import sys  # noqa: E402

BUFFER = 16 * 1024  # bytes
PACKET = 800  # bytes of one that waits, nearly


def with_small_buffers(handle):
    def handling(self, client, address):
        client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER)
        handle(self, client, address)

    return handling


if __name__ == "__main__":
    from wsr.cli import serve
    from wsr.cli.index import main
    from wsr.web.realtime import noticing, slow_clients, viewer, websocket_connection

    serve.PhoneServer.handle = with_small_buffers(serve.PhoneServer.handle)

    viewer.HEARTBEAT = noticing.PAUSE = float(sys.argv[1])
    slow_clients.MOST_PACKETS = int(sys.argv[2])
    websocket_connection.MOST_WAITING = slow_clients.MOST_PACKETS * PACKET
    main(sys.argv[3:])
