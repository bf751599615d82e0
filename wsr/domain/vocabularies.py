"""Vocabularies: the lists that a workshop chooses from, which its facilitators can change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from wsr.domain import access
from wsr.domain.fields import BLANK, ID, TITLE, Plain
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Record, Refused, Workshop
from wsr.domain.manifest import Part
from wsr.domain.privacy import shared
from wsr.domain.records import LEVELS

INTERVENTION_TYPES = (
    *("policy", "marketing", "training", "capacity", "mediation", "media", "education"),
    "other",
)
# What each offers before anyone changes it. These have no titles: each screen has words for them.
DEFAULTS: Mapping[str, tuple[str, ...]] = {
    "levels": LEVELS,
    "intervention_types": INTERVENTION_TYPES,
    "priorities": (),  # of the government
    "areas": (),  # districts, say
}
# What those without a title are called.
WORDS: Mapping[str, Mapping[str, str]] = {
    "levels": {
        "core": N_("Frontline core"),
        "institutional": N_("Institutional"),
        "sociocultural": N_("Sociocultural"),
        "national": N_("National"),
        "global": N_("Global"),
    }
}
MAX_ITEMS = 60
Item = dict[str, Any]


@dataclass(frozen=True)
class Vocabulary(Record):
    """`items` are {id, title, gone?} in order: a `gone` one names what has it, and is not offered.

    A title is empty where the words of the screen are meant. `id` is one of DEFAULTS.
    """

    kind: ClassVar[str] = "vocabulary"
    items: Annotated[tuple[Item, ...], shared()]


@dataclass(frozen=True)
class EditVocabulary(Command):
    """The whole list as it is to be, in order, as {id, title}; what is left out is not offered.

    A title can be empty where the screens have words for the id.
    """

    vocabulary: str
    items: tuple[dict[str, str], ...]


@dataclass(frozen=True)
class VocabularyEdited(Event):
    vocabulary: Plain[str]
    items: Annotated[tuple[Item, ...], shared()]


def items_of(w: Workshop, name: str) -> tuple[Item, ...]:
    """All that were ever offered, in order."""
    own = w.get(Vocabulary, name)
    return own.items if own else tuple({"id": id, "title": ""} for id in DEFAULTS[name])


def offered(w: Workshop, name: str) -> tuple[str, ...]:
    """The ids that can be chosen, in order."""
    return tuple(each["id"] for each in items_of(w, name) if not each.get("gone"))


def title_of(w: Workshop, name: str, id: str) -> str:
    """What facilitators call it; empty where the words of the screen are meant."""
    return next((each["title"] for each in items_of(w, name) if each["id"] == id), "")


def need(w: Workshop, name: str, id: str | None, field: str, kept: str | None = None) -> None:
    """Refused with bad_choice, unless it is offered, empty, or what was chosen before (`kept`)."""
    if id and id != kept and id not in offered(w, name):
        raise Refused("bad_choice", N_("That isn’t one of the choices."), field)


def edit_vocabulary(w: Workshop, actor: Actor, c: EditVocabulary, at: int) -> list[Event]:
    if c.vocabulary not in DEFAULTS:
        raise Refused("no_such_vocabulary", N_("There is no such list."), "vocabulary")
    if len(c.items) > MAX_ITEMS:
        why = N_("A list can have %(most)d entries at most.")
        raise Refused("too_many", why, "items", most=MAX_ITEMS)
    asked = tuple(need_item(c.vocabulary, each) for each in c.items)
    need_apart(asked)
    items = (*asked, *dropped(w, c.vocabulary, {each["id"] for each in asked}))
    return [VocabularyEdited(c.vocabulary, items)] if items != items_of(w, c.vocabulary) else []


def need_item(vocabulary: str, item: dict[str, str]) -> Item:
    """As it is kept; refused with bad_id or no_title."""
    id, title = item.get("id", ""), " ".join(item.get("title", "").split())
    if not ID.fullmatch(id):
        raise Refused("bad_id", N_("That id can’t be used."), "items")
    if len(title) > TITLE or (BLANK.fullmatch(title) and id not in DEFAULTS[vocabulary]):
        raise Refused("no_title", N_("Give every entry a short name."), "items")
    return {"id": id, "title": "" if BLANK.fullmatch(title) else title}


def need_apart(items: tuple[Item, ...]) -> None:
    """Two entries of one name could not be told apart."""
    titles = [each["title"].casefold() for each in items if each["title"]]
    if len({each["id"] for each in items}) < len(items) or len({*titles}) < len(titles):
        raise Refused("same_name", N_("Two entries can’t have the same name."), "items")


def dropped(w: Workshop, vocabulary: str, asked: set[str]) -> tuple[Item, ...]:
    """What was once offered: it still names what has it."""
    left = [each for each in items_of(w, vocabulary) if each["id"] not in asked]
    return tuple({**each, "gone": True} for each in left)


def vocabulary_edited(w: Workshop, e: VocabularyEdited) -> list[Change]:
    return [Put(Vocabulary(e.vocabulary, e.items))]


PART = Part(
    "vocabularies",
    nouns={"vocabularies": Vocabulary},
    commands={"edit_vocabulary": (EditVocabulary, access.FACILITATORS)},
    decide={EditVocabulary: edit_vocabulary},
    evolve={VocabularyEdited: vocabulary_edited},
    choices={("vocabulary", "id"): tuple(DEFAULTS)},
)
