"""JavaScript: a source text cut into tokens, so that nobody has to guess what is in a string."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

BLANK, COMMENT, NAME, NUMBER = "blank", "comment", "name", "number"
STRING, TEMPLATE, REGEX, MARK = "string", "template", "regex", "mark"

PLAIN = re.compile(
    r"""(?P<blank>\s+)
    |(?P<comment>//[^\n\r\u2028\u2029]*|/\*.*?\*/|\A\#![^\n]*)
    |(?P<string>"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
    |(?P<number>0[xXbBoO][\da-fA-F_]+n?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?n?)
    |(?P<name>\#?(?:[\w$]|\\u)+)
    |(?P<mark>=>|\+\+|--|\.\.\.|\?\.(?!\d)|[{}()\[\];,.:~@]|[<>=!+*%&|^?-]=*)""",
    re.X | re.S,
)
# One piece of a template: `whole`, `head${, }middle${ or }tail`.
PIECE = re.compile(r"[`}](?:[^`\\$]|\\.|\$(?!\{))*(?P<end>`|\$\{)", re.S)
PATTERN = re.compile(r"/(?![*/])(?:[^\\/\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/\w*")
DIVIDED = re.compile(r"/=?")
OPENERS, CLOSERS = ("{", "(", "["), {"}": ("{",), ")": ("(", "if("), "]": ("[",)}
BEFORE_PATTERN = frozenset(
    {
        "await",
        "case",
        "delete",
        "do",
        "else",
        "extends",
        "in",
        "instanceof",
        "new",
        "of",
        "return",
        "throw",
        "typeof",
        "void",
        "yield",
    }
)
CONDITIONS = frozenset({"if", "while", "for", "with"})


class NotJavaScript(ValueError):
    """The text breaks off or holds a sign unknown here; `line` counts from 1."""

    def __init__(self, why: str, line: int) -> None:
        super().__init__(f"line {line}: {why}")
        self.why, self.line = why, line


class Token(NamedTuple):
    kind: str
    text: str
    at: int  # characters before it
    line: int  # from 1
    depth: int  # brackets open around it; a bracket itself stands outside

    @property
    def means(self) -> bool:
        return self.kind not in (BLANK, COMMENT)


def tokens(text: str) -> list[Token]:
    """Every character of the text in one token. Raises NotJavaScript."""
    cut = Cutter(text)
    while cut.at < len(text):
        cut.step()
    if cut.open:
        opener = next(each for each in reversed(cut.found) if each.depth < len(cut.open))
        raise NotJavaScript(f"“{opener.text}” is never closed", opener.line)
    return cut.found


class Cutter:
    def __init__(self, text: str) -> None:
        self.text, self.at, self.line = text, 0, 1
        self.found: list[Token] = []
        self.open: list[str] = []  # brackets; "`" is a template's ${ and "if(" a condition's
        self.last: Token | None = None  # that means something
        self.closed = ""  # the bracket that `last` closed

    def step(self) -> None:
        sign = self.text[self.at]
        if sign == "`" or (sign == "}" and self.open[-1:] == ["`"]):
            self.piece(sign)
        elif sign == "/" and self.text[self.at + 1 : self.at + 2] not in ("/", "*"):
            self.slash()
        else:
            self.plain()

    def piece(self, sign: str) -> None:
        match = PIECE.match(self.text, self.at)
        if not match:
            raise NotJavaScript("a template that never ends", self.line)
        if sign == "}":
            self.open.pop()
        self.add(TEMPLATE, match[0])
        if match["end"] == "${":
            self.open.append("`")

    def slash(self) -> None:
        match = None if self.divides() else PATTERN.match(self.text, self.at)
        if match:
            return self.add(REGEX, match[0])
        divided = DIVIDED.match(self.text, self.at)
        assert divided
        self.add(MARK, divided[0])

    def divides(self) -> bool:
        """Whether a slash here divides; otherwise it begins a pattern."""
        last = self.last
        if last is None or last.kind != MARK:
            named = last is not None and last.kind == NAME and not self.after_dot
            return last is not None and not (named and last.text in BEFORE_PATTERN)
        if last.text in (")", "}"):
            return self.closed in ("(", "={")
        return last.text in ("]", "++", "--")

    @property
    def after_dot(self) -> bool:
        meant = [token for token in self.found[-4:] if token.means]
        return len(meant) > 1 and meant[-2].text in (".", "?.")

    def plain(self) -> None:
        match = PLAIN.match(self.text, self.at)
        if not match or not match.lastgroup:
            raise NotJavaScript(f"“{self.text[self.at]}” is not understood here", self.line)
        if match[0] in CLOSERS and match.lastgroup == MARK:
            self.close(match[0])
        before = self.last
        self.add(match.lastgroup, match[0])
        if match[0] in OPENERS and match.lastgroup == MARK:
            self.open.append(self.opened(match[0], before))

    def opened(self, bracket: str, before: Token | None) -> str:
        if bracket == "(" and before and before.kind == NAME and before.text in CONDITIONS:
            return "if("
        value = before and (before.text in ("return", "typeof") or before.text in "=([,?:")
        return "={" if bracket == "{" and value else bracket

    def close(self, bracket: str) -> None:
        self.closed = self.open.pop() if self.open else ""
        if self.closed.lstrip("=if") not in CLOSERS[bracket]:
            raise NotJavaScript(f"“{bracket}” closes nothing", self.line)

    def add(self, kind: str, text: str) -> None:
        token = Token(kind, text, self.at, self.line, len(self.open))
        self.found.append(token)
        self.at += len(text)
        self.line += text.count("\n")
        if token.means:
            self.last = token


def stripped(found: list[Token], instead: Mapping[int, str] = MappingProxyType({})) -> str:
    """The same program without comments, indentation and needless blanks.

    `instead` gives other words for the tokens that begin at those places. Line ends stay
    where they may end a statement.
    """
    out, gap, last = [""], "", None
    for token in found:
        if not token.means:
            gap = "\n" if "\n" in gap + token.text else " "
        elif text := instead.get(token.at, token.text):
            out += [needed(gap, last, out[-1], text), text]
            gap, last = "", token
    return "".join(out)


def needed(gap: str, last: Token | None, before: str, after: str) -> str:
    """The gap, or nothing where the two stay apart without it."""
    if not gap or last is None:
        return ""
    end, begin = before[-1], after[0]
    if gap == "\n":
        return "" if (last.kind == MARK and end in "{;,([") or begin in "})]" else gap
    if last.kind == NUMBER and begin == ".":
        return gap
    return gap if (is_word(end) and is_word(begin)) or (end == begin and end in "+-/") else ""


def is_word(sign: str) -> bool:
    return sign.isalnum() or sign in "_$#\\" or ord(sign) > 127
