"""The chain of a retreat, walked from either end: why something is done, what came of what was said."""

from time import process_time

from wsr.activities.index import SAID, STEPS_ABOUT
from wsr.activities.plans.records import Action
from wsr.domain.joins import Join
from wsr.domain.kernel import Put, Workshop, apply
from wsr.domain.records import Card, Cluster, Decision, Leverage
from wsr.domain.tracing import Trail

ISSUE, BARRIER, CAUSE = ("card", "issue"), ("card", "barrier"), ("card", "cause")
TWIN, PILE, POWER = ("card", "twin"), ("cluster", "pile"), ("power", "barrier")
POINT, DOTS, DECISION = ("leverage", "pile"), ("dots", "pile"), ("decision", "d")
ACTION, PART, INDICATOR = ("action", "a"), ("action", "part"), ("indicator", "a")

RETREAT = (
    Join(ISSUE, BARRIER, "barrier"),
    Join(BARRIER, CAUSE, "beneath"),
    Join(BARRIER, POWER, "rated"),
    Join(TWIN, BARRIER, "merged"),
    Join(BARRIER, PILE, "clustered"),
    Join(PILE, POINT, "marked"),
    Join(POINT, DOTS, "voted"),
    Join(POINT, DECISION, "decided"),
    Join(POINT, ACTION, "planned"),
    Join(ACTION, PART, "part"),
    Join(ACTION, INDICATOR, "measured"),
)


def card(id):
    return Card(id, "barriers", id, 0)


def action(id):
    return Action(id, "p", 100, id, 1, 0)


def workshop(*more):
    cards = [card(id) for id in ("issue", "barrier", "cause", "twin", *more)]
    rest = (
        Cluster("pile", "barriers", "Trust", 0),
        Leverage("pile", "cluster", 1, 0),
        Decision("d", "We start here", 0),
        action("a"),
        action("part"),
    )
    return apply(Workshop("log"), 1, [Put(each) for each in (*cards, *rest)])


def trail(*joins, w=None):
    return Trail(w or workshop(), joins or RETREAT, SAID, STEPS_ABOUT)


def keys(steps):
    return [step.key for step in steps]


def test_what_came_of_an_issue_is_all_that_follows_the_nearest_first():
    assert keys(trail().came_of(ISSUE)) == [
        BARRIER,
        CAUSE,
        POWER,
        PILE,
        POINT,
        DOTS,
        DECISION,
        ACTION,
        PART,
        INDICATOR,
    ]


def test_an_action_comes_from_its_point_the_barriers_behind_it_and_what_was_said_of_them():
    assert keys(trail().comes_from(ACTION)) == [
        POINT,
        PILE,
        BARRIER,
        ISSUE,
        TWIN,
        DOTS,
        DECISION,
        CAUSE,
        POWER,
    ]


def test_each_step_says_how_it_hangs_together_with_what():
    steps = {step.key: (step.how, step.of) for step in trail().came_of(TWIN)}
    assert steps[BARRIER] == ("merged", TWIN)
    assert steps[PILE] == ("clustered", BARRIER)
    assert steps[ACTION] == ("planned", POINT)


def test_a_cause_shares_the_fate_of_its_barrier():
    assert keys(trail().came_of(CAUSE)) == [
        POWER,
        PILE,
        POINT,
        DOTS,
        DECISION,
        ACTION,
        PART,
        INDICATOR,
    ]


def test_a_cause_is_not_told_of_the_other_causes():
    other = ("card", "other")
    walked = trail(*RETREAT, Join(BARRIER, other, "beneath"), w=workshop("other"))
    assert other not in keys(walked.came_of(CAUSE))
    assert other not in keys(walked.comes_from(CAUSE))
    assert other in keys(walked.comes_from(ACTION))


def test_what_came_of_a_decision_is_what_is_done_about_what_was_decided_on():
    assert keys(trail().came_of(DECISION)) == [ACTION, PART, INDICATOR]


def test_what_is_no_longer_there_is_no_step_and_leads_nowhere():
    lost = (
        Join(BARRIER, ("card", "withdrawn"), "merged"),
        Join(("card", "withdrawn"), POINT, "marked"),
    )
    assert keys(trail(*lost).came_of(BARRIER)) == []
    assert keys(trail(*lost).comes_from(POINT)) == []


def test_an_indicator_goes_with_its_action():
    assert keys(trail(Join(ACTION, ("indicator", "gone"), "measured")).came_of(ACTION)) == []


def test_cards_that_lead_in_a_circle_are_each_told_once():
    circle = trail(
        Join(ISSUE, BARRIER, "goal"), Join(BARRIER, TWIN, "goal"), Join(TWIN, ISSUE, "goal")
    )
    assert keys(circle.came_of(ISSUE)) == [BARRIER, TWIN]
    assert keys(circle.comes_from(ISSUE)) == [TWIN, BARRIER]
    beneath = trail(Join(ISSUE, BARRIER, "beneath"), Join(BARRIER, ISSUE, "beneath"))
    assert keys(beneath.came_of(ISSUE)) == []


def test_what_led_to_each_other_is_told_in_both_directions():
    """Whatever came of a thing comes from it, but for what only shares its fate."""
    walked = trail()
    for key in (ISSUE, BARRIER, TWIN, PILE, POINT, ACTION):
        for step in walked.came_of(key):
            assert key in keys(walked.comes_from(step.key))


def test_five_hundred_cards_and_three_hundred_actions_are_walked_while_no_one_waits():
    cards = [card(f"k{n}") for n in range(500)]
    piles = [Cluster(f"c{n}", "barriers", "x", 0) for n in range(40)]
    points = [Leverage(each.id, "cluster", 1, 0) for each in piles]
    actions = [action(f"a{n}") for n in range(300)]
    w = apply(Workshop(), 1, [Put(each) for each in (*cards, *piles, *points, *actions)])
    joins = [
        *(
            Join(("card", c.id), ("cluster", f"c{n % 40}"), "clustered")
            for n, c in enumerate(cards)
        ),
        *(Join(("cluster", p.id), ("leverage", p.id), "marked") for p in piles),
        *(
            Join(("leverage", p.id), ("action", a.id), "planned")
            for p in points[:10]
            for a in actions
        ),
    ]
    began = process_time()
    walked = Trail(w, joins, SAID, STEPS_ABOUT)
    told = [walked.came_of(("card", each.id)) for each in cards]
    why = [walked.comes_from(("action", each.id)) for each in actions]
    assert process_time() - began < 5
    assert (len(told[0]), len(told[20]), len(why[0])) == (302, 2, 150)


def test_an_activity_says_itself_which_of_its_steps_only_say_more_about_a_thing():
    mood, about = ("mood", "barrier"), {**STEPS_ABOUT, "mood": ("card",)}
    felt = [*RETREAT, Join(BARRIER, mood, "felt")]
    known = Trail(workshop(), felt, SAID | {"felt"}, about)
    assert mood in keys(known.comes_from(POINT))
    assert mood not in keys(Trail(workshop(), felt, SAID, about).comes_from(POINT))
    assert not Trail(workshop(), felt, SAID, STEPS_ABOUT).is_here(mood)
