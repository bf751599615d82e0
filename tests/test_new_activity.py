"""A new activity is one folder in each tree and one line in each of two indexes, and nothing else."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FIXTURE = ROOT / "tests/fixtures/temperature"
TREES = ("wsr", "static", "templates", "tests", "pyproject.toml")
NAME = "temperature"
# Where the line of an activity is, and how it is written.
INDEXES = {
    "static/js/activities/index.js": (
        r"export { pledges }",
        'export { temperature } from "./temperature/index.js";\n',
    ),
    "wsr/activities/index.py": (
        r'(?m)^    "plans",.*\n',
        '    "temperature",  # how the room feels\n',
    ),
}
LEFT_OUT = shutil.ignore_patterns("__pycache__", ".*_cache", "node_modules", "fixtures")


def copy_project(to: Path) -> None:
    for name in TREES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, to / name, ignore=LEFT_OUT)
        else:
            shutil.copy2(ROOT / name, to / name)


def add_line(path: Path, before: str, line: str) -> None:
    text = path.read_text("utf-8")
    found = re.search(before, text)
    assert found, f"{path.name} lists its activities in another way"
    path.write_text(text[: found.start()] + line + text[found.start() :], "utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this project with the temperature activity in it."""
    copy = tmp_path_factory.mktemp("project")
    copy_project(copy)
    shutil.copytree(FIXTURE, copy, dirs_exist_ok=True, ignore=LEFT_OUT)
    for name, (before, line) in INDEXES.items():
        add_line(copy / name, before, line)
    return copy


def files(folder: Path) -> dict[str, str]:
    found = [p for name in TREES for p in [folder / name, *(folder / name).rglob("*")]]
    inside = {p: p.relative_to(folder) for p in found if p.is_file()}
    kept = {p: name for p, name in inside.items() if "__pycache__" not in name.parts}
    return {
        name.as_posix(): p.read_text("utf-8")
        for p, name in kept.items()
        if p.suffix in (".py", ".js", ".css", ".html", ".toml")
    }


def test_it_is_its_own_files_and_a_line_in_each_index(project: Path) -> None:
    before = {n: t for n, t in files(ROOT).items() if not n.startswith("tests/fixtures/")}
    now = files(project)
    added = now.keys() - before.keys()
    changed = {name for name in now.keys() & before.keys() if now[name] != before[name]}
    assert {n for n in added if f"activities/{NAME}" not in n} == set()
    assert changed == set(INDEXES)
    for name, (_, line) in INDEXES.items():
        assert now[name].replace(line, "", 1) == before[name]
    own = {p.relative_to(FIXTURE).as_posix() for p in FIXTURE.rglob("*") if p.is_file()}
    assert added == {name for name in own if "__pycache__" not in name}


def run(project: Path, *tests: str) -> str:
    environ = {**os.environ, "PYTHONPATH": str(project), "WSR_ASSETS": "source"}
    environ.pop("PYTEST_XDIST_WORKER", None)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
    ]
    done = subprocess.run(
        [*command, *tests], cwd=project, env=environ, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    return done.stdout


@pytest.mark.parametrize("module", ["test_temperature.py", "test_channels.py"])
def test_its_own_tests_pass_in_the_project_that_it_was_put_into(project: Path, module: str) -> None:
    assert " passed" in run(
        project, "-rN", "--no-header", f"tests/activities/{NAME}/{module}", "-o", "addopts="
    )


SHARED = (
    "tests/domain/test_histories.py::test_the_histories_reach_everything_that_can_be_asked",
    "tests/domain/test_privacy.py",
    "tests/storage/test_tables.py::test_through_a_whole_morning_they_agree",
    "tests/documents/test_sqlite.py",
)


@pytest.mark.parametrize("tests", SHARED)
def test_the_tests_that_all_activities_share_take_it_in(project: Path, tests: str) -> None:
    """Its own scene.py is all they need; a mark of it that is taken away turns them red."""
    run(project, tests, "-o", "addopts=")


@pytest.mark.browser
def test_it_runs_on_phone_wall_and_console(project: Path) -> None:
    assert "1 passed" in run(project, f"tests/activities/{NAME}/browser.py", "-o", "addopts=")


@pytest.mark.skipif(
    not (shutil.which("node") and (ROOT / ".ci/node_modules").is_dir()), reason="needs make assets"
)
def test_what_browsers_get_holds_its_rules_on_its_screens_alone(project: Path) -> None:
    (project / ".ci").mkdir()
    for each in ("assets", "assets.mjs", "node_modules"):
        (project / ".ci" / each).symlink_to(ROOT / ".ci" / each)
    (project / "words.json").write_text("{}")
    command = ["node", "--preserve-symlinks", "--preserve-symlinks-main", ".ci/assets.mjs"]
    subprocess.run([*command, "made", "words.json"], cwd=project, check=True)
    made = {path.stem: path.read_text("utf-8") for path in (project / "made/css").iterdir()}
    with_counts = {name for name, text in made.items() if f".{NAME}-counts" in text}
    assert with_counts == {"work", "phone", "mine", "wall", "console"}
    assert {name for name in made if f".{NAME}-degrees" in made[name]} == {"work", "phone", "mine"}


def test_the_laws_of_the_house_hold_with_it(project: Path) -> None:
    run(project, "tests/test_house.py")
