"""Index: every activity's tables in one; each activity has one line here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wsr.activities.cards import clusters
from wsr.activities.cards import rules as cards
from wsr.activities.dots import rules as dots
from wsr.activities.dots.records import Ballot, ProxyBallots, Tally, Turnout, Vote
from wsr.activities.plans import rules as plans
from wsr.activities.plans.records import Action, Plan, Revision
from wsr.activities.pledges import rules as pledges
from wsr.activities.pledges.records import Pledge
from wsr.activities.ratings import rules as ratings
from wsr.activities.ratings.records import Rating
from wsr.domain import access, agenda, erasure, leverage, people, sealing, setup
from wsr.domain.kernel import (
    Actor,
    Change,
    Command,
    Event,
    Forget,
    Record,
    Remove,
    Workshop,
    apply,
    snake,
)
from wsr.domain.records import (
    About,
    Authorship,
    Card,
    Cluster,
    Decision,
    Group,
    Leverage,
    Link,
    Person,
    Stage,
)

ACTIVITIES = (
    setup,
    people,
    agenda,
    cards,
    clusters,
    leverage,
    ratings,
    dots,
    plans,
    pledges,
    erasure,
    sealing,
)

NOUNS: tuple[type[Record], ...] = (
    About,
    Stage,
    Group,
    Person,
    Cluster,
    Card,
    Authorship,
    Link,
    Leverage,
    Rating,
    Vote,
    Ballot,
    ProxyBallots,
    Turnout,
    Tally,
    Decision,
    Plan,
    Action,
    Revision,
    Pledge,
)
BY_KIND: dict[str, type[Record]] = {noun.kind: noun for noun in NOUNS}

Decider = Callable[[Workshop, Actor, Any, int], list[Event]]
Evolver = Callable[[Workshop, Any], list[Change]]

DECIDE: dict[type[Command], Decider] = {k: v for each in ACTIVITIES for k, v in each.DECIDE.items()}
EVOLVE: dict[type[Event], Evolver] = {k: v for each in ACTIVITIES for k, v in each.EVOLVE.items()}
# What an event brings with it: a stage that opens may set the table for its activity.
# A vote is never left open in a closed workshop, where its ballots would stay for ever.
FOLLOW: dict[type[Event], Decider] = {
    agenda.StageOpened: plans.set_the_table,
    setup.WorkshopClosed: dots.close_votes,
}
EVENTS: dict[str, type[Event]] = {snake(kind.__name__): kind for kind in EVOLVE}

# What else changes when an erasure takes a whole record away.
WHEN_GONE: dict[type[Record], Callable[[Workshop, Any], list[Change]]] = {Ballot: dots.uncounted}

# The names on the wire. What is not named here cannot be asked over the socket.
COMMANDS: dict[str, tuple[type[Command], frozenset[str]]] = {
    "edit_workshop": (setup.EditWorkshop, access.FACILITATORS),
    "pause_room": (setup.PauseRoom, access.FACILITATORS),
    "resume_room": (setup.ResumeRoom, access.FACILITATORS),
    "close_workshop": (setup.CloseWorkshop, access.FACILITATORS),
    "reopen_workshop": (setup.ReopenWorkshop, access.FACILITATORS),
    "add_group": (setup.AddGroup, access.FACILITATORS),
    "edit_group": (setup.EditGroup, access.FACILITATORS),
    "rename_person": (people.RenamePerson, access.EVERYBODY),
    "move_person": (people.MovePerson, access.EVERYBODY),
    "set_role": (people.SetRole, access.FACILITATORS),
    "remove_person": (people.RemovePerson, access.FACILITATORS),
    "readmit_person": (people.ReadmitPerson, access.FACILITATORS),
    "erase_person": (erasure.ErasePerson, access.FACILITATORS),
    "open_stage": (agenda.OpenStage, access.FACILITATORS),
    "close_stage": (agenda.CloseStage, access.FACILITATORS),
    "extend_stage": (agenda.ExtendStage, access.FACILITATORS),
    "skip_stage": (agenda.SkipStage, access.FACILITATORS),
    "arrange_stages": (agenda.ArrangeStages, access.FACILITATORS),
    "edit_stage": (agenda.EditStage, access.FACILITATORS),
    "add_card": (cards.AddCard, access.EVERYBODY),
    "edit_card": (cards.EditCard, access.EVERYBODY),
    "withdraw_card": (cards.WithdrawCard, access.EVERYBODY),
    "move_card": (cards.MoveCard, access.FACILITATORS),
    "hide_card": (cards.HideCard, access.FACILITATORS),
    "reveal_cards": (cards.RevealCards, access.FACILITATORS),
    "merge_cards": (cards.MergeCards, access.FACILITATORS),
    "add_cluster": (clusters.AddCluster, access.FACILITATORS),
    "rename_cluster": (clusters.RenameCluster, access.FACILITATORS),
    "cluster_cards": (clusters.ClusterCards, access.FACILITATORS),
    "remove_cluster": (clusters.RemoveCluster, access.FACILITATORS),
    "link": (leverage.AddLink, access.FACILITATORS),
    "unlink": (leverage.RemoveLink, access.FACILITATORS),
    "mark_leverage": (leverage.MarkLeverage, access.FACILITATORS),
    "decide": (leverage.Decide, access.FACILITATORS),
    "rate": (ratings.Rate, access.EVERYBODY),
    "open_vote": (dots.OpenVote, access.FACILITATORS),
    "place_dots": (dots.PlaceDots, access.EVERYBODY),
    "cast_for": (dots.CastFor, access.RECORDERS),
    "close_vote": (dots.CloseVote, access.FACILITATORS),
    "add_plan": (plans.AddPlan, access.EVERYBODY),
    "add_action": (plans.AddAction, access.EVERYBODY),
    "edit_action": (plans.EditAction, access.EVERYBODY),
    "remove_action": (plans.RemoveAction, access.EVERYBODY),
    "add_pledge": (pledges.AddPledge, access.EVERYBODY),
    "join_pledge": (pledges.JoinPledge, access.EVERYBODY),
    "leave_pledge": (pledges.LeavePledge, access.EVERYBODY),
    "withdraw_pledge": (pledges.WithdrawPledge, access.EVERYBODY),
}
ROLES: dict[type[Command], frozenset[str]] = {
    setup.CreateWorkshop: access.HOST,
    people.Join: access.HOST,
    **dict(COMMANDS.values()),
}


def decide(w: Workshop, actor: Actor, command: Command, at: int) -> list[Event]:
    """The events that `command` leads to at time `at` (ms since 1970), or Refused."""
    access.check(w, actor, command, ROLES[type(command)])
    if not isinstance(command, setup.CreateWorkshop):
        w.need(About, "about")
    events = DECIDE[type(command)](w, actor, command, at)
    brought = [FOLLOW[type(e)](w, actor, e, at) for e in events if type(e) in FOLLOW]
    return events + [event for each in brought for event in each]


def evolve(w: Workshop, event: Event) -> list[Change]:
    """What `event` changes, with what follows from the marks of privacy.py; never refuses."""
    changes = EVOLVE[type(event)](w, event)
    if isinstance(event, erasure.PersonErased):
        changes = [*changes, *erased(apply(w, w.seq, changes), event.person)]
    return sealing.kept_close(w, [*changes, *sealing.opened(w, changes, NOUNS)])


def erased(w: Workshop, person: str) -> list[Change]:
    changes = erasure.erase(w, person, NOUNS)
    gone = [w.find(*change.key) for change in changes if isinstance(change, Remove)]
    follow = [WHEN_GONE[type(r)](w, r) for r in gone if r and type(r) in WHEN_GONE]
    return [*changes, *(change for each in follow for change in each)]


def forget(w: Workshop, event: Event, changes: list[Change] | None = None) -> list[Forget]:
    """What must leave the log when `event` has led to `changes`; `w` is the workshop before it."""
    if isinstance(event, erasure.PersonErased):
        return erasure.forgotten_with(event.person, EVENTS)
    changes = EVOLVE[type(event)](w, event) if changes is None else changes
    return sealing.forgotten_after(w, changes, EVENTS)


def sealed_for_good(w: Workshop) -> list[Forget]:
    """What the log must not hold of all that was secret and is over."""
    kinds = sealing.sealing(NOUNS)
    over = [r for kind in kinds for r in w.by_kind().get(kind, {}).values()]
    return sealing.forgotten_of([r for r in over if not sealing.is_open(r)], EVENTS)


def need_nothing_sealed(w: Workshop) -> None:
    """Refused as vote_open is, while a choice that somebody made in secret is kept."""
    sealing.need_nothing_sealed(w, NOUNS)
