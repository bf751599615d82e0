"""Frames: a message to phones made once, plain and deflated, however many it goes to."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from websockets.extensions import Extension
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory
from websockets.frames import Frame, Opcode

WINDOW = 15  # bits; the same for all, since one frame goes to all
AS_IT_IS = b"\x00"  # begins a block that is not deflated; then come its size, and that inverted
LEFT_OUT = b"\x00\x00\xff\xff"  # the end of what is deflated, which frames do without
NOTHING = AS_IT_IS + LEFT_OUT
WORTH_DEFLATING = 256  # bytes
# Each message is deflated alone: only so can the same bytes go to every phone.
DEFLATE = ServerPerMessageDeflateFactory(
    server_no_context_takeover=True, client_no_context_takeover=True
)


class Part:
    """A piece of text that several messages hold; it is deflated once, for all of them."""

    def __init__(self, text: bytes) -> None:
        self.text = text

    @property
    def worth_deflating(self) -> bool:
        return len(self.text) >= WORTH_DEFLATING

    @cached_property
    def deflated(self) -> bytes:
        """Ends at a whole byte and looks back at nothing before, so that parts can be joined."""
        if not self.worth_deflating:  # as it is, which costs ten bytes and nearly no time
            size = len(self.text)
            return b"".join((AS_IT_IS, pair(size), pair(size ^ 0xFFFF), self.text, NOTHING))
        press = zlib.compressobj(wbits=-WINDOW)
        return press.compress(self.text) + press.flush(zlib.Z_SYNC_FLUSH)


class Message:
    """One text made of parts, as the bytes that are written to a line."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self.parts = tuple(parts)

    @cached_property
    def plain(self) -> bytes:
        return Frame(Opcode.TEXT, b"".join(p.text for p in self.parts)).serialize(mask=False)

    @cached_property
    def deflated(self) -> bytes:
        if sum(len(part.text) for part in self.parts) < WORTH_DEFLATING:
            return self.plain
        whole = b"".join(part.deflated for part in self.parts).removesuffix(LEFT_OUT)
        return Frame(Opcode.TEXT, whole).serialize(mask=False, extensions=[Deflated()])


class Deflated(Extension):
    """Marks a frame whose data is deflated already."""

    def encode(self, frame: Frame) -> Frame:
        return replace(frame, rsv1=True)


def gzipped(parts: Iterable[Part]) -> bytes:
    """The parts as one gzip file."""
    parts = tuple(parts)
    text = b"".join(part.text for part in parts)
    end = zlib.crc32(text).to_bytes(4, "little") + (len(text) & 0xFFFFFFFF).to_bytes(4, "little")
    return b"".join((GZIP_HEAD, *(part.deflated for part in parts), LAST_BLOCK, end))


def pair(number: int) -> bytes:
    return number.to_bytes(2, "little")


GZIP_HEAD = b"\x1f\x8b\x08" + bytes(6) + b"\xff"  # deflated, no name, no time, any system
LAST_BLOCK = b"\x03\x00"  # and it is empty
