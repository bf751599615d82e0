"""Two people's edits of one text become one, and no one's words are lost."""

from collections import Counter

import pytest
from hypothesis import example
from hypothesis import given as all_of
from hypothesis import strategies as st

from wsr.activities.plans.merge import merge, split


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "both"),
    [
        ("train crews", "train ten crews", "train crews now", "train ten crews now"),
        ("a b c d", "a c d", "a b c x", "a c x"),
        ("", "same", "same", "same"),
        ("a b", "a b", "a c", "a c"),
        ("one\ntwo three", "one\nand two three", "one\ntwo three four", "one\nand two three four"),
    ],
)
def test_edits_apart_from_each_other_are_both_made(base, ours, theirs, both):
    assert merge(base, ours, theirs) == merge(base, theirs, ours) == both


@pytest.mark.parametrize(
    ("base", "ours", "theirs"),
    [("", "mine", "yours"), ("a", "b", "c"), ("a b", "a x b", "a y b"), ("a b c", "a c", "a x c")],
)
def test_edits_of_the_same_words_are_not_guessed_at(base, ours, theirs):
    assert merge(base, ours, theirs) is None


TEXT = st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=7).map(" ".join)
FRESH = st.lists(st.tuples(st.integers(0, 7), st.sampled_from(["p", "q", "r"])), max_size=3)
CUT = st.sets(st.integers(0, 6), max_size=2)


def edited(base, fresh, cut, mark):
    """The text without the words at `cut`, with marked words of someone's own put in."""
    words = [w for n, w in enumerate(base.split()) if n not in cut]
    for at, word in fresh:
        words.insert(min(at, len(words)), f"{word}{mark}")
    return " ".join(words)


@all_of(TEXT, FRESH, CUT, FRESH, CUT)
@example("a b c", [(0, "p")], {2}, [(3, "q")], set())
def test_every_word_that_someone_put_in_is_in_the_merged_text(base, mine, cut, yours, cut2):
    ours, theirs = edited(base, mine, cut, 1), edited(base, yours, cut2, 2)
    both = merge(base, ours, theirs)
    assert both == merge(base, theirs, ours)
    if both is not None:
        put_in = Counter(w for text in (ours, theirs) for w in text.split() if w[1:])
        assert put_in == Counter(w for w in both.split() if w[1:])
        assert set(both.split()) <= {*ours.split(), *theirs.split()}


@all_of(TEXT, TEXT)
def test_what_only_one_has_edited_is_taken_as_it_is(base, edit):
    assert merge(base, base, edit) == merge(base, edit, base) == merge(base, edit, edit) == edit


@all_of(st.text())
def test_a_text_is_the_sum_of_its_words_and_gaps(text):
    assert "".join(split(text)) == text
