"""Everyone writes alone; only how many have written is told until Fay reveals all."""

from __future__ import annotations

from tests.cast import ANA, BEN, EVERYONE, FAY, RUI, WALL, Scene, after, opened
from wsr.activities.cards.approving import ApproveCard
from wsr.activities.cards.editing import EditCard, WithdrawCard
from wsr.activities.cards.moderating import HideCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.cards.records import Writing
from wsr.activities.cards.revealing import RevealCards
from wsr.domain.agenda import CloseStage, EditStage
from wsr.domain.records import Authorship, Card

NETS = (ANA, AddCard("k1", "past", "Small nets"))
DAM = (BEN, AddCard("k2", "past", "The dam"))
ICE = (RUI, AddCard("k3", "past", "No ice"))


def quiet(*steps, **settings):
    return opened("past", (FAY, EditStage("past", settings={"alone": True, **settings})), *steps)


def written(scene: Scene) -> Writing:
    return scene.workshop.need(Writing, "past")


def shown(scene: Scene) -> dict[str, str]:
    return {each.id: each.shown for each in scene.workshop.all(Card)}


def test_no_one_reads_what_another_writes_not_even_the_facilitator():
    scene = quiet(NETS)
    assert [who for who in EVERYONE if scene.seen_by(who, "card")] == []
    assert [each.text for each in scene.seen_by(ANA, "authorship")] == ["Small nets"]
    assert [who for who in (FAY, BEN, WALL) if scene.seen_by(who, "authorship")] == []


def test_everyone_is_told_how_many_have_been_written():
    scene = quiet(NETS, DAM, ICE)
    assert scene.seen_by(WALL, "writing") == [Writing("past", 3, {"fishers": 2, "ministry": 1})]
    assert written(scene.when(BEN, WithdrawCard("k2"))) == Writing("past", 2, {"fishers": 2})
    assert written(scene.when(ANA, EditCard("k1", text="Nets"))) == written(scene)


def test_when_all_is_revealed_everyone_reads_it_and_what_comes_after_is_shown_at_once():
    scene = quiet(NETS, DAM).when(FAY, RevealCards("past"))
    assert {each.text for each in scene.seen_by(WALL, "card")} == {"Small nets", "The dam"}
    assert written(scene) == Writing("past", revealed=True)
    assert scene.workshop.need(Authorship, "k1").text == ""
    assert shown(scene.when(*ICE))["k3"] == "shown"
    quiet(NETS).when(ANA, RevealCards("past")).then_refused("not_allowed")


def test_what_is_revealed_waits_for_approval_where_the_stage_asks_for_it():
    scene = quiet(NETS, hold=True).when(FAY, RevealCards("past"))
    assert shown(scene) == {"k1": "held"}
    assert shown(scene.when(FAY, RevealCards("past"))) == {"k1": "shown"}


def test_no_card_is_revealed_before_the_others():
    scene = quiet(NETS)
    scene.when(FAY, HideCard("k1", False)).then_refused("not_revealed", "card")
    scene.when(FAY, HideCard("k1")).then_refused("not_revealed", "card")
    scene.when(FAY, ApproveCard("k1")).then_refused("not_revealed", "card")


def test_the_author_can_put_a_card_under_an_own_one_and_not_under_anothers():
    scene = quiet(NETS, under="here")
    below = AddCard("k4", "past", "They are cheap", parent="k1")
    assert not scene.when(ANA, below).refused
    scene.when(BEN, below).then_refused("no_such_card", "parent")


def test_where_no_one_is_named_the_count_says_nothing_of_groups():
    scene = quiet(NETS, DAM, naming="anonymous")
    assert written(scene) == Writing("past", 2)
    closed = after(scene, (FAY, CloseStage("past")), (FAY, RevealCards("past")))
    assert {each.text for each in closed.seen_by(WALL, "card")} == {"Small nets", "The dam"}


def test_what_is_written_alone_is_not_lost_when_the_setting_changes():
    scene = after(quiet(NETS), (FAY, EditStage("past", settings={"alone": False})), DAM)
    assert shown(scene) == {"k1": "alone", "k2": "shown"}
    assert shown(scene.when(FAY, RevealCards("past"))) == {"k1": "shown", "k2": "shown"}


def test_what_a_facilitator_writes_meanwhile_is_for_all():
    assert shown(quiet((FAY, AddCard("k5", "past", "Remember the flood"))))["k5"] == "shown"
