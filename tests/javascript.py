"""JavaScript as a real parser reads it: its words, its calls for words, its templates.

Used by `make words`, and by the tests that look into modules. The parser is tree-sitter's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import IO, Any, NamedTuple

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

COMMENT, NAME, STRING, TEMPLATE, MARK = "comment", "name", "string", "template", "mark"
CALLS = {"t": ("gettext", 1), "tn": ("ngettext", 2)}  # how many of the first arguments are words
PARSER = Parser(Language(tree_sitter_javascript.language()))
NAMES = re.compile(r"[#\w$]+")

Found = tuple[int, str, Any, list[str]]  # line, function, sentences, comments: what Babel takes


class NotJavaScript(ValueError):
    """The text breaks off or is none; the text says in which line, counted from 1."""


class Token(NamedTuple):
    """One word. A template comes in pieces: `whole`, or `head${, }middle${ and }tail`."""

    kind: str
    text: str
    line: int

    @property
    def means(self) -> bool:
        return self.kind != COMMENT


@dataclass(frozen=True)
class Call:
    """A call of `t` or `tn`; `words` is None where they are not plain literals."""

    line: int
    name: str
    words: tuple[str, ...] | None


@dataclass(frozen=True)
class Template:
    """A template with NUL where something is filled in; `tag` is the name before it."""

    line: int
    tag: str
    text: str


@lru_cache(maxsize=512)
def parsed(text: str) -> Node:
    # The grammar knows no exported name that is a reserved word, as browsers and the standard do.
    plain = re.sub(r"(export \{[^}]*)\bbreak\b", r"\1brake", text)
    root = PARSER.parse(plain.encode()).root_node
    if root.has_error:
        wrong = next(n for n in nodes(root) if n.is_error or n.is_missing)
        raise NotJavaScript(f"line {wrong.start_point[0] + 1}: this is no JavaScript")
    return root


def nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from nodes(child)


def said(node: Node) -> str:
    return (node.text or b"").decode()


def line(node: Node) -> int:
    return int(node.start_point[0]) + 1


def tokens(text: str) -> list[Token]:
    return list(words_of(parsed(text)))


def words_of(node: Node) -> Iterator[Token]:
    if node.type in ("comment", "hash_bang_line"):
        yield Token(COMMENT, said(node), line(node))
    elif node.type == "string":
        yield Token(STRING, said(node), line(node))
    elif node.type == "template_string":
        yield from pieces(node)
    elif node.type == "regex" or not node.children:
        named = NAMES.fullmatch(said(node)) and node.type != "regex"
        yield Token(NAME if named else MARK, said(node), line(node))
    else:
        for child in node.children:
            yield from words_of(child)


def pieces(template: Node) -> Iterator[Token]:
    begun, at = "", line(template)
    for child in template.children:
        if child.type != "template_substitution":
            begun += said(child)
            continue
        yield Token(TEMPLATE, begun + "${", at)
        for inner in child.children[1:-1]:
            yield from words_of(inner)
        begun, at = "}", child.end_point[0] + 1
    yield Token(TEMPLATE, begun, at)


def calls(text: str) -> list[Call]:
    """Every call of `t` and `tn` in a module, however deep inside templates."""
    return [call(node) for node in nodes(parsed(text)) if is_call(node)]


def is_call(node: Node) -> bool:
    function = node.child_by_field_name("function") if node.type == "call_expression" else None
    return function is not None and function.type == "identifier" and said(function) in CALLS


def call(node: Node) -> Call:
    function, given = node.child_by_field_name("function"), node.child_by_field_name("arguments")
    assert function
    assert given
    name = said(function)
    first = [n for n in given.named_children if n.type != "comment"][: CALLS[name][1]]
    plain = len(first) == CALLS[name][1] and all(n.type == "string" for n in first)
    return Call(line(node), name, tuple(map(literal, first)) if plain else None)


def literal(string: Node) -> str:
    """What a string literal says."""
    body = re.sub(r"\\(['\n])", lambda m: m[1].strip(), said(string)[1:-1])
    body = re.sub(r"\\x(..)|\\u\{(\w+)\}", lambda m: chr(int(m[1] or m[2], 16)), body)
    return str(json.loads('"' + re.sub(r'(?<!\\)((?:\\\\)*)"', r'\1\\"', body) + '"'))


def templates(text: str) -> list[Template]:
    return [template(node) for node in nodes(parsed(text)) if node.type == "template_string"]


def template(node: Node) -> Template:
    before = node.prev_sibling
    tag = said(before) if before is not None and before.type == "identifier" else ""
    inside = node.children[1:-1]
    text = "".join("\0" if n.type == "template_substitution" else said(n) for n in inside)
    return Template(line(node), tag, text)


def extract(
    file: IO[bytes], keywords: Collection[str], tags: Collection[str], options: dict[str, Any]
) -> Iterator[Found]:
    """The sentences of a module, for Babel (in its mapping: tests.javascript:extract)."""
    for each in calls(file.read().decode("utf-8")):
        if each.words:
            function, count = CALLS[each.name]
            yield each.line, function, each.words if count > 1 else each.words[0], []
