"""The resistance register, for the tests that all activities share."""

from tests.activities.scenes import TEXTS, ActivityScene, one, some
from tests.cast import FAY
from wsr.activities.resistance.rules import AddResistance, EditResistance
from wsr.domain.kernel import Actor

LEADING_ANA = Actor("ana", "facilitator", "fishers")
MAYOR = AddResistance(resistance="r1", who="canary mayor", fears="canary loss of permits")
WHYS = ("canary reason", "canary deeper reason")

SCENE = ActivityScene(
    fields={
        "resistance": one("r1", "r2"),
        "loses": one("", "power", "pride"),
        "root_cause": some(TEXTS, 3),
        "severity": one(0, 3, 9),
    },
    special={(f"{do}_resistance", "by"): one("", "ana", "The priest") for do in ("add", "edit")},
    begun=(("fay", "add_resistance", {"resistance": "r1", "who": "ana", "fears": "a b"}),),
    morning=(
        ("fay", "edit_resistance", {"resistance": "r1", "root_cause": ["No trust", "Old debts"]}),
    ),
    spoken=(
        (LEADING_ANA, MAYOR),
        (FAY, EditResistance(resistance="r1", root_cause=WHYS, response="canary walk")),
        (FAY, AddResistance(resistance="r2", who="ana", fears="canary loss of boats")),
        (FAY, AddResistance(resistance="r3", who="The traders", fears="Lower prices", by="ana")),
    ),
    hidden={"resistance": lambda _: {None, "fay"}},
)
