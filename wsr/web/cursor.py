"""Cursor: a walk over the words of a module that tells file and line where it stumbles."""

from __future__ import annotations

import posixpath
import re
from typing import NoReturn

from wsr.javascript import NAME, STRING, Token

RELATIVE = re.compile(r"\.\.?/[\w./-]*\.js")


class PackError(ValueError):
    """A module that cannot be joined to others; the text names its file and line."""


class Cursor:
    """`file` is a place under static/; `words` are the tokens that mean something."""

    def __init__(self, file: str, words: list[Token]) -> None:
        self.file, self.words, self.at = file, words, 0

    @property
    def ended(self) -> bool:
        return self.at >= len(self.words)

    def take(self) -> Token:
        if self.ended:
            self.refuse("the file breaks off")
        self.at += 1
        return self.words[self.at - 1]

    def next_is(self, *texts: str) -> bool:
        return not self.ended and self.words[self.at].text in texts

    def took(self, text: str) -> bool:
        """Whether the next word is this one, which is then behind."""
        found = self.next_is(text)
        self.at += found
        return found

    def expect(self, text: str) -> Token:
        token = self.take()
        if token.text != text:
            self.refuse(f"“{text}” expected, found {token.text}", token)
        return token

    def name(self) -> str:
        token = self.take()
        if token.kind != NAME:
            self.refuse(f"a name expected, found {token.text}", token)
        return token.text

    def pairs(self) -> list[tuple[str, str]]:
        """`{ a, b as c }` as [(a, a), (b, c)]."""
        self.expect("{")
        found = []
        while not self.took("}"):
            name = self.name()
            found.append((name, self.name() if self.took("as") else name))
            if not self.next_is("}"):
                self.expect(",")
        return found

    def source(self) -> str:
        """The place of the module that a string names."""
        string = self.take()
        if string.kind != STRING or not RELATIVE.fullmatch(string.text[1:-1]):
            self.refuse(f"{string.text} is not the relative address of a module", string)
        if self.next_is("with"):
            self.refuse("“with” is not understood", string)
        return self.resolved(string.text[1:-1])

    def resolved(self, path: str) -> str:
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.file), path))

    def refuse(self, why: str, token: Token | None = None) -> NoReturn:
        line = token.line if token else self.words[-1].line
        raise PackError(f"static/{self.file}:{line}: {why}")
