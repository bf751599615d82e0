"""Settings: what makes one exercise or another out of a stage of cards."""

from __future__ import annotations

from wsr.domain.agenda import StageEdited
from wsr.domain.agenda_stages import StageAdded
from wsr.domain.kernel import N_, Key, Refused, Workshop
from wsr.domain.manifest import Setting
from wsr.domain.records import Stage

SETTINGS = (
    Setting(
        "draw",
        "",
        N_("Show cards as"),
        choices=(
            ("", N_("Lanes")),
            ("timeline", N_("Timeline")),
            ("tree", N_("Tree")),
            ("groups", N_("A column for each group")),
            ("matrix", N_("Matrix: cards of another stage by group")),
        ),
    ),
    Setting("years", False, N_("Ask for the year")),
    Setting(
        "importance",
        "",
        N_("Ask how much it matters"),
        choices=(("", N_("No")), ("importance", N_("Importance")), ("urgency", N_("Urgency"))),
    ),
    Setting("attitude", False, N_("Ask whether we do it or want to do it")),
    Setting("behaviour", False, N_("Ask which behaviour is to shift")),
    Setting(
        "priority",
        False,
        N_("Ask for the government priority"),
        N_("Write what can be chosen in Lists, below the agenda."),
    ),
    Setting(
        "area",
        False,
        N_("Ask for the area"),
        N_("Write what can be chosen in Lists, below the agenda."),
    ),
    Setting(
        "under",
        "",
        N_("Cards can go under"),
        N_("For causes, for example: why, and why is that?"),
        choices=(("", N_("No other card")), ("here", N_("Cards of this stage"))),
        stage_of="cards",
    ),
    Setting("long", False, N_("Long cards (up to 1,000 characters)")),
    Setting("comments", False, N_("People can comment on cards")),
    Setting("most", 0, N_("Max cards per person"), N_("0 = no limit.")),
    Setting("most_table", 0, N_("Max cards per table"), N_("0 = no limit.")),
    Setting("most_group", 0, N_("Max cards per group"), N_("0 = no limit.")),
    Setting(
        "naming",
        "",
        N_("Names on cards"),
        choices=(
            ("", N_("Everyone chooses")),
            ("named", N_("Always named")),
            ("group", N_("Only the group is shown")),
            ("anonymous", N_("Never named, no group shown")),
        ),
    ),
    Setting("hold", False, N_("I approve cards before they appear")),
    Setting(
        "suggest_similar",
        True,
        N_("Offer similar cards while someone writes"),
        N_("People can then join a card instead of posting it again."),
    ),
    Setting(
        "agree",
        False,
        N_("Goals to agree on"),
        N_("Everyone shows a hand for each card; you record what the room decides."),
    ),
    Setting("alone", False, N_("Everyone writes alone until I reveal the cards")),
    Setting("barriers", False),  # whether its cards are the barriers that are rated
)


def need_no_count_of_the_nameless(w: Workshop, e: StageAdded | StageEdited) -> None:
    """No one knows which group or table an anonymous card is from, so there is nothing to count."""
    asked = e.settings if isinstance(e, StageAdded) else e.set.get("settings", {})
    for limit in ("most_group", "most_table"):
        if asked.get("naming") == "anonymous" and asked.get(limit):
            why = N_("Anonymous cards can’t be counted by group or table. Set these limits to 0.")
            raise Refused("bad_setting", why, limit)


BEFORE = {StageAdded: need_no_count_of_the_nameless, StageEdited: need_no_count_of_the_nameless}


def stages_above(w: Workshop, group: str | None) -> list[Key]:
    """The stages whose cards are parents in one that is open."""
    named = [s.settings.get("under") for s in w.all(Stage) if s.status == "open"]
    return [(Stage.kind, id) for id in named if id and id != "here"]
