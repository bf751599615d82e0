"""Places: the districts and government priorities of the long demo, which its goals name."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.cli.demo.retreat.story import Told, Words
from wsr.cli.demo.story import FAY, Step

ASKED = ("behaviour", "priority", "area")  # settings of the stage of goals


def listing(story: Words) -> Iterator[Step]:
    """Fay writes both lists, and has the goals ask for them."""
    for name in ("areas", "priorities"):
        items = [{"id": id, "title": title} for id, title in story.told["places"][name].items()]
        yield Step(FAY, "edit_vocabulary", {"vocabulary": name, "items": items})
    asking = {"stage": "goals", "settings": dict.fromkeys(ASKED, True)}
    yield Step(FAY, "edit_stage", asking)


def placed(story: Words, stage: Told, n: int) -> Told:
    """What a goal says of where it is, of the government's plans, and of who is to act otherwise."""
    if stage["id"] != "goals":
        return {}
    behaviour = story.told["places"]["behaviours"].get(str(n))
    said = {"behaviour": behaviour} if behaviour else {}
    return {**story.numbers["goals"].get(str(n), {}), **said}
