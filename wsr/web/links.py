"""Links: the modules that pages reach, each after all that it imports, as a browser runs them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from wsr.web.cursor import PackError
from wsr.web.modules import Module, read_module

Read = Callable[[str], str]


def link(read: Read, entries: Iterable[str], joins: Callable[[str], bool]) -> dict[str, Module]:
    """Modules by their place under static/, in the order in which they run.

    `read` gives the text at a place or raises KeyError. Lazily imported modules follow those that
    ask for them, as far as `joins` says. Raises PackError: a module or a name that there is not,
    or modules that import one another in a circle.
    """
    linker = Linker(read)
    waiting = [("wsr/web/packs.py", entry) for entry in entries]
    for asker, place in waiting:  # grows while it is walked
        for module in linker.reach(place, asker):
            asked = [(lazy.asker(module.place), lazy.source) for lazy in module.lazies]
            waiting += [each for each in asked if joins(each[1])]
            for each in asked:
                if not joins(each[1]):
                    linker.check_alone(*each)
    check_names(linker.linked)
    return linker.linked


class Linker:
    def __init__(self, read: Read) -> None:
        self.read = read
        self.linked: dict[str, Module] = {}
        self.above: list[str] = []  # modules that wait for the one that is visited

    def reach(self, place: str, asker: str) -> list[Module]:
        known = len(self.linked)
        self.visit(place, asker)
        return list(self.linked.values())[known:]

    def visit(self, place: str, asker: str) -> None:
        if place in self.above:
            circle = " → ".join([*self.above[self.above.index(place) :], place])
            raise PackError(f"{asker}: modules import one another in a circle: {circle}")
        if place in self.linked:
            return
        module = read_module(place, self.text(place, asker))
        self.above.append(place)
        for each in module.imports:
            self.visit(each.source, f"static/{place}:{each.line}")
        self.above.pop()
        self.linked[place] = module

    def check_alone(self, asker: str, place: str) -> None:
        """What stays outside of the packs would bring second copies of what is in them."""
        module = read_module(place, self.text(place, asker))
        for each in module.imports:
            raise PackError(
                f"static/{place}:{each.line} imports {each.source}, though it is in no "
                f"pack itself; see TABLE in wsr/web/packs.py"
            )

    def text(self, place: str, asker: str) -> str:
        try:
            return self.read(place)
        except KeyError:
            raise PackError(f"{asker}: there is no static/{place}") from None


def check_names(linked: dict[str, Module]) -> None:
    for module in linked.values():
        for each in module.imports:
            for theirs, _ in each.names:
                if theirs != "*" and theirs not in linked[each.source].exports:
                    raise PackError(
                        f"static/{module.place}:{each.line}: {each.source} exports no “{theirs}”"
                    )
