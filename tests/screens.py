"""Screens: pictures of console, wall and phones for docs/screens, made anew (make screens).

python -m tests.screens [NAME ...]      all of them, or those whose names begin so
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from tests.browser.conftest import FLAGS, LAPTOP, PHONE, PROJECTOR, chromium
from tests.patience import PATIENCE, until
from tests.ports import free_port
from tests.screens_map import crowd
from wsr.cli.rehearse.phone import Phone

HERE = Path(__file__).resolve().parent.parent / "docs" / "screens"
SMALL = (1024, 768)
SMALLER = 2 / 3  # of a projector’s picture, to be seen whole beside text
LINK = re.compile(r"http://localhost:(\d+)/w/(\w+)/run#key=([\w-]+)")

Steer = Callable[["Demo"], None]


@dataclass
class Demo:
    """A sample workshop of three days that is served here; Fay steers it without a screen."""

    url: str
    code: str
    key: str
    fay: Phone
    receipt: str = ""  # of Ana, who wrote a card

    def stage(self, activity: str, day: int | None = None) -> dict[str, Any]:
        stages = [r for (kind, _), r in self.fay.records.items() if kind == "stage"]
        ordered = sorted(stages, key=lambda stage: stage["position"])
        return next(s for s in ordered if s["activity"] == activity and day in (None, s["day"]))

    def text(self, card: str) -> str:
        return str(self.fay.records["card", card]["text"])

    def open(self, activity: str, day: int | None = None) -> None:
        self.fay.ask("open_stage", stage=self.stage(activity, day)["id"])


@dataclass(frozen=True)
class Picture:
    """`path` is NEW or under the workshop's address; `press` says what is clicked, one after the other."""

    name: str
    path: str
    size: tuple[int, int]
    steer: Steer = lambda demo: None
    press: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en", "ar")
    dark: bool = False
    turns: int = 0  # of the wall's pages
    whole: bool = False  # the page to its end


def of_break(demo: Demo) -> None:
    demo.open("break")


def of_cards(demo: Demo) -> None:
    demo.open("cards", 2)


def at_tables(demo: Demo) -> None:
    """A stage at mixed tables, at which the room sits."""
    demo.open("cards", 1)
    demo.fay.ask("seat_room", seating="mixed", tables=12, shuffle=True, seed=7)
    demo.fay.ask("show_tables", shown=False)


def of_tables(demo: Demo) -> None:
    at_tables(demo)
    demo.fay.ask("show_tables", shown=True)


def exercise(stage: str) -> Steer:
    """A stage that the wall draws as a picture of its own."""

    def opened(demo: Demo) -> None:
        demo.fay.ask("open_stage", stage=stage)

    return opened


def of_receipt(demo: Demo) -> None:
    """Ana wrote what someone else had said already."""
    demo.fay.ask("open_stage", stage="barriers")
    ana = Phone(demo.url, demo.code)
    ana.join(name="Ana", group="g1")
    ana.ask("add_card", card="anas", stage="barriers", text=demo.text("b8"))
    demo.fay.ask("merge_cards", card="anas", into="b8")
    asked = Request(f"{demo.url}/api/workshops/{demo.code}/receipt", method="POST")
    asked.add_header("Authorization", f"Bearer {ana.token}")
    demo.receipt = json.load(urlopen(asked))["url"].partition("#key=")[2]
    ana.hang_up()


def of_task_forces(demo: Demo) -> None:
    demo.open("task_forces")


def of_partnerships(demo: Demo) -> None:
    demo.open("partnerships")


def of_map(demo: Demo) -> None:
    """Forty actors and eighty ties."""
    demo.fay.ask("open_stage", stage="movers")
    crowd(demo.fay)


CONSOLE, WALL, NEW, MINE = "/run", "/wall", "/new", "/mine"
BOTH, ENGLISH = ("en", "ar"), ("en",)
SEATING, TOOL = ".console-tabs > button:has([href$='#table'])", ".console-people-tools > .button"
CHAIN = (".console-tabs > button:has([href$='#decision'])", ".console-box .toolbar-end > button")
REGISTER = (
    ".console-tabs .console-menu > button",
    "[role=menuitem]:has([href$='#resistance']) >> nth=-1",
)
THREE_DAYS = (".new-methods .choice:nth-child(4)",)
SHOWN = (".page-main button.wide:has([href$='#resistance'])",)  # the picture on a phone
MAP_PAGES = ("influence", "influence-2", "levels", "levels-2", "ties", "ties-2", "champions")
PICTURES = (
    Picture("new", NEW, LAPTOP, press=THREE_DAYS, languages=ENGLISH),
    Picture("new", NEW, PHONE, press=THREE_DAYS, languages=ENGLISH),
    Picture("console-agenda", CONSOLE, LAPTOP, at_tables),
    Picture("console-agenda", CONSOLE, SMALL, at_tables),
    Picture("console-seating", CONSOLE, LAPTOP, at_tables, (SEATING,)),
    Picture("console-attendance", CONSOLE, LAPTOP, at_tables, (f"{TOOL}:nth-child(2)",), ENGLISH),
    Picture("console-missing", CONSOLE, LAPTOP, at_tables, (f"{TOOL}:nth-child(3)",), ENGLISH),
    Picture("wall-cards", WALL, PROJECTOR, at_tables),
    Picture("wall-timeline", WALL, PROJECTOR, exercise("past")),
    Picture("wall-tree", WALL, PROJECTOR, exercise("trends")),
    Picture("wall-matrix", WALL, PROJECTOR, exercise("doing")),
    Picture("wall-groups", WALL, PROJECTOR, exercise("proud")),
    Picture("wall-urgency", WALL, PROJECTOR, exercise("issues"), languages=ENGLISH),
    Picture("wall-causes", WALL, PROJECTOR, exercise("causes")),
    Picture("wall-power", WALL, PROJECTOR, exercise("power"), languages=ENGLISH),
    Picture("wall-vote", WALL, PROJECTOR, exercise("leverage"), languages=ENGLISH),
    Picture("wall-goals", WALL, PROJECTOR, exercise("goals"), languages=ENGLISH),
    Picture("phone-causes", "", PHONE, exercise("causes"), languages=ENGLISH),
    Picture("phone-goals", "", PHONE, exercise("goals"), languages=ENGLISH),
    *(
        Picture(f"wall-map-{part}", WALL, PROJECTOR, of_map, languages=ENGLISH, dark=dark, turns=n)
        for n, part in enumerate(MAP_PAGES)
        for dark in (False, True)
    ),
    *(
        Picture("phone-map", "", PHONE, of_map, languages=ENGLISH, dark=dark, whole=True)
        for dark in (False, True)
    ),
    *(
        Picture(f"{screen}-{name}", path, size, steer, whole=screen == "phone")
        for name, steer in (("task-forces", of_task_forces), ("partnerships", of_partnerships))
        for screen, path, size in (
            ("wall", WALL, PROJECTOR),
            ("console", CONSOLE, LAPTOP),
            ("phone", "", PHONE),
        )
    ),
    *(
        Picture("phone-map-picture", "", PHONE, of_map, SHOWN, ENGLISH, dark=dark)
        for dark in (False, True)
    ),
    Picture("wall-tables", WALL, PROJECTOR, of_tables),
    Picture("wall-break", WALL, PROJECTOR, of_break, languages=ENGLISH),
    Picture("phone-cards", "", PHONE, at_tables),
    Picture("phone-tables", "", PHONE, of_tables),
    Picture("phone-break", "", PHONE, of_break),
    Picture("console-chain", CONSOLE, LAPTOP, exercise("barriers"), CHAIN),
    Picture("console-resistance", CONSOLE, LAPTOP, exercise("plans"), REGISTER),
    Picture("phone-mine", MINE, PHONE, of_receipt),
)


@contextmanager
def demo(language: str) -> Iterator[Demo]:
    with tempfile.TemporaryDirectory(prefix="wsr-screens-") as folder:
        said = Path(folder) / "said"
        port = str(free_port())
        asked = ["--host", "127.0.0.1", "--port", port, "--sessions", f"{folder}/sessions"]
        command = [sys.executable, "-m", "wsr", "demo", "--method", "scale-plus", *asked]
        with said.open("w") as out:
            running = subprocess.Popen(
                [*command, "--language", language], stdout=out, env=os.environ
            )
        try:
            until(lambda: LINK.search(said.read_text()), "the sample workshop")
            yield entered(LINK.search(said.read_text()))
        finally:
            running.terminate()
            running.wait(PATIENCE)


def entered(found: re.Match[str] | None) -> Demo:
    assert found
    url, code, key = f"http://127.0.0.1:{found[1]}", found[2], found[3]
    until(lambda: urlopen(f"{url}/healthz").status == 200, "the server")
    fay = Phone(url, code)
    fay.join(facilitator_key=key, name="Fay")
    return Demo(url, code, key, fay)


def take(browser: Any, demo: Demo, picture: Picture, language: str) -> None:
    picture.steer(demo)
    context = browser.new_context(
        viewport={"width": picture.size[0], "height": picture.size[1]},
        locale=language,
        color_scheme="dark" if picture.dark else "light",
        device_scale_factor=SMALLER if picture.path == WALL else 1,
    )
    page = context.new_page()
    if not picture.path:
        sit_down(context, demo, language)
    page.goto(demo.url + address(demo, picture.path), wait_until="networkidle")
    page.wait_for_function("document.fonts.ready.then(() => true)")
    for each in picture.press:
        page.locator(each).first.click()
    for _ in range(picture.turns):
        page.keyboard.press("ArrowRight")
    page.wait_for_timeout(1500)  # what moves has come to rest
    wide, high = picture.size
    name = f"{picture.name}-{wide}x{high}-{language}{'-dark' * picture.dark}.png"
    page.screenshot(path=HERE / name, full_page=picture.whole or picture.path == NEW)
    context.close()
    print(name)


def address(demo: Demo, path: str) -> str:
    keys = {CONSOLE: demo.key, MINE: demo.receipt}
    key = f"#key={keys[path]}" if path in keys else ""
    return path if path == NEW else f"/w/{demo.code}{path}{key}"


def sit_down(context: Any, demo: Demo, language: str) -> None:
    """A phone that is in the room already."""
    context.request.post(
        f"{demo.url}/api/workshops/{demo.code}/join", data={"name": "Ana", "group": "g1"}
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("names", nargs="*", help="pictures whose names begin so  [all]")
    names = tuple(parser.parse_args().names)
    wanted = [p for p in PICTURES if p.name.startswith(names or "")]
    HERE.mkdir(exist_ok=True)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for language in (each for each in BOTH if any(each in p.languages for p in wanted)):
            with demo(language) as there:
                for picture in wanted:
                    if language in picture.languages:
                        take(browser, there, picture, language)
                there.fay.hang_up()
        browser.close()


if __name__ == "__main__":
    main()
