"""The report says what the wall says, no more and no less."""

from __future__ import annotations

import time

from tests.cast import ANA, BEN, FAY, after, given, opened
from tests.documents.hall import at, hall, person
from tests.documents.told import strings
from wsr.activities.cards.moderating import CardShown, HideCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.rules import CastFor, CloseVote, OpenVote
from wsr.activities.index import evolve
from wsr.activities.plans.records import Action
from wsr.activities.pledges.records import Pledge
from wsr.activities.ratings.rules import Rate
from wsr.documents.document_model import Bars, Entries, Entry, Heat, Nothing, Report, Table, Text
from wsr.documents.report import CHAPTERS, report
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.kernel import Workshop, apply
from wsr.domain.leverage import AddLink, MarkLeverage
from wsr.domain.records import Card, Cluster, Decision, Group, Person
from wsr.domain.visibility import EVERYONE
from wsr.i18n import translations


def whole(told: Report) -> str:
    return "\n".join(strings(told))


def section(told: Report, anchor: str) -> tuple[object, ...]:
    return next(s.nodes for s in told.sections if s.anchor == anchor)


def entries(told: Report, anchor: str) -> dict[str, Entry]:
    lists = [n for n in section(told, anchor) if isinstance(n, Entries)]
    return {e.words: e for n in lists for e in n.entries}


def facts(entry: Entry) -> dict[str, list[str]]:
    return {f.label: [r.words for r in f.refs] or [f.value] for f in entry.facts}


def words_on_the_wall(w: Workshop) -> list[str]:
    shown = [r for r in w.records() if r.audience == EVERYONE]
    texts = [r.text for r in shown if isinstance(r, Card | Decision | Pledge)]
    return (
        texts
        + [r.title for r in shown if isinstance(r, Cluster)]
        + [r.what for r in shown if isinstance(r, Action)]
        + [r.name for r in shown if isinstance(r, Group | Person)]
    )


def test_whatever_stands_on_the_wall_stands_in_the_report():
    workshop = hall().workshop
    said = list(strings(report(workshop).sections))
    together = "\n".join(said)
    assert [words for words in words_on_the_wall(workshop) if words not in together] == []


def test_a_card_that_fay_hides_is_gone_from_the_report():
    assert "SECRET-HIDDEN-WORDS" not in whole(report(hall().workshop))


def test_a_hidden_card_that_was_voted_on_keeps_its_place_without_its_words():
    w = hall().workshop
    hidden = hall().when(FAY, HideCard("idea"))
    hidden.then_refused("is_leverage", "card")  # older logs know nothing of it
    told = whole(report(apply(w, w.seq + 1, evolve(w, CardShown("idea", "hidden")))))
    assert "joint lake patrol run by" not in told
    assert "(a card that isn’t shown)" in told


def test_names_are_listed_as_the_reader_lists_them():
    spoken = {
        language: whole(report(hall().workshop, translations(language), language))
        for language in ("en", "ar")
    }
    assert "Person 1.1, Person 1.2" in spoken["en"]
    assert "Person 1.1، Person 1.2" in spoken["ar"]
    assert "Person 1.1, Person 1.2" not in spoken["ar"]


def test_a_group_that_did_not_come_is_named():
    said = [n.words for n in section(report(hall().workshop), "room") if isinstance(n, Text)]
    assert "1 group was absent: Journalists." in said


def test_someone_who_was_removed_is_not_listed_in_the_room():
    from wsr.domain.people import RemovePerson

    scene = given((FAY, RemovePerson("ben")))
    assert "Ben" not in whole(report(scene.workshop))


def test_ben_finds_what_came_of_his_barrier_and_why_an_action_is_done():
    told = report(hall().workshop)
    rules = "Rules exist on paper but no one is charged with enforcing them"
    patrol = "A joint lake patrol run by police, ministry and fishers together"
    rota = "Agree on a patrol rota with the police and hang it at both landings"
    assert facts(entries(told, "stage-2")[rules])["Leverage point"] == [patrol]
    point = facts(entries(told, "leverage")[patrol])
    assert rules in point["Barriers it would shift"]
    assert rota in point["Actions that follow"]
    action = facts(entries(told, "plans")[rota])
    assert action["Leverage points"][0] == patrol
    assert rules in action["Barriers it helps to shift"]


def test_every_reference_leads_to_something_in_the_report():
    told = report(hall().workshop)
    anchors = {each.anchor for each in walk(told) if hasattr(each, "anchor")}
    targets = {e.anchor for e in walk(told) if isinstance(e, Entry)}
    dead = {a for a in anchors if a and not a.startswith(("stage", "plan", "vote"))} - targets
    assert dead <= {s.anchor for s in told.sections}


def walk(node: object):
    from dataclasses import fields, is_dataclass

    if isinstance(node, tuple):
        for each in node:
            yield from walk(each)
    elif is_dataclass(node):
        yield node
        for f in fields(node):
            yield from walk(getattr(node, f.name))


def test_leverage_points_that_were_not_chosen_are_told_too():
    found = entries(report(hall().workshop), "leverage")
    flags = {words: [f.words for f in e.flags] for words, e in found.items()}
    assert flags["No one polices the lake"] == ["Not chosen: not named in any decision"]
    assert "Decided" in flags["No regulation that prevents overfishing"]
    assert len(found) == 5


def test_both_counts_stand_beside_each_bar():
    told = report(hall().workshop)
    bars = next(n for n in section(told, "leverage") if isinstance(n, Bars))
    best = bars.bars[0]
    assert (best.label, best.second_label, best.note) == (
        "69 dots",
        "2.5 of 9 voices",
        "backed by at least 7 of 9 groups, bridges 50%",
    )
    assert sum(part.amount for part in best.parts) <= best.amount


def test_the_second_round_is_the_one_that_stands():
    bars = next(n for n in section(report(hall().workshop), "leverage") if isinstance(n, Bars))
    assert bars.title == "Leverage, round 2"


def test_dissent_and_weak_backing_stand_under_what_was_not_agreed():
    found = entries(report(hall().workshop), "not-agreed")
    livelihood = "Indigenous groups have no other livelihood to turn to"
    assert facts(found[livelihood])["Backed by"] == ["1 of 9 groups"]
    patrol = found["We start a joint lake patrol before the closed season."]
    assert facts(patrol)["Dissent"] == ["Two traders: the closed season must not start before May."]


def test_when_all_groups_back_all_points_the_report_says_so_plainly():
    scene = opened(
        "leverage",
        (FAY, AddCard("x", "leverage", "More boats")),
        (FAY, MarkLeverage("x")),
        (FAY, OpenVote("v")),
        (FAY, CastFor("v", "fishers", ({"x": 1},) * 5)),
        (FAY, CloseVote("v")),
    )
    said = section(report(scene.workshop), "not-agreed")
    assert [type(n) for n in said] == [Text]
    assert "at least half of the groups backed every leverage point" in said[0].words


def test_the_heat_map_marks_gaps_and_blank_fields():
    told = report(hall().workshop)
    heat = next(n for n in section(told, "stage-3") if isinstance(n, Heat))
    gaps = [row.words for row in heat.rows if row.gap]
    assert gaps == [
        "Indigenous groups cannot speak up for their own safety",
        "A few actors fear to lose power or income if things change",
    ]
    assert any(cell is None for row in heat.rows for cell in row.cells)
    assert all(len(row.cells) == len(heat.marks) for row in heat.rows)


def test_what_others_say_of_a_group_stands_beside_what_it_says_itself():
    scene = opened(
        "barriers",
        (ANA, AddCard("a", "barriers", "No boats")),
        (FAY, OpenStage("power")),
        (FAY, EditStage("power", settings={"others": True})),
        (ANA, Rate("power", "a", "fishers", 1, 1)),
        (BEN, Rate("power", "a", "fishers", 4, 2)),
    )
    table = next(n for n in section(report(scene.workshop), "stage-3") if isinstance(n, Table))
    assert [(row[0].words, row[1].name, *row[2:]) for row in table.rows] == [
        ("No boats", "Fishers", "1", "4", "+3")
    ]


def test_an_action_without_an_owner_says_so():
    found = entries(report(hall().workshop), "plans")
    thin = found["Visit every school around the lake"]
    assert [f.words for f in thin.flags] == ["No owner yet", "No indicator yet", "No due date yet"]


def test_an_empty_workshop_says_plainly_that_there_is_nothing():
    told = report(given().workshop)
    nothing = [n.words for s in told.sections for n in s.nodes if isinstance(n, Nothing)]
    assert {
        "Nothing was posted.",
        "No votes were taken.",
        "No plans were started.",
        "No pledges were made.",
        "No decisions were recorded.",
    } <= set(nothing)


def test_a_demonstration_is_marked_as_invented_on_the_first_page():
    told = report(hall(illustrative=True).workshop)
    assert "invented" in told.notices[0].words
    assert not any("invented" in n.words for n in report(hall().workshop).notices)


def test_merged_cards_stand_under_the_one_they_were_merged_into():
    found = entries(report(hall().workshop), "stage-2")
    rules = found["Rules exist on paper but no one is charged with enforcing them"]
    assert [e.words for e in rules.within] == ["No one enforces the rules"]
    assert "No one enforces the rules" not in found


def test_a_card_merged_into_one_that_is_hidden_goes_along_and_stood_by_itself_before():
    hidden = hall().when(FAY, HideCard("c2"))
    assert "No one enforces the rules" not in entries(report(hidden.workshop), "stage-2")
    before = hall()
    before.happen(CardShown("c2", "hidden"), 0)  # in a log of an earlier version
    assert "No one enforces the rules" in entries(report(before.workshop), "stage-2")


def test_the_same_workshop_gives_the_same_report():
    workshop = hall().workshop
    one, other = report(workshop), report(workshop.copy())
    assert one == other
    assert [sheet.rows for sheet in one.sheets] == [sheet.rows for sheet in other.sheets]


def test_each_chapter_has_sections_and_there_are_as_many_sheets():
    told = report(hall().workshop)
    assert len({s.name for s in told.sheets}) == len(told.sheets) >= len(CHAPTERS)
    assert len({s.anchor for s in told.sections}) == len(told.sections)


def test_a_wall_of_two_hundred_cards_is_told_in_a_second():
    scene = at(
        after(hall(), (FAY, OpenStage("barriers"))),
        *(
            (person(n % 9 + 1, 1), AddCard(f"many{n}", "barriers", f"Barrier number {n}"))
            for n in range(200)
        ),
        *((FAY, AddLink("idea", f"many{n}")) for n in range(0, 200, 4)),
    )
    began = time.process_time()
    told = report(scene.workshop)
    assert time.process_time() - began < 1
    assert all(f"Barrier number {n}" in set(strings(told)) for n in range(200))


def test_ana_and_ben_are_named_where_they_chose_to_be():
    scene = opened(
        "barriers",
        (ANA, AddCard("a", "barriers", "One", named=True)),
        (BEN, AddCard("b", "barriers", "Two")),
    )
    found = entries(report(scene.workshop), "stage-1")
    assert (found["One"].by, found["Two"].by) == ("Ana", "")
