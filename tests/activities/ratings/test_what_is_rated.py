"""Groups rate barriers or leverage points, all of them or clusters alone."""

from tests.cast import ANA, FAY, given, opened
from wsr.activities.cards.clusters import AddCluster
from wsr.activities.cards.posting import AddCard
from wsr.activities.ratings.rules import Rate
from wsr.activities.ratings.things import followed, things
from wsr.documents.report import report
from wsr.documents.traceability import Chain
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.agenda_stages import RemoveStage
from wsr.domain.findings import voices
from wsr.domain.leverage import AddLink, MarkLeverage
from wsr.domain.records import Stage


def wall(*more, **settings):
    return opened(
        "barriers",
        (ANA, AddCard("k1", "barriers", "Nets")),
        (ANA, AddCard("k2", "barriers", "Boats")),
        (FAY, AddCluster("c1", "barriers", "Gear", cards=("k2",))),
        (FAY, MarkLeverage("k1")),
        (FAY, EditStage("power", settings=settings)),
        (FAY, OpenStage("power")),
        *more,
    ).workshop


def ids(w):
    return [each.id for each in things(w, w.get(Stage, "power"))]


def test_barriers_are_rated_unless_fay_asks_for_leverage_points():
    assert ids(wall()) == ["c1", "k1"]
    assert ids(wall(rates="leverage_points")) == ["k1"]


def test_the_cards_of_any_stage_can_be_rated():
    w = wall((FAY, OpenStage("past")), (ANA, AddCard("p1", "past", "Then")), rates="past")
    assert ids(w) == ["p1"]
    assert followed(w, "fishers") == [("stage", "past")]
    gone = (FAY, OpenStage("past")), (FAY, OpenStage("power")), (FAY, RemoveStage("past"))
    assert ids(wall(*gone, rates="past")) == []


def test_where_only_clusters_are_rated_no_single_card_is():
    assert ids(wall(clusters=True)) == ["c1"]
    assert ids(wall(rates="leverage_points", clusters=True)) == []


def test_nothing_else_can_be_rated():
    unknown = given().when(FAY, EditStage("power", settings={"rates": "no such id"}))
    unknown.then_refused("bad_setting", "rates")


def test_a_phone_that_shows_the_stage_alone_is_told_of_what_it_rates():
    assert followed(wall(), "fishers") == [("stage", "barriers")]
    assert ("card", "k1") in followed(wall(rates="leverage_points"), "fishers")


def test_how_many_cards_say_it():
    assert [voices(wall(), id) for id in ("c1", "k1", "gone")] == [1, 1, 0]


def told(w):
    return next(each for each in report(w).sections if each.anchor == "stage-3").nodes


def test_the_report_names_what_was_rated_and_what_was_not():
    w = wall((ANA, Rate("power", "k1", "fishers", 1, 1)))
    words = [each.words for each in told(w) if hasattr(each, "words")]
    assert "1 barrier was not rated by any group." in words
    points = wall(
        (FAY, MarkLeverage("c1")),
        (ANA, Rate("power", "k1", "fishers", 1, 1)),
        rates="leverage_points",
    )
    words = [each.words for each in told(points) if hasattr(each, "words")]
    assert "1 leverage point was not rated by any group." in words


def test_the_report_says_each_finding_in_a_sentence_that_leads_to_the_card():
    w = wall((ANA, Rate("power", "k1", "fishers", 1, 1)))
    (entry,) = next(each for each in told(w) if each.node == "entries").entries
    sentence, there = entry.facts
    assert sentence.value == "No group says it can shift this. Most power: Fishers, 1 of 5."
    assert (there.refs[0].words, bool(there.refs[0].anchor)) == ("Nets", True)


def test_a_link_makes_what_a_voted_point_would_shift_rank_with_it():
    """The vote itself is tried in tests/documents."""
    w = wall((FAY, AddLink("k1", "c1")))
    chain = Chain(w)
    chain.votes = [["x", "k1"]]
    assert [chain.place(id) for id in ("k1", "c1", "k2", "gone")] == [2, 2, None, None]
