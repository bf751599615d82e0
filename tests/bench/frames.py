"""Frames: the bytes of WebSocket and HTTP messages, as a cheap client writes and reads them."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from typing import Any

WHOLE, PACKED = 0x80, 0x40
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
TAIL = b"\x00\x00\xff\xff"  # what a sender of packed messages leaves out
DEFLATE = "permessage-deflate; client_max_window_bits"  # as Chromium offers it
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.I)
EXTENSION = re.compile(rb"\r\nsec-websocket-extensions:([^\r]*)", re.I)


def masked(payload: bytes, opcode: int = TEXT) -> bytes:
    """A client's frame. Its mask is zero, which leaves the bytes as they are."""
    size, first = len(payload), bytes([WHOLE | opcode])
    if size < 126:
        head = first + bytes([0x80 | size])
    elif size < 65536:
        head = first + b"\xfe" + size.to_bytes(2, "big")
    else:
        head = first + b"\xff" + size.to_bytes(8, "big")
    return head + bytes(4) + payload


def each_frame(data: bytes, hear: Callable[[int, bytes], None]) -> bytes:
    """Tell `hear(first byte, payload)` of every whole frame of a server's; what is left over."""
    at, end = 0, len(data)
    while end - at >= 2:
        size, begin = data[at + 1], at + 2
        if size == 126:
            size, begin = int.from_bytes(data[at + 2 : at + 4], "big"), at + 4
        elif size == 127:
            size, begin = int.from_bytes(data[at + 2 : at + 10], "big"), at + 10
        if begin + size > end:
            break
        hear(data[at], data[begin : begin + size])
        at = begin + size
    return data[at:]


def answer_in(data: bytes) -> tuple[int, bytes, bytes, bytes] | None:
    """(status, head, body, what is left over) of an HTTP answer, or None until it is whole."""
    head, found, rest = data.partition(b"\r\n\r\n")
    if not found:
        return None
    status = int(head[9:12])
    length = LENGTH.search(head)
    size = int(length[1]) if length and status != 101 else 0
    if len(rest) < size:
        return None
    return status, head, rest[:size], rest[size:]


def request(method: str, path: str, host: str, body: Any = None, **headers: str) -> bytes:
    sent = b"" if body is None else json.dumps(body).encode()
    lines = [
        f"{method} {path} HTTP/1.1",
        f"Host: {host}",
        "Accept-Encoding: gzip",
        "Content-Type: application/json",
        f"Content-Length: {len(sent)}",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + sent


def upgrade(path: str, host: str, packed: bool) -> bytes:
    offer = f"Sec-WebSocket-Extensions: {DEFLATE}\r\n" if packed else ""
    return (
        f"GET {path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"{offer}Sec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: d2hvbGUtc3lzdGVtLXJvbw==\r\n\r\n"
    ).encode()


class Unpacked:
    """How one line's messages are inflated: each alone, or in the context of those before."""

    def __init__(self, head: bytes) -> None:
        named = EXTENSION.search(head)
        self.agreed = named is not None
        self.alone = named is not None and b"server_no_context_takeover" in named[1]
        self._inflate = zlib.decompressobj(-15)

    def text(self, payload: bytes) -> bytes:
        if self.alone:
            return zlib.decompressobj(-15).decompress(payload + TAIL)
        return self._inflate.decompress(payload + TAIL)
