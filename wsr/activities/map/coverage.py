"""Coverage: at which levels of influence someone drives the change, and at which no one does."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.map.records import Actor, Champion
from wsr.domain.kernel import N_, Workshop
from wsr.domain.noticed import Finding
from wsr.domain.records import Stage
from wsr.domain.vocabularies import offered, title_of

TAB = "champions"
NO_ONE_AT = {
    "core": N_("No champion among the frontline core yet."),
    "institutional": N_("No champion at the institutional level yet."),
    "sociocultural": N_("No champion at the sociocultural level yet."),
    "national": N_("No champion at the national level yet."),
    "global": N_("No champion at the global level yet."),
}


def champions(w: Workshop) -> list[Champion]:
    """Those whose actor is on the map, the first named first."""
    there = [each for each in w.all(Champion) if w.get(Actor, each.actor)]
    return sorted(there, key=lambda each: (each.at, each.id))


def are_asked(w: Workshop) -> bool:
    """Whether the room is asked for champions, or has named one."""
    stages = [stage for stage in w.all(Stage) if stage.activity == "map"]
    return bool(champions(w)) or any(stage.settings.get("champions") for stage in stages)


def uncovered(w: Workshop) -> list[str]:
    """The levels at which no one drives the change, where the room is asked for champions."""
    covered = {each.level for each in champions(w)}
    return [level for level in offered(w, "levels") if level not in covered] if are_asked(w) else []


def findings(w: Workshop) -> Iterator[Finding]:
    for level in uncovered(w):
        why, words = no_one_at(w, level)
        yield Finding("no_champion", why, level, words, TAB)


def no_one_at(w: Workshop, level: str) -> tuple[str, dict[str, str]]:
    """A translatable sentence, with the name that facilitators gave to the level, if they did."""
    named = title_of(w, "levels", level)
    if level in NO_ONE_AT and not named:
        return NO_ONE_AT[level], {}
    return N_("No champion at the level “%(level)s” yet."), {"level": named or level}
