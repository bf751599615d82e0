"""What docs/protocol.md says is what the code does."""

import re

from tests import protocol_tables
from wsr.domain.fields import ID
from wsr.web import wire
from wsr.web.realtime import sockets


def test_the_tables_are_those_of_the_code():
    """When this fails: make protocol."""
    text = protocol_tables.PROTOCOL.read_text("utf-8")
    assert protocol_tables.filled(text) == text


def test_every_table_has_its_place():
    text = protocol_tables.PROTOCOL.read_text("utf-8")
    for name in protocol_tables.PARTS:
        assert text.count(f"<!-- {name}: made by make protocol -->") == 1
        assert text.count(f"<!-- end of {name} -->") == 1


def test_the_limits_in_the_prose_are_those_of_the_code():
    text = " ".join(protocol_tables.PROTOCOL.read_text("utf-8").split())
    ops, kilobytes = sockets.MOST_OPS, sockets.MOST_BYTES // 1024
    assert f"At most {ops} ops or {kilobytes} kB in one message" in text
    assert f"{sockets.PACE} ops of one person in {sockets.PACE_SECONDS:.0f} seconds" in text
    assert f"A body has at most {wire.MAX_BODY // 1024} kB" in text
    assert ID.pattern.endswith("{0,63}")


def test_every_code_in_the_prose_is_in_the_table_of_codes():
    prose, _, table = protocol_tables.PROTOCOL.read_text("utf-8").partition("## Codes")
    known = set(re.findall(r"^\| `(\w+)` \|", table, re.M))
    commands = prose.partition("made by make protocol -->")[2].partition("<!-- end")[0]
    for row in commands.splitlines()[2:]:
        assert set(re.findall(r"`(\w+)`", row.split("|")[4])) <= known, row
    asked = prose.partition("## Commands")[2].partition("A *word*")[0]
    assert set(re.findall(r"`(\w+)`", asked)) <= known
