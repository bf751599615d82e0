"""The report on a stick opens on any phone or laptop, far from every server."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import LAPTOP, PHONE
from tests.documents.hall import hall
from wsr.documents.report import report
from wsr.documents.report_context import ENGLISH
from wsr.documents.web_page import web_page

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module", params=["en", "ar"])
def stick(request: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle unpacked; its own words are English, since the page is what matters."""
    folder: Path = tmp_path_factory.mktemp(request.param)
    told = report(hall().workshop, ENGLISH, request.param)
    with zipfile.ZipFile(io.BytesIO(web_page(told, ENGLISH, request.param))) as file:
        file.extractall(folder)
    return folder


@pytest.mark.parametrize("size", [PHONE, LAPTOP])
def test_it_asks_no_one_and_fits_the_screen(
    browser: Any, stick: Path, size: tuple[int, int]
) -> None:
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, offline=True)
    page, asked, troubles = context.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: troubles.append(request.url))
    page.on("console", lambda said: troubles.append(said.text))
    page.goto((stick / "index.html").as_uri(), wait_until="load")
    assert {Path(url.removeprefix("file://")).parent for url in asked} == {stick}
    assert troubles == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate("document.dir") == ("rtl" if stick.name.startswith("ar") else "ltr")
    assert page.evaluate("getComputedStyle(document.body).fontFamily") != "serif", "it is dressed"
    context.close()


def test_the_contents_lead_to_every_chapter(browser: Any, stick: Path) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto((stick / "index.html").as_uri())
    page.get_by_role("link", name="Pledges").first.click()
    heading = page.get_by_role("heading", name="Pledges", level=2)
    assert heading.evaluate("it => Math.abs(it.getBoundingClientRect().top) < innerHeight")
    assert (
        page.evaluate("""[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))
        .filter(to => !to.startsWith('#') || !document.getElementById(to.slice(1)))""")
        == []
    )
    context.close()
