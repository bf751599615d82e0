"""Saving: the agenda and the groups of a workshop become a method file."""

from __future__ import annotations

from typing import Any

from wsr.activities.index import SETTINGS
from wsr.domain.findings import in_order
from wsr.domain.kernel import Workshop
from wsr.domain.records import About, Group, Stage
from wsr.methods.method import Fields
from wsr.methods.writing import written


def saved(w: Workshop) -> str:
    """What opens another workshop with the same stages, without anything that anyone did."""
    about = w.need(About, "about")
    stages = [stage(w, each) for each in in_order(w.all(Stage))]
    groups = [vars(each) for each in in_order(w.all(Group))]
    return written(about.title, about.task or about.title, stages, groups)


def stage(w: Workshop, of: Stage) -> Fields:
    """With the settings that its activity has today."""
    return {**vars(of), "settings": {n: v for n, v in of.settings.items() if fits(w, of, n, v)}}


def fits(w: Workshop, of: Stage, name: str, value: Any) -> bool:
    """A stage that is off the agenda is in no file, so no setting of a file names it."""
    known = SETTINGS.get(of.activity, {}).get(name)
    if known is None or type(value) is not type(known.default) or not known.allows(value):
        return False
    return not known.names_stage(value) or w.get(Stage, value) is not None
