"""A phone is told the same, whether by a line of our own or by the socket server's own means."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest
from websocket import ABNF

from tests.web.serving import Server
from tests.web.talk import ENTER, Talk, Workshop
from wsr.config import SOCKETS

Room = Callable[[], dict[str, Workshop]]
CARD = {"card": "k1", "stage": "barriers", "text": "No trust"}
ODD = '🐟 " \\ \u2028 \x00'
ADD = {"n": 1, "do": "add_card", "with": CARD}


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Server]]:
    started = {way: Server(tmp_path_factory.mktemp(way), WSR_SOCKETS=way) for way in SOCKETS}
    yield {way: server.opened() for way, server in started.items()}
    said = [server.end()[2] for server in started.values()]
    assert "a phone's line is cut" not in said[0], said[0]


@pytest.fixture
def both(servers: dict[str, Server]) -> list[Workshop]:
    """The same workshop on two servers: by lines of our own, by the socket server's own."""
    return [Workshop(servers[way]) for way in SOCKETS]


def ops(*ops: dict[str, Any], **more: Any) -> str:
    message = {"v": 1, "log": "LOG", "client": "CLIENT", "ops": ops, **more}
    return json.dumps(["ops", message], ensure_ascii=False)


def alike(heard: list[list[str]]) -> str:
    """What was heard on both, as one text."""
    assert heard[0] == heard[1]
    return "\n".join(heard[0])


def test_the_two_are_two(servers: dict[str, Server]) -> None:
    """Only our own lines say which day it is in their handshake."""
    sockets = [servers[way].open_socket() for way in SOCKETS]
    assert ["date" in (socket.getheaders() or {}) for socket in sockets] == [True, False]


@pytest.mark.parametrize("auth", ["", "{}", '{"token":"nonsense"}', '{"token":7}', "[]"])
def test_who_has_no_seat_is_let_in_and_told_nothing(both: list[Workshop], auth: str) -> None:
    heard = []
    for workshop in both:
        zoe = Talk(workshop, auth)
        zoe.log = workshop.fay.log
        for said in (f"421{ENTER}", f"422{ops(ADD)}", '423["presence",{}]'):
            zoe.says(said)
            zoe.until(f"43{said[2]}[")
        heard.append(zoe.heard)
    assert alike(heard).count('"no_such_token"') == 3


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("", '"snapshot":[{'),
        (',"brief":true', '"snapshot":"/api/workshops/CODE/snapshot"'),
        (',"log":"LOG","after":UPTO', '"put":[{'),
        (',"log":"LOG","after":"UPTO"', '"snapshot":[{'),
        (',"log":"another","after":UPTO', '"snapshot":[{'),
        (',"v":2', '"bad_message"'),
        (',"log":"LOG","after":99', '"snapshot":[{'),
        (',"log":"LOG","after":0', '"snapshot":[{'),
    ],
)
def test_who_enters_is_told_the_same(both: list[Workshop], asked: str, told: str) -> None:
    heard = []
    for workshop in both:
        ana = workshop.talk("ana").enters()
        workshop.fay.post({"do": "add_card", "with": CARD})
        ana.says(f'422["enter",{{"v":1{asked}}}]'.replace("UPTO", str(ana.upto)))
        ana.until("432[")
        heard.append(ana.heard)
    assert told in alike(heard)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ([f"421{ops(ADD)}"], '"ok":true'),
        ([f"420{ops(ADD)}"], '430[{"head"'),
        ([f"42007{ops(ADD)}"], '437[{"head"'),
        ([f"4299999999999{ops(ADD)}"], '4399999999999[{"head"'),
        ([f"42{ops(ADD)}"], ""),
        ([f"421{ops(ADD, ADD | {'n': 2})}"], '"id_in_use"'),
        ([f"421{ops(ADD, ADD | {'n': 2, 'with': CARD | {'card': 'k2'}})}"], '"last_n":2'),
        ([f"421{ops(ADD)}", f"422{ops(ADD)}"], '432[{"head"'),
        (
            [f"42{n}{ops(ADD | {'n': n, 'with': CARD | {'card': f'k{n}'}})}" for n in range(1, 9)],
            '438[{"head"',
        ),
        ([f"421{ops(ADD | {'n': 3})}"], '"gap":1'),
        ([f"421{ops(ADD, log='another')}"], '431[{"log":"LOG"}]'),
        ([f"421{ops(ADD | {'do': 'open_stage', 'with': {'stage': 'power'}})}"], '"not_allowed"'),
        ([f"421{ops(ADD | {'with': CARD | {'text': 'मूल' * 100}})}"], '"too_long"'),
        ([f"421{ops(ADD | {'with': CARD | {'text': ODD}})}"], '"ok":true'),
        (['421["ops",{"v":1'], '"bad_message"'),
        (['421["ops",'], '"bad_message"'),
        (['421["ops"]'], '"bad_message"'),
        (['421["ops",null]'], '"bad_message"'),
        ([f'421["ops",{{"v":1}},{ENTER}]'], '"bad_message"'),
        ([f"421{ops(ADD)[:-1]},7]"], '"ok":true'),
        (['421["ops",{"v":1,"v":1}]'], '"bad_message"'),
        (['421["ops",NaN]'], '"bad_message"'),
        (['421["ops",' + "[" * 50_000], '"bad_message"'),
        ([f"421{ops(ADD, v=2)}"], '"old_page"'),
        ([f"421{ops(ADD, v=True)}"], '"ok":true'),
        ([f"421{ops(ADD, client='a b')}"], '"bad_message"'),
        ([f"421{ops(*[ADD] * 51)}"], '"too_large"'),
        ([f"421{ops(ADD | {'with': {'text': 'x' * 70_000}})}"], '"too_large"'),
        (['421["nonsense",{"v":1}]'], ""),
        (['421["connect",{"v":1}]'], ""),
        (['421["presence",{"doing":"typing"}]'], "431[{}]"),
        (['42["presence",{}]'], ""),
        ([f"421{ENTER}"], '"snapshot":[{'),
        (["41", f"421{ops(ADD)}", "40{}"], '"sid":"SID"'),
        (["40{}"], "44"),
        (["40/admin,"], "44/admin,"),
        ([f"42/admin,1{ops(ADD)}"], ""),
        (["9"], ""),
        (["3"], ""),
        (["5"], "6"),
        (["2probe"], ""),
        (["42"], ""),
        (["42["], ""),
        (["4"], ""),
        ([b"\x00\xff"], ""),
        ([b""], ""),
        ([f"421{ops(ADD)}".encode()], ""),
        (['451-["ops",{"_placeholder":true,"num":0}]', b"{}"], ""),
        (['451-1["ops",{"_placeholder":true,"num":0}]', b"{}"], '"bad_message"'),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_whatever_one_page_says_is_answered_alike(
    both: list[Workshop], said: list[str | bytes], told: str
) -> None:
    heard, cards = [], []
    for workshop in both:
        ana = workshop.talk("ana").enters()
        del ana.heard[:]
        for each in said:
            ana.says(each)
        heard.append(ana.settles())
        cards.append(
            sorted(
                id for kind, id in workshop.server.board(workshop.token("fay")) if kind == "card"
            )
        )
    assert cards[0] == cards[1]
    assert told in alike(heard)


@pytest.mark.parametrize(("language", "whose"), [("ne", "ु"), ("ar", "ا"), ("xx", "e"), ("en", "e")])
def test_a_refusal_is_told_in_the_language_of_who_asked(
    both: list[Workshop], language: str, whose: str
) -> None:
    heard = []
    for workshop in both:
        ana = workshop.talk("ana", Accept_Language=f"{language},en;q=0.5").enters()
        ana.says(f"421{ops({'n': 1, 'do': 'open_stage', 'with': {'stage': 'power'}})}")
        ana.says(f"422{ops(ADD, v=2)}")
        heard.append(sorted(ana.settles()[-3:]))
    told = alike(heard)
    english = ("This page is from an older version", "Only the facilitator")
    assert whose in told
    assert any(each in told for each in english) == (language in ("xx", "en")), told


def test_the_wall_only_shows(both: list[Workshop]) -> None:
    heard = []
    for workshop in both:
        wall = workshop.talk("wall").enters()
        wall.says(f"422{ops(ADD)}")
        wall.until("432[")
        heard.append(wall.heard)
    assert '"not_allowed"' in alike(heard)


def test_who_asks_too_much_in_a_moment_is_told_so_and_nothing_is_lost(both: list[Workshop]) -> None:
    refusals = []
    for workshop in both:
        ana = workshop.talk("ana").enters()
        many = [ADD | {"n": n, "with": CARD | {"card": f"k{n}"}} for n in range(1, 51)]
        for n in range(1, 13):
            ana.says(f"42{n}{ops(*many)}")
        answers = {each.partition("[")[2] for each in ana.answers(12)}
        refusals.append({each for each in answers if "error" in each})
        assert all('"last_n":50,' in each for each in answers - refusals[-1])
    assert refusals[0] == refusals[1]
    assert '"too_fast"' in refusals[0].pop()


@pytest.mark.parametrize(
    "said",
    ["x", "", "1", b"\xff" * 140_000, "4" + "x" * 140_000, "421" + "[" * 140_000],
    ids=lambda said: repr(said)[:9],
)
def test_what_no_page_says_ends_its_own_line_alone(both: list[Workshop], said: str | bytes) -> None:
    for workshop in both:
        zoe, ana = workshop.talk("ana").enters(), workshop.talk("ana").enters()
        zoe.says(said)
        assert zoe.ends()
        assert ana.post({"do": "add_card", "with": CARD})[0]["ok"]
        assert workshop.talk("ana").enters().settles(), "and its sender can come back"


@pytest.mark.parametrize(
    "frames",
    [
        [(ABNF.OPCODE_TEXT, b"42\xff", 1)],
        [(ABNF.OPCODE_TEXT, b'42["', 0), (ABNF.OPCODE_CONT, b"\xc3", 1)],
        [(ABNF.OPCODE_CONT, b"42", 1)],
        [(ABNF.OPCODE_TEXT, b"42", 0), (ABNF.OPCODE_TEXT, b"42", 1)],
        [(ABNF.OPCODE_TEXT, b"4" * 70_000, 0), (ABNF.OPCODE_CONT, b"4" * 70_000, 1)],
        [(ABNF.OPCODE_PING, b"x" * 126, 1)],
        [(ABNF.OPCODE_CLOSE, b"\x03\xe8bye", 1)],
        [(ABNF.OPCODE_CLOSE, b"", 1)],
        [(3, b"", 1)],
    ],
    ids=repr,
)
def test_what_breaks_the_protocol_ends_its_own_line_alone(
    both: list[Workshop], frames: list[tuple[int, bytes, int]]
) -> None:
    after = f"421{ops(ADD)}"
    for workshop in both:
        zoe, ana = workshop.talk("ana").enters(), workshop.talk("ana").enters()
        said = [raw(*each) for each in frames]
        zoe.says_raw(b"".join(said) + raw(1, zoe.filled(after).encode(), 1))
        assert not any('"ok":true' in each for each in zoe.ends())
        assert ana.post({"do": "add_card", "with": CARD})[0]["ok"], "no one has said it before"


def raw(opcode: int, data: bytes, fin: int) -> bytes:
    """A frame as a page sends it, whatever it holds."""
    frame = ABNF(fin, 0, 0, 0, ABNF.OPCODE_TEXT, 1, data)
    frame.opcode = opcode
    packed = frame.format() if opcode in ABNF.OPCODES else b""
    return packed or bytes([fin << 7 | opcode, 0x80]) + bytes(4)


def test_a_message_in_pieces_is_one_message(both: list[Workshop]) -> None:
    said = f"421{ops(ADD | {'with': CARD | {'text': 'मूल कारण'}})}".encode()
    cuts = [0, 1, 2, said.index("म".encode()) + 1, len(said), len(said)]
    heard = []
    for workshop in both:
        ana = workshop.talk("ana").enters()
        del ana.heard[:]
        whole = ana.filled(said.decode()).encode()
        cuts[-2:] = [len(whole), len(whole)]
        for n, (start, end) in enumerate(pairwise(cuts)):
            opcode = ABNF.OPCODE_CONT if n else ABNF.OPCODE_TEXT
            ana.says_raw(raw(opcode, whole[start:end], n == len(cuts) - 2))
            ana.socket.ping(f"{n}")
        heard.append(ana.settles())
    assert '"ok":true' in alike(heard)


def test_a_ping_is_answered_with_its_own_words(both: list[Workshop]) -> None:
    for workshop in both:
        ana = workshop.talk("ana").enters()
        ana.socket.ping("are you there")
        while (told := ana.socket.recv_data(control_frame=True))[0] != ABNF.OPCODE_PONG:
            assert told[0] == ABNF.OPCODE_TEXT
        assert told[1] == b"are you there"


def test_who_says_goodbye_hears_it_back(both: list[Workshop]) -> None:
    for workshop in both:
        ana = workshop.talk("ana").enters()
        ana.socket.send_close(1000, b"bye")
        while (told := ana.socket.recv_data(control_frame=True))[0] != ABNF.OPCODE_CLOSE:
            assert told[0] == ABNF.OPCODE_TEXT
        assert told[1][:2] == b"\x03\xe8"
