"""Three days as a hall lives them: what its people do in each stage of any agenda."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import Any

from tests.faults.hall import KEY, Hall, until
from wsr.cli.rehearse.phone import Phone, post

GROUPS = (
    "Fishers’ cooperative",
    "Ministry of Fisheries",
    "Fish traders",
    "Teachers",
    "صيادو الجزيرة",
    "Lake police",
    "Conservation non-profits",
    "Journalists",
)
LATE = 20  # people who come on the second day
TABLES = 12
LIVELY = ("tests.faults.lively", "1", "200")  # who is here is noted after a second, not five


class Retreat:
    """A workshop of the method `scale-plus` with Fay in the chair; `people` are in it, with their phones."""

    def __init__(self, hall: Hall, people: int) -> None:
        self.hall, self.ids = hall, count(1)
        asked = {"title": "Fish for our grandchildren", "method": "scale-plus", "groups": [*GROUPS]}
        self.made = post(f"{hall.url}/api/workshops", {**asked, "day0": "2026-11-27"}, KEY)
        self.fay = Phone(hall.url, self.made["code"])
        self.fay.join(facilitator_key=self.made["facilitator_key"], name="Fay")
        self.people: list[Phone] = []
        self.group_of: dict[Phone, str] = {}
        self.arrive(people)

    def arrive(self, people: int) -> list[Phone]:
        """They belong to the groups by turns."""
        found = [self.phone(len(self.people) + n) for n in range(people)]
        self.people += found
        return found

    def phone(self, n: int) -> Phone:
        phone = Phone(self.hall.url, self.made["code"], seed=n)
        self.group_of[phone] = f"g{n % len(GROUPS) + 1}"
        phone.join(name=f"Person {n}", group=self.group_of[phone])
        return phone

    def board(self) -> dict[tuple[str, str], dict[str, Any]]:
        """As the server has it now, for facilitators."""
        return {(each["kind"], each["id"]): each for each in self.fay.snapshot()["records"]}

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [each for (known, _), each in self.board().items() if known == kind]

    def one(self, kind: str, id: str) -> dict[str, Any]:
        return self.board()[kind, id]

    @property
    def stages(self) -> list[dict[str, Any]]:
        return sorted(self.of("stage"), key=lambda stage: stage["position"])

    def day(self, n: int) -> None:
        """All stages of a day, one after the other, each with what belongs to it."""
        for stage in self.stages:
            if stage["day"] == n:
                self.live(stage)

    def live(self, stage: dict[str, Any]) -> None:
        self.fay.ask("open_stage", stage=stage["id"])
        self.sit(stage)
        until(lambda: self.is_counted(stage), "those who are here to be counted")
        getattr(self, f"in_{stage['activity']}", lambda _: None)(stage)
        self.fay.ask("close_stage", stage=stage["id"])

    def is_counted(self, stage: dict[str, Any]) -> bool:
        """Whether it is noted how many came in this half-day."""
        half_day = "-".join(part for part in (str(stage["day"]), stage.get("half")) if part)
        return ("headcount", half_day) in self.board()

    def sit(self, stage: dict[str, Any]) -> None:
        """As the agenda has it, where the room does not sit so already."""
        wanted = stage.get("seating")
        now = self.board().get(("seating", "seating"), {}).get("seating", "")
        if wanted and wanted != now:
            many = {"tables": TABLES} if wanted == "mixed" else {}
            self.fay.ask("seat_room", seating=wanted, stage=stage["id"], **many)

    def each(self, people: Iterable[Phone], do: str, **fields: Any) -> None:
        """All at once; then everyone waits for the own tick."""
        said = [
            phone.say(do, **{k: v() if callable(v) else v for k, v in fields.items()})
            for phone in people
        ]
        for phone, post_ in zip(people, said, strict=True):
            phone.wait(lambda post_=post_: post_.answer is not None, 60)
            assert post_.answer
            assert post_.answer["ok"], (do, post_.answer)

    def id(self) -> str:
        return f"x{next(self.ids)}"

    def in_cards(self, stage: dict[str, Any]) -> None:
        """A card of every second person, in a lane by turns, with all that the stage asks for."""
        lanes = [lane["id"] for lane in stage.get("lanes", ())] or [None]
        turn = count()
        lane = (lambda: lanes[next(turn) % len(lanes)]) if lanes[0] else (lambda: None)
        text = lambda: f"{stage['title']}, {next(turn)}"  # noqa: E731
        said = {"card": self.id, "stage": stage["id"], "text": text, "lane": lane}
        self.each(self.people[::2], "add_card", **said, **self.asked(stage, turn))

    def asked(self, stage: dict[str, Any], turn: count[int]) -> dict[str, Any]:
        """What the settings of a stage want to know of a card."""
        settings, found = stage.get("settings", {}), {}
        if settings.get("years"):
            found["year"] = lambda: 1990 + next(turn) % 30
        if settings.get("importance"):
            found["importance"] = lambda: 1 + next(turn) % 3
        if settings.get("attitude"):
            found["attitude"] = lambda: ("doing", "want")[next(turn) % 2]
        if settings.get("under") not in (None, "", "here"):
            above = [c["id"] for c in self.of("card") if c["stage"] == settings["under"]]
            found["parent"] = lambda: above[next(turn) % len(above)]
        return found

    def in_ratings(self, stage: dict[str, Any]) -> None:
        barriers = [s["id"] for s in self.stages if s.get("settings", {}).get("barriers")]
        on = next(c["id"] for c in self.of("card") if c["stage"] in barriers)
        for n, (group, phone) in enumerate(self.one_of_each().items(), 1):
            phone.ask("rate", stage=stage["id"], on=on, group=group, power=n % 6, resources=2)

    def one_of_each(self) -> dict[str, Phone]:
        """By the groups that are still there."""
        return {self.group_of[phone]: phone for phone in reversed(self.people)}

    def in_dots(self, stage: dict[str, Any]) -> None:
        cards = [c["id"] for c in self.of("card")][:3]
        for card in cards:
            self.fay.ask("mark_leverage", on=card)
        vote = self.id()
        self.fay.ask("open_vote", vote=vote, stage=stage["id"])
        self.each(self.people, "place_dots", vote=vote, on=cards[0], dots=1)
        self.fay.ask("close_vote", vote=vote)
        self.fay.ask(
            "decide",
            decision=self.id(),
            text="We begin with the closed season",
            on=cards[:1],
            basis="Vote",
        )

    def in_plans(self, stage: dict[str, Any]) -> None:
        plans = {plan["group"]: plan["id"] for plan in self.of("plan")}
        for n, (group, phone) in enumerate(self.one_of_each().items(), 1):
            if group in plans:
                phone.ask(
                    "add_action",
                    action=self.id(),
                    plan=plans[group],
                    horizon=100,
                    what=f"Begin {n}",
                )

    def in_pledges(self, stage: dict[str, Any]) -> None:
        self.each(
            self.people[:5], "add_pledge", pledge=self.id, text=lambda: f"I will do {self.id()}"
        )

    def night(self, *, power_cut: bool = False) -> None:
        """The laptop is closed, or its battery runs out; in the morning the phones come back by themselves."""
        lines = {phone: phone.lines for phone in self.everyone}
        if power_cut:
            self.hall.kill()
        else:
            self.hall.stop()
        self.hall.start(*LIVELY)
        for phone in self.everyone:
            until(
                lambda p=phone: p.live and p.lines > lines[p], "a phone to be back in the morning"
            )

    @property
    def everyone(self) -> list[Phone]:
        return [self.fay, *self.people]

    def end(self) -> None:
        for phone in self.everyone:
            phone.hang_up()
