"""Contacts: people of the long demo who want to stay in touch, and with whom."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.cli.demo.retreat.story import Words
from wsr.cli.demo.story import Step, person


def staying_in_touch(story: Words) -> Iterator[Step]:
    for each in story.numbers["contacts"]:
        said = {"reach": each["reach"], "shown_to": each["shown_to"]}
        yield Step(person(*each["person"]), "set_contact", said)
