"""Two hundred phones ask for the report at once: it is made once."""

from __future__ import annotations

import gevent
import pytest

from tests.web.people import FISHERS, Hall, Phone
from wsr.documents import formats
from wsr.domain.kernel import Refused
from wsr.live.loop import GeventLoop, ThreadLoop
from wsr.web.render_cache import RenderCache


def test_whoever_asks_meanwhile_waits_for_the_one_that_is_made():
    made = []

    def make() -> bytes:
        made.append(1)
        return b"report"

    rendered = RenderCache(GeventLoop())
    phones = [gevent.spawn(rendered.get, "key", make) for _ in range(200)]
    gevent.joinall(phones, timeout=10)
    assert [phone.value for phone in phones] == [b"report"] * 200
    assert len(made) == 1


def test_another_state_is_another_document():
    rendered = RenderCache(ThreadLoop())
    assert rendered.get(("log", 1), lambda: b"one") == b"one"
    assert rendered.get(("log", 2), lambda: b"two") == b"two"
    assert rendered.get(("log", 1), lambda: b"never") == b"one"


def test_a_refusal_is_not_kept():
    def refuse() -> bytes:
        raise Refused("vote_open", "Close the vote first.")

    rendered = RenderCache(ThreadLoop())
    with pytest.raises(Refused):
        rendered.get("key", refuse)
    assert rendered.get("key", lambda: b"now") == b"now"


def test_those_asked_for_longest_ago_are_let_go_of():
    rendered = RenderCache(ThreadLoop(), most=10)
    rendered.get("old", lambda: b"12345")
    rendered.get("used", lambda: b"12345")
    rendered.get("old", lambda: b"never")
    rendered.get("new", lambda: b"12345")
    assert rendered.get("old", lambda: b"again") == b"12345"
    assert rendered.get("used", lambda: b"again") == b"again"


def test_everyone_is_given_the_same_text_and_their_own_data(
    hall: Hall, fay: Phone, ana: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = []
    told = formats.markdown.markdown
    monkeypatch.setattr(formats.markdown, "markdown", lambda r: times.append(1) or told(r))
    ben = hall.phone("Ben", FISHERS)
    for phone in (ana, ben, ana):
        assert hall.get(f"/api/workshops/{hall.code}/export/md", phone.token).status_code == 200
    assert len(times) == 1
    data = [
        hall.get(f"/api/workshops/{hall.code}/export/json", phone.token).json
        for phone in (fay, ana)
    ]
    assert ["entries" in each for each in data] == [True, False]
    assert hall.get(f"/api/workshops/{hall.code}/export/sqlite", fay.token).status_code == 200
    assert hall.get(f"/api/workshops/{hall.code}/export/sqlite", ana.token).status_code == 403
