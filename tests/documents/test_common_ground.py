"""What the room agreed on, and with the same care what it did not, in every document."""

from __future__ import annotations

from tests.cast import ANA, BEN, FAY, HOST, Scene, after, opened
from tests.documents.told import strings, tables
from wsr.activities.cards.outcome import outcome
from wsr.activities.cards.posting import AddCard
from wsr.activities.plans.rules import AddAction
from wsr.documents.csv import csv_zip
from wsr.documents.document_model import Entries, Entry, Heading, Nothing, Report
from wsr.documents.markdown import markdown
from wsr.documents.report import report
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.agenda_stages import RemoveStage
from wsr.domain.agreement import SetAgreement
from wsr.domain.hands import ShowHand
from wsr.domain.kernel import Actor
from wsr.domain.people import Join
from wsr.domain.records import Stage

NO_BAN = "Without the catch we can’t eat."


def goals(*more) -> Scene:
    return opened(
        "barriers",
        (FAY, EditStage("barriers", title="Goals", settings={"agree": True})),
        (ANA, AddCard("k1", "barriers", "Clean water")),
        (BEN, AddCard("k2", "barriers", "A fishing ban")),
        (BEN, AddCard("k3", "barriers", "A lake museum")),
        (BEN, AddCard("k4", "barriers", "Fewer boats")),
        *more,
    )


def five_hands(hand: str) -> tuple:
    people = [Actor(f"p{n}", "participant", "ministry") for n in range(4)]
    joined = ((HOST, Join(who.person, "", who.group)) for who in people)
    return (
        *joined,
        (ANA, ShowHand("k2", "not_yet", NO_BAN)),
        *((who, ShowHand("k2", hand)) for who in people),
    )


def decided() -> Scene:
    return goals(
        *five_hands("with"),
        (FAY, SetAgreement("k1", "agreed", "All stood up")),
        (FAY, SetAgreement("k2", "not_agreed", "Show of hands", "The fishers object.")),
        (FAY, SetAgreement("k3", "parked")),
    )


def chapter(told: Report) -> list:
    return [node for s in told.sections if s.anchor == "common-ground" for node in s.nodes]


def listed(told: Report) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for node in chapter(told):
        if isinstance(node, Heading):
            found[node.words] = last = []
        elif isinstance(node, Entries):
            last.extend(node.entries)
    return found


def facts(entry: Entry) -> list[tuple[str, list[str]]]:
    return [(f.label, [r.words for r in f.refs] or [f.value]) for f in entry.facts]


def test_the_report_lists_what_was_agreed_and_what_was_not():
    told = listed(report(decided().workshop))
    assert {head: [e.words for e in entries] for head, entries in told.items()} == {
        "Agreed": ["Clean water"],
        "Not agreed": ["A fishing ban"],
        "Parked": ["A lake museum"],
        "Proposed": ["Fewer boats"],
    }


def test_what_was_not_agreed_comes_with_hands_dissent_and_reasons_without_a_name():
    (ban,) = listed(report(decided().workshop))["Not agreed"]
    assert [each for each in facts(ban) if each[0] != "When"] == [
        ("How was it decided?", ["Show of hands"]),
        ("Dissent", ["The fishers object."]),
        ("Show of hands", ["4 with it, 0 can live with it, 1 not yet"]),
    ]
    assert (ban.within_label, [each.words for each in ban.within]) == ("Reasons given", [NO_BAN])
    assert "Ana" not in "\n".join(strings(ban))


def test_of_fewer_than_five_hands_only_their_number_is_told():
    few = goals((ANA, ShowHand("k1", "not_yet")), (FAY, SetAgreement("k1", "agreed")))
    (water,) = listed(report(few.workshop))["Agreed"]
    assert ("Show of hands", ["1 hand"]) in facts(water)


def test_a_reason_is_in_no_document_before_the_decision():
    told = report(goals(*five_hands("with")).workshop)
    assert NO_BAN not in "\n".join(strings(told))


def test_that_nothing_was_agreed_is_said_plainly_and_nothing_asked_is_left_out():
    told = chapter(report(goals().workshop))
    assert [node.words for node in told if isinstance(node, Nothing)] == ["None.", "None."]
    assert chapter(report(opened("barriers", (ANA, AddCard("k1", "barriers", "x"))).workshop)) == []


def test_goals_of_a_stage_that_was_removed_are_not_told():
    gone = after(decided(), (FAY, OpenStage("past")), (FAY, RemoveStage("barriers")))
    assert chapter(report(gone.workshop)) == []


def test_from_a_goal_one_comes_to_its_actions_and_back():
    add = AddAction(action="a1", plan="plan-fishers", horizon=100, what="Test wells", goals=("k1",))
    told = report(after(decided(), (FAY, OpenStage("plans")), (ANA, add)).workshop)
    (water,) = listed(told)["Agreed"]
    assert ("Actions that follow", ["Test wells"]) in facts(water)
    plans = next(s for s in told.sections if s.anchor == "plans")
    entries = [e for n in plans.nodes if isinstance(n, Entries) for e in n.entries]
    assert ("Goals", ["Clean water"]) in facts(entries[0])
    assert next(f for f in entries[0].facts if f.label == "Goals").refs[0].anchor == water.anchor


def test_the_sheet_has_a_row_for_each_goal():
    found = tables(csv_zip(report(decided().workshop)))["common_ground"]
    assert [(row["title"], row["status"], row["hands"], row["with"]) for row in found] == [
        ("Clean water", "agreed", "0", ""),
        ("A fishing ban", "not_agreed", "5", "4"),
        ("A lake museum", "parked", "0", ""),
        ("Fewer boats", "proposed", "0", ""),
    ]
    assert (found[1]["dissent"], found[1]["reasons"]) == ("The fishers object.", NO_BAN)


def test_markdown_tells_both_lists():
    told = markdown(report(decided().workshop)).decode()
    said = told[told.index("## Common ground") :]
    assert said.index("Agreed") < said.index("Clean water") < said.index("A fishing ban")
    assert NO_BAN in said


def test_the_summary_of_the_day_names_what_was_agreed_and_what_was_not():
    w = as_seen_by(decided().workshop, EVERYONE)
    told = outcome(ReportContext(w), w.need(Stage, "barriers"))
    assert [(line.words, line.beside) for line in told] == [
        ("Agreed 1, Not agreed 1, Parked 1, Proposed 1", ""),
        ("Clean water", "Agreed"),
        ("A fishing ban", "Not agreed"),
    ]
