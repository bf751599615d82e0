"""Plan import: each line of a workbook that came back becomes a command, under the room's rules."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from wsr.activities.plans.details import LISTED
from wsr.activities.plans.records import Action, Plan, Revision
from wsr.activities.plans.workbook_changes import LINES, Line, Returned
from wsr.activities.plans.workbook_columns import EMPTY, folded
from wsr.codec import cleaned_text, command_from_wire
from wsr.documents.owned.upload import Told
from wsr.domain.fields import ID
from wsr.domain.kernel import N_, Actor, Command, Refused, Workshop
from wsr.domain.records import About
from wsr.domain.vocabularies import items_of
from wsr.live.room import Room


def take_in(room: Room, actor: Actor, plan: Plan, file: Returned) -> list[Told]:
    """Ask for everything that the file changes, line by line; Refused with other_plan."""
    code = room.workshop.need(About, "about").code
    if file.about != f"{code} {plan.id}":
        raise Refused(
            "other_plan", N_("This workbook is of another plan or another workshop."), "file"
        )
    told = [*missing(file), *(line_taken(room, actor, plan, line) for line in file.lines)]
    if file.more:
        why = N_("Only the first %(most)d lines are read.")
        told.append(
            Told(LINES + 2, "", "refused", refused=[Refused("too_many_lines", why, most=LINES)])
        )
    return told


def missing(file: Returned) -> list[Told]:
    """The columns that someone deleted or renamed, reported at the first line of the sheet."""
    why = N_("This column is missing from the sheet, so nothing in it was changed.")
    refused = [Refused("column_missing", why, name) for name in file.missing]
    return [Told(1, "", "refused", refused=refused)] if refused else []


def line_taken(room: Room, actor: Actor, plan: Plan, line: Line) -> Told:
    told = Told(line.row, line.what, refused=list(line.refused))
    try:
        given = chosen(room.workshop, cleaned(line.given), told)
        action, base = known(room.workshop, actor, plan, line)
        if isinstance(action, Action):
            told.what = told.what or action.what
            edit(room, actor, action, base, given, told)
        else:
            add(room, actor, plan, action, given, told)
    except Refused as refused:
        told.refused.append(refused)
    if told.refused and told.done == "same":
        told.done = "refused"
    return told


def cleaned(given: dict[str, Any]) -> dict[str, Any]:
    """Texts as the door would leave them, so that they compare equal to what it let in."""
    return {
        name: cleaned_text(value, name) if isinstance(value, str) else value
        for name, value in given.items()
    }


def chosen(w: Workshop, given: dict[str, Any], told: Told) -> dict[str, Any]:
    """With ids in the place of titles from vocabularies; a title that is in none is refused."""
    found = dict(given)
    for name, of in ((n, of) for n, of in LISTED.items() if given.get(n)):
        ids = {folded(each["title"].replace(",", " ")): each["id"] for each in items_of(w, of)}
        found[name] = ids.get(folded(given[name].replace(",", " ")))
        if found[name] is None:
            told.refused.append(Refused("bad_choice", N_("That isn’t one of the choices."), name))
    return found


def known(w: Workshop, actor: Actor, plan: Plan, line: Line) -> tuple[Action | str, int]:
    """The action a line is of with the revision it shows, or the id of a new one.

    A file may be copied and each copy filled in by someone else, or sent twice by the same
    person: a new line that has come before is an edit of its action for whoever added it.
    """
    if line.rev != 0:
        action = w.need(Action, line.id, "id")
        if action.plan != plan.id:
            raise Refused("other_plan", N_("This line belongs to another plan."), "id")
        return action, line.rev or 0
    for id in new_ids(actor, plan, line):
        action_ = w.get(Action, id)
        if action_ is None:
            return id, 0
        if action_.plan == plan.id and added_by(w, action_) == actor.person:
            return action_, 1
    raise Refused("id_in_use", N_("That id is already in use."), "id")


def new_ids(actor: Actor, plan: Plan, line: Line) -> tuple[str, ...]:
    own = line.id if ID.fullmatch(line.id) else digest(plan.id, line.what)
    return own, digest(own, plan.id, str(actor.person))


def digest(*parts: str) -> str:
    return "x" + hashlib.sha256("\n".join(parts).encode()).hexdigest()[:24]


def added_by(w: Workshop, action: Action) -> str | None:
    first = w.get(Revision, f"{action.id}/what/1")
    return first.by if first else None


def add(room: Room, actor: Actor, plan: Plan, id: str, given: dict[str, Any], told: Told) -> None:
    must = {"action": id, "plan": plan.id, "horizon": given.get("horizon") or 0}
    fields = {n: v for n, v in given.items() if n != "horizon" and v not in ("", None, False)}
    must["what"] = fields.pop("what", "")
    taken = asked(room, actor, fields, told, lambda some: ("add_action", {**must, **some}))
    if taken is not None:
        told.done = "added"
        told.fields = dict.fromkeys(taken, "set")


def edit(
    room: Room, actor: Actor, action: Action, base: int, given: dict[str, Any], told: Told
) -> None:
    horizon = given.pop("horizon", None)
    if horizon not in (None, action.horizon):
        told.refused.append(
            Refused(
                "horizon_stays",
                N_("You can’t change an action’s horizon. Add a new line instead."),
                "horizon",
            )
        )
    before = {n: at_revision(room.workshop, action.id, n, base) for n in given}
    changed = {n: v for n, v in given.items() if v is not None and v != before[n]}
    if not changed:
        return
    taken = asked(
        room,
        actor,
        changed,
        told,
        lambda some: ("edit_action", {"action": action.id, "base": base, "set": some}),
    )
    if taken:
        compare(action, room.workshop.need(Action, action.id), taken, told)


def at_revision(w: Workshop, action: str, name: str, base: int) -> Any:
    """What a field said in the version that the file shows, as the room itself remembers it."""
    found = [r for r in w.all(Revision) if r.action == action and r.field == name and r.rev <= base]
    return max(found, key=lambda r: r.rev).value if found else EMPTY[name]


Ask = Callable[[dict[str, Any]], tuple[str, dict[str, Any]]]


def asked(
    room: Room, actor: Actor, fields: dict[str, Any], told: Told, ask: Ask
) -> dict[str, Any] | None:
    """The fields that were taken over: one that is refused is reported and left out of the rest."""
    left = dict(fields)
    while True:
        try:
            command: Command = command_from_wire(*ask(left))
            room.do(actor, command)
            return left
        except Refused as refused:
            told.refused.append(refused)
            if refused.field not in left:
                return None
            del left[refused.field]
        if not left and ask({})[0] == "edit_action":
            return None


def compare(before: Action, now: Action, taken: dict[str, Any], told: Told) -> None:
    """Whether the words are as they were written, merged with another's, or beside them."""
    for name, value in taken.items():
        kept = len(now.alternatives.get(name, ())) > len(before.alternatives.get(name, ()))
        if getattr(now, name) != getattr(before, name) or kept:
            merged = getattr(now, name) != value
            told.fields[name] = "kept" if kept else "merged" if merged else "set"
    if told.fields:
        told.done = "changed"
