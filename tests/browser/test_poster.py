"""A poster with a picture: put there on the console, large on the wall, on no phone."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

import struct
import zlib
from random import Random
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PROJECTOR, Screen
from tests.browser.people import Opens, Room, join, opens, server  # noqa: F401
from tests.browser.test_boxes import lines

pytestmark = pytest.mark.browser
SMALL = (1024, 768)
FEW = {"title": "Why are we here?", "instruction": "For the lake, and those who live from it."}
MANY = {
    "title": ("Focus on the past: time lines of the world, of ourselves and of the lagoon " * 2)[
        :120
    ],
    "instruction": ("Everyone speaks once before anyone speaks twice. " * 6)[:280],
}
ARABIC = {
    "title": "لماذا نحن هنا اليوم؟",
    "instruction": "من أجل البحيرة ومن أجل كل من يعيش منها. " * 6,
}
SHAPES = {"landscape": (2400, 1350), "portrait": (900, 1600)}


def png(width: int, height: int, noise: bool = False) -> bytes:
    """A drawing of stripes, or with `noise` something as heavy as a photograph."""
    chance, plain = Random(1), b"\x20\x80\xa0" * width
    rows = b"".join(
        b"\0" + (chance.randbytes(width * 3) if noise else plain) for _ in range(height)
    )
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


@pytest.fixture
def poster(server: Any) -> Room:
    room = Room(server, "")
    room.does("add_stage", stage="hello", activity="poster", minutes=10, **FEW)
    room.does("open_stage", stage="hello")
    return room


def console(opens: Opens, room: Room, **options: Any) -> Screen:
    fay = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP, **options)
    expect(fay.page.get_by_text("Add a picture")).to_be_visible()
    return fay


def choose(fay: Screen, body: bytes, name: str = "lake.png", kind: str = "image/png") -> None:
    given = {"name": name, "mimeType": kind, "buffer": body}
    fay.page.locator(".poster-drop input").set_input_files(given)


def natural(picture: Any) -> list[int]:
    expect(picture).to_be_visible()
    picture.page.wait_for_function("(it) => it.naturalWidth > 0", arg=picture.element_handle())
    return list(picture.evaluate("(it) => [it.naturalWidth, it.naturalHeight]"))


def hung(room: Room) -> str | None:
    stage = next(each for each in room.records("stage") if each["id"] == "hello")
    return stage.get("picture")


def test_fay_chooses_a_picture_and_the_wall_shows_it(opens: Opens, poster: Room) -> None:
    wall, fay = opens(f"/w/{poster.code}/wall", size=PROJECTOR), console(opens, poster)
    choose(fay, png(2400, 1350))
    expect(fay.text("The picture is on the poster.")).to_be_visible()
    assert natural(fay.page.locator(".poster-shown img")) == [1920, 1080]
    assert natural(wall.page.locator(".poster img")) == [1920, 1080]
    first = hung(poster)
    choose(fay, png(300, 300))
    expect(wall.page.locator(f'.poster img[src*="{first}"]')).to_have_count(0)
    assert natural(wall.page.locator(".poster img")) == [300, 300], "it asks nothing"
    fay.button("Remove picture").click()
    expect(wall.page.locator(".poster img")).to_have_count(0)
    expect(fay.page.get_by_text("Add a picture")).to_be_visible()


def test_a_heavy_picture_is_made_light_enough(opens: Opens, poster: Room) -> None:
    fay = console(opens, poster)
    body = png(1200, 900, noise=True)
    assert len(body) > 1_000_000
    choose(fay, body)
    width, _ = natural(fay.page.locator(".poster-shown img"))
    assert width <= 1920


def test_a_picture_is_dropped(opens: Opens, poster: Room) -> None:
    fay = console(opens, poster)
    dropped = fay.page.evaluate_handle(
        """(bytes) => {
          const given = new DataTransfer();
          given.items.add(new File([new Uint8Array(bytes)], "lake.png", { type: "image/png" }));
          return given;
        }""",
        list(png(40, 30)),
    )
    fay.page.locator(".poster-drop").dispatch_event("drop", {"dataTransfer": dropped})
    assert natural(fay.page.locator(".poster-shown img")) == [40, 30]


def test_what_is_no_picture_is_refused_and_stays_chosen(opens: Opens, poster: Room) -> None:
    fay = console(opens, poster)
    choose(fay, b"Dear all", "letter.png")
    alert = fay.page.get_by_role("alert").filter(has_text="letter.png")
    expect(alert).to_contain_text("This picture can’t be opened. Use a JPEG, PNG or WebP picture.")
    assert lines(alert.get_by_role("button", name="Try again")) == 1
    assert (
        fay.page.locator(".poster-drop input").evaluate("(it) => it.files[0].name") == "letter.png"
    )
    assert hung(poster) is None


def test_without_the_laptop_the_picture_stays_chosen_and_is_sent_again(
    opens: Opens, poster: Room
) -> None:
    fay = console(opens, poster)
    fay.page.route("**/picture", lambda route: route.abort())
    choose(fay, png(40, 30))
    alert = fay.page.get_by_role("alert").filter(has_text="lake.png")
    expect(alert).to_contain_text("Can’t reach the server. Try again.")
    fay.page.unroute("**/picture")
    alert.get_by_role("button", name="Try again").click()
    assert natural(fay.page.locator(".poster-shown img")) == [40, 30]


def test_anas_phone_fetches_no_picture(opens: Opens, poster: Room) -> None:
    ana = join(opens(f"/w/{poster.code}"), "Ana", "Fishers")
    asked: list[str] = []
    ana.page.on("request", lambda request: asked.append(request.url))
    fay = console(opens, poster)
    choose(fay, png(40, 30))
    natural(fay.page.locator(".poster-shown img"))
    poster.does("edit_stage", stage="hello", instruction="Look at the boats")
    expect(ana.text("Look at the boats")).to_be_visible()
    assert not [url for url in asked if "picture" in url]
    assert ana.page.locator("img[src*=picture]").count() == 0


@pytest.mark.parametrize("size", [PROJECTOR, SMALL], ids=["projector", "small"])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("words", [FEW, MANY, ARABIC], ids=["few", "many", "arabic"])
def test_picture_and_words_have_room_on_the_wall(
    opens: Opens, poster: Room, words: dict[str, str], shape: str, size: tuple[int, int]
) -> None:
    poster.does("edit_stage", stage="hello", **words)
    fay = console(opens, poster)
    choose(fay, png(*SHAPES[shape]))
    natural(fay.page.locator(".poster-shown img"))
    locale = "ar" if words is ARABIC else "en"
    wall = opens(f"/w/{poster.code}/wall", size=size, locale=locale)
    picture = wall.page.locator(".poster img")
    natural(picture)
    foot, box = box_of(wall, ".wall-foot"), box_of(wall, ".poster img")
    parts = [box_of(wall, part) for part in (".poster-time", ".poster h1", ".poster-words")]
    for one in (*parts, box):
        assert one["x"] >= 0
        assert one["y"] >= 0
        assert one["x"] + one["width"] <= size[0]
        assert one["y"] + one["height"] <= foot["y"] + 1
    for part in parts:
        assert apart(part, box)
    assert apart(parts[1], parts[2])
    assert apart(parts[0], parts[1])
    assert seen_area(picture) > 0.15 * size[0] * size[1], "the picture is large"
    rem = float(
        wall.page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
    )
    type_ = wall.page.locator(".poster-words").evaluate(
        "(it) => parseFloat(getComputedStyle(it).fontSize)"
    )
    assert type_ >= 1.25 * rem, "the words can be read from 15 m"


def box_of(wall: Screen, part: str) -> Any:
    found = wall.page.locator(part)
    expect(found).to_be_visible()
    return found.bounding_box()


def apart(one: Any, other: Any) -> bool:
    across = (
        one["x"] + one["width"] <= other["x"] + 1 or other["x"] + other["width"] <= one["x"] + 1
    )
    down = (
        one["y"] + one["height"] <= other["y"] + 1 or other["y"] + other["height"] <= one["y"] + 1
    )
    return across or down


def seen_area(picture: Any) -> float:
    """Of the picture itself, without what is empty beside it."""
    return float(
        picture.evaluate(
            """(it) => {
              const scale = Math.min(it.clientWidth / it.naturalWidth, it.clientHeight / it.naturalHeight);
              return it.naturalWidth * it.naturalHeight * scale * scale;
            }"""
        )
    )


def test_fay_shows_the_picture_during_another_stage(opens: Opens, poster: Room) -> None:
    wall, fay = opens(f"/w/{poster.code}/wall", size=PROJECTOR), console(opens, poster)
    expect(fay.button("Spotlight on the wall")).to_have_count(0)
    choose(fay, png(300, 200))
    natural(fay.page.locator(".poster-shown img"))
    poster.does("open_stage", stage="barriers")
    expect(wall.page.locator(".poster img")).to_have_count(0)
    fay.page.locator(".console-agenda, nav, aside").get_by_text(FEW["title"]).first.click()
    fay.button("Spotlight on the wall").click()
    assert natural(wall.page.locator(".poster img")) == [300, 200]
    fay.page.locator(".console-box").get_by_role("button", name="End spotlight").click()
    expect(wall.page.locator(".poster img")).to_have_count(0)
