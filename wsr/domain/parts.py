"""Parts: what is shared by all activities, and how it is asked for."""

from __future__ import annotations

from wsr.domain import (
    access,
    agenda,
    agenda_order,
    agenda_stages,
    agreement,
    agreements,
    attendance,
    contacts,
    duties,
    erasure,
    expected,
    groups,
    hands,
    idle,
    invitations,
    invited,
    latecomers,
    leverage,
    leverage_kinds,
    merged_hands,
    merging,
    missing,
    people,
    people_list,
    pictures,
    rounds,
    sealing,
    seats,
    set_aside,
    setup,
    shared_joins,
    vocabularies,
    wall,
)
from wsr.domain.headcounts import Headcount
from wsr.domain.manifest import Part
from wsr.domain.records import (
    HALVES,
    LINK_TYPES,
    ROLES,
    SEATINGS,
    SECTORS,
    SHOWN,
    About,
    Authorship,
    Card,
    Cluster,
    Decision,
    Group,
    Leverage,
    Link,
    Person,
    RemovedStage,
    Stage,
)
from wsr.domain.tables import AT_TABLES, Seating, Table
from wsr.domain.task_forces import TaskForce

SETUP = Part(
    "setup",
    nouns={"workshop": About, "stages": Stage, "stakeholder_groups": Group},
    commands={
        "edit_workshop": (setup.EditWorkshop, access.FACILITATORS),
        "pause_room": (setup.PauseRoom, access.FACILITATORS),
        "resume_room": (setup.ResumeRoom, access.FACILITATORS),
        "close_workshop": (setup.CloseWorkshop, access.FACILITATORS),
        "reopen_workshop": (setup.ReopenWorkshop, access.FACILITATORS),
    },
    decide=setup.DECIDE,
    evolve=setup.EVOLVE,
)
GROUPS = Part(
    "groups",
    commands={
        "add_group": (groups.AddGroup, access.FACILITATORS),
        "edit_group": (groups.EditGroup, access.FACILITATORS),
        "remove_group": (groups.RemoveGroup, access.FACILITATORS),
    },
    decide=groups.DECIDE,
    evolve=groups.EVOLVE,
    findings=missing.not_covered,
    choices={("group", "sector"): ("", *SECTORS)},
)
PEOPLE = Part(
    "people",
    nouns={"people": Person},
    commands={
        "rename_person": (people.RenamePerson, access.EVERYONE),
        "move_person": (people.MovePerson, access.EVERYONE),
        "set_role": (people.SetRole, access.FACILITATORS),
        "remove_person": (people.RemovePerson, access.FACILITATORS),
        "readmit_person": (people.ReadmitPerson, access.FACILITATORS),
    },
    decide=people.DECIDE,
    evolve=people.EVOLVE,
    choices={("person", "role"): ROLES, ("person", "status"): ("in", "removed", "erased")},
    views={
        "read_people": """
        select p.name, g.name as group_name, p.role, p.status,
               datetime(p.joined_at / 1000, 'unixepoch') as joined
        from people p left join stakeholder_groups g on g.id = p."group"
        """
    },
)
INVITED = Part(
    "invited",
    nouns={"invitees": invited.Invitee},
    commands={
        "add_invitee": (expected.AddInvitee, access.FACILITATORS),
        "edit_invitee": (expected.EditInvitee, access.FACILITATORS),
        "remove_invitee": (expected.RemoveInvitee, access.FACILITATORS),
        "seat_invitee": (expected.SeatInvitee, access.FACILITATORS),
    },
    decide={**expected.DECIDE, **people_list.DECIDE},
    evolve={**expected.EVOLVE, **invited.EVOLVE},
    forgets=invited.forgotten,
)
ATTENDANCE = Part(
    "attendance",
    nouns={"attendance": attendance.Attendance, "headcounts": Headcount},
    commands={"mark_attendance": (attendance.MarkAttendance, access.FACILITATORS)},
    decide=attendance.DECIDE,
    evolve=attendance.EVOLVE,
    when_gone={attendance.Attendance: attendance.recounted},
)
INVITATIONS = Part(
    "invitations",
    nouns={"invitations": invitations.Invitation},
    commands={
        "add_invitation": (invitations.AddInvitation, access.FACILITATORS),
        "edit_invitation": (invitations.EditInvitation, access.FACILITATORS),
        "remove_invitation": (invitations.RemoveInvitation, access.FACILITATORS),
    },
    decide=invitations.DECIDE,
    evolve=invitations.EVOLVE,
    choices={
        ("invitation", "sector"): ("", *SECTORS),
        ("invitation", "flag"): ("", *invited.FLAGS),
        ("invitation", "status"): invitations.STATUSES,
    },
    forgets=invitations.forgotten,
)
ERASURE = Part(
    "erasure",
    commands={"erase_person": (erasure.ErasePerson, access.FACILITATORS)},
    decide=erasure.DECIDE,
    evolve=erasure.EVOLVE,
)
SEALING = Part("sealing", decide=sealing.DECIDE, evolve=sealing.EVOLVE)
STATUSES = ("ahead", "open", "done", "skipped")
WHEN_AND_WHERE = {"half": ("", *HALVES), "seating": SEATINGS}
AGENDA = Part(
    "agenda",
    nouns={"removed_stages": RemovedStage},
    commands={
        "add_stage": (agenda_stages.AddStage, access.FACILITATORS),
        "duplicate_stage": (agenda_stages.DuplicateStage, access.FACILITATORS),
        "remove_stage": (agenda_stages.RemoveStage, access.FACILITATORS),
        "restore_stage": (agenda_stages.RestoreStage, access.FACILITATORS),
        "open_stage": (agenda.OpenStage, access.FACILITATORS),
        "close_stage": (agenda.CloseStage, access.FACILITATORS),
        "extend_stage": (agenda.ExtendStage, access.FACILITATORS),
        "skip_stage": (agenda.SkipStage, access.FACILITATORS),
        "arrange_stages": (agenda_order.ArrangeStages, access.FACILITATORS),
        "edit_stage": (agenda.EditStage, access.FACILITATORS),
    },
    decide={**agenda.DECIDE, **agenda_order.DECIDE, **agenda_stages.DECIDE},
    evolve={**agenda.EVOLVE, **agenda_order.EVOLVE, **agenda_stages.EVOLVE},
    choices={
        ("stage", "status"): STATUSES,
        ("removed_stage", "status"): STATUSES,
        **{(kind, f): c for kind in ("stage", "removed_stage") for f, c in WHEN_AND_WHERE.items()},
    },
)
PICTURES = Part(
    "pictures",
    nouns={"pictures": pictures.Picture},
    decide=pictures.DECIDE,
    evolve=pictures.EVOLVE,
    follows=pictures.FOLLOWS,
    forgets=pictures.forgotten,
    choices={("picture", "type"): pictures.TYPES},
)
SHARED = Part(
    "shared",
    nouns={
        "clusters": Cluster,
        "cards": Card,
        "authorships": Authorship,
        "mergers": merging.Merger,
        "task_forces": TaskForce,
    },
    choices={("card", "shown"): SHOWN},
    joins=shared_joins.of_cards,
)
LEVERAGE = Part(
    "leverage",
    nouns={"links": Link, "leverage_points": Leverage, "decisions": Decision},
    commands={
        "link": (leverage.AddLink, access.FACILITATORS),
        "unlink": (leverage.RemoveLink, access.FACILITATORS),
        "mark_leverage": (leverage.MarkLeverage, access.FACILITATORS),
        "decide": (leverage.Decide, access.FACILITATORS),
    },
    decide=leverage.DECIDE,
    evolve=leverage.EVOLVE,
    carried={Link: leverage.ARROWS, Decision: leverage.DECIDED_ON},
    when_gone={Card: leverage.decided_without, Cluster: leverage.decided_without},
    choices={("link", "type"): LINK_TYPES},
    joins=shared_joins.of_leverage,
    said=frozenset({"decided"}),
    views={
        "read_decisions": """
        select d.text, d.basis, d.dissent, p.name as by_name,
               datetime(d.at / 1000, 'unixepoch') as decided
        from decisions d left join people p on p.id = d."by"
        """
    },
)
AGREEMENT = Part(
    "agreement",
    nouns={
        "agreements": agreements.Agreement,
        "hands": agreements.Hand,
        "own_hands": agreements.OwnHand,
        "hand_counts": agreements.HandCount,
    },
    commands={
        "set_agreement": (agreement.SetAgreement, access.FACILITATORS),
        "show_hand": (hands.ShowHand, access.EVERYONE),
    },
    decide={**agreement.DECIDE, **hands.DECIDE},
    evolve={**agreement.EVOLVE, **hands.EVOLVE},
    carried=merged_hands.CARRIED,
    when_gone={
        Card: agreement.gone_with,
        Cluster: agreement.gone_with,
        agreements.OwnHand: hands.erased,
    },
    choices=agreements.CHOICES,
    joins=shared_joins.of_agreements,
    views={
        "read_agreements": """
        select coalesce(c.text, k.title) as goal, a.status, a.basis, a.dissent,
               n.choices ->> 'with' as with_it, n.choices ->> 'live_with' as can_live_with_it,
               n.choices ->> 'not_yet' as not_yet, n.hands,
               datetime(a.at / 1000, 'unixepoch') as decided
        from agreements a left join cards c on c.id = a.id left join clusters k on k.id = a.id
        left join hand_counts n on n.id = a.id
        """
    },
)
TABLES = Part(
    "tables",
    nouns={"tables": Table, "seatings": Seating},
    commands={
        "seat_room": (rounds.SeatRoom, access.FACILITATORS),
        "unseat_room": (rounds.UnseatRoom, access.FACILITATORS),
        "move_seat": (seats.MoveSeat, access.EVERYONE),
        "edit_table": (seats.EditTable, access.FACILITATORS),
        "show_tables": (seats.ShowTables, access.FACILITATORS),
        "set_duty": (duties.SetDuty, access.FACILITATORS),
    },
    decide={**rounds.DECIDE, **seats.DECIDE, **duties.DECIDE},
    evolve={**rounds.EVOLVE, **seats.EVOLVE, **duties.EVOLVE},
    follows=latecomers.FOLLOWS,
    choices={("table", "seating"): AT_TABLES, ("seating", "seating"): SEATINGS},
    views={
        "read_tables": """
        select t.round, t.number, t.seating, t.place, p.name, g.name as group_name,
               datetime(t.at / 1000, 'unixepoch') as seated
        from tables t, json_each(t.people) seat join people p on p.id = seat.value
        left join stakeholder_groups g on g.id = p."group" order by t.round, t.number, seat.key
        """
    },
)
PARTS = (
    SETUP,
    GROUPS,
    PEOPLE,
    INVITED,
    ATTENDANCE,
    INVITATIONS,
    idle.PART,
    contacts.PART,
    ERASURE,
    SEALING,
    AGENDA,
    PICTURES,
    TABLES,
    SHARED,
    LEVERAGE,
    AGREEMENT,
    wall.PART,
    vocabularies.PART,
    leverage_kinds.PART,
    set_aside.PART,
)
