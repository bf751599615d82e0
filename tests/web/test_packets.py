"""An answer takes as few packets as it can, since each costs air that a whole hall shares."""

from __future__ import annotations

import socket
from types import SimpleNamespace
from typing import Any

import gevent
import gevent.socket
import pytest

from wsr.web.realtime.tcp_connection import PhoneHandler, PhoneServer
from wsr.web.realtime.tcp_info import QUICK_RECEIPTS


class Wire:
    """A connection that notes what leaves at once."""

    def __init__(self) -> None:
        self.left: list[bytes] = []

    def sendall(self, data: bytes) -> None:
        self.left.append(bytes(data))


@pytest.fixture
def answering() -> Any:
    """A handler that is about to answer a GET over a `Wire`."""
    handler = PhoneHandler.__new__(PhoneHandler)
    handler.socket, handler.server = Wire(), SimpleNamespace(loop=gevent.get_hub().loop)
    handler.headers_sent, handler.response_length, handler.code = False, 0, 0
    handler.request_version, handler.close_connection, handler.command = "HTTP/1.1", False, "GET"
    handler.response_use_chunked, handler.provided_content_length = False, None
    handler.provided_date, handler.result, handler.time_start = None, None, 0
    return handler


def answer(handler: Any, *body: bytes, **head: str) -> list[bytes]:
    handler.start_response("200 OK", [(name.replace("_", "-"), v) for name, v in head.items()])
    for part in body:
        handler.write(part)
    sent: list[bytes] = handler.socket.left
    return sent


def test_the_head_of_an_answer_leaves_with_its_body(answering: Any) -> None:
    [whole] = answer(answering, b"hello", Content_Length="5")
    assert whole.startswith(b"HTTP/1.1 200 OK\r\n")
    assert whole.endswith(b"\r\n\r\nhello")
    assert answering.response_length == len(whole)


def test_what_follows_the_first_part_leaves_by_itself(answering: Any) -> None:
    first, then = answer(answering, b"hel", b"lo", Content_Length="5")
    assert (first[-3:], then) == (b"hel", b"lo")


def test_an_answer_in_pieces_begins_with_its_first_piece(answering: Any) -> None:
    first, then = answer(answering, b"hel", b"lo")
    assert first.endswith(b"\r\n\r\n3\r\nhel\r\n")
    assert then == b"2\r\nlo\r\n"


@pytest.mark.skipif(QUICK_RECEIPTS is None, reason="this system lets no one hold receipts back")
def test_a_receipt_waits_for_the_answer_it_can_travel_with() -> None:
    listener = gevent.socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    server = PhoneServer(listener, lambda *_: [])
    server.init_socket()
    with socket.create_connection(listener.getsockname()):
        taken, _ = listener.accept()
        assert QUICK_RECEIPTS is not None
        assert taken.getsockopt(socket.IPPROTO_TCP, QUICK_RECEIPTS) == 0
        taken.close()
    listener.close()
