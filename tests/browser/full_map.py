"""A map with forty actors, of whom some have long names, and eighty ties between them."""

from __future__ import annotations

from tests.browser.conftest import Server
from tests.browser.test_boxes import LONG_NAMES, Hall

SHORT = (
    "Mayor", "District court", "Harbour master", "The three trawler families", "Radio Tidewater",
    "Bank of the coast", "Minister of finance", "Women who run the market", "Coast guard",
    "Youth league", "Parish priest", "Imam of the old town", "Union of hotel owners", "Navy",
    "Fish buyers in the capital", "University institute", "Water board", "Head of the customs",
    "Teachers’ union", "World Bank", "Fuel dealers", "Ice factory",
)  # fmt: skip
ARABIC = (
    "رئيس البلدية",
    "محكمة المنطقة",
    "مدير الميناء",
    "إذاعة الساحل",
    "وزارة المالية",
    "خفر السواحل",
)
LEVELS = ("core", "institutional", "sociocultural", "national", "")
TYPES = ("information", "money", "authority", "support", "conflict")
LONE = (11, 29)  # with no tie


def names_of(language: str, many: int = 40) -> list[str]:
    short = ARABIC if language == "ar" else SHORT
    said = [*LONG_NAMES[language], *short]
    return [
        said[n][:60].strip() if n < len(said) else f"{short[n % len(short)]} {n}"
        for n in range(many)
    ]


def full_map(server: Server, language: str = "en", actors: int = 40, ties: int = 80) -> Hall:
    made = Hall(server, LONG_NAMES[language], barriers=0)
    groups = [each["id"] for each in made.records("group")]
    made.does("add_stage", stage="who", activity="map", title="Who can shift it")
    made.does("open_stage", stage="who")
    for n, name in enumerate(names_of(language, actors)):
        level = {"level": LEVELS[n % 5]} if LEVELS[n % 5] else {}
        made.does("add_actor", actor=f"a{n}", name=name, **level)
        placed = {"actor": f"a{n}", "influence": n * 7 % 11, "support": n * n * 3 % 11 - 5}
        made.does("place_actor", group=groups[n % 12], **placed)
        if n % 6 == 0:
            made.does(
                "place_actor", actor=f"a{n}", influence=5, support=4, group=groups[(n + 1) % 12]
            )
    for from_, to, n in some_ties(actors, ties):
        more = {"strength": n % 3 + 1, "mutual": n % 4 == 0}
        made.does(
            "add_tie", tie=f"t{n}", type=TYPES[n % 5], to=f"a{to}", **{"from": f"a{from_}"}, **more
        )
    return made


def some_ties(actors: int, many: int) -> list[tuple[int, int, int]]:
    ends = [n for n in range(actors) if n not in LONE]
    pairs = [
        (ends[n % len(ends)], ends[(n * 7 // 3 + 3 + n // len(ends)) % len(ends)])
        for n in range(4 * many)
    ]
    once = dict.fromkeys((a, b) for a, b in pairs if a < b)
    return [(a, b, n) for n, (a, b) in enumerate([*once][:many])]


def led_map(server: Server, language: str = "en") -> Hall:
    """Fourteen champions at three levels; no one drives the change at the two others."""
    made = Hall(server, LONG_NAMES[language], barriers=0)
    made.does("add_stage", stage="who", activity="map", title="Who", settings={"champions": True})
    made.does("open_stage", stage="who")
    for n, name in enumerate(names_of(language)[:14]):
        made.does("add_actor", actor=f"a{n}", name=name)
        brings = ["expertise", "network", "influence"][: n % 4]
        level = LEVELS[n % 3]
        made.does("add_champion", champion=f"h{n}", actor=f"a{n}", level=level, brings=brings)
    return made
