"""A half day from the first card to the last pledge, as the cast lives it on its phones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.web.people import FISHERS, MINISTRY, Phone
from wsr.activities.index import COMMANDS

Step = tuple[str, str, dict[str, Any]]  # who, do, with


def steps(people: dict[str, Phone]) -> Iterator[Step]:
    """Every command there is, asked at least once by someone who may."""
    ids = {name: phone.person for name, phone in people.items()}
    yield "fay", "edit_workshop", {"title": "The lake is ours", "task": "What keeps it back?"}
    yield "fay", "add_group", {"group": "g9", "name": "Teachers", "icon": "book"}
    yield "fay", "edit_group", {"group": "g9", "name": "Schools", "colour": 7}
    yield "fay", "add_group", {"group": "typo", "name": "Shcools"}
    yield "fay", "remove_group", {"group": "typo"}
    yield "ben", "rename_person", {"person": ids["ben"], "name": "Benjamin"}
    yield from expecting(ids)
    yield "fay", "seat_room", {"seating": "mixed", "tables": 1}
    yield "fay", "edit_table", {"table": "1", "place": "By the window"}
    yield "fay", "set_duty", {"table": "1", "duty": "recorder", "person": ids["ana"]}
    yield "fay", "show_tables", {"shown": False}
    yield "fay", "seat_room", {"seating": "stakeholder"}
    yield "ana", "move_seat", {"person": ids["ana"], "table": "2"}
    yield "fay", "seat_room", {"seating": "whole"}
    yield "fay", "unseat_room", {"round": 3}
    mayor = {
        "resistance": "x1",
        "who": "The mayor",
        "fears": "His permits",
        "root_cause": ["Debts"],
    }
    yield "fay", "add_resistance", {**mayor, "by": ids["ben"], "severity": 4, "loses": "power"}
    yield "fay", "edit_resistance", {"resistance": "x1", "response": "A seat at the table"}
    yield "fay", "add_resistance", {**mayor, "resistance": "x2"}
    yield "fay", "remove_resistance", {"resistance": "x2"}
    yield "ana", "set_contact", {"reach": "ana@lake.example", "shown_to": "documents"}
    yield "rui", "set_contact", {"reach": "The radio room", "shown_to": "group"}
    yield "rui", "remove_contact", {}
    yield "fay", "remove_contact", {"person": ids["ana"]}
    yield "fay", "remove_contact", {"person": ids["ana"], "removed": False}
    areas = [{"id": "d1", "title": "Lake district"}]
    yield "fay", "edit_vocabulary", {"vocabulary": "areas", "items": areas}
    yield "fay", "set_finding_aside", {"finding": "no_champion:global", "why": "Not needed here"}
    yield "fay", "add_stage", {"stage": "thanks", "activity": "cards", "title": "Thanks"}
    yield "fay", "duplicate_stage", {"stage": "thanks", "as": "twin"}
    for stage in ("twin", "thanks"):
        yield "fay", "remove_stage", {"stage": stage}
    yield "fay", "restore_stage", {"stage": "twin"}
    yield "fay", "remove_stage", {"stage": "twin"}
    yield "fay", "open_stage", {"stage": "barriers", "minutes": 30}
    yield "fay", "extend_stage", {"stage": "barriers", "minutes": 5}
    for n, who in enumerate(("ana", "ben", "rui", "ana", "ben"), 1):
        yield (
            who,
            "add_card",
            {
                "card": f"k{n}",
                "stage": "barriers",
                "text": f"Barrier {n}",
                "lane": "governance",
                "named": n == 1,
            },
        )
    yield "ana", "edit_card", {"card": "k1", "text": "No trust", "level": "core"}
    yield "fay", "move_card", {"card": "k2", "lane": "structural"}
    yield "fay", "hide_card", {"card": "k3"}
    yield "rui", "edit_card", {"card": "k3", "text": "Said more kindly"}
    yield "fay", "hide_card", {"card": "k3", "hidden": False}
    yield "fay", "merge_cards", {"card": "k4", "into": "k1"}
    yield "fay", "merge_cards", {"card": "k4", "into": None}
    yield "ana", "withdraw_card", {"card": "k4"}
    yield "fay", "edit_stage", {"stage": "barriers", "settings": {"hold": True}}
    yield "ana", "add_card", {"card": "k6", "stage": "barriers", "text": "Held for a while"}
    yield "fay", "approve_card", {"card": "k6", "approved": False, "why": "Whose is it?"}
    yield "fay", "approve_card", {"card": "k6", "approved": None}
    yield "fay", "reveal_cards", {"stage": "barriers"}
    yield (
        "fay",
        "add_cluster",
        {"cluster": "c1", "stage": "barriers", "title": "Law", "cards": ["k2", "k3"]},
    )
    yield "fay", "rename_cluster", {"cluster": "c1", "title": "Law and order"}
    yield "fay", "cluster_cards", {"cluster": "c1", "cards": ["k5"]}
    yield "fay", "add_cluster", {"cluster": "c2", "stage": "barriers", "title": "In vain"}
    yield "fay", "link", {"from": "c1", "to": "k1", "type": "addresses"}
    yield "fay", "link", {"from": "k5", "to": "k1", "type": "root_cause"}
    yield "fay", "unlink", {"from": "k5", "to": "k1", "type": "root_cause"}
    yield "fay", "remove_cluster", {"cluster": "c2"}
    yield "ben", "support_card", {"card": "k1"}
    yield "fay", "show_on_wall", {"show": "blank"}
    yield "fay", "spotlight", {"on": "k1"}
    yield "fay", "spotlight", {}
    yield "fay", "edit_stage", {"stage": "barriers", "settings": {"agree": True}}
    yield "ana", "show_hand", {"on": "k6", "hand": "not_yet", "reason": "Who pays?"}
    yield "fay", "set_agreement", {"on": "k6", "status": "not_agreed", "dissent": "The boats"}
    yield "fay", "close_stage", {"stage": "barriers"}
    yield "fay", "open_stage", {"stage": "power"}
    yield (
        "ana",
        "rate",
        {"stage": "power", "on": "c1", "group": FISHERS, "power": 4, "resources": 1},
    )
    yield "fay", "edit_stage", {"stage": "power", "settings": {"members": True}}
    yield (
        "ben",
        "rate",
        {"stage": "power", "on": "k1", "group": MINISTRY, "power": 5, "resources": 5},
    )
    yield "fay", "mark_leverage", {"on": "c1"}
    yield "fay", "mark_leverage", {"on": "k1"}
    yield "fay", "describe_leverage", {"on": "k1", "pull": "push", "place": 5}
    yield "fay", "open_stage", {"stage": "leverage"}
    for vote, secret in (("v1", True), ("v2", False)):
        yield "fay", "open_vote", {"vote": vote, "secret": secret}
        yield "ana", "place_dots", {"vote": vote, "on": "c1", "dots": 3}
        yield "ben", "place_dots", {"vote": vote, "on": "k1", "dots": 5}
        yield "ben", "place_dots", {"vote": vote, "on": "k1", "dots": 2}
        yield "rui", "cast_for", {"vote": vote, "group": FISHERS, "ballots": [{"c1": 5}, {"k1": 1}]}
        yield "fay", "close_vote", {"vote": vote}
    yield "fay", "open_vote", {"vote": "v3"}
    yield "rui", "cast_for", {"vote": "v3", "group": FISHERS, "ballots": [{"c1": 1}] * 6}
    yield "fay", "close_vote", {"vote": "v3", "reveal": True}
    for shown in (1, 2):
        yield "fay", "reveal_rank", {"vote": "v3", "shown": shown}
    yield "fay", "decide", {"decision": "d1", "text": "Law first", "on": ["c1"], "basis": "Vote 2"}
    yield "fay", "add_actor", {"actor": "mayor", "name": "Mayor", "level": "institutional"}
    yield "fay", "add_actor", {"actor": "banks", "name": "Banks"}
    yield "fay", "edit_actor", {"actor": "banks", "note": "Lend to few"}
    yield "fay", "place_actor", {"actor": "mayor", "influence": 9, "support": -3}
    yield "fay", "add_tie", {"tie": "t1", "from": "banks", "to": "mayor", "type": "money"}
    yield "fay", "remove_tie", {"tie": "t1"}
    champion = {"champion": "h1", "actor": "mayor", "level": "national"}
    yield "fay", "add_champion", {**champion, "brings": ["network"], "turnover": "low"}
    yield "fay", "edit_champion", {"champion": "h1", "engaged": ["evidence"]}
    yield "fay", "add_champion", {**champion, "champion": "h2", "level": "core"}
    yield "fay", "remove_champion", {"champion": "h2"}
    yield "fay", "remove_actor", {"actor": "banks"}
    yield "fay", "remove_actor", {"actor": "banks", "removed": False}
    yield from weighing()
    yield from helping()
    yield "fay", "open_stage", {"stage": "plans"}
    yield (
        "ana",
        "add_action",
        {"action": "a1", "plan": "plan-g1", "horizon": 1000, "what": "Patrol"},
    )
    yield (
        "rui",
        "add_action",
        {
            "action": "a2",
            "plan": "plan-g1",
            "horizon": 100,
            "what": "A boat",
            "parent": "a1",
            "leverage": ["c1"],
            "due": "2027-01-15",
        },
    )
    yield "ana", "edit_action", {"action": "a2", "base": 1, "set": {"owner": "Ana"}}
    yield "rui", "edit_action", {"action": "a2", "base": 1, "set": {"owner": "Rui"}}
    yield "ana", "edit_action", {"action": "a1", "base": 1, "set": {"help_needed": "Fuel"}}
    for offer in ("o1", "o2"):
        yield "ben", "offer_help", {"offer": offer, "action": "a1", "says": "We have some"}
    yield "ben", "take_back_offer", {"offer": "o1"}
    yield "fay", "edit_stage", {"stage": "plans", "settings": {"confidence": True}}
    yield "ana", "remove_action", {"action": "a1"}
    yield "fay", "add_plan", {"plan": "tf", "owner": "Task force Law"}
    yield "fay", "add_plan", {"plan": "slip", "owner": "Task force Lwa"}
    yield "fay", "remove_plan", {"plan": "slip"}
    for late in ("kim", "leo"):  # five are needed before anyone is told what was answered
        people[late] = people["ana"].hall.phone(late.title(), FISHERS)
    for who in ("ana", "ben", "rui", "kim", "leo"):
        yield who, "set_confidence", {"plan": "tf", "confidence": 2, "reason": "Fuel is dear"}
    yield "fay", "read_out_confidence", {"plan": "tf"}
    yield (
        "fay",
        "add_task_force",
        {"task_force": "f1", "name": "Task force Law", "members": [ids["ben"], "Dr Shrestha"]},
    )
    both = {"partnership": "n1", "partners": [FISHERS, "Lake NGO"]}
    yield "fay", "add_partnership", both
    yield "fay", "edit_partnership", {"partnership": "n1", "pooled": "One boat"}
    yield "fay", "rate_trust", {"partnership": "n1", "partner": FISHERS, "trust": 4}
    yield "fay", "add_partnership", {**both, "partnership": "n2"}
    yield "fay", "remove_partnership", {"partnership": "n2"}
    yield "fay", "edit_task_force", {"task_force": "f1", "meets": "Every second Monday"}
    yield "fay", "join_task_force", {"task_force": "f1"}
    yield "fay", "leave_task_force", {"task_force": "f1"}
    yield "fay", "add_task_force", {"task_force": "f2", "name": "Task force Nets"}
    yield "fay", "remove_task_force", {"task_force": "f2"}
    yield "fay", "open_stage", {"stage": "pledges"}
    yield "ana", "add_pledge", {"pledge": "p1", "text": "I will mend my nets"}
    yield "ana", "add_pledge", {"pledge": "p2", "text": "I will not"}
    yield "ben", "join_pledge", {"pledge": "p1"}
    yield "rui", "join_pledge", {"pledge": "p1"}
    yield "ben", "leave_pledge", {"pledge": "p1"}
    yield "fay", "withdraw_pledge", {"pledge": "p2"}
    yield "fay", "withdraw_pledge", {"pledge": "p2", "withdrawn": False}
    yield "ana", "withdraw_pledge", {"pledge": "p2"}
    yield "fay", "pause_room", {}
    yield "fay", "resume_room", {}
    yield "ana", "move_person", {"person": ids["ana"], "group": MINISTRY}
    yield "fay", "set_role", {"person": ids["ben"], "role": "facilitator"}
    yield "fay", "remove_person", {"person": ids["rui"]}
    yield "fay", "readmit_person", {"person": ids["rui"]}
    yield "fay", "remove_idle_people", {}
    yield "fay", "readmit_people", {"people": [ids["rui"]]}
    yield "fay", "erase_person", {"person": ids["rui"]}
    yield "fay", "skip_stage", {"stage": "close"}
    yield (
        "fay",
        "arrange_stages",
        {"stages": ["close", "pledges", "plans", "leverage", "power", "barriers", "open"]},
    )
    yield "fay", "close_workshop", {}
    yield "fay", "reopen_workshop", {}


def weighing() -> Iterator[Step]:
    yield "fay", "add_stage", {"stage": "field", "activity": "forces", "title": "Force field"}
    yield "fay", "open_stage", {"stage": "field"}
    wind = {"on": "k1", "direction": "driving", "strength": 4, "text": "The young want it"}
    yield "ana", "add_force", {"force": "f1", **wind}
    yield "ana", "edit_force", {"force": "f1", "strength": 5, "alterable": True}
    yield "ben", "add_force", {"force": "f2", **wind}
    yield "ben", "remove_force", {"force": "f2"}


def helping() -> Iterator[Step]:
    yield "fay", "add_stage", {"stage": "help", "activity": "interventions", "title": "Help"}
    yield "fay", "open_stage", {"stage": "help"}
    training = {"title": "Train rangers", "type": "training", "on": ["k1"]}
    yield "ana", "add_intervention", {"intervention": "h1", **training}
    yield "ben", "edit_intervention", {"intervention": "h1", "asked_by": [MINISTRY]}
    yield "ben", "add_intervention", {"intervention": "h2", **training}
    yield "ben", "remove_intervention", {"intervention": "h2"}
    advice = {"intervention": "h1", "from": "donor", "says": "Begin with two villages"}
    yield "fay", "add_advice", {"advice": "w1", **advice}
    yield "fay", "add_advice", {"advice": "w2", **advice}
    yield "fay", "remove_advice", {"advice": "w2"}


def expecting(ids: dict[str, str | None]) -> Iterator[Step]:
    yield (
        "fay",
        "add_invitee",
        {"invitee": "i1", "name": "Tom", "group": FISHERS, "flags": ["need"]},
    )
    yield "fay", "edit_invitee", {"invitee": "i1", "organisation": "Lake Co-op"}
    yield "fay", "seat_invitee", {"invitee": "i1", "person": "x1"}
    yield "fay", "remove_invitee", {"invitee": "i1"}
    yield "fay", "mark_attendance", {"person": ids["ana"], "half_day": "1", "present": False}
    yield "fay", "add_invitation", {"invitation": "n1", "who": "The university"}
    yield "fay", "edit_invitation", {"invitation": "n1", "inviter": ids["rui"], "status": "asked"}
    yield "fay", "remove_invitation", {"invitation": "n1"}


def missing(lived: set[str]) -> set[str]:
    return set(COMMANDS) - lived
