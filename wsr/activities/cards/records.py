"""Records of cards: who supports one beside its author, and how many write alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from wsr.domain.fields import CardId, GroupId, PersonId, Plain, StageId
from wsr.domain.kernel import Key, Record
from wsr.domain.privacy import PERSON, REMOVE, claim, names


@dataclass(frozen=True)
class Support(Record):
    """How many people support the card `id` besides its author; `groups` {group: people}.

    Of a merged card it is 0, as they count on the card it was merged into, each person once.
    `unnamed` have supported this very card where no one is named; `twice` are those of them who are
    behind the card it was merged into already.
    """

    kind: ClassVar[str] = "support"
    stage: StageId
    total: Plain[int] = 0
    groups: Plain[dict[str, int]] = field(default_factory=dict)
    unnamed: Plain[int] = 0
    twice: Plain[int] = 0

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.stage),)


@dataclass(frozen=True)
class Supporter(Record):
    """That someone supports `card`, for that person alone.

    Where no one is named, `claim` is in the place of person and group until the stage closes.
    """

    kind: ClassVar[str] = "supporter"
    card: CardId
    stage: StageId
    person: Annotated[PersonId | None, names(erased=REMOVE, seen=PERSON)] = None
    group: GroupId | None = None
    claim: Annotated[str, claim("stage")] = ""

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.stage),)


@dataclass(frozen=True)
class Writing(Record):
    """How many cards of the stage `id` no one but their authors sees yet; `groups` {group: cards}.

    Where cards carry no group, `groups` is empty. Once `revealed`, everyone sees what is written.
    """

    kind: ClassVar[str] = "writing"
    cards: Plain[int] = 0
    groups: Plain[dict[str, int]] = field(default_factory=dict)
    revealed: Plain[bool] = False

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.id),)
