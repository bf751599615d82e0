"""Done: what facilitators did, as a sentence for each event that all activities share."""

from __future__ import annotations

from wsr.domain import (
    agenda,
    agenda_order,
    agenda_stages,
    agreement,
    attendance,
    duties,
    erasure,
    expected,
    groups,
    invitations,
    invited,
    leverage,
    leverage_kinds,
    people,
    pictures,
    rounds,
    seats,
    set_aside,
    setup,
    vocabularies,
    wall,
)
from wsr.domain.kernel import N_
from wsr.domain.manifest import Done, Sentence


def either(field: str, yes: str, no: str) -> Sentence:
    """One sentence or the other, as the field says."""
    return lambda event, who: yes if getattr(event, field) else no


def steered(event: wall.WallSteered, who: str) -> str:
    """A page that is turned is no step."""
    return "" if "page" in event.set and "lane" not in event.set else N_("Wall changed")


DONE: Done = {
    setup.WorkshopEdited: N_("Workshop changed"),
    setup.RoomPaused: either("paused", N_("Posting is paused"), N_("Posting resumed")),
    setup.WorkshopClosed: either(
        "closed", N_("The workshop is closed"), N_("The workshop is open again")
    ),
    groups.GroupAdded: N_("Group added"),
    groups.GroupEdited: N_("Group changed"),
    groups.GroupRemoved: N_("Group removed"),
    people.PersonRenamed: N_("Name changed"),
    people.PersonMoved: N_("Moved to another group"),
    people.RoleSet: N_("Role changed"),
    people.PersonRemoved: N_("Person removed"),
    people.PersonReadmitted: N_("Person can come back"),
    erasure.PersonErased: N_("Person erased"),
    expected.InviteeAdded: N_("Expected person added"),
    expected.InviteeEdited: N_("Expected person changed"),
    expected.InviteeRemoved: N_("Expected person removed"),
    invited.SeatTaken: either("person", N_("Seat taken"), N_("Seat is free again")),
    attendance.AttendanceMarked: N_("Attendance changed"),
    invitations.InvitationAdded: N_("Invitation added"),
    invitations.InvitationEdited: N_("Invitation changed"),
    invitations.InvitationRemoved: N_("Invitation removed"),
    agenda.StageOpened: N_("Stage opened"),
    agenda.StageClosed: N_("Stage closed"),
    agenda.StageExtended: N_("Timer changed"),
    agenda.StageSkipped: either("skipped", N_("Stage skipped"), N_("Stage no longer skipped")),
    agenda.StageEdited: N_("Stage changed"),
    agenda_order.StagesArranged: N_("Agenda rearranged"),
    agenda_stages.StageAdded: N_("Stage added"),
    agenda_stages.StageDuplicated: N_("Stage duplicated"),
    agenda_stages.StageRemoved: N_("Stage removed"),
    agenda_stages.StageRestored: N_("Stage restored"),
    pictures.PictureSet: N_("Picture added"),
    pictures.PictureRemoved: N_("Picture removed"),
    rounds.RoomSeated: N_("Room seated"),
    rounds.RoomUnseated: N_("Seating undone"),
    seats.SeatMoved: N_("Seat changed"),
    seats.TableEdited: N_("Table changed"),
    seats.TablesShown: either("shown", N_("Tables shown"), N_("Tables hidden")),
    duties.DutySet: N_("Duty changed"),
    leverage.Linked: N_("Link added"),
    leverage.Unlinked: N_("Link removed"),
    leverage.LeverageMarked: N_("Leverage point added"),
    leverage.LeverageUnmarked: N_("Leverage point removed"),
    leverage.Decided: N_("Decision recorded"),
    leverage_kinds.LeverageDescribed: N_("Leverage point described"),
    agreement.AgreementSet: N_("Agreement recorded"),
    wall.WallSteered: steered,
    vocabularies.VocabularyEdited: N_("List changed"),
    set_aside.FindingSetAside: N_("Finding set aside"),
    set_aside.FindingTakenUp: N_("Finding is back on the list"),
}

# What a step may bring with it: said only where nothing else was done.
BESIDE = frozenset({agenda.StageClosed, wall.WallSteered, leverage.Unlinked})
