"""What cards carry is in the report and the sheets, each under its card, and left out where there is none."""

from __future__ import annotations

from tests.cast import ANA, BEN, FAY, Scene, opened
from tests.documents.told import strings
from wsr.activities.cards.editing import EditCard
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.cards.sheets import cards as cards_sheet
from wsr.documents.document_model import Entries, Entry
from wsr.documents.report import report
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.domain.agenda import EditStage
from wsr.domain.vocabularies import EditVocabulary
from wsr.i18n import translations


def asking(*steps, **settings):
    return opened("past", (FAY, EditStage("past", settings=settings)), *steps)


def card(id, parent=None, by=ANA, **more):
    return (by, AddCard(id, "past", f"Words of {id}", parent=parent, **more))


def told(scene: Scene, language: str = "en") -> dict[str, Entry]:
    """The entries of looking back, those at the top."""
    made = report(scene.workshop, translations(language), language)
    nodes = next(s.nodes for s in made.sections if s.title == "Past")
    return {e.words: e for n in nodes if isinstance(n, Entries) for e in n.entries}


def flags(entry: Entry) -> list[str]:
    return [flag.words for flag in entry.flags]


def test_an_event_tells_its_year_and_its_weight():
    scene = asking(
        card("k1", year=-500, importance=3, attitude="want"),
        card("k2"),
        years=True,
        importance="urgency",
        attitude=True,
    )
    found = told(scene)
    assert flags(found["Words of k1"]) == ["-500", "Now", "We want to"]
    assert flags(found["Words of k2"]) == []
    assert "Now" not in flags(told(scene, "ne")["Words of k1"])


def test_a_goal_tells_what_is_to_shift_and_where():
    areas = (FAY, EditVocabulary("areas", ({"id": "d1", "title": "Hill district"},)))
    goal = card("k1", behaviour="Hide the catch", area="d1")
    scene = asking(areas, goal, behaviour=True, area=True)
    found = told(scene)["Words of k1"]
    assert flags(found) == ["Hill district"]
    assert [(f.label, f.value) for f in found.facts] == [("Behaviour to shift", "Hide the catch")]
    (row,) = cards_sheet(ReportContext(scene.workshop)).rows
    assert {"Hide the catch", "Hill district"} <= {*row}


def test_causes_are_told_under_what_they_cause():
    scene = asking(card("k1"), card("k2", "k1"), card("k3", "k2", BEN), under="here", draw="tree")
    scene = scene.when(BEN, EditCard("k3", root=True))
    found = told(scene)
    assert list(found) == ["Words of k1"]
    (second,) = found["Words of k1"].within
    (third,) = second.within
    assert (second.words, third.words) == ("Words of k2", "Words of k3")
    assert flags(third) == ["Root cause"]
    assert found["Words of k1"].within_label == "Below it"


def test_what_is_under_a_hidden_card_is_told_at_the_top():
    scene = asking(card("k1"), card("k2", "k1"), (FAY, HideCard("k1")), under="here")
    assert list(told(scene)) == ["Words of k2"]


def test_a_cause_of_a_barrier_names_the_barrier():
    barrier = (FAY, AddCard("b1", "barriers", "No trust"))
    scene = asking(barrier, card("k1", "b1"), under="barriers")
    fact = told(scene)["Words of k1"].facts[0]
    assert (fact.label, [each.words for each in fact.refs]) == ("Under", ["No trust"])


def test_comments_are_told_under_their_card_and_are_no_cards():
    scene = asking(card("k1"), card("k2", "k1", BEN), comments=True)
    found = told(scene)
    assert list(found) == ["Words of k1"]
    assert [(f.label, f.value) for f in found["Words of k1"].facts] == [("Comment", "Words of k2")]
    hidden = scene.when(FAY, HideCard("k1"))
    assert "Words of k2" not in "\n".join(strings(report(hidden.workshop).sections))


def test_a_merged_card_with_causes_below_loses_nothing():
    scene = asking(card("k1"), card("k2"), card("k3", "k1"), under="here")
    found = told(scene.when(FAY, MergeCards("k1", "k2")))
    within = found["Words of k2"].within
    assert [(each.words, flags(each)) for each in within] == [
        ("Words of k3", []),
        ("Words of k1", ["Also said as"]),
    ]


def test_the_sheet_says_all_of_it():
    scene = asking(card("k1", year=1968), card("k2", "k1", comment=True), years=True, comments=True)
    t = ReportContext(as_seen_by(scene.workshop, EVERYONE), translations("en"), "en")
    sheet = cards_sheet(t)
    first, second = ({c.name: c.of(each) for c in sheet.columns} for each in sheet.things)
    said = ("year", "importance", "parent", "parent_text", "comment")
    assert [first[name] for name in said] == [1968, None, None, None, False]
    assert [second[name] for name in said] == [None, None, "k1", "Words of k1", True]
