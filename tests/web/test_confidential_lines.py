"""On a real line, deflated or not, no frame carries a confidential word, nor does anything that the server prints."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.web.serving import Server
from tests.web.talk import Workshop
from tests.web.test_confidential import CONFIDENTIAL, PUBLIC, WORDS, fields_of
from tests.web.test_deflated import Counting, Page, add
from wsr.config import SOCKETS

Told = dict[str, list[str]]


@pytest.fixture(params=SOCKETS)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    started = Server(tmp_path_factory.mktemp(request.param), WSR_SOCKETS=request.param).opened()
    yield started
    started.end()


def told(workshop: Workshop) -> Told:
    """Every frame with something in it that came to each page, the deflated ones unpacked."""
    pages = {}
    for who in ("fay", "ana", "wall"):
        pages[f"{who}, deflated"] = Page(workshop, workshop.token(who), Counting())
        pages[who] = Page(workshop, workshop.token(who))
    seq = written(workshop)
    for page in pages.values():
        page.follows_to(seq)
    return {who: page.texts for who, page in pages.items()}


def written(workshop: Workshop) -> int:
    """Fay writes, edits and takes out what is confidential, then a card for everyone; the last seq."""
    for noun in CONFIDENTIAL:
        said = fields_of(noun, "x1")
        workshop.fay.post(
            {"do": f"add_{noun.kind}", "with": said},
            {"do": f"edit_{noun.kind}", "with": {**said, "due": "2026-12-01"}},
        )
    return int(workshop.fay.post(add("k1", PUBLIC))[-1]["seq"])


def test_no_frame_to_others_and_no_line_of_the_log_has_a_word_of_it(server: Server) -> None:
    frames = told(Workshop(server))
    said = [*frames.pop("fay"), *frames.pop("fay, deflated")]
    assert all(each in str(said) for (_, name), each in WORDS.items() if name != "author")
    for who, texts in frames.items():
        assert PUBLIC in str(texts), who
        assert not [each for each in WORDS.values() if each in str(texts)], who
    assert not [each for each in WORDS.values() if each in server.words()]
