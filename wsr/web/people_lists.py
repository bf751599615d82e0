"""People lists: a facilitator sends who is expected, as text, CSV or a workbook."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Any

from flask import Blueprint, Response, request

from wsr.domain import people_list
from wsr.domain.access import HOST
from wsr.domain.invited import CODE_LENGTH, LETTERS, folded
from wsr.domain.people_list import Expected, ExpectPeople, Outcome
from wsr.domain.records import Group
from wsr.importing import people
from wsr.importing.people.rows import Reading
from wsr.live.room import Room
from wsr.web import api, identity, wire
from wsr.web.app_context import services
from wsr.web.uploads import sent_file

bp = Blueprint("people_lists", __name__)
ENVELOPE = 64 * 1024  # bytes of a form around the file


@bp.post("/api/workshops/<code>/people")
def take(code: str) -> Response:
    """The list as the body, or as `file` in a form; with `?groups=add` groups that are new are added.

    All of it is taken or nothing; what a line says that can't be taken is in `lines`.
    """
    room = api.facilitated(code)
    groups = {folded(each.name) for each in room.workshop.all(Group)}
    read = people.read(sent_file(people.MOST + ENVELOPE), groups, services().loop.offload)
    asked = asked_for(read, groups, add=request.args.get("groups") == "add")
    outcome = people_list.outcome(room.workshop, asked)
    do(room, code, asked)
    return wire.json_response(told(read, outcome, new_groups(read, groups)))


def do(room: Room, code: str, asked: ExpectPeople) -> None:
    """In the name of the facilitator who sent it."""
    _, actor = identity.seated(request, code, services().rooms)
    room.do(replace(actor, role=next(iter(HOST))), asked)


def asked_for(read: Reading, groups: set[str], *, add: bool) -> ExpectPeople:
    new = {f"g{secrets.token_hex(4)}": name for name in new_groups(read, groups)} if add else {}
    return ExpectPeople(tuple(with_id(each) for each in read.people), new)


def new_groups(read: Reading, groups: set[str]) -> list[str]:
    """Names of groups that the workshop doesn't have, each once, as it is written first."""
    named = {folded(each.group): each.group for each in reversed(read.people) if each.group}
    return [named[name] for name in reversed(named) if name not in groups]


def with_id(each: Expected) -> Expected:
    if not each.name:
        return each
    return replace(each, id=f"i{secrets.token_hex(8)}", code=new_code())


def new_code() -> str:
    """Of a seat's card."""
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))


def told(read: Reading, outcome: Outcome, groups: list[str]) -> dict[str, Any]:
    said = sorted([*read.said, *outcome.said], key=lambda each: each[0])
    return {
        "added": outcome.added,
        "changed": outcome.changed,
        "same": outcome.same,
        "lines": [{"line": line, **wire.refusal(refused)} for line, refused in said],
        "groups": groups,
    }
