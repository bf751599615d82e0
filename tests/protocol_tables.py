"""The tables of docs/protocol.md, made from the code: python -m tests.protocol_tables --write"""

from __future__ import annotations

import ast
import json
import re
import sys
import types
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from tests.refusals import ROOT, calls_of, refusals, text_of
from wsr.activities.index import BEFORE, BY_KIND, COMMANDS, DECIDE, FOLLOW, NOUNS
from wsr.domain import access
from wsr.domain.fields import To, Words, marked
from wsr.web.wire import status

PROTOCOL = ROOT / "docs/protocol.md"
RULES = ("wsr/domain", "wsr/activities")
WHO = {
    access.FACILITATORS: "facilitators",
    access.RECORDERS: "recorders, facilitators",
    access.EVERYONE: "everyone",
}
PLAIN = {str: "text", int: "whole number", bool: "true/false", float: "number", Any: "any"}


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def commands() -> str:
    rows = [
        (f"`{do}`", "<br>".join(fields_told(kind)) or "none", WHO[roles], codes_told(do, kind))
        for do, (kind, roles) in COMMANDS.items()
    ]
    return table(("`do`", "`with`", "who may", "refused with"), rows)


def fields_told(kind: type[Any]) -> Iterator[str]:
    hints, limits = get_type_hints(kind), marked(kind, Words)
    for f in sorted(fields(kind), key=lambda each: mark(each) == "?"):
        yield f"`{f.name.rstrip('_')}`{mark(f)} {asked(hints[f.name], limits.get(f.name))}"


def mark(f: Field[Any]) -> str:
    return "" if f.default is MISSING and f.default_factory is MISSING else "?"


def asked(hint: Any, limit: Words | None) -> str:
    """How a field of a command is written: a word is letters, digits, - and _, at most 64."""
    bare, null = without_none(hint)
    if is_dataclass(bare):
        inner = ", ".join(fields_told(bare))  # type: ignore[arg-type]
        return f"{{{inner}}}"
    told = shape(bare, limited(limit) if limit else "word")
    return f"{told} or null" if null else told


def limited(limit: Words) -> str:
    return f"text, {'0' if limit.empty else '1'}-{limit.limit}"


def shape(hint: Any, text: str) -> str:
    hint, null = without_none(hint)
    if null:
        return f"{shape(hint, text)} or null"
    if is_union(hint):
        return " or ".join(shape(each, text) for each in get_args(hint))
    parts = [each for each in get_args(hint) if each is not Ellipsis]
    if get_origin(hint) is tuple:
        return f"[{shape(parts[0], text)}]"
    if get_origin(hint) is dict:
        return f"{{{text}: {shape(parts[1], 'text')}}}"
    return text if hint is str else PLAIN[hint]


def without_none(hint: Any) -> tuple[Any, bool]:
    hint = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    if not is_union(hint):
        return hint, False
    inner = [each for each in get_args(hint) if each is not type(None)]
    return Union[tuple(inner)], type(None) in get_args(hint)  # noqa: UP007


def is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, types.UnionType)


def records() -> str:
    return "\n\n".join(record(noun) for noun in NOUNS)


def record(noun: type[Any]) -> str:
    hints, ends = get_type_hints(noun), marked(noun, To)
    rows = []
    for f in fields(noun):
        if f.name not in ("id", "audience"):
            bare, null = without_none(hints[f.name])
            told = f"id of a {ends[f.name].kind}" if f.name in ends else shape(bare, "text")
            rows.append((f"`{f.name.rstrip('_')}`", told, default_told(f, null)))
    about = " ".join((noun.__doc__ or "").split())
    told = table(("field", "holds", "when nothing is said"), rows)
    return f"#### `{noun.kind}`\n{about}\n\n{told}"


def default_told(f: Field[Any], null: bool) -> str:
    if f.default is MISSING and f.default_factory is MISSING:
        return ""
    value = f.default_factory() if f.default_factory is not MISSING else f.default
    if value is None:
        return "left out"
    return f"`{json.dumps(value)}`"


def codes_told(do: str, kind: type[Any]) -> str:
    start = DECIDE[kind]
    found = reachable(start.__module__, start.__name__)
    for event in events_of(start):
        guards = [one for each in BEFORE.get(event, ()) for one in getattr(each, "guards", [each])]
        for other in (*guards, *FOLLOW.get(event, ())):
            found |= reachable(other.__module__, other.__name__)
    if do in ("add_stage", "edit_stage"):  # the activity's manifest knows its settings
        found.add("bad_setting")
    if do == "add_stage":
        found.add("no_such_activity")
    return ", ".join(f"`{code}`" for code in sorted(found)) or "nothing more"


def events_of(decider: Any) -> Iterator[Any]:
    """The events that guards or followers wait for and this decider may lead to."""
    made = names_made(decider.__module__, decider.__name__, set())
    yield from (event for event in {*BEFORE, *FOLLOW} if event.__name__ in made)


def names_made(module: str, name: str, seen: set[tuple[str, str]]) -> set[str]:
    if (module, name) in seen or (module, name) not in FUNCTIONS:
        return set()
    seen.add((module, name))
    calls = [node for node in ast.walk(FUNCTIONS[module, name]) if isinstance(node, ast.Call)]
    made = {call.func.id for call in calls if isinstance(call.func, ast.Name)}
    return made.union(*(names_made(*called(module, call), seen) for call in calls))


def module_name(path: Path) -> str:
    inside = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(inside[:-1] if inside[-1] == "__init__" else inside)


def trees() -> dict[str, ast.Module]:
    paths = [path for folder in RULES for path in sorted((ROOT / folder).rglob("*.py"))]
    return {module_name(path): ast.parse(path.read_text("utf-8")) for path in paths}


TREES = trees()
FUNCTIONS = {
    (module, node.name): node
    for module, tree in TREES.items()
    for node in tree.body
    if isinstance(node, ast.FunctionDef)
}
IMPORTED = {
    (module, alias.asname or alias.name): (str(node.module), alias.name)
    for module, tree in TREES.items()
    for node in ast.walk(tree)
    if isinstance(node, ast.ImportFrom)
    for alias in node.names
}
KINDS = {noun.__name__: kind for kind, noun in BY_KIND.items()}


def reachable(module: str, name: str, seen: set[tuple[str, str]] | None = None) -> set[str]:
    """The codes that a function of the domain, or any it calls, may refuse with."""
    seen = set() if seen is None else seen
    if (module, name) in seen or (module, name) not in FUNCTIONS or module == "wsr.domain.kernel":
        return set()
    seen.add((module, name))
    found: set[str] = set()
    for node in ast.walk(FUNCTIONS[module, name]):
        if isinstance(node, ast.Call):
            found |= refused_by(node) | needed_by(node)
            found |= at_any_stage(node) or reachable(*called(module, node), seen)
    return found


def at_any_stage(call: ast.Call) -> set[str]:
    """Where no activity is named, none is wrong."""
    named = isinstance(call.func, ast.Name) and call.func.id == "need_open_stage"
    return {"no_such_stage", "stage_closed"} if named and len(call.args) == 3 else set()


def refused_by(call: ast.Call) -> set[str]:
    named = isinstance(call.func, ast.Name) and call.func.id == "Refused"
    return {text_of(call.args[0])} if named else set()


def needed_by(call: ast.Call) -> set[str]:
    """`w.need(Card, ...)` refuses with no_such_card."""
    needs = isinstance(call.func, ast.Attribute) and call.func.attr == "need"
    noun = call.args[0].id if needs and isinstance(call.args[0], ast.Name) else ""
    return {f"no_such_{KINDS[noun]}"} if noun in KINDS else set()


def called(module: str, call: ast.Call) -> tuple[str, str]:
    match call.func:
        case ast.Name(id=name):
            return IMPORTED.get((module, name), (module, name))
        case ast.Attribute(value=ast.Name(id=other), attr=name):
            return ".".join(IMPORTED.get((module, other), ("", other))), name
    return "", ""


def codes() -> str:
    told: dict[str, set[str]] = {}
    for each in refusals():
        if each.code:
            told.setdefault(each.code, set()).update({each.why} - {""})
    for kind in BY_KIND:
        told.setdefault(f"no_such_{kind}", set()).add("That is no longer here.")
    told.pop("no_such_*", None)
    rows = [
        (f"`{code}`", str(status(code)), " · ".join(sorted(whys)))
        for code, whys in sorted(told.items())
    ]
    return table(("code", "HTTP", "why, in English (`%(name)s` is filled in)"), rows)


PARTS = {"commands": commands, "records": records, "codes": codes}


def filled(text: str) -> str:
    """The document with fresh tables between its marks."""
    for name, make in PARTS.items():
        begin, end = f"<!-- {name}: made by make protocol -->", f"<!-- end of {name} -->"
        body = f"{begin}\n{make()}\n{end}"
        text = re.sub(f"{begin}.*?{end}", lambda _, body=body: body, text, count=1, flags=re.S)
    return text


__all__ = ["PARTS", "PROTOCOL", "calls_of", "filled"]

if __name__ == "__main__":
    fresh = filled(PROTOCOL.read_text("utf-8"))
    if "--write" in sys.argv:
        Path(PROTOCOL).write_text(fresh, "utf-8")
    else:
        print(fresh)
