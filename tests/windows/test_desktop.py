"""The program that starts with a double-click: it serves the person's own folder, and runs its helpers."""

import sys

import pytest

from wsr.cli import desktop


def test_it_is_the_python_that_its_helpers_are_run_with(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["wsr"])
    helper = tmp_path / "helper.py"
    helper.write_text("import sys\nprint(sys.argv[1:])\n", "utf-8")
    desktop.main(["-P", str(helper), "one", "two"])
    assert capsys.readouterr().out == "['one', 'two']\n"


def test_it_runs_modules_too(capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["wsr"])
    with pytest.raises(SystemExit) as ended:
        desktop.main(["-m", "wsr", "--version"])
    assert ended.value.code == 0
    assert "wsr" in capsys.readouterr().out


def test_it_does_all_that_wsr_does_in_a_terminal(capsys):
    with pytest.raises(SystemExit):
        desktop.main(["doctor", "--help"])
    assert "Usage: wsr doctor" in capsys.readouterr().out


def test_it_keeps_the_workshops_in_the_persons_own_folder(monkeypatch, tmp_path):
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    monkeypatch.delenv("WSR_SESSIONS", raising=False)
    assert desktop.own_folder() == {"sessions": tmp_path / desktop.HOME / "sessions"}
    monkeypatch.setenv("WSR_SESSIONS", "elsewhere")
    assert desktop.own_folder() == {}


def test_a_second_double_click_only_opens_the_browser(monkeypatch, tmp_path):
    from wsr.storage.data_dir import FolderInUse

    opened = []
    monkeypatch.setenv("WSR_SESSIONS", str(tmp_path))
    monkeypatch.setattr(desktop, "browse", opened.append)
    monkeypatch.setattr("wsr.cli.index.patch", lambda: None)

    def in_use(config, also):
        raise FolderInUse(tmp_path, "port 8123")

    monkeypatch.setattr("wsr.cli.serve.serve", in_use)
    desktop.start()
    assert opened == ["http://localhost:8123/"]
