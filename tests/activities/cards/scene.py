"""Cards and clusters, for the tests that all activities share."""

from tests.activities.scenes import YES, ActivityScene, one, some
from tests.cast import ANA, FAY
from wsr.activities.cards.approving import ApproveCard
from wsr.activities.cards.editing import EditCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.cards.supporting import SupportCard
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.agreement import SetAgreement
from wsr.domain.agreements import HANDS, STATUSES
from wsr.domain.hands import ShowHand
from wsr.domain.kernel import Actor
from wsr.domain.leverage import MarkLeverage
from wsr.domain.records import CARD_KINDS, CATEGORIES, LEVELS

LEADING_ANA = Actor("ana", "facilitator", "fishers")
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
        "behaviour": one("", "hide the catch"),
        "priority": one("", "p1"),
        "area": one("", "d1", "moon"),
        "approved": one(True, False, None),
        "why": one("", "Say who", "एक शब्द"),
        "root": YES,
        "hand": one(*HANDS, "never"),
        "reason": one("", "canals first"),
        "unlink": YES,
    },
    special={("set_agreement", "status"): one(*STATUSES, "maybe")},
    often=(
        "add_card",
        "add_card",
        "edit_card",
        "withdraw_card",
        "merge_cards",
        "support_card",
        "support_card",
        "link",
        "show_hand",
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
        ("fay", "edit_stage", {"stage": "barriers", "settings": {"alone": True}}),
        ("ana", "add_card", {"card": "k4", "stage": "barriers", "text": "No ice"}),
        ("fay", "reveal_cards", {"stage": "barriers"}),
        ("fay", "edit_stage", {"stage": "barriers", "settings": {"alone": False}}),
        ("rui", "support_card", {"card": "k1"}),
        ("fay", "edit_stage", {"stage": "barriers", "settings": {"agree": True}}),
        ("ana", "show_hand", {"on": "k1", "hand": "not_yet", "reason": "अझै होइन"}),
        ("fay", "set_agreement", {"on": "k1", "status": "not_agreed", "basis": "A show of hands"}),
    ),
    hall=(
        (FAY, SetAgreement("c12", "not_agreed", "A show of hands", "Those upstream stay away.")),
        (FAY, SetAgreement("c13", "agreed", "All stood up")),
    ),
    spoken=(
        (FAY, OpenStage("barriers")),
        (FAY, EditStage("barriers", settings={"behaviour": True})),
        (ANA, AddCard("k1", "barriers", "canary first", named=True, behaviour="canary nets")),
        (ANA, EditCard("k1", text="canary second", behaviour="canary boats")),
        (FAY, EditStage("barriers", settings={"hold": True})),
        (ANA, AddCard("k2", "barriers", "canary held", behaviour="canary fees")),
        (FAY, ApproveCard("k2", False, "canary why")),
        (FAY, AddCard("k3", "barriers", "Boats")),
        (ANA, SupportCard("k3")),
        (FAY, MarkLeverage("k1")),
        (FAY, MarkLeverage("k3")),
        (FAY, EditStage("barriers", settings={"agree": True})),
        (ANA, ShowHand("k3", "not_yet", "canary reason")),
        (LEADING_ANA, SetAgreement("k3", "not_agreed", "A show of hands")),
    ),
    hidden={
        "supporter": lambda each: {each.person},
        "hand": lambda _: {None, "fay"},  # the host is no person
        "own_hand": lambda mine: {mine.person},
    },
    choices=("hand_shown",),
)
