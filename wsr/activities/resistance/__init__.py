"""Resistance: a register of who may resist and why, which facilitators alone can read."""

from __future__ import annotations

from wsr.activities.resistance import rules
from wsr.activities.resistance.records import LOSSES, Resistance
from wsr.domain import access
from wsr.domain.kernel import N_
from wsr.domain.manifest import Part

# A part without stages: no one but facilitators ever meets it, and they can at any time.
ACTIVITY = Part(
    "resistance",
    nouns={"resistances": Resistance},
    commands={
        "add_resistance": (rules.AddResistance, access.FACILITATORS),
        "edit_resistance": (rules.EditResistance, access.FACILITATORS),
        "remove_resistance": (rules.RemoveResistance, access.FACILITATORS),
    },
    decide=rules.DECIDE,
    evolve=rules.EVOLVE,
    done={
        rules.ResistanceAdded: N_("Entry added"),
        rules.ResistanceEdited: N_("Entry edited"),
        rules.ResistanceRemoved: N_("Entry removed"),
    },
    forgets=rules.forgotten,
    choices={("resistance", "loses"): ("", *LOSSES), ("resistance", "severity"): tuple(range(6))},
)
