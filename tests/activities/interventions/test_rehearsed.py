"""Help in a rehearsal, and on the summary of a half day."""

from random import Random

from tests.activities.interventions.test_interventions import WALLED, asked
from tests.cast import ANA, BEN, FAY, Scene, given
from wsr.activities.interventions.outcome import outcome
from wsr.activities.interventions.records import Intervention
from wsr.activities.interventions.rules import EditIntervention
from wsr.activities.interventions.simulated import MOST, acts
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.domain.kernel import Actor
from wsr.domain.records import Stage


def told(scene: Scene) -> list[tuple[str, str]]:
    w = as_seen_by(scene.workshop, EVERYONE)
    return [(x.words, x.beside) for x in outcome(ReportContext(w), w.need(Stage, "interventions"))]


def test_the_summary_names_what_is_asked_for_and_where_no_one_helps():
    scene = given(
        *WALLED,
        (ANA, asked(title="Train wardens", on=("k1",))),
        (BEN, EditIntervention(intervention="i1", asked_by=("ministry",))),
    )
    assert told(scene) == [
        ("Help of 1 kind is asked for:", ""),
        ("Train wardens", "Fishers, Ministry"),
        ("No one offers to help with: No trust", ""),
    ]
    offered = scene.when(FAY, EditIntervention(intervention="i1", status="agreed"))
    assert told(offered)[2:] == []


def test_the_summary_says_where_no_one_asked():
    assert told(given(*WALLED)) == [("No group asked for help.", "")]


def rehearsed(scene: Scene, who: Actor) -> Scene:
    """What someone would do next, until there is nothing more to do."""
    chance = Random(7)
    stage = scene.workshop.need(Stage, "interventions")
    while step := acts(scene.workshop, who, stage, chance, lambda words: words):
        scene = scene.when(who, step)
    return scene


def test_one_in_a_rehearsal_asks_for_help_and_another_joins():
    first = rehearsed(given(*WALLED), ANA)
    every = rehearsed(first, BEN).workshop.all(Intervention)
    assert len(every) == MOST
    assert {i.asked_by for i in every} == {("fishers", "ministry")}
    assert {i.on for i in every} == {("k1",)}


def test_a_facilitator_without_a_group_asks_for_nothing_in_a_rehearsal():
    assert rehearsed(given(*WALLED), FAY).workshop.all(Intervention) == []
