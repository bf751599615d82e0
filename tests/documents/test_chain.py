"""The chain in the documents: from the issue to the indicator, and what came of each barrier."""

from __future__ import annotations

from tests.cast import ANA, BEN, FAY, HOST, Scene, opened
from tests.documents.hall import hall
from wsr.activities.cards.clusters import AddCluster
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.rules import CloseVote, OpenVote, PlaceDots
from wsr.activities.plans.rules import AddAction
from wsr.activities.ratings.rules import Rate
from wsr.documents import steps
from wsr.documents.document_model import Entries, Entry, Report
from wsr.documents.markdown import markdown
from wsr.documents.report import report
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.domain.agenda import OpenStage
from wsr.domain.agreement import SetAgreement
from wsr.domain.kernel import Actor
from wsr.domain.leverage import AddLink, Decide, MarkLeverage
from wsr.domain.people import Join

WARDENS = {
    "action": "a1",
    "plan": "plan-fishers",
    "horizon": 100,
    "what": "Train ten wardens",
    "due": "2027-01-31",
    "indicator": "Wardens at work",
    "baseline": "0",
    "target": "10",
}


def retreat(*more) -> Scene:
    return opened(
        "barriers",
        (ANA, AddCard("issue", "barriers", "The fish are gone")),
        (BEN, AddCard("rules", "barriers", "No one enforces the rules", "governance")),
        (ANA, AddCard("twin", "barriers", "Rules are not enforced", "governance")),
        (BEN, AddCard("quiet", "barriers", "Nets are too cheap")),
        (FAY, MergeCards("twin", "rules")),
        (FAY, AddLink("issue", "rules", "barrier")),
        (FAY, AddCluster("pile", "barriers", "Nobody polices the lake", ("rules",))),
        (FAY, OpenStage("power")),
        (ANA, Rate("power", "pile", "fishers", 4, 1)),
        (FAY, MarkLeverage("pile")),
        (FAY, OpenStage("leverage")),
        (FAY, OpenVote("v", "leverage")),
        (ANA, PlaceDots("v", "pile", 5)),
        *more,
    )


def planned(*more) -> Scene:
    people = [Actor(f"p{n}", "participant", "ministry") for n in range(5)]
    return retreat(
        *joined(people),
        *((who, PlaceDots("v", "pile", 2)) for who in people),
        (FAY, CloseVote("v")),
        (FAY, Decide("d", "We train wardens.", "Consent", ("pile",))),
        (FAY, OpenStage("plans")),
        (ANA, AddAction(**WARDENS, leverage=("pile",))),
        *more,
    )


def joined(people):
    return ((HOST, Join(who.person, "", who.group)) for who in people)


def seen(scene: Scene, actor: Actor = EVERYONE) -> ReportContext:
    return ReportContext(as_seen_by(scene.workshop, actor))


def said(told: list[steps.Told]) -> list[tuple[str, str]]:
    return [(step.how, step.words) for step in told]


def test_ana_is_told_what_came_of_her_card():
    found = steps.came_of(seen(planned()), ("card", "twin"))
    assert said(found) == [
        ("Merged into", "No one enforces the rules"),
        ("In the cluster", "Nobody polices the lake"),
        ("Who has the power to shift it", "Most power: Fishers"),
        ("Became a leverage point", "Nobody polices the lake"),
        ("Dots", "15 dots, place 1 of 1"),
        ("Decided", "We train wardens."),
        ("What is done about it", "Train ten wardens"),
        ("How we’ll know it worked", "Wardens at work"),
    ]


def test_the_fishers_are_told_why_they_do_what_they_do():
    found = steps.comes_from(seen(planned()), ("action", "a1"))
    assert said(found) == [
        ("Decided", "We train wardens."),
        ("Dots", "15 dots, place 1 of 1"),
        ("Done for", "Nobody polices the lake"),
        ("Who has the power to shift it", "Most power: Fishers"),
        ("Leverage point", "Nobody polices the lake"),
        ("One of its cards", "No one enforces the rules"),
        ("Merged into it", "Rules are not enforced"),
        ("In the way of", "The fish are gone"),
    ]


def test_an_action_says_whose_plan_it_is_in_and_how_far_it_has_come():
    told = steps.told(seen(planned()), ("action", "a1"))
    assert told.notes == ("Plan of Fishers", "100 days", "Planned", "Due 31 January 2027")


def test_a_barrier_that_no_group_can_shift_says_so():
    scene = opened(
        "barriers",
        (BEN, AddCard("rules", "barriers", "No one enforces the rules")),
        (FAY, OpenStage("power")),
        (ANA, Rate("power", "rules", "fishers", 2, 1)),
    )
    told = steps.told(seen(scene), ("power", "rules"))
    assert told.words == "No group here has the power to shift it"


def test_while_people_vote_no_one_is_told_of_dots_not_even_fay():
    for reader in (EVERYONE, FAY, ANA):
        found = steps.came_of(seen(retreat(), reader), ("card", "rules"))
        assert "Dots" not in [step.how for step in found]


def test_a_hidden_card_is_a_step_for_fay_alone():
    scene = planned((FAY, HideCard("issue")))
    everyone = steps.comes_from(seen(scene), ("card", "rules"))
    fay = steps.comes_from(seen(scene, FAY), ("card", "rules"))
    assert "The fish are gone" not in [step.words for step in everyone]
    assert "The fish are gone" in [step.words for step in fay]


def test_a_goal_the_room_agreed_on_leads_to_its_actions():
    scene = opened(
        "barriers",
        (ANA, AddCard("g", "barriers", "Clean water")),
        (FAY, SetAgreement("g", "agreed")),
        (FAY, OpenStage("plans")),
        (ANA, AddAction(**WARDENS, goals=("g",))),
    )
    assert [s.key for s in steps.came_of(seen(scene), ("card", "g"))] == [
        ("agreement", "g"),
        ("action", "a1"),
        ("indicator", "a1"),
    ]


def entries(told: Report) -> list[Entry]:
    nodes = [node for s in told.sections if s.anchor == "chain" for node in s.nodes]
    return [each for node in nodes if isinstance(node, Entries) for each in node.entries]


def test_the_report_follows_each_leverage_point_both_ways_and_names_what_nothing_came_of():
    point, pile, *rest = entries(report(planned().workshop))
    assert [f.label for f in point.facts] == [
        "Barriers",
        "Power",
        "Votes",
        "Decisions",
        "Actions",
        "Indicators",
    ]
    assert pile.words == "Nobody polices the lake"
    assert [e.words for e in rest] == ["The fish are gone", "Nets are too cheap"]
    assert rest[1].facts == ()


def test_a_retreat_that_has_chosen_nothing_has_no_such_chapter():
    assert entries(report(opened("barriers").workshop)) == []
    assert "From issue to action" not in markdown(report(opened("barriers").workshop)).decode()


def test_the_sheet_has_a_row_for_each_step_from_the_issue_to_the_indicator():
    sheet = next(s for s in report(planned().workshop).sheets if s.name == "chain")
    assert {(row[0], row[1], row[3], row[4], row[5]) for row in sheet.rows} == {
        ("card", "issue", "barrier", "card", "rules"),
        ("card", "twin", "merged", "card", "rules"),
        ("card", "rules", "clustered", "cluster", "pile"),
        ("cluster", "pile", "marked", "leverage", "pile"),
        ("cluster", "pile", "rated", "power", "pile"),
        ("leverage", "pile", "voted", "dots", "pile"),
        ("leverage", "pile", "decided", "decision", "d"),
        ("leverage", "pile", "planned", "action", "a1"),
        ("action", "a1", "measured", "indicator", "a1"),
    }
    assert len(sheet.rows) == 9


def test_a_whole_hall_is_told_in_every_step():
    t = seen(hall())
    for join in t.chain.trail.joins:
        for key in (join.from_, join.to):
            told = steps.told(t, key)
            assert told.label
            assert told.words
            assert told.panel
