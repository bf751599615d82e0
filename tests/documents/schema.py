"""docs/export.schema.json, made from the records and events: run this to write it anew."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args, get_type_hints

import msgspec

from wsr.activities.index import NOUNS
from wsr.codec import EVENTS, beside_fields
from wsr.documents.json import VERSION

SCHEMA = Path(__file__).parents[2] / "docs" / "export.schema.json"
WHOLE = {"type": "integer", "minimum": 0}
TEXT = {"type": "string"}


def schema() -> dict[str, Any]:
    """The export of a whole workshop, with the log where a facilitator asked; or of one plan."""
    either = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Export of a workshop (json)",
        "type": "object",
    }
    head = {
        "version": {"const": VERSION},
        "code": TEXT,
        "log": TEXT,
        "seq": WHOLE,
        "records": listed("record"),
    }
    whole = {**head, "format": {"const": "wsr"}, "entries": listed("entry")}
    plan = {**head, "format": {"const": "wsr-plan"}, "plan": TEXT}
    choice = [closed(whole, set(whole) - {"entries"}), closed(plan, set(plan))]
    return {**either, "oneOf": choice, "$defs": definitions()}


def listed(name: str) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}


def closed(properties: dict[str, Any], required: set[str]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": sorted(required),
        "additionalProperties": False,
    }


def definitions() -> dict[str, Any]:
    records = {f"record-{noun.kind}": record(noun) for noun in NOUNS}
    entries = {f"entry-{type_}": entry(type_, kind) for type_, kind in EVENTS.items()}
    return {"record": any_of(records), "entry": any_of(entries), **records, **entries}


def any_of(names: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [{"$ref": f"#/$defs/{name}"} for name in names]}


def record(noun: type[Any]) -> dict[str, Any]:
    """As it travels: null and the audience "everyone" are left out."""
    of = {name.rstrip("_"): each for name, each in properties(noun).items()}
    hints = get_type_hints(noun)
    always = {f.name.rstrip("_") for f in fields(noun) if type(None) not in get_args(hints[f.name])}
    about = " ".join((noun.__doc__ or "").split())
    return {
        "description": about,
        **closed({"kind": {"const": noun.kind}, **of}, {"kind", *always} - {"audience"}),
    }


def entry(type_: str, kind: type[Any]) -> dict[str, Any]:
    of, own = properties(kind), beside_fields(kind)
    data = {name: each for name, each in of.items() if name not in own}
    words = {name: {"anyOf": [of[name], {"type": "null"}]} for name in sorted(own)}
    inside = {
        "seq": {"type": "integer", "minimum": 1},
        "at": WHOLE,
        "by": {"type": ["string", "null"]},
        "type": {"const": type_},
        "version": {"const": kind.version},
        "data": closed(data, set(data)),
        "words": closed(words, set(words)),
    }
    return closed(inside, set(inside))


def properties(of: type[Any]) -> dict[str, Any]:
    (_,), parts = msgspec.json.schema_components([of])
    found = parts[of.__name__].get("properties", {})
    return {name: {k: v for k, v in each.items() if k != "default"} for name, each in found.items()}


def written() -> str:
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SCHEMA.write_text(written(), encoding="utf-8")
