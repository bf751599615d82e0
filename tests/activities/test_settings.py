"""The console's form of a stage is made from what its activity says of its settings."""

from __future__ import annotations

import html
import json
import re

import pytest

from tests.web.people import Hall
from wsr.activities import index
from wsr.activities.index import ACTIVITIES, settings_of
from wsr.domain.manifest import Activity, Setting
from wsr.i18n import translations

EDITED = [(a.name, s) for a in ACTIVITIES for s in a.settings if s.label]


@pytest.mark.parametrize(("activity", "setting"), EDITED, ids=lambda each: str(each)[:20])
def test_a_setting_that_is_edited_allows_its_own_default(activity: str, setting: Setting) -> None:
    setting.check(setting.default)


def test_a_number_is_told_with_its_limits_and_a_choice_with_its_sentences() -> None:
    budget = next(each for each in settings_of("dots") if each["name"] == "budget")
    assert budget == {
        "name": "budget",
        "type": "number",
        "default": 5,
        "label": "Dots per person",
        "hint": "",
        "least": 1,
        "most": 100,
    }
    naming = next(each for each in settings_of("cards") if each["name"] == "naming")
    assert naming["choices"][1] == ["named", "Always named"]
    assert [each["type"] for each in settings_of("ratings")] == ["stage", "tick", "tick", "tick"]


def test_what_only_a_method_file_sets_is_not_in_the_form() -> None:
    assert "barriers" not in [each["name"] for each in settings_of("cards")]
    assert "barriers" in index.SETTINGS["cards"]


def test_the_console_gets_all_of_them_in_the_readers_language(still: Hall) -> None:
    path = f"/w/{still.code}/run"
    page = still.http.get(path, headers={"Accept-Language": "ne"}).text
    found = re.search(r'data-activities="([^"]*)"', page)
    assert found
    told = {each["name"]: each for each in json.loads(html.unescape(found[1]))}
    assert list(told) == list(index.STAGED)
    translate = translations("ne").gettext
    assert told["dots"]["settings"] == settings_of("dots", translate) != settings_of("dots")


@pytest.mark.parametrize("activity", ACTIVITIES, ids=lambda each: each.name)
def test_an_activity_has_a_name_and_a_sentence_for_those_who_choose_it(activity: Activity) -> None:
    assert activity.label
    assert activity.about.endswith(".")
