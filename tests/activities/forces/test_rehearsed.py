"""Forces in a rehearsal, and on the summary of a half day."""

from random import Random

from tests.activities.forces.test_forces import WIND, room
from tests.cast import ANA, BEN, FAY, Scene
from wsr.activities.forces.outcome import outcome
from wsr.activities.forces.records import Force
from wsr.activities.forces.rules import AddForce
from wsr.activities.forces.simulated import ENOUGH, acts
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.domain.agenda import EditStage
from wsr.domain.kernel import Actor
from wsr.domain.records import Stage


def told(scene: Scene) -> list[tuple[str, str]]:
    w = as_seen_by(scene.workshop, EVERYONE)
    return [(x.words, x.beside) for x in outcome(ReportContext(w), w.need(Stage, "forces"))]


def test_the_summary_says_how_the_sides_compare():
    against = AddForce("f2", "k1", "restraining", 5, text="No time")
    assert told(room((ANA, WIND), (BEN, against))) == [
        ("2 forces were written.", ""),
        ("No trust", "Drives it 4, Holds it back 5"),
    ]


def test_the_summary_says_where_nothing_was_written():
    assert told(room()) == [("No forces were written down.", "")]


def rehearsed(scene: Scene, who: Actor = ANA) -> Scene:
    """She does what she would do next until she has nothing more to do."""
    chance = Random(7)
    stage = scene.workshop.need(Stage, "forces")
    while step := acts(scene.workshop, who, stage, chance, lambda words: words):
        scene = scene.when(who, step)
    return scene


def test_someone_in_a_rehearsal_writes_forces_until_there_are_enough():
    forces = rehearsed(room()).workshop.all(Force)
    assert len(forces) == ENOUGH
    assert {each.on for each in forces} == {"k1", "k2"}
    assert {each.direction for each in forces} == {"driving", "restraining"}


def test_no_one_in_a_rehearsal_writes_forces_on_nothing():
    empty = room((FAY, EditStage("forces", settings={"about": "goals"})))
    assert rehearsed(empty).workshop.all(Force) == []
