"""A hall in its last hour: barriers in three scripts, ratings, two votes, plans, pledges."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from tests.activities.scenes import scenes
from tests.cast import FAY, HOST, MINUTE, NOW, Scene, after, stage, with_every_activity
from wsr.activities.cards.clusters import AddCluster
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.rules import CastFor, CloseVote, OpenVote, PlaceDots
from wsr.activities.plans.confidence import ReadOutConfidence, SetConfidence
from wsr.activities.plans.offers import OfferHelp
from wsr.activities.plans.rules import AddAction
from wsr.activities.pledges.rules import AddPledge, JoinPledge
from wsr.activities.ratings.rules import Rate
from wsr.documents.owned.index import One
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.kernel import Actor
from wsr.domain.leverage import AddLink, Decide, MarkLeverage
from wsr.domain.people import Join
from wsr.domain.rounds import SeatRoom
from wsr.domain.seats import EditTable
from wsr.domain.setup import CreateWorkshop

LANES = (
    {"id": "governance", "title": "Governance"},
    {"id": "structural", "title": "Structural"},
    {"id": "economic_social", "title": "Economic & social"},
    {"id": "unsorted", "title": "Unsorted"},
)
STAGES = with_every_activity(
    (
        stage(1, "open", "open", 20),
        stage(2, "barriers", "cards", 50, lanes=LANES, settings={"barriers": True}),
        stage(3, "power", "ratings", 40),
        stage(4, "leverage", "dots", 35, settings={"budget": 5, "secret": True, "suggest": True}),
        stage(5, "plans", "plans", 65),
        stage(6, "pledges", "pledges", 20),
        stage(7, "close", "close"),
    )
)
NAMES = (
    ("Fishers' cooperative", "fish"),
    ("Ministry of Fisheries", "government"),
    ("Fish traders and processors", "market"),
    ("Teachers", "book"),
    ("صيادو الجزيرة", "boat"),
    ("महिला समूह", "people"),
    ("Lake police", "flag"),
    ("Conservation non-profits", "leaf"),
    ("Youth", "youth"),
    ("Journalists", "microphone"),
)
PLAN = One("plan", "g1")  # of the fishers
GROUPS = tuple(
    {"id": f"g{n}", "name": name, "icon": icon, "colour": n, "position": n}
    for n, (name, icon) in enumerate(NAMES, 1)
)
BARRIERS = (
    ("No regulation that prevents overfishing", "governance", None, "national"),
    (
        "Rules exist on paper but no one is charged with enforcing them",
        "governance",
        None,
        "institutional",
    ),
    ("No personnel to police the waterway", "structural", None, "institutional"),
    ("No boats or equipment to police the waterway", "structural", "technology", "institutional"),
    (
        "Indigenous groups have no other livelihood to turn to",
        "economic_social",
        None,
        "sociocultural",
    ),
    (
        "Indigenous groups cannot speak up for their own safety",
        "economic_social",
        None,
        "sociocultural",
    ),
    ("Few people know that the stock is falling", "unsorted", "awareness", "sociocultural"),
    ("Fishing gear is out of date and wasteful", "unsorted", "technology", "core"),
    ("Extension staff were never trained in conservation practice", "unsorted", "training", "core"),
    (
        "The agencies in charge do not talk to each other",
        "unsorted",
        "org_dysfunction",
        "institutional",
    ),
    (
        "A few actors fear to lose power or income if things change",
        "economic_social",
        None,
        "national",
    ),
    ("لا أحد يسأل الصيادين قبل أن تصدر القوانين", "governance", None, "institutional"),
    ("ताल वरपरका विद्यालयमा संरक्षण पढाइँदैन", "structural", "training", "core"),
    (
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnungsüberwachungsamt",
        "governance",
        None,
        None,
    ),
)
PEOPLE = (7, 6, 8, 5, 6, 5, 3, 2, 4, 0)  # in each group; the journalists did not come


def person(n: int, k: int) -> Actor:
    return Actor(f"p{n}-{k}", "participant", f"g{n}")


CREATE = CreateWorkshop(
    "LAKE42",
    "Fish for our grandchildren",
    task="What keeps the lake from recovering, and what "
    "can we who are here do about it in 100 and in 1000 days?",
    place="Mpulungu town hall",
    day0="2026-11-21",
    groups=GROUPS,
    stages=STAGES,
)


def hall(*, illustrative: bool = False, closed_votes: int = 2) -> Scene:
    create = replace(CREATE, illustrative=illustrative)
    return filled(after(Scene(), (HOST, create)), closed_votes)


def filled(scene: Scene, closed_votes: int = 2) -> Scene:
    """`closed_votes` 1 leaves the second round open, 0 ends before it."""
    scene = after(scene, (HOST, Join("fay", "Fay", None, "facilitator")))
    scene = after(
        scene,
        *(
            (HOST, Join(f"p{n}-{k}", f"Person {n}.{k}" if k else "", f"g{n}"))
            for n, many in enumerate(PEOPLE, 1)
            for k in range(many)
        ),
    )
    for step in (seats, barriers, power, leverage):
        scene = step(scene)
    scene = vote(scene, "v1", random.Random(1))
    if closed_votes == 0:
        return scene
    scene = vote(scene, "v2", random.Random(2), close=closed_votes > 1)
    if closed_votes < 2:
        return scene
    for step in (decisions, plans, pledges):
        scene = step(scene)
    return at(scene, *(step for each in scenes().values() for step in each.hall))


def at(scene: Scene, *steps: tuple[Actor, Any]) -> Scene:
    for n, (actor, command) in enumerate(steps):
        scene = scene.when(actor, command, NOW + n * MINUTE)
        assert not scene.refused, (command, scene.refused.code)
    return scene


def seats(scene: Scene) -> Scene:
    return at(scene, (FAY, SeatRoom("mixed", seed=1)), (FAY, EditTable("1", "By the window")))


def barriers(scene: Scene) -> Scene:
    posted = [
        (
            person(n % 9 + 1, 1),
            AddCard(f"c{n}", "barriers", text, lane, card_kind=kind, level=level, named=n % 4 == 0),
        )
        for n, (text, lane, kind, level) in enumerate(BARRIERS, 1)
    ]
    return at(
        scene,
        (FAY, OpenStage("barriers")),
        *posted,
        (person(1, 2), AddCard("twin", "barriers", "No one enforces the rules", "governance")),
        (person(1, 2), AddCard("rude", "barriers", "SECRET-HIDDEN-WORDS", "governance")),
        (FAY, HideCard("rude")),
        (FAY, MergeCards("twin", "c2")),
        (FAY, AddCluster("k1", "barriers", "No one polices the lake", ("c3", "c4"))),
        (FAY, AddLink("c2", "c10", "root_cause")),
    )


def power(scene: Scene) -> Scene:
    dice = random.Random(7)
    rated = [
        (
            FAY,
            Rate(
                "power",
                on,
                f"g{n}",
                dice.choice((0, 1, 2, 2, 3, 4, 5)) if on != "c11" else 1,
                dice.randrange(5),
            ),
        )
        for n in range(1, 9)
        for on in ("c1", "c2", "k1", "c5", "c6", "c7", "c11", "c12", "c13")
        if dice.random() < 0.85
    ]
    return at(scene, (FAY, OpenStage("power")), *rated)


def leverage(scene: Scene) -> Scene:
    return at(
        scene,
        (FAY, OpenStage("leverage")),
        (
            person(2, 1),
            AddCard(
                "idea",
                "leverage",
                "A joint lake patrol run by police, ministry and fishers together",
                "unsorted",
            ),
        ),
        (person(4, 1), AddCard("spare", "leverage", "Free ice for everyone")),
        *((FAY, MarkLeverage(on)) for on in ("idea", "c1", "k1", "c7", "c5")),
        (FAY, AddLink("idea", "k1")),
        (FAY, AddLink("idea", "c2")),
        (FAY, AddLink("c7", "c13")),
    )


def vote(scene: Scene, id: str, dice: random.Random, *, close: bool = True) -> Scene:
    items = ("idea", "c1", "k1", "c7", "c5")
    placed = [
        (person(n, k), PlaceDots(id, on, dots))
        for n, many in enumerate(PEOPLE, 1)
        for k in range(many)
        for on, dots in zip(dice.sample(items[: 4 + (n == 5)], 2), (3, 2), strict=True)
    ]
    scene = at(
        scene,
        (FAY, OpenVote(id, "leverage")),
        *placed,
        (FAY, CastFor(id, "g8", ({"idea": 5}, {"c1": 4}))),
    )
    return at(scene, (FAY, CloseVote(id))) if close else scene


def decisions(scene: Scene) -> Scene:
    return at(
        scene,
        (
            FAY,
            Decide(
                "d1",
                "We start a joint lake patrol before the closed season.",
                "Second vote, then consent by every table",
                ("idea",),
                "Two traders: the closed season must not start before May.",
            ),
        ),
        (
            FAY,
            Decide(
                "d2",
                "The ministry drafts a by-law on mesh sizes together with the fishers.",
                "Consent",
                ("c1",),
            ),
        ),
    )


def plans(scene: Scene) -> Scene:
    scene = at(scene, (FAY, OpenStage("plans")))
    steps: list[tuple[Actor, Any]] = []
    for n in (1, 2, 3, 5, 6):
        who, plan = person(n, 1), f"plan-g{n}"
        steps += [
            (
                who,
                AddAction(
                    action=f"far{n}",
                    plan=plan,
                    horizon=1000,
                    what="The patrol is paid for by landing fees, not by a donor",
                    owner="Chair of the landing committee",
                    due="2029-06-01",
                    indicator="Months paid from fees",
                    baseline="0",
                    target="12",
                    leverage=("idea",),
                ),
            ),
            (
                who,
                AddAction(
                    action=f"near{n}",
                    plan=plan,
                    horizon=100,
                    what="Agree on a patrol rota with the police and hang it at both landings",
                    owner="Mary",
                    helpers="Lake police, Youth",
                    start="2026-12-01",
                    due="2027-01-31",
                    resources="Two boats, fuel for 20 trips",
                    help_needed="A radio",
                    indicator="Patrols a week",
                    baseline="0",
                    target="3",
                    quick_win=n == 1,
                    leverage=("idea", "k1"),
                    parent=f"far{n}",
                ),
            ),
            (
                who,
                AddAction(
                    action=f"thin{n}",
                    plan=plan,
                    horizon=100,
                    what="تدريب المعلمين على مناهج البيئة"
                    if n == 5
                    else "Visit every school around the lake",
                ),
            ),
        ]
    asks = EditStage("plans", settings={"confidence": True})
    sure = [(person(1, n), SetConfidence("plan-g1", n, "Fuel")) for n in range(1, 6)]
    steps += [
        (person(2, 1), OfferHelp("o1", "near1", "We have two radios")),
        (FAY, asks),
        *sure,
        (FAY, ReadOutConfidence("plan-g1")),
    ]
    return at(scene, *steps)


def pledges(scene: Scene) -> Scene:
    return at(
        scene,
        (FAY, OpenStage("pledges")),
        (
            person(1, 1),
            AddPledge("x1", "I give up my fine-mesh net on Monday, and say why at the landing."),
        ),
        (person(5, 1), AddPledge("x2", "سأعلّم ابني الصيد بالشباك الواسعة")),
        (person(2, 2), JoinPledge("x1")),
        (person(3, 1), JoinPledge("x1")),
    )
