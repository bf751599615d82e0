"""Packs: the browser's many small modules, joined into few files when the server starts.

A pack is a module. Each module in it becomes a function that runs once and gives what the module
exports, under a name made of its place: `js/core/store.js` is `$core_store`, in its own pack and in
those that import from it. Anything whose meaning this could change is refused, with file and line.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from wsr.web.cursor import PackError
from wsr.web.links import Read, link
from wsr.web.modules import Import, Lazy, Module

FOLDER = "packed/"  # under static/, in addresses
ENTRIES = ("js/phone/main.js", "js/phone/plan.js", "js/wall/main.js", "js/console/main.js")
# The first line that fits a module names its pack; what fits none stays a file of its own.
TABLE = tuple(
    (re.compile(pattern), pack)
    for pattern, pack in (
        (
            r"js/ui/(composer|dates|dialog|draft|labels)\.js",
            "js/writing.js",
        ),  # not needed to arrive
        (r"js/phone/(main|menu|plan)\.js", r"js/phone/\1.js"),
        (r"js/phone/offline_plan\.js", "js/phone/plan.js"),
        (r"js/(core/seat_transfer|phone/rejoin)\.js", "js/phone/rejoin.js"),
        (r"js/((ui/)?wall|activities/\w+/wall)(\.js|/.*)", "js/wall/main.js"),
        (r"js/((ui/)?console|activities/\w+/console)(\.js|/.*)", "js/console/main.js"),
        # Phones count every byte, and one large file packs better than two; laptops can bear it.
        (r"vendor/ui\.js|js/(core|ui|phone)/.*|js/activities/(\w+/index|\w+)\.js", "js/shared.js"),
        (r"js/pictures/(aside|bars|legend)\.js", "js/bars.js"),  # all that phones draw
        (r"js/pictures/.*", "js/pictures.js"),
        (r"js/activities/(\w+)/.*", r"js/activities/\1.js"),
    )
)

Linked = dict[str, Module]  # by place, in the order in which they run


@dataclass(frozen=True)
class Pack:
    place: str  # under static/packed/
    text: str
    needs: tuple[str, ...]  # the packs that are fetched with it, its own place last


def make_packs(read: Read, entries: Iterable[str] = ENTRIES) -> list[Pack]:
    """All packs that the entries may need; see link() for `read` and what is refused."""
    linked = link(read, entries, lambda place: pack_of(place) is not None)
    check_titles(linked)
    members: dict[str, list[Module]] = {}
    for module in linked.values():
        members.setdefault(home(module.place), []).append(module)
    needs = {pack: list(taken(pack, inside)) for pack, inside in members.items()}
    check_entries(entries, needs)
    return [
        Pack(
            pack,
            joined(pack, members[pack], needs[pack], offered(linked)),
            tuple(closure(pack, needs)),
        )
        for pack in members
    ]


@cache
def pack_of(place: str) -> str | None:
    for pattern, pack in TABLE:
        if match := pattern.fullmatch(place):
            return match.expand(pack)
    return None


def home(place: str) -> str:
    pack = pack_of(place)
    if pack is None:
        raise PackError(f"static/{place} belongs to no pack; see TABLE in wsr/web/packs.py")
    return pack


def title(place: str) -> str:
    return "$" + re.sub(r"\W", "_", place.removeprefix("js/").removesuffix(".js"))


def check_titles(linked: Linked) -> None:
    """No two modules share a title, and none uses one as a name of its own."""
    titles: dict[str, str] = {}
    for place in linked:
        first = titles.setdefault(title(place), place)
        if first != place:
            raise PackError(f"static/{place}: static/{first} would have the same title")
    for place, module in linked.items():
        for token in module.tokens:
            if token.text in titles:
                raise PackError(f"static/{place}:{token.line}: {token.text} is a title of packs")


def taken(pack: str, inside: list[Module]) -> Iterator[str]:
    """Modules of other packs that this one imports, each once."""
    every = (each.source for module in inside for each in module.imports)
    return (source for source in dict.fromkeys(every) if home(source) != pack)


def check_entries(entries: Iterable[str], needs: dict[str, list[str]]) -> None:
    """An entry starts its page, so no other page may run it by the way."""
    starting = {home(entry): entry for entry in entries}
    for pack, sources in needs.items():
        for source in sources:
            if home(source) in starting:
                raise PackError(
                    f"static/{pack} imports static/{source}, which stands in one pack "
                    f"with {starting[home(source)]}"
                )


def offered(linked: Linked) -> set[str]:
    """Modules that something outside of their pack asks for."""
    asked = set()
    for place, module in linked.items():
        asked |= {each.source for each in module.imports if home(each.source) != home(place)}
        asked |= {lazy.source for lazy in module.lazies}
    return asked


def closure(pack: str, needs: dict[str, list[str]], above: tuple[str, ...] = ()) -> list[str]:
    if pack in above:
        raise PackError(f"packs need one another in a circle: {' → '.join([*above, pack])}")
    found: dict[str, None] = {}
    for source in needs[pack]:
        found.update(dict.fromkeys(closure(home(source), needs, (*above, pack))))
    return [*found, pack]


def joined(pack: str, inside: list[Module], takes: list[str], asked: set[str]) -> str:
    """The text of a pack: imports, one function for each module, exports."""
    by_pack: dict[str, list[str]] = {}
    for source in takes:
        by_pack.setdefault(home(source), []).append(title(source))
    gives = [title(module.place) for module in inside if module.place in asked]
    return "\n".join(
        [
            *(
                f'import{{{",".join(titles)}}}from"{beside(pack, FOLDER + other)}";'
                for other, titles in by_pack.items()
            ),
            *(scope(pack, module) for module in inside),
            f"export{{{','.join(gives)}}};\n" if gives else "",
        ]
    )


def beside(pack: str, place: str) -> str:
    """The relative address of a place under static/, seen from a pack."""
    path = posixpath.relpath(place, posixpath.dirname(FOLDER + pack))
    return path if path.startswith(".") else f"./{path}"


def scope(pack: str, module: Module) -> str:
    instead: dict[int, str] = {}
    for lazy in module.lazies:
        instead |= fetched(pack, lazy)
    return "\n".join(
        part
        for part in (
            f"const {title(module.place)}=(()=>{{",
            *(line for each in module.imports for line in bound(each)),
            module.body(instead),
            f"return{{{','.join(given(module))}}};" if module.exports else "",
            "})();",
        )
        if part
    )


def bound(imported: Import) -> Iterator[str]:
    """The names that an import gives a module."""
    source = title(imported.source)
    names = [(theirs, ours) for theirs, ours in imported.names if ours]
    yield from (f"const {ours}={source};" for theirs, ours in names if theirs == "*")
    if single := [pair(theirs, ours) for theirs, ours in names if theirs != "*"]:
        yield f"const{{{','.join(single)}}}={source};"


def given(module: Module) -> Iterator[str]:
    for name, (source, own) in module.exports.items():
        yield f"{name}:{title(source)}.{own}" if source else pair(name, own)


def pair(key: str, name: str) -> str:
    return name if key == name else f"{key}:{name}"


def fetched(pack: str, lazy: Lazy) -> dict[int, str]:
    """What a lazy import becomes: the pack's address, then the module in it."""
    other = pack_of(lazy.source)
    address = beside(pack, FOLDER + other if other else lazy.source)
    string = lazy.string.text[0] + address + lazy.string.text[1 + len(lazy.path) :]
    then = f".then((pack)=>pack.{title(lazy.source)})" if other else ""
    return {lazy.string.at: string, lazy.close.at: ")" + then}
