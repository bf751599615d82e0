"""Fay sets a finding aside with a reason, or takes it up again; no one else is told why."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, NOW, given
from wsr.domain.erasure import ErasePerson
from wsr.domain.noticed import Finding
from wsr.domain.people import SetRole
from wsr.domain.set_aside import SetAside, SetFindingAside
from wsr.domain.visibility import sees

FINDING = Finding("no_champion", "No one drives the change at the level %(level)s.", "national")
ASIDE = SetFindingAside(FINDING.id, "The ministry comes next month")


def test_fay_sets_a_finding_aside_with_her_reason():
    scene = given((FAY, ASIDE))
    why = "The ministry comes next month"
    scene.has(SetAside("no_champion:national", NOW, why, "fay", audience="facilitators"))


def test_fay_takes_it_up_again():
    scene = given((FAY, ASIDE), (FAY, SetFindingAside(FINDING.id)))
    assert not scene.workshop.all(SetAside)


def test_only_facilitators_see_the_reason():
    aside = given((FAY, ASIDE)).workshop.need(SetAside, FINDING.id)
    assert sees(FAY, aside)
    assert not sees(ANA, aside)


@pytest.mark.parametrize("finding", ["", "Silent", "añadido", "silent:a b"])
def test_what_is_no_finding_cannot_be_set_aside(finding):
    given().when(FAY, SetFindingAside(finding, "Why not")).then_refused(
        "no_such_finding", "finding"
    )


def test_ana_cannot_set_a_finding_aside():
    given().when(ANA, ASIDE).then_refused("not_allowed")


def test_the_words_of_an_erased_facilitator_are_gone_and_the_finding_stays_aside():
    ben = replace(BEN, role="facilitator")
    w = given(
        (FAY, SetRole("ben", "facilitator")), (ben, ASIDE), (FAY, ErasePerson("ben"))
    ).workshop
    aside = w.need(SetAside, FINDING.id)
    assert (aside.by, aside.why) == (None, "")
