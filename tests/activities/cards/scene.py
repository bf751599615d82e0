"""Cards and clusters, for the tests that all activities share."""

from tests.activities.scenes import YES, ActivityScene, one, some
from tests.cast import ANA, FAY
from wsr.activities.cards.editing import EditCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.cards.supporting import SupportCard
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.leverage import MarkLeverage
from wsr.domain.records import CARD_KINDS, CATEGORIES, LEVELS

CARDS = one("k1", "k2", "k3", "k4")

SCENE = ActivityScene(
    fields={
        "card": CARDS,
        "cards": some(CARDS, 3),
        "into": CARDS,
        "cluster": one("c1", "c2"),
        "lane": one("governance", "unsorted", "world", "sky"),
        "category": one(*CATEGORIES, ""),
        "card_kind": one(*CARD_KINDS, ""),
        "level": one(*LEVELS),
        "named": YES,
        "hidden": YES,
        "supported": one(True, True, False),
        "parent": one("k1", "k2", "k3", ""),
        "year": one(1970, 2030, "", "last spring", -99_999),
        "importance": one(0, 1, 3, 4),
        "attitude": one("", "doing", "want", "sky"),
        "comment": YES,
        "root": YES,
    },
    often=(
        "add_card",
        "add_card",
        "edit_card",
        "withdraw_card",
        "merge_cards",
        "support_card",
        "support_card",
        "link",
    ),
    begun=(
        ("fay", "open_stage", {"stage": "barriers"}),
        ("ana", "add_card", {"card": "k1", "stage": "barriers", "text": "no trust"}),
        ("ben", "add_card", {"card": "k2", "stage": "barriers", "text": "no law"}),
        (
            "fay",
            "add_cluster",
            {"cluster": "c1", "stage": "barriers", "title": "Law", "cards": ["k2"]},
        ),
        ("fay", "mark_leverage", {"on": "k1"}),
    ),
    morning=(
        ("fay", "open_stage", {"stage": "barriers"}),
        (
            "rui",
            "add_card",
            {"card": "k3", "stage": "barriers", "text": "Nets\nare old", "level": "core"},
        ),
        ("fay", "hide_card", {"card": "k3"}),
        ("ana", "edit_card", {"card": "k1", "text": "no trust, कसैमाथि", "category": "governance"}),
        ("fay", "link", {"from": "c1", "to": "k1", "type": "addresses"}),
        ("fay", "merge_cards", {"card": "k2", "into": "k1"}),
        ("rui", "support_card", {"card": "k1"}),
    ),
    spoken=(
        (FAY, OpenStage("barriers")),
        (ANA, AddCard("k1", "barriers", "canary first", named=True)),
        (ANA, EditCard("k1", text="canary second")),
        (FAY, EditStage("barriers", settings={"hold": True})),
        (ANA, AddCard("k2", "barriers", "canary held")),
        (FAY, AddCard("k3", "barriers", "Boats")),
        (ANA, SupportCard("k3")),
        (FAY, MarkLeverage("k1")),
        (FAY, MarkLeverage("k3")),
    ),
    hidden={"supporter": lambda each: {each.person}},
)
