"""Weight: what a cheap phone must fetch before its owner can join, write and be live."""

from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import HOST_KEY, PHONE, Server
from tests.browser.weighing import ARRIVAL, Scales
from wsr.cli.rehearse.browser import Browser

pytestmark = pytest.mark.browser
KB = 1000
FORM, INTERACTIVE, SOCKET, REQUESTS = 10 * KB, 36 * KB, 50 * KB, 14


@pytest.fixture
def language() -> str:
    return "en"


@pytest.fixture
def page(browser: Any, language: str) -> Any:
    width, height = PHONE
    context = browser.new_context(
        viewport={"width": width, "height": height}, has_touch=True, locale=language
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def code(server: Server) -> str:
    return str(server.ask("/api/workshops", ARRIVAL, HOST_KEY)["code"])


def join(page: Any) -> None:
    page.get_by_label("Teachers").check()
    page.locator(".join-foot button").click()
    page.locator(".line[data-tone=ok]").wait_for()
    page.wait_for_load_state("networkidle")


# Letters of other scripts take two or three bytes each; a phone fetches only the words it shows.
@pytest.mark.parametrize(
    ("language", "more"), [("en", 0), ("ne", 500), ("ar", 500)], ids=["en", "ne", "ar"]
)
def test_a_newcomer_arrives_within_the_budget(
    page: Any, server: Server, code: str, language: str, more: int
) -> None:
    scales = Scales(page)
    page.goto(f"{server.url}/w/{code}", wait_until="networkidle")
    form, interactive = scales.of("Document", "Stylesheet"), scales.of()
    join(page)
    told = f"form {form}, interactive {interactive}, with the socket {scales.of()}"
    print(f"\n{scales.list()}\n{told}")
    assert (scales.errors, scales.hosts()) == ([], {urlsplit(server.url).netloc})
    assert page.locator("html").get_attribute("lang") == language
    assert form <= FORM, told
    assert interactive <= INTERACTIVE, told
    assert scales.of() <= SOCKET + more, told
    assert len(scales.loads) <= REQUESTS, scales.list()


def test_a_rehearsals_phone_fetches_the_files_that_a_browser_fetches(
    page: Any, server: Server, code: str
) -> None:
    scales = Scales(page)
    page.goto(f"{server.url}/w/{code}", wait_until="networkidle")
    join(page)
    page.wait_for_load_state("networkidle")
    simulated = Browser(f"http://127.0.0.1:{server.port}")
    simulated.open(code)
    simulated.enter()
    simulated.close()
    fetched = {each.path for each in scales.loads.values()}
    assert {path for path in simulated.files if "/static/" in path} == {
        path for path in fetched if "/static/" in path
    }


def test_someone_who_comes_back_fetches_no_more(page: Any, server: Server, code: str) -> None:
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
