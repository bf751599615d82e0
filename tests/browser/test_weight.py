"""Weight: what a cheap phone must fetch before its owner can join, write and be live."""

from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import HOST_KEY, PHONE, Server
from tests.browser.weighing import ARRIVAL, Scales

pytestmark = pytest.mark.browser
KB = 1000
FORM, INTERACTIVE, SOCKET, REQUESTS = 10 * KB, 36 * KB, 50 * KB, 14


@pytest.fixture
def page(browser: Any) -> Any:
    width, height = PHONE
    context = browser.new_context(viewport={"width": width, "height": height}, has_touch=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def code(server: Server) -> str:
    return str(server.ask("/api/workshops", ARRIVAL, HOST_KEY)["code"])


def join(page: Any) -> None:
    page.get_by_label("Teachers").check()
    page.get_by_role("button", name="Join").click()
    page.locator(".line[data-tone=ok]").wait_for()
    page.wait_for_load_state("networkidle")


def test_a_newcomer_arrives_within_the_budget(page: Any, server: Server, code: str) -> None:
    scales = Scales(page)
    page.goto(f"{server.url}/w/{code}", wait_until="networkidle")
    form, interactive = scales.of("Document", "Stylesheet"), scales.of()
    join(page)
    told = f"form {form}, interactive {interactive}, with the socket {scales.of()}"
    print(f"\n{scales.list()}\n{told}")
    assert (scales.errors, scales.hosts()) == ([], {urlsplit(server.url).netloc})
    assert form <= FORM, told
    assert interactive <= INTERACTIVE, told
    assert scales.of() <= SOCKET, told
    assert len(scales.loads) <= REQUESTS, scales.list()


def test_somebody_who_comes_back_fetches_no_more(page: Any, server: Server, code: str) -> None:
    page.goto(f"{server.url}/w/{code}")
    join(page)
    scales = Scales(page)
    scales.cdp.send("Network.setCacheDisabled", {"cacheDisabled": True})
    page.reload()
    page.locator(".line[data-tone=ok]").wait_for()
    page.wait_for_load_state("networkidle")
    assert scales.of() <= SOCKET, scales.list()
    assert len(scales.loads) <= REQUESTS, scales.list()


def test_what_is_known_is_not_fetched_again(page: Any, server: Server, code: str) -> None:
    page.goto(f"{server.url}/w/{code}")
    join(page)
    again = page.context.new_page()
    again.goto(f"{server.url}/w/{code}")
    again.locator(".line[data-tone=ok]").wait_for()
    fetched = again.evaluate(FETCHED)
    assert [path for path in fetched if "/static/" in path] == []


FETCHED = """() => performance.getEntriesByType("resource")
    .filter((each) => each.transferSize > 0).map((each) => new URL(each.name).pathname)"""
