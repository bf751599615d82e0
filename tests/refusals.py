"""Every refusal in the code: its code, its sentence, the functions that reach it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Refusal:
    code: str
    why: str
    place: str  # module:function


def refusals(folder: str = "wsr") -> Iterator[Refusal]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for function, call in calls_of(tree, "Refused"):
            if len(call.args) >= 2:
                place = f"{path.relative_to(ROOT).as_posix()}:{function}"
                yield Refusal(text_of(call.args[0]), text_of(call.args[1]), place)


def calls_of(tree: ast.AST, name: str, function: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Calls of a name, with the outermost function around them."""
    for node in ast.iter_child_nodes(tree):
        inside = function or (node.name if isinstance(node, ast.FunctionDef) else "")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield inside, node
        yield from calls_of(node, name, inside)


def text_of(node: ast.expr) -> str:
    """A literal, N_(literal), or an f-string with its holes as *; empty for anything else."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Call(func=ast.Name(id="N_"), args=[inner]):
            return text_of(inner)
        case ast.JoinedStr(values=values):
            return "".join(str(v.value) if isinstance(v, ast.Constant) else "*" for v in values)
    return ""
