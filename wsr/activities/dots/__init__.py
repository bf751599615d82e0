"""Dots: everyone spends a few votes on what matters most."""

from __future__ import annotations

from wsr.activities.dots import joins, results, revealing, rules, subjects
from wsr.activities.dots.records import Ballot, ProxyBallots, Reveal, Tally, Turnout, Vote
from wsr.domain import access
from wsr.domain.agenda import StageClosed
from wsr.domain.agenda_stages import StageRemoved
from wsr.domain.groups import GroupRemoved
from wsr.domain.kernel import N_
from wsr.domain.leverage import LeverageUnmarked
from wsr.domain.manifest import Activity, Setting
from wsr.domain.merging import CarriedAlong
from wsr.domain.setup import WorkshopClosed

ACTIVITY = Activity(
    "dots",
    label=N_("Dots"),
    about=N_("Everyone spends a few dots on what matters most."),
    nouns={
        "votes": Vote,
        "ballots": Ballot,
        "proxy_ballots": ProxyBallots,
        "turnouts": Turnout,
        "tallies": Tally,
        "reveals": Reveal,
    },
    commands={
        "open_vote": (rules.OpenVote, access.FACILITATORS),
        "place_dots": (rules.PlaceDots, access.EVERYONE),
        "cast_for": (rules.CastFor, access.RECORDERS),
        "close_vote": (rules.CloseVote, access.FACILITATORS),
        "reveal_rank": (revealing.RevealRank, access.FACILITATORS),
    },
    decide=rules.DECIDE,
    evolve=rules.EVOLVE,
    done={
        rules.VoteOpened: N_("Vote opened"),
        rules.VoteClosed: N_("Vote closed"),
        revealing.RankRevealed: N_("Place revealed"),
    },
    before={
        StageClosed: rules.need_no_open_vote,
        StageRemoved: rules.need_no_vote_on_its_cards,
        LeverageUnmarked: rules.need_not_voted_on,
        CarriedAlong: rules.need_none_voted_on,
        GroupRemoved: rules.need_has_not_voted,
    },
    # A vote is never left open in a closed workshop, where its ballots would stay forever.
    follows={WorkshopClosed: rules.close_votes},
    when_gone={Ballot: rules.uncounted},
    choices={("vote", "status"): ("open", "closed")},
    settings=(
        Setting(
            "on", "", N_("People vote on"), choices=(("", N_("Leverage points")),), stage_of="cards"
        ),
        Setting("budget", 5, N_("Dots per person"), least=1, most=rules.MAX_BUDGET),
        Setting("max_each", 0, N_("Max dots on one"), N_("0 = no limit."), most=rules.MAX_BUDGET),
        Setting("secret", True, N_("Secret vote")),
        Setting("suggest", False, N_("People can suggest leverage points")),
    ),
    shows=subjects.shown_in,
    joins=joins.joins,
    results=results.results,
    said=frozenset({"voted"}),
    steps_about={"dots": ("card", "cluster")},
    views={
        "read_results": """
        select v.title as vote, v.round, coalesce(c.text, k.title) as leverage_point,
               i.value ->> 'dots' as dots, i.value ->> 'people' as people,
               i.value ->> 'backed_by' as backed_by, t.groups, i.value ->> 'voice' as voice
        from tallies t join votes v on v.id = t.vote, json_each(t.items) i
        left join cards c on c.id = i.value ->> 'on'
        left join clusters k on k.id = i.value ->> 'on'
        order by v.opened_at, i.key
        """
    },
)
