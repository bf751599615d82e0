"""Writing: an agenda as the text of a method file, which reads back as the same agenda."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from wsr.methods.method import Fields

STAGE = ("id", "activity", "title", "day", "half", "minutes", "seating", "roles", "instruction")
GROUP = ("name", "icon", "colour", "sector", "level", "seats")


def written(title: str, summary: str, stages: Iterable[Fields], groups: Iterable[Fields]) -> str:
    """The file, with the fields of Stage and Group records that it may say; empty ones left out."""
    head = pairs({"title": title, "summary": summary}, ("title", "summary"))
    return (
        "\n".join([*head, *(line for s in stages for line in stage(s)), *of_groups(groups)]) + "\n"
    )


def stage(given: Fields) -> list[str]:
    lanes = [f"  {value(each)}," for each in given["lanes"]]
    listed = ["lanes = [", *lanes, "]"] if lanes else []
    settings = pairs(given, ("settings",))
    return ["", "[[stages]]", *pairs(given, STAGE), *listed, *settings]


def of_groups(groups: Iterable[Fields]) -> list[str]:
    return [line for each in groups for line in ("", "[[groups]]", *pairs(each, GROUP))]


def pairs(given: Fields, names: Iterable[str]) -> list[str]:
    return [f"{name} = {value(given[name])}" for name in names if given.get(name)]


def value(given: Any) -> str:
    """A value of TOML. Its texts are escaped as those of JSON, but for one sign."""
    if isinstance(given, Mapping):
        return "{ " + ", ".join(f"{key(k)} = {value(v)}" for k, v in given.items()) + " }"
    if isinstance(given, list | tuple):
        return "[" + ", ".join(value(each) for each in given) + "]"
    return json.dumps(given, ensure_ascii=False).replace("\x7f", "\\u007f")


def key(name: str) -> str:
    return name if name.isascii() and name.replace("_", "").isalnum() else value(name)
