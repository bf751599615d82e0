"""Cards, ratings and actions know the table at which they came about, and tell on no one by it."""

from __future__ import annotations

from tests.cast import ANA, BEN, FAY, HOST, RUI, Scene, after, given
from wsr.activities.cards.posting import AddCard
from wsr.activities.plans.records import Action
from wsr.activities.plans.rules import AddAction
from wsr.activities.ratings.records import Rating
from wsr.activities.ratings.rules import Rate
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.index import sheets
from wsr.documents.sheets.sheet import Sheet
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.duties import SetDuty
from wsr.domain.kernel import Actor
from wsr.domain.people import Join
from wsr.domain.records import Card, Person
from wsr.domain.rounds import SeatRoom
from wsr.domain.seats import MoveSeat
from wsr.domain.tables import Table, table_at

MORE = tuple(
    (HOST, Join(f"{group}{n}", f"{group} {n}", group))
    for group in ("fishers", "ministry")
    for n in range(1, 6)
)


def seated(seating: str, *steps, tables: int | None = None) -> Scene:
    """Seven fishers and six of the ministry; the past is open."""
    return given(*MORE, (FAY, SeatRoom(seating, tables, seed=1)), (FAY, OpenStage("past")), *steps)


def sitting(scene: Scene, who: Actor) -> Actor:
    person = scene.workshop.need(Person, who.person)
    return Actor(person.id, person.role, person.group, table=person.table)


def posted(scene: Scene, who: Actor, **more) -> Card:
    step = (sitting(scene, who), AddCard("k1", "past", "A storm", **more))
    return after(scene, step).workshop.need(Card, "k1")


def fishers(scene: Scene) -> list[Actor]:
    return [
        Actor(p.id, p.role, p.group) for p in scene.workshop.all(Person) if p.group == "fishers"
    ]


def test_a_card_from_a_stakeholder_table_says_which():
    scene = seated("stakeholder")
    card = posted(scene, ANA)
    assert (card.group, card.table) == ("fishers", table_at(scene.workshop, "ana").id)
    assert posted(given((FAY, OpenStage("past"))), ANA).table is None


def test_a_card_from_a_mixed_table_does_not_where_that_would_name_its_author():
    scene = seated("mixed", tables=4)
    assert posted(scene, ANA).table is None
    named = posted(scene, ANA, named=True)
    assert (named.by, named.table) == ("ana", table_at(scene.workshop, "ana").id)


def test_a_large_group_at_two_tables_tells_which_only_where_enough_sit_at_both():
    scene = seated("stakeholder", tables=3)
    assert {posted(scene, one).table for one in fishers(scene)} == {None}
    more = [(HOST, Join(f"late{n}", f"Late {n}", "fishers")) for n in range(4)]
    scene = after(scene, *more)
    assert {posted(scene, one).table for one in fishers(scene)} == {
        table_at(scene.workshop, one.person).id for one in fishers(scene)
    }


def test_a_few_who_sit_apart_are_not_found_out_by_cards_that_name_the_other_table():
    scene = seated("stakeholder")
    theirs = table_at(scene.workshop, "ben").number
    scene = after(scene, (FAY, MoveSeat("ana", str(theirs))))
    assert {posted(scene, one).table for one in fishers(scene)} == {None}


def test_a_card_without_a_name_has_no_table():
    scene = seated("stakeholder", (FAY, EditStage("past", settings={"naming": "anonymous"})))
    assert posted(scene, ANA).table is None
    nameless = after(scene, (FAY, SetDuty(table_at(scene.workshop, "ana").id, "recorder", "ana")))
    card = posted(nameless, ANA, for_table=table_at(nameless.workshop, "ana").id)
    assert (card.table, card.group, card.recorded) == (None, None, False)


def test_the_recorder_of_a_table_posts_for_it_marked_so():
    scene = seated("mixed")
    table = table_at(scene.workshop, "ana").id
    scene = after(scene, (FAY, SetDuty(table, "recorder", "ana")))
    card = posted(scene, ANA, for_table=table)
    assert (card.recorded, card.table, card.group, card.by) == (True, table, None, None)
    ours = seated("stakeholder")
    table = table_at(ours.workshop, "ana").id
    ours = after(ours, (FAY, SetDuty(table, "recorder", "ana")))
    assert posted(ours, ANA, for_table=table).group == "fishers"


def test_no_one_else_at_the_table_does_nor_the_recorder_for_another_table():
    scene = seated("mixed")
    tables = {t.id for t in scene.workshop.all(Table)}
    mine = table_at(scene.workshop, "ana").id
    other = (tables - {mine}).pop()
    scene = after(scene, (FAY, SetDuty(mine, "recorder", "ana")))
    ask = AddCard("k1", "past", "A storm", for_table=mine)
    stranger = next(p for p in scene.workshop.need(Table, mine).people if p not in ("ana", "rui"))
    person = scene.workshop.need(Person, stranger)
    scene.when(Actor(person.id, person.role, person.group, table=mine), ask).then_refused(
        "not_your_duty", "for_table"
    )
    other_ask = AddCard("k1", "past", "A storm", for_table=other)
    scene.when(sitting(scene, ANA), other_ask).then_refused("not_your_duty", "for_table")
    assert not scene.when(sitting(scene, RUI), other_ask).refused, "a recorder helps everywhere"
    gone = AddCard("k1", "past", "A storm", for_table="r9t9")
    scene.when(sitting(scene, ANA), gone).then_refused("no_such_table", "for_table")


def test_what_is_recorded_for_a_table_does_not_use_up_what_one_can_say_oneself():
    limited = (FAY, EditStage("past", settings={"most": 1}))
    scene = seated("mixed", limited)
    table = table_at(scene.workshop, "ana").id
    scene = after(scene, (FAY, SetDuty(table, "recorder", "ana")))
    ana = sitting(scene, ANA)
    for n in range(3):
        scene = after(scene, (ana, AddCard(f"t{n}", "past", "A storm", for_table=table)))
    scene = after(scene, (ana, AddCard("k1", "past", "My own")))
    scene.when(ana, AddCard("k2", "past", "More")).then_refused("too_many_cards")


def test_a_groups_rating_and_action_say_where_they_came_about():
    scene = seated(
        "stakeholder", (ANA, AddCard("k1", "past", "A storm")), (FAY, OpenStage("power"))
    )
    ana = sitting(scene, ANA)
    scene = after(scene, (ana, Rate("power", "k1", "fishers", 2, 3)), (FAY, OpenStage("plans")))
    (rating,) = scene.workshop.all(Rating)
    assert rating.table == ana.table
    action = AddAction(action="a1", plan="plan-fishers", horizon=100, what="Mend nets")
    assert after(scene, (ana, action)).workshop.need(Action, "a1").table == ana.table
    assert after(scene, (FAY, action)).workshop.need(Action, "a1").table is None


def test_the_sheets_of_cards_ratings_and_actions_have_the_table():
    scene = seated("stakeholder")
    ana = sitting(scene, ANA)
    scene = after(scene, (ana, AddCard("k1", "past", "A storm")), (FAY, OpenStage("power")))
    scene = after(scene, (ana, Rate("power", "k1", "fishers", 2, 3)), (FAY, OpenStage("plans")))
    scene = after(
        scene, (ana, AddAction(action="a1", plan="plan-fishers", horizon=100, what="Mend nets"))
    )
    found = {each.name: each for each in sheets(ReportContext(scene.workshop))}
    for name in ("cards", "ratings", "actions"):
        assert table_in(found[name]) == ana.table


def table_in(sheet: Sheet) -> str:
    at = [column.name for column in sheet.columns].index("table")
    return str(sheet.rows[0][at])


def test_a_members_rating_never_does():
    members = (FAY, EditStage("power", settings={"members": True}))
    steps = ((BEN, AddCard("k1", "past", "A storm")), members, (FAY, OpenStage("power")))
    scene = seated("stakeholder", *steps)
    scene = after(scene, (sitting(scene, ANA), Rate("power", "k1", "fishers", 2, 3)))
    (rating,) = scene.workshop.all(Rating)
    assert rating.table is None
