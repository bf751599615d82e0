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
    stages = [stage(each) for each in in_order(w.all(Stage))]
    groups = [vars(each) for each in in_order(w.all(Group))]
    return written(about.title, about.task or about.title, stages, groups)


def stage(of: Stage) -> Fields:
    """With the settings that its activity has today."""
    return {**vars(of), "settings": {n: v for n, v in of.settings.items() if fits(of, n, v)}}


def fits(of: Stage, name: str, value: Any) -> bool:
    known = SETTINGS.get(of.activity, {}).get(name)
    return known is not None and type(value) is type(known.default) and known.allows(value)
