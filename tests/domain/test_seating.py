"""People are dealt to tables: evenly, colleagues apart, and beside new faces."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from hypothesis import given as all_of
from hypothesis import settings
from hypothesis import strategies as st

from wsr.domain.seating import Guest, granted, mixed, most_tables, place_for, stakeholder


def hall(sizes: list[int], colleagues: int = 0) -> list[Guest]:
    """Groups of these sizes; `colleagues` of each are of one organisation."""
    return [
        Guest(f"g{g}p{n}", f"g{g}", f"house {g}" if n < colleagues else "")
        for g, size in enumerate(sizes)
        for n in range(size)
    ]


def counts(people: list[Guest], seats: list[list[str]]) -> dict[str, list[int]]:
    group = {p.id: p.group for p in people}
    at = [Counter(group[id] for id in table) for table in seats]
    return {g: [table[g] for table in at] for g in {p.group for p in people}}


def pairs(seats: list[list[str]]) -> set[frozenset[str]]:
    return {frozenset(two) for table in seats for two in combinations(table, 2)}


SIZES = st.lists(st.integers(1, 12), min_size=1, max_size=8)
HALLS = st.tuples(SIZES, st.integers(1, 15), st.integers(0, 9))


@settings(deadline=None, max_examples=80)
@all_of(HALLS)
def test_mixed_tables_are_as_even_as_arithmetic_allows(given):
    sizes, tables, seed = given
    people = hall(sizes)
    seats = mixed(people, tables, [], seed)
    assert sorted(id for table in seats for id in table) == sorted(p.id for p in people)
    many = [len(table) for table in seats]
    assert max(many) - min(many) <= 1
    assert all(max(of) - min(of) <= 1 for of in counts(people, seats).values())


@settings(deadline=None, max_examples=80)
@all_of(HALLS)
def test_they_stay_so_when_earlier_neighbours_are_parted(given):
    sizes, tables, seed = given
    people = hall(sizes, colleagues=2)
    before = mixed(people, tables, [], seed)
    seats = mixed(people, tables, [before], seed + 1)
    assert max(map(len, seats)) - min(map(len, seats)) <= 1
    assert all(max(of) - min(of) <= 1 for of in counts(people, seats).values())


@settings(deadline=None, max_examples=80)
@all_of(HALLS)
def test_each_group_has_tables_of_its_own_as_even_as_can_be(given):
    sizes, more, seed = given
    people = hall(sizes)
    tables = min(len(sizes) + more, most_tables(people, "stakeholder"))
    seats = stakeholder(people, tables, [], seed)
    assert all(seats), "no table stays empty"
    for of in counts(people, seats).values():
        own = [many for many in of if many]
        assert max(own) - min(own) <= 1
    assert sum(many > 0 for of in counts(people, seats).values() for many in of) == tables


@settings(deadline=None, max_examples=50)
@all_of(SIZES, st.integers(0, 9))
def test_where_tables_are_few_small_groups_share_and_none_is_parted(sizes, seed):
    people = hall(sizes)
    tables = max(1, len(sizes) // 2)
    seats = stakeholder(people, tables, [], seed)
    assert all(seats)
    assert all(sum(map(bool, of)) == 1 for of in counts(people, seats).values())


@settings(deadline=None, max_examples=50)
@all_of(st.integers(2, 8), st.integers(2, 6), st.integers(0, 9))
def test_people_of_one_organisation_sit_apart_while_there_are_tables_for_it(tables, groups, seed):
    people = hall([tables] * groups, colleagues=tables)
    seats = mixed(people, tables, [], seed)
    house = {p.id: p.organisation for p in people}
    assert all(len({house[id] for id in table}) == len(table) for table in seats)


def test_a_hall_of_300_meets_no_earlier_neighbour_in_three_rounds():
    people = hall([38, 38, 38, 38, 37, 37, 37, 37], colleagues=20)
    rounds: list[list[list[str]]] = []
    for seed in range(3):
        rounds.append(mixed(people, 25, rounds, seed))
    met = Counter(pair for seats in rounds for pair in pairs(seats))
    assert max(met.values()) == 1
    house = {p.id: p.organisation for p in people}
    for table in (table for seats in rounds for table in seats):
        known = [house[id] for id in table if house[id]]
        assert len(known) == len(set(known))


def test_a_seed_gives_the_same_seats_and_another_one_others():
    people = hall([9, 8, 7])
    assert mixed(people, 4, [], 1) == mixed(people, 4, [], 1)
    assert mixed(people, 4, [], 1) != mixed(people, 4, [], 2)
    assert stakeholder(people, 6, [], 1) == stakeholder(people, 6, [], 1)


def test_no_more_tables_than_leave_two_people_at_each():
    assert most_tables(hall([4, 3]), "mixed") == 3
    assert most_tables(hall([4, 3, 1]), "stakeholder") == 4


def test_a_latecomer_sits_where_their_group_is_missing():
    ana, ben, eve = Guest("ana", "fishers"), Guest("ben", "ministry"), Guest("eve", "fishers")
    late = Guest("zoe", "ministry")
    assert place_for(late, [[ana, ben], [eve, ana]], "mixed", Counter()) == 1
    assert place_for(late, [[ana, eve], [ben]], "stakeholder", Counter()) == 1


def test_a_latecomer_sits_with_few_then_with_strangers():
    ana, ben = Guest("ana", "fishers"), Guest("ben", "fishers", "coop")
    late = Guest("zoe", "ministry", "coop")
    assert place_for(late, [[ana, ben], [ana]], "mixed", Counter()) == 1
    assert place_for(late, [[ben], [ana]], "mixed", Counter()) == 1, "a colleague sits at the first"
    assert place_for(late, [[ana], [ben]], "mixed", Counter({"ana": 1})) == 0, "colleagues first"
    other = Guest("zoe", "ministry")
    assert place_for(other, [[ana], [ben]], "mixed", Counter({"ana": 1})) == 1


@settings(deadline=None, max_examples=50)
@all_of(HALLS, st.data())
def test_a_wish_for_a_table_is_granted_without_making_tables_less_even(given, data):
    sizes, tables, seed = given
    wishes = st.integers(0, tables + 1)
    people = [Guest(p.id, p.group, wish=data.draw(wishes)) for p in hall(sizes)]
    before = mixed(people, tables, [], seed)
    seats = granted([[*table] for table in before], people)
    assert counts(people, seats) == counts(people, before)
    assert list(map(len, seats)) == list(map(len, before))


def test_ana_gets_her_table_where_one_of_her_group_gives_way():
    ana, eve, ben = (
        Guest("ana", "fishers", wish=2),
        Guest("eve", "fishers"),
        Guest("ben", "ministry"),
    )
    assert granted([["ana", "ben"], ["eve"]], [ana, eve, ben]) == [["eve", "ben"], ["ana"]]
    assert granted([["ana", "eve"], ["ben"]], [ana, eve, ben]) == [["ana", "eve"], ["ben"]]
    both = [ana, Guest("eve", "fishers", wish=2), ben]
    assert granted([["ana", "ben"], ["eve"]], both) == [["ana", "ben"], ["eve"]]
