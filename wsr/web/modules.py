"""Modules: what one JavaScript module takes from others and what it offers to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from wsr.javascript import NAME, STRING, TEMPLATE, NotJavaScript, Token, stripped, tokens
from wsr.web.cursor import RELATIVE, Cursor, PackError

DECLARING = frozenset({"const", "function", "class"})
ENDING = frozenset({";", "import", "export", "const", "let", "var"})  # of a declaration
FOREIGN = "vendor/"  # made by other people's tools; trusted to leave its exports as they are
DEFAULT = "$default"  # what a nameless `export default` is called


@dataclass(frozen=True)
class Import:
    source: str  # place of the module
    line: int
    names: tuple[tuple[str, str], ...]  # theirs, ours; theirs may be "*", ours "" when passed on


@dataclass(frozen=True)
class Lazy:
    """`import("./other.js")`: fetched when it is reached."""

    source: str
    path: str  # as written
    string: Token
    close: Token  # the bracket after it

    def asker(self, place: str) -> str:
        return f"static/{place}:{self.string.line}"


@dataclass
class Module:
    """`place` is under static/, as in "js/core/store.js"."""

    place: str
    tokens: list[Token]
    imports: list[Import] = field(default_factory=list)
    lazies: list[Lazy] = field(default_factory=list)
    exports: dict[str, tuple[str, str]] = field(default_factory=dict)  # (source or "", name)
    instead: dict[int, str] = field(default_factory=dict)  # other words, by the place of a token

    def body(self, instead: dict[int, str]) -> str:
        """Its own statements, with no import and no export left."""
        return stripped(self.tokens, {**self.instead, **instead})


def read_module(place: str, text: str) -> Module:
    """Raises PackError for anything whose meaning joining could change."""
    try:
        module = Module(place, tokens(text))
    except NotJavaScript as error:
        raise PackError(f"static/{place}:{error.line}: {error.why}") from None
    Reader(module).read()
    return module


class Reader(Cursor):
    def __init__(self, module: Module) -> None:
        super().__init__(module.place, [token for token in module.tokens if token.means])
        self.module = module
        self.declared = {DEFAULT}

    def read(self) -> None:
        while not self.ended:
            self.step()
        ours = {own for each in self.module.imports for _, own in each.names}
        for source, name in self.module.exports.values():
            foreign = self.file.startswith(FOREIGN)
            if not (source or foreign or name in self.declared | ours):
                self.refuse(f"“{name}” is exported but is no const, function or class here")

    def step(self) -> None:
        after_dot = self.at and self.words[self.at - 1].text in (".", "?.")
        token = self.take()
        if token.kind != NAME or after_dot:
            return
        if token.text == "import" and self.next_is("(", "."):
            self.lazy(token)
        elif token.depth == 0 and token.text in STEPS:
            STEPS[token.text](self, token)

    def imported(self, token: Token) -> None:
        start = self.at - 1
        names = [] if self.words[self.at].kind == STRING else self.clause()
        source = self.source()
        self.module.imports.append(Import(source, token.line, tuple(names)))
        self.cut(start)

    def clause(self) -> list[tuple[str, str]]:
        """`x`, `* as x`, `{ a, b as c }` with commas between; then `from`."""
        names = self.clause_part()
        while not self.took("from"):
            self.expect(",")
            names += self.clause_part()
        return names

    def clause_part(self) -> list[tuple[str, str]]:
        if self.next_is("{"):
            return self.pairs()
        if self.took("*"):
            self.expect("as")
            return [("*", self.name())]
        return [("default", self.name())]

    def exported(self, token: Token) -> None:
        if self.next_is("{"):
            return self.offer(self.at - 1)
        self.module.instead[token.at] = ""
        kind = self.take()
        if kind.text == "default":
            return self.default(kind)
        if kind.text in ("let", "var"):
            self.refuse("others would keep the first value of this; export a function", kind)
        if kind.text not in DECLARING and not (kind.text == "async" and self.took("function")):
            self.refuse(f"“export {kind.text}” is not understood", kind)
        name = self.declare(kind)
        if not name:
            self.refuse("export one name at a time, or a list: export { a, b }", kind)
        self.module.exports[name] = ("", name)

    def offer(self, start: int) -> None:
        pairs, source = self.pairs(), ""
        if self.took("from"):
            source, line = self.source(), self.words[start].line
            passed = tuple((theirs, "") for theirs, _ in pairs)
            self.module.imports.append(Import(source, line, passed))
        self.module.exports.update({theirs: (source, own) for own, theirs in pairs})
        self.cut(start)

    def default(self, token: Token) -> None:
        ahead = self.words[self.at : self.at + 4]
        words = [each.text for each in ahead if each.text not in ("async", "*")]
        named = words[0] in ("function", "class") and words[1] not in ("(", "{", "extends")
        self.module.instead[token.at] = "" if named else f"const {DEFAULT} ="
        self.module.exports["default"] = ("", words[1] if named else DEFAULT)

    def declare(self, token: Token) -> str:
        """The one name declared here; "" when there are none or several."""
        self.took("*")
        if self.ended or self.words[self.at].kind != NAME:
            return ""
        name = self.name()
        self.declared.add(name)
        return "" if token.text == "const" and self.several() else name

    def several(self) -> bool:
        """Whether more names follow, as in `const a = 1, b = 2`; they are declared too."""
        rest = takewhile(lambda each: each.depth or each.text not in ENDING, self.words[self.at :])
        outer = [each for each in rest if each.depth == 0]
        for comma, each in pairwise(outer):
            if comma.text == "," and each.kind == NAME:
                self.declared.add(each.text)
        return any(each.text == "," for each in outer)

    def lazy(self, token: Token) -> None:
        if self.take().text == ".":
            self.refuse("import.meta would tell of the pack", token)
        string = self.take()
        rest = (each for each in self.words[self.at :] if each.depth <= token.depth + 1)
        close = next(each for each in rest if each.kind != TEMPLATE)
        path = RELATIVE.match(string.text[1:])
        if path and close.text == ")":
            self.module.lazies.append(Lazy(self.resolved(path[0]), path[0], string, close))
        elif string.text != "`${":  # which is an address that begins at the root
            self.refuse("the address of an import must be a literal, up to its .js", string)

    def cut(self, start: int) -> None:
        self.took(";")
        self.module.instead.update({each.at: "" for each in self.words[start : self.at]})

    def awaited(self, token: Token) -> None:
        """A bare body, as in `async () => await it`, awaits inside of a function."""
        for each in reversed(self.words[: self.at]):
            if each.depth == 0 and each.text == "async":
                return
            if each.depth == 0 and each.text == ";":
                break
        self.refuse("await outside of a function would hold up the whole pack", token)


STEPS = {
    "import": Reader.imported,
    "export": Reader.exported,
    "await": Reader.awaited,
    "const": Reader.declare,
    "function": Reader.declare,
    "class": Reader.declare,
}
