"""Method templates: a host reads one, writes one, is told what is wrong with it."""

import io
from pathlib import Path

import pytest

from tests.cast import HOST
from wsr import methods
from wsr.activities.index import decide, evolve
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
        "minutes": 30,
        "position": 1,
        "lanes": (),
        "settings": {},
    }


def test_a_host_changes_the_half_day_by_a_copy_of_the_same_name(tmp_path):
    found = methods.all_methods(write(tmp_path, OWN, "half-day"))
    assert {id: m.title for id, m in found.items()} == {"half-day": "Evening"}


def test_a_method_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(methods.MethodError, match="half-day"):
        methods.load("three-day")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (('activity = "cards"', 'activity = "karaoke"'), "'ask': activity must be one of"),
        (('title = "Ask"', 'title = " "'), "'ask': title is missing"),
        (('title = "Ask"', f'title = "{"a" * 121}"'), "longer than 120"),
        (("minutes = 30", "minutes = -1"), "minutes must be"),
        (("minutes = 30", 'minutes = "30"'), "minutes is not a int"),
        (("minutes = 30", "settings = { budgte = 5 }"), "no setting 'budgte'"),
        (("minutes = 30", "settings = { most = true }"), "most is not a int"),
        (("minutes = 30", "colour = 3"), "'colour' is not known"),
        (("minutes = 30", 'lanes = [{ id = "a" }]'), "title is missing"),
        (("minutes = 30", 'lanes = ["a"]'), "a lane is"),
        (("[[stages]]", "[[stage]]"), "'stage' is not known"),
        (('title = "Evening"', "title ="), "not readable TOML"),
    ],
)
def test_a_method_with_a_mistake_is_refused_with_file_place_and_reason(tmp_path, change, why):
    with pytest.raises(methods.MethodError, match=why) as refused:
        methods.load("evening", write(tmp_path, OWN.replace(*change)))
    assert str(refused.value).startswith("evening.toml: ")


def test_two_stages_may_not_have_one_id(tmp_path):
    twice = OWN + '[[stages]]\nid = "ask"\nactivity = "close"\ntitle = "End"\n'
    with pytest.raises(methods.MethodError, match="stage ids must differ: ask"):
        methods.load("evening", write(tmp_path, twice))


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
