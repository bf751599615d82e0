"""Texts are compared in a process of its own, which may be busy or fail."""

import pytest

from wsr import likeness, sandbox
from wsr.domain.kernel import Refused


def test_a_process_of_its_own_finds_the_same_words():
    found = likeness.alike(["Nets are too small", "Boats leak", "Too small are nets"])
    assert (found.groups, found.nearly) == (((0, 2),), (True,))
    assert sorted(found.order) == [0, 1, 2]


def test_nothing_to_compare_is_no_trouble():
    assert likeness.alike([]).groups == ()


@pytest.mark.parametrize(
    ("trouble", "code"),
    [(sandbox.Busy, "busy"), (sandbox.TooMuch, "not_compared"), (sandbox.Crashed, "not_compared")],
)
def test_what_goes_wrong_is_said_in_a_sentence(monkeypatch, trouble, code):
    def fails(*args, **more):
        raise trouble("why")

    monkeypatch.setattr(sandbox, "run", fails)
    with pytest.raises(Refused) as refused:
        likeness.alike(["Nets"])
    assert refused.value.code == code
