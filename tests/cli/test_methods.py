"""Method templates: a host reads one, writes one, is told what is wrong with it."""

import io
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cast import HOST
from wsr import codec, methods
from wsr.activities.index import decide, evolve
from wsr.codec import to_entry, to_event
from wsr.domain.kernel import Workshop
from wsr.domain.records import Stage
from wsr.domain.setup import CreateWorkshop

OWN = """
title = "Evening"
summary = "One question in two hours."
[[stages]]
id = "ask"
activity = "cards"
title = "Ask"
minutes = 30
"""


def write(folder: Path, text: str, name: str = "evening") -> Path:
    (folder / f"{name}.toml").write_text(text, "utf-8")
    return folder


def test_the_half_day_takes_four_hours_from_welcome_to_close():
    half_day = methods.load("half-day")
    assert half_day.minutes == 240
    assert [s["id"] for s in half_day.stages] == [
        "open",
        "barriers",
        "power",
        "leverage",
        "plans",
        "pledges",
        "close",
    ]


def test_a_workshop_can_be_made_of_the_half_day():
    half_day = methods.load("half-day")
    groups = ({"id": "g1", "name": "Fishers"},)
    command = CreateWorkshop("ABCD", "Lake", groups=groups, stages=half_day.stages)
    [event] = decide(Workshop(), HOST, command, 0)
    stages = [c.record for c in evolve(Workshop(), event) if isinstance(c.record, Stage)]
    assert [s.position for s in stages] == [1, 2, 3, 4, 5, 6, 7]
    assert [lane["id"] for lane in stages[1].lanes][-1] == "unsorted"


def test_a_host_adds_a_method_of_their_own(tmp_path):
    own = methods.load("evening", write(tmp_path, OWN))
    assert own.stages[0] == {
        "id": "ask",
        "activity": "cards",
        "title": "Ask",
        "instruction": "",
        "day": 1,
        "half": "",
        "minutes": 30,
        "seating": "",
        "roles": (),
        "position": 1,
        "lanes": (),
        "settings": {},
    }


def test_a_host_changes_the_half_day_by_a_copy_of_the_same_name(tmp_path):
    found = methods.all_methods(write(tmp_path, OWN, "half-day"))
    assert found["half-day"].title == "Evening"
    assert [*found] == [*methods.all_methods()]


def test_a_method_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(methods.MethodError, match="half-day"):
        methods.load("three-day")


@pytest.mark.parametrize(
    ("change", "line", "why"),
    [
        (('activity = "cards"', 'activity = "karaoke"'), 6, "activity must be one of: open, cards"),
        (('activity = "cards"', 'activity = { a = "cards" }'), 6, "activity must be a text"),
        (('activity = "cards"\n', ""), 4, "activity is missing"),
        (('title = "Ask"', 'title = " "'), 7, "title is missing"),
        (('title = "Ask"', 'title = "\u2060"'), 7, "title is missing"),
        (('title = "Ask"', f'title = "{"a" * 121}"'), 7, "at most 120"),
        (('title = "Ask"\n', ""), 4, "title is missing"),
        (('id = "ask"', 'id = "ask me"'), 5, "letters from a to z"),
        (("minutes = 30", f'instruction = "{"a" * 281}"'), 8, "at most 280"),
        (("minutes = 30", "minutes = -1"), 8, "minutes must be 0 to 1440"),
        (("minutes = 30", "minutes = 1441"), 8, "minutes must be 0 to 1440"),
        (("minutes = 30", 'minutes = "30"'), 8, "minutes must be a whole number"),
        (("minutes = 30", "minutes = 30.5"), 8, "minutes must be a whole number"),
        (("minutes = 30", "minutes = true"), 8, "minutes must be a whole number"),
        (("minutes = 30", "day = 0"), 8, "day must be 1 to 30"),
        (("minutes = 30", 'half = "noon"'), 8, 'half must be one of: "", am, pm'),
        (("minutes = 30", 'seating = "rows"'), 8, "seating must be one of"),
        (("minutes = 30", 'roles = ["boss"]'), 8, "roles must be one of: leader"),
        (("minutes = 30", 'roles = ["leader", "leader"]'), 8, "roles must differ: leader"),
        (("minutes = 30", "settings = { budgte = 5 }"), 8, "no setting budgte"),
        (("minutes = 30", "settings = { most = true }"), 8, "most must be a whole number"),
        (("minutes = 30", "settings = { most = 2000 }"), 8, "most must be one of: 0–1000"),
        (("minutes = 30", 'settings = { naming = "loud" }'), 8, "naming must be one of"),
        (("minutes = 30", "colour = 3"), 8, "colour isn’t known here"),
        (("minutes = 30", 'lanes = [{ id = "a" }]'), 8, "title is missing"),
        (("minutes = 30", 'lanes = ["a"]'), 8, "A lane is"),
        (
            ("minutes = 30", 'lanes = [{ id = "a", title = "A" }, { id = "a", title = "B" }]'),
            8,
            "lanes must differ: a",
        ),
        (("[[stages]]", "[[stage]]"), None, "stage isn’t known here"),
        (('title = "Evening"', "title = 3"), 2, "title must be a text"),
        (('title = "Evening"', "title ="), 2, "t readable TOML .Invalid value"),
        (("minutes = 30", 'colour = "\n'), 8, "t readable TOML"),
        (("minutes = 30", f"minutes = {'9' * 5000}"), None, "t readable TOML"),
    ],
)
def test_a_method_with_a_mistake_is_refused_with_file_line_and_sentence(
    tmp_path, change, line, why
):
    with pytest.raises(methods.MethodError, match=why) as refused:
        methods.load("evening", write(tmp_path, OWN.replace(*change)))
    where = f"evening.toml, line {line}: " if line else "evening.toml: "
    assert str(refused.value).startswith(where)
    assert str(refused.value).endswith(".")


GROUP = '[[groups]]\nname = "Fishers"\n'


@pytest.mark.parametrize(
    ("more", "line", "why"),
    [
        ('[[stages]]\nid = "ask"\nactivity = "close"\ntitle = "End"\n', 10, "differ: ask"),
        (GROUP + '[[groups]]\nname = "FISHERS"\n', 12, "name must differ: FISHERS"),
        (GROUP + "colour = 13\n", 11, "colour must be 1 to 12"),
        (GROUP + "seats = -1\n", 11, "seats must be 0 to 2000"),
        (GROUP + 'sector = "moon"\n', 11, "sector must be one of"),
        (GROUP + 'level = "sky"\n', 11, "level must be one of"),
        (GROUP + 'icon = "../x"\n', 11, "icon: use letters"),
        ("groups = 3\n", 9, "groups isn’t known here"),  # a field of the last stage
        ("[[groups]]\n", 9, "name is missing"),
    ],
)
def test_what_follows_the_first_stage_is_checked_too(more, line, why):
    with pytest.raises(methods.MethodError, match=why) as refused:
        methods.method_from("evening", (OWN + more).encode())
    assert refused.value.line == line


HEAD = 'title = "Evening"\nsummary = "One question."\n'
STAGE = '[[stages]]\nid = "s{}"\nactivity = "close"\ntitle = "End"\n'
LANE = '{{ id = "l{}", title = "Lane" }},'


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        (HEAD, None, "There are no stages"),
        (HEAD + "stages = []\n", 3, "There are no stages"),
        (HEAD + "stages = [3]\n", 3, "must be a table"),
        ("", None, "There are no stages"),
        (HEAD + "".join(map(STAGE.format, range(101))), None, "stages: 100 at most"),
        (HEAD + STAGE.format(1) + f"lanes = [{''.join(map(LANE.format, range(13)))}]", 7, "12"),
        (HEAD + "lanes = [" + LANE.format("a" * 40) * 200_000 + "]", None, "at most 256 kB"),
        ("a = " + "[" * 100_000, 1, "too long: use at most 10000"),
        (HEAD + "\ud800", None, "This isn’t a text file"),
    ],
    ids=range(9),
)
def test_a_file_that_is_none_or_too_much_is_refused_whole(text, line, why):
    with pytest.raises(methods.MethodError, match=why) as refused:
        methods.method_from("evening", text.encode("utf-8", "surrogatepass"))
    assert refused.value.line == line


def test_a_hundred_stages_and_twelve_lanes_are_an_agenda():
    lanes = f"lanes = [{''.join(map(LANE.format, range(12)))}]\n"
    text = HEAD + "".join(STAGE.format(n) + lanes for n in range(100))
    assert len(methods.method_from("evening", text.encode()).stages) == 100


DAYS = (
    HEAD
    + """
[[stages]]
id = "ask"
activity = "cards"
title = "Ask"
day = 2
half = "pm"
minutes = 30
seating = "mixed"
roles = ["leader", "recorder"]
[[stages]]
id = "again"
activity = "cards"
title = "Ask again"
day = 2
half = "pm"
minutes = 45
[[stages]]
id = "end"
activity = "close"
title = "End"
day = 3
half = "am"
minutes = 15
"""
)


def test_a_stage_has_its_half_day_its_seating_and_its_roles():
    ask = methods.method_from("evening", DAYS.encode()).stages[0]
    assert (ask["day"], ask["half"], ask["seating"]) == (2, "pm", "mixed")
    assert ask["roles"] == ("leader", "recorder")


def test_minutes_are_summed_by_half_day():
    found = methods.method_from("evening", DAYS.encode())
    assert [(h.day, h.half, h.minutes) for h in found.halves] == [(2, "pm", 75), (3, "am", 15)]
    assert found.minutes == 90


AWKWARD = [
    'say "no" \\ twice',
    "two\nlines\tand a tab",
    "पानी र जङ्गल",
    "الماء \u200fوالأرض",
    "x = 1 # no comment",
    "\U0001f41f ''' \"\"\" \u00a9",
]


@pytest.mark.parametrize("words", AWKWARD)
def test_an_agenda_that_is_written_reads_back_the_same_in_any_script(words):
    line = " ".join(words.split())
    changed = {
        "instruction": words,
        "lanes": ({"id": "a", "title": line},),
        "settings": {"most": 3, "naming": "anonymous", "hold": True},
    }
    found = methods.method_from("evening", DAYS.encode())
    stages = tuple({**each, **changed} for each in found.stages[:2])
    sector = {"sector": "academia", "level": "institutional", "seats": 12}
    groups = ({"name": line, "icon": "fish", "colour": 3, **sector},)
    back = methods.method_from("x", methods.written("Evening", line, stages, groups).encode())
    assert (back.stages, back.groups, back.summary) == (stages, groups, line)


def test_three_days_are_fifteen_and_three_quarter_hours_of_work_in_five_half_days():
    three_days = methods.load("scale-plus")
    work = [s for s in three_days.stages if s["activity"] != "break"]
    assert sum(s["minutes"] for s in work) == 15.75 * 60
    worked = {
        (h.day, h.half): sum(s["minutes"] for s in h.stages if s["activity"] != "break")
        for h in three_days.halves
    }
    assert worked == {(1, "pm"): 210, (2, "am"): 225, (2, "pm"): 240, (3, "am"): 195, (3, "pm"): 75}


def test_two_days_are_ten_hours_of_work_in_four_half_days():
    two_days = methods.load("two-day")
    work = [s for s in two_days.stages if s["activity"] != "break"]
    assert sum(s["minutes"] for s in work) == 10 * 60
    assert [(h.day, h.half) for h in two_days.halves] == [
        (1, "am"),
        (1, "pm"),
        (2, "am"),
        (2, "pm"),
    ]


@pytest.mark.parametrize("name", ["scale-plus", "two-day"])
def test_every_stage_of_days_knows_its_half_its_seating_and_what_to_do(name):
    for stage in methods.load(name).stages:
        assert stage["half"], stage["id"]
        assert stage["minutes"], stage["id"]
        if stage["activity"] != "break":
            assert stage["seating"], stage["id"]
            assert stage["instruction"], stage["id"]


def test_the_two_days_are_stages_of_the_three_under_the_same_ids():
    three, two = ({s["id"]: s for s in methods.load(m).stages} for m in ("scale-plus", "two-day"))
    for id, stage in two.items():
        if stage["activity"] != "break":
            same = ("activity", "title", "instruction", "lanes", "settings")
            assert {f: stage[f] for f in same} == {f: three[id][f] for f in same}


@pytest.mark.parametrize("name", methods.places(None))
def test_what_comes_with_wsr_reads_back_as_it_was_written(name):
    found = methods.load(name)
    text = methods.written(found.title, found.summary, found.stages, found.groups)
    assert methods.method_from(name, text.encode()) == found


def test_a_workshop_opened_from_its_log_has_the_same_stages():
    found = methods.method_from("evening", DAYS.encode())
    groups = ({"id": "g1", "name": "Fishers"},)
    command = CreateWorkshop("ABCD", "Lake", groups=groups, stages=found.stages)
    [event] = decide(Workshop(), HOST, command, 0)
    entry = to_entry(event, 1, 0, None)
    logged = replace(entry, data=codec.decode(codec.encode(entry.data)))
    assert evolve(Workshop(), to_event(logged)) == evolve(Workshop(), event)


def test_ana_reads_the_whole_method_in_her_language():
    told = methods.load("half-day").told_in(str.upper)
    assert (told.id, told.title, told.stages[1]["title"]) == ("half-day", "HALF DAY", "BARRIERS")
    assert told.stages[1]["lanes"][0] == {"id": "governance", "title": "GOVERNANCE"}
    assert told.groups[0] == {"name": "COMMUNITY MEMBERS", "icon": "house"}


def test_translators_are_given_every_sentence_of_a_method_with_its_line():
    found = list(methods.extract_toml(io.BytesIO(OWN.encode()), (), (), {}))
    assert found == [
        (2, "", "Evening", []),
        (3, "", "One question in two hours.", []),
        (7, "", "Ask", []),
    ]
