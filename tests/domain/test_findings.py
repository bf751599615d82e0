"""What the data says: results of votes, heat, gaps, who is silent, what is behind what."""

from itertools import product

import pytest
from hypothesis import given as all_of
from hypothesis import strategies as st

from tests.cast import ANA, BEN, FAY, HOST, RUI, opened
from wsr.activities.cards.clusters import AddCluster
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots import counting
from wsr.activities.dots.records import Ballot, ProxyBallots, Vote
from wsr.activities.plans.records import actions_for
from wsr.activities.plans.rules import AddAction
from wsr.activities.ratings import heatmap
from wsr.activities.ratings.heatmap import View
from wsr.activities.ratings.rules import Rate
from wsr.domain import findings
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.kernel import Put, Workshop, apply
from wsr.domain.leverage import AddLink, MarkLeverage
from wsr.domain.people import RemovePerson
from wsr.domain.records import Leverage
from wsr.domain.results import unsaid

ON = ("k1", "k2")


def voted(*casts, proxies=(), secret=True):
    """A workshop with a vote: `casts` are (group, dots on k1, dots on k2), `proxies` likewise."""
    vote = Vote("v", "s", "Dots", ON, 5, 1, 0, secret=secret)
    ballots = [
        Ballot(f"v/{n}", "v", str(n), group, dict(zip(ON, dots, strict=True)))
        for n, (group, *dots) in enumerate(casts)
    ]
    papers = [
        ProxyBallots(f"v/{n}/p", "v", group, "rui", (dict(zip(ON, dots, strict=True)),))
        for n, (group, *dots) in enumerate(proxies)
    ]
    return counting.tally(apply(Workshop(), 1, [Put(r) for r in (vote, *ballots, *papers)]), vote)


def test_a_tally_counts_people_and_groups_side_by_side():
    many, few = [("big", 5, 0)] * 6, [("few", 0, 5)] * 5
    assert voted(*many, *few) == {
        "people": 11,
        "proxies": 0,
        "dots": 55,
        "groups": 2,
        "pooled": [],
        "voters": {"big": 6, "few": 5},
        "items": [
            {
                "on": "k1",
                "dots": 30,
                "people": 6,
                "backed_by": 1,
                "voice": 1000,
                "bridge": 278,
                "by_group": {"big": 30},
            },
            {
                "on": "k2",
                "dots": 25,
                "people": 5,
                "backed_by": 1,
                "voice": 1000,
                "bridge": 256,
                "by_group": {"few": 25},
            },
        ],
    }


def test_paper_ballots_count_and_are_marked():
    told = voted(*[("a", 1, 0)] * 5, proxies=[("a", 0, 2)])
    assert (told["people"], told["proxies"], told["dots"]) == (6, 1, 7)
    assert [each["by_group"] for each in told["items"]] == [{"a": 5}, {"a": 2}]


def test_an_empty_ballot_is_no_vote():
    told = counting.tally(Workshop(), Vote("v", "s", "Dots", ON, 5, 1, 0, secret=False))
    assert (told["people"], told["groups"], told["pooled"]) == (0, 0, [])
    assert [each["voice"] for each in told["items"]] == [0, 0]


def test_groups_of_under_five_are_shown_together():
    told = voted(*[("a", 1, 0)] * 3, *[("b", 0, 1)] * 3, *[("c", 1, 1)] * 5)
    assert told["pooled"] == ["a", "b"]
    assert told["items"][0]["by_group"] == {"c": 5, "_small": 3}


def test_one_small_group_draws_the_next_into_the_pool():
    """Otherwise the small one is what is left when the others are taken from the whole."""
    told = voted(*[("a", 1, 0)] * 2, *[("b", 0, 1)] * 5, *[("c", 1, 1)] * 9)
    assert told["pooled"] == ["a", "b"]
    assert told["items"][1]["by_group"] == {"_small": 2, "c": 9}


@pytest.mark.parametrize("many", [0, 1, 4])
def test_of_under_five_voters_nothing_is_told_but_how_many_they_were(many):
    told = voted(*[("a", 1, 0)] * many)
    assert told == {
        "people": many, "proxies": 0, "dots": 0, "groups": 0, "items": [], "pooled": [], "voters": {},
    }  # fmt: skip


def test_five_voters_have_a_result():
    assert voted(*[("a", 1, 0)] * 5)["items"][0]["dots"] == 5


def test_which_of_the_small_groups_back_a_point_is_not_told():
    """Of a group of one it would be that person's choice."""
    apart = voted(("a", 1, 0), *[("b", 0, 1)] * 4, *[("c", 1, 0)] * 5)
    alike = voted(("a", 0, 1), ("b", 1, 0), *[("b", 0, 1)] * 3, *[("c", 1, 0)] * 5)
    assert apart == alike
    point = apart["items"][0]
    assert (point["backed_by"], unsaid(point, apart["pooled"])) == (2, 1)


@all_of(st.permutations([(1, 0)] * 3 + [(0, 1)] * 3 + [(2, 1)] * 2))
def test_who_of_the_pool_chose_what_changes_nothing_that_is_told(choices):
    groups = ["a", "a", "b", "b", "b", "d", "d", "d"]
    rest = [("c", 1, 2)] * 6
    pool = [(group, *choice) for group, choice in zip(groups, choices, strict=True)]
    told = voted(*pool, *rest)
    first = [(group, *choice) for group, choice in zip(groups, sorted(choices), strict=True)]
    assert told == voted(*first, *rest)


def test_an_open_vote_is_split_down_to_one():
    told = voted(("a", 1, 0), ("b", 0, 1), secret=False)
    assert [each["by_group"] for each in told["items"]] == [{"a": 1}, {"b": 1}]
    assert told["pooled"] == []


def test_the_voices_of_two_pooled_groups_do_not_tell_them_apart():
    by_group = voted(*[("a", 5, 0)] * 2, *[("b", 0, 1)] * 4)
    mixed = voted(*[("b", 5, 0)] * 2, *[("b", 0, 1)] * 2, *[("a", 0, 1)] * 2)
    told = [[each["voice"] for each in one["items"]] for one in (by_group, mixed)]
    assert told[0] == told[1]


GROUPS = st.sampled_from("abcd")
CASTS = st.lists(st.tuples(GROUPS, st.integers(0, 3), st.integers(0, 2)), max_size=30)


@all_of(CASTS)
def test_whatever_is_cast_no_fewer_than_five_stand_behind_a_split(casts):
    casts = [cast for cast in casts if cast[1] or cast[2]]
    told = voted(*casts)
    if len(casts) < 5:
        assert not told["items"]
        return
    voters = {g: sum(cast[0] == g for cast in casts) for g in "abcd"}
    pool = sum(voters[g] for g in told["pooled"])
    shown = set(voters) - set(told["pooled"])
    assert all(voters[g] >= 5 or voters[g] == 0 for g in shown)
    assert pool == 0 or pool >= 5 or not any("_small" in i["by_group"] for i in told["items"])
    assert pool >= 5 or pool == 0, "nothing is left to be told by taking away"


@all_of(CASTS)
def test_whatever_is_cast_every_dot_and_every_voice_is_counted(casts):
    casts = [cast for cast in casts if cast[1] or cast[2]]
    told = voted(*casts)
    dots = [each["dots"] for each in told["items"]]
    assert dots == sorted(dots, reverse=True)
    if len(casts) < 5:
        return
    assert sum(dots) == told["dots"] == sum(a + b for _, a, b in casts)
    assert sum(i["voice"] for i in told["items"]) == pytest.approx(1000 * told["groups"], abs=1)


def room(*more):
    return opened(
        "barriers",
        (ANA, AddCard("k1", "barriers", "Nets")),
        (ANA, AddCard("k2", "barriers", "Boats")),
        (FAY, AddCluster("c1", "barriers", "Gear")),
        *more,
    ).workshop


def ids(records):
    return [each.id for each in records]


def test_who_is_silent_and_who_is_absent():
    assert ids(findings.silent_groups(room(), "barriers")) == ["ministry"]
    assert ids(findings.absent_groups(room())) == ["traders"]
    gone = room((FAY, RemovePerson("ben")))
    assert ids(findings.silent_groups(gone, "barriers")) == []
    assert ids(findings.absent_groups(gone)) == ["ministry", "traders"]


def test_of_an_anonymous_stage_it_is_not_told_which_groups_are_silent():
    """Who is silent no more when a card comes would be its author."""
    w = opened(
        "barriers",
        (FAY, EditStage("barriers", settings={"naming": "anonymous"})),
        (BEN, AddCard("k1", "barriers", "Law")),
    ).workshop
    assert ids(findings.silent_groups(w, "barriers")) == []


def test_barriers_are_clusters_then_cards_that_stand_alone():
    assert ids(findings.barriers(room())) == ["c1", "k1", "k2"]
    w = room(
        (FAY, MergeCards("k2", "k1")),
        (BEN, AddCard("k3", "barriers", "Law", cluster="c1")),
        (BEN, AddCard("k4", "barriers", "Rude")),
        (FAY, HideCard("k4")),
    )
    assert ids(findings.barriers(w)) == ["c1", "k1"]


def test_heat_is_what_groups_say_of_themselves():
    w = room(
        (FAY, EditStage("power", settings={"others": True})),
        (FAY, OpenStage("power")),
        (ANA, Rate("power", "k1", "fishers", 1, 4)),
        (BEN, Rate("power", "k1", "fishers", 5, 5)),
        (BEN, Rate("power", "k1", "ministry", 2, 0)),
    )
    cells = heatmap.cells(w, "power")
    assert heatmap.own_views(cells) == {
        ("k1", "fishers"): View(1, 4, 1, low=1, high=1, apart=0),
        ("k1", "ministry"): View(2, 0, 1, low=2, high=2, apart=0),
    }
    assert cells["k1", "fishers"].others == View(5, 5, 1, low=5, high=5, apart=0)
    assert heatmap.gaps(cells) == ["k1"]
    assert heatmap.gaps(cells, able=2) == []


def test_members_ratings_are_averaged():
    w = room(
        (FAY, EditStage("power", settings={"members": True})),
        (FAY, OpenStage("power")),
        (ANA, Rate("power", "k1", "fishers", 1, 4)),
        (RUI, Rate("power", "k1", "fishers", 4, 4)),
    )
    told = heatmap.cells(w, "power")["k1", "fishers"].own
    assert told == View(2.5, 4, 2, low=1, high=4, apart=3)


def test_the_chain_from_a_leverage_point_to_its_barriers_and_actions():
    w = room(
        (BEN, AddCard("k3", "barriers", "Law", cluster="c1")),
        (FAY, AddLink("k1", "k2")),
        (FAY, AddLink("k1", "c1")),
        (FAY, MarkLeverage("k1")),
        (FAY, OpenStage("plans")),
        (ANA, AddAction(action="a1", plan="plan-fishers", horizon=100, what="W", leverage=("k1",))),
    )
    assert ids(findings.barriers_behind(w, w.get(Leverage, "k1"))) == ["k2", "k3"]
    assert ids(actions_for(w, "k1")) == ["a1"]
    assert [findings.title_of(w, id) for id in ("k1", "c1", "k9")] == ["Nets", "Gear", ""]


def test_the_host_takes_no_part():
    w = opened("barriers", (HOST, AddCard("k1", "barriers", "Welcome"))).workshop
    assert ids(findings.silent_groups(w, "barriers")) == ["fishers", "ministry"]
    assert [p.id for p in findings.people_in(w)] == ["ana", "ben", "rui"]


def test_product_of_group_sizes_never_shows_a_group_of_four():
    for sizes in product(range(7), repeat=3):
        casts = [(g, 1, 0) for g, many in zip("abc", sizes, strict=True) for _ in range(many)]
        behind = {g: casts.count((g, 1, 0)) for g in "abc"}
        items = voted(*casts)["items"]
        shown = set(items[0]["by_group"]) - {"_small"} if items else set()
        assert all(behind[g] >= 5 for g in shown)
