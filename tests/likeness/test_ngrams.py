"""Texts are compared letter by letter, whatever their script."""

import pytest

from tests.likeness.corpus import pairs
from wsr.likeness.ngrams import folded, likenesses


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Trust, OLD ﬁsh!", "trust old fish"),
        ("Rédevabilité", "redevabilite"),
        ("المُساءَلة", "المساءله"),
        ("إدارة الأداء", "اداره الاداء"),
        ("नदी", "नदि"),
        ("कर्मचारी २ जना", "कर्मचारि २ जना"),
        ("… – !", ""),
    ],
)
def test_what_a_hurried_writer_leaves_out_makes_no_difference(written, meant):
    assert " ".join(folded(written)) == meant


def test_the_same_words_in_another_order_are_the_same():
    assert likenesses(["No water or power", "power or no water"])[0, 1] == pytest.approx(1)


def test_texts_without_a_letter_in_common_are_no_pair():
    assert likenesses(["Trust", "मूल", "", "?!"]) == {}


def test_every_reworded_text_is_liker_than_most_that_only_seem_alike():
    reworded = [p for p in pairs() if p.kind == "reworded"]
    texts = [text for p in reworded for text in (p.one, p.other)]
    found = likenesses(texts)
    assert min(found[2 * n, 2 * n + 1] for n in range(len(reworded))) > 0.5
