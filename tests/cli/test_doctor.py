"""The doctor: Fay hears the day before what could spoil the day."""

import os
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from tests import ports
from wsr.cli import doctor
from wsr.cli.index import main
from wsr.config import configure
from wsr.storage.data_dir import Folder
from wsr.web import lan
from wsr.web.reach import KEPT


@pytest.fixture(name="free_port")
def any_free_port():
    return ports.free_port()


def asked(tmp_path, port):
    return ["doctor", "--host", "127.0.0.1", "--port", str(port), "--sessions", str(tmp_path)]


def test_a_healthy_laptop_passes(tmp_path, free_port):
    result = CliRunner().invoke(main, asked(tmp_path, free_port))
    assert result.exit_code == 0, result.output
    assert "\u2717" not in result.output
    assert f"Port {free_port} is free" in result.output


def test_a_taken_port_fails_and_names_the_next(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        result = CliRunner().invoke(main, asked(tmp_path, port))
    assert result.exit_code == 1
    assert f"Port {port} is already in use" in result.output
    assert f"--port {port + 1}" in result.output


def test_a_folder_that_cannot_be_written_fails(tmp_path, free_port):
    (tmp_path / "file").touch()
    result = CliRunner().invoke(main, asked(tmp_path / "file" / "sessions", free_port))
    assert result.exit_code == 1
    assert "Choose another folder" in result.output


def test_a_folder_that_another_server_holds_is_a_warning(tmp_path):
    with Folder(tmp_path).claim("port 8000"):
        line = doctor.held(tmp_path)
    assert line.level == doctor.WARN
    assert "port 8000" in line.says


@pytest.mark.parametrize(
    ("version", "level"),
    [((3, 51, 2), "warn"), ((3, 51, 3), "ok"), ((3, 40, 1), "warn"), ((3, 34, 0), "fail")],
)
def test_an_sqlite_with_the_wal_reset_bug_is_named(version, level):
    assert doctor.sqlite(version).level == level


@pytest.mark.parametrize(("free", "level"), [(5e9, "ok"), (5e8, "warn"), (1e8, "fail")])
def test_a_full_disk_is_named(free, level):
    assert doctor.space(int(free)).level == level


@pytest.mark.parametrize(("seconds", "level"), [(0.001, "ok"), (0.1, "warn"), (0.9, "fail")])
def test_a_slow_disk_is_named(seconds, level):
    assert doctor.speed(seconds).level == level


def test_copies_on_the_same_disk_are_a_warning_and_on_no_disk_a_failure(tmp_path):
    assert doctor.copies(tmp_path, tmp_path).level == doctor.WARN
    gone = doctor.copies(tmp_path, tmp_path / "stick")
    assert (gone.level, gone.advice) == (doctor.FAIL, "Is the USB stick plugged in?")


def test_copies_on_another_disk_are_well(tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    real = type(stick).stat
    other = SimpleNamespace(st_dev=-1)
    monkeypatch.setattr(type(stick), "stat", lambda p: other if p == stick else real(p))
    assert doctor.copies(tmp_path, stick).level == doctor.OK


def test_an_old_python_fails():
    assert doctor.python((3, 10, 4)).level == "fail"


def test_a_folder_that_a_cloud_copies_is_a_warning(tmp_path):
    config = configure({}, sessions=tmp_path / "Dropbox")
    assert any("cloud" in line.says for line in doctor.folder(config))


@pytest.mark.parametrize(
    ("days", "level"), [(0, "ok"), (-1, "fail"), (-2400, "fail"), (400, "ok"), (8000, "warn")]
)
def test_an_unlikely_clock_is_named(tmp_path, days, level):
    """Older than the program, or so late that no one uses it any more."""
    program = Path(doctor.__file__).stat().st_mtime
    assert doctor.clock(tmp_path, program + days * 86_400).level == level


def test_a_clock_before_the_newest_workshop_fails(tmp_path):
    (tmp_path / "KX7P.sqlite").touch()
    written = Path(doctor.__file__).stat().st_mtime + 30 * 86_400
    os.utime(tmp_path / "KX7P.sqlite", (written, written))
    line = doctor.clock(tmp_path, written - 5 * 86_400)
    assert (line.level, "newest workshop" in line.says) == (doctor.FAIL, True)
    assert doctor.clock(tmp_path, written + 60).level == doctor.OK


WIFI = lan.Network("192.168.1.20", "wlan0", lan.WIFI)
CABLE = lan.Network("10.1.0.7", "Ethernet 2", lan.CABLE)
VPN = lan.Network("10.8.0.2", "tun0", lan.VPN)


@pytest.fixture
def networks(monkeypatch):
    monkeypatch.setattr(lan, "networks", lambda: [WIFI, CABLE, VPN])


def told(tmp_path, **flags):
    config = configure({}, sessions=tmp_path, **flags)
    return [line.says for line in (doctor.address(config), *doctor.other_addresses(config))]


def test_the_address_on_the_qr_code_is_named_and_the_others_by_their_network(tmp_path, networks):
    assert told(tmp_path) == [
        "Phones join at http://192.168.1.20:8000 (wlan0)",
        "Also possible: http://10.1.0.7:8000 (Ethernet 2)",
        "Also possible: http://10.8.0.2:8000 (tun0, a VPN, where no phone of the hall is)",
    ]


def test_the_address_that_was_chosen_on_the_console_comes_first(tmp_path, networks):
    Folder(tmp_path).keep(KEPT, CABLE.ip)
    first, second, _ = told(tmp_path)
    assert first == "Phones join at http://10.1.0.7:8000 (Ethernet 2)"
    assert second == "Also possible: http://192.168.1.20:8000 (wlan0)"


def test_a_chosen_address_that_the_laptop_has_no_longer_is_not_named(tmp_path, networks):
    Folder(tmp_path).keep(KEPT, "192.168.7.7")
    assert told(tmp_path)[0] == "Phones join at http://192.168.1.20:8000 (wlan0)"


@pytest.mark.parametrize(
    ("flags", "says"),
    [
        ({"address": "lake.example"}, "Phones join at http://lake.example, as set with --address"),
        ({"host": "10.1.0.7"}, "Phones join at http://10.1.0.7:8000, as set with --host"),
        ({"host": "127.0.0.1"}, "Only this laptop can reach the server"),
    ],
)
def test_an_address_that_was_set_is_the_only_one(tmp_path, networks, flags, says):
    assert told(tmp_path, **flags) == [says]


def test_without_a_network_the_doctor_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(lan, "networks", list)
    assert told(tmp_path) == ["No network: phones can’t reach this laptop"]
