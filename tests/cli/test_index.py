"""The commands of wsr: Fay sees them all at once, and each is imported only when she asks for it."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from wsr.cli.index import COMMANDS, main

SERVES = {"wsr.cli.banner", "wsr.cli.errors", "wsr.cli.index", "wsr.cli.options", "wsr.cli.serve"}


def imported_by(*asked: str) -> set[str]:
    """The modules of the command line that a wsr of its own has when it has answered."""
    code = (
        "import atexit, sys\n"
        "atexit.register(lambda: print(*(m for m in sys.modules if m.startswith('wsr'))))\n"
        "from wsr.cli.index import main\n"
        f"main({[*asked]})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_the_list_of_commands_imports_none_of_them():
    assert not imported_by("--help") & {each.module for each in COMMANDS.values()}


def test_the_server_starts_without_the_other_commands():
    found = {name for name in imported_by("serve", "--help") if name.startswith("wsr.cli.")}
    assert found == SERVES


def test_checking_a_file_needs_no_server():
    found = imported_by("check", "--help")
    assert not {name for name in found if name.startswith("wsr.web")} | found & {"wsr.app"}


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_says_what_it_does_under_its_own_name(name, monkeypatch):
    monkeypatch.setattr("wsr.cli.index.patch", lambda: None)
    said = CliRunner().invoke(main, [name, "--help"]).output
    assert f"Usage: main {name} " in said
    assert COMMANDS[name].says in " ".join(said.split())


def test_a_command_that_is_not_there_is_refused():
    result = CliRunner().invoke(main, ["dance"])
    assert (result.exit_code, "No such command 'dance'" in result.output) == (2, True)
