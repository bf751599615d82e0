"""Settings: a host chooses by flag or environment, and hears what cannot be used."""

from pathlib import Path

import pytest

from wsr.config import Config, Unusable, configure, resource


def test_without_a_word_the_server_is_open_to_the_hall():
    assert configure({}) == Config(sessions=Path("sessions").absolute())


def test_a_flag_goes_before_the_environment():
    config = configure({"WSR_PORT": "8001", "WSR_LANGUAGE": "ne"}, port=8002, language=None)
    assert (config.port, config.language) == (8002, "ne")


@pytest.mark.parametrize(("said", "way"), [("", "direct"), ("stock", "stock")])
def test_phones_are_reached_directly_unless_a_host_says_otherwise(said, way):
    assert configure({"WSR_SOCKETS": said}).sockets == way


@pytest.mark.parametrize(("said", "letters"), [("yes", 8), ("1", 8), ("no", 6), ("", 6)])
def test_a_hosted_room_has_a_longer_code(said, letters):
    assert configure({"WSR_HOSTED": said}).code_length == letters


def test_a_name_that_phones_use_is_also_one_the_server_answers_to():
    config = configure({"WSR_TRUSTED_HOSTS": "a.org b.org"}, address="https://wsr.example.org/")
    assert config.address == "https://wsr.example.org"
    assert config.trusted_hosts == ("a.org", "b.org", "wsr.example.org")


@pytest.mark.parametrize(
    ("environ", "flags", "why"),
    [
        ({"WSR_PORT": "eighty"}, {}, "WSR_PORT=eighty is not a number"),
        ({}, {"port": 70_000}, "70000"),
        ({}, {"engine": "oracle:"}, "oracle"),
        ({"WSR_TRUSTED_PROXIES": "127.0.0.1 nginx"}, {}, "nginx is not an address"),
        ({"WSR_TRUSTED_PROXIES": "10.0.0.1/8"}, {}, "10.0.0.1/8 is not an address"),
        ({"WSR_JOINS": "0"}, {}, "WSR_JOINS=0 lets no one join"),
        ({}, {"host": "::"}, "IPv4 addresses only, not on ::"),
        ({"WSR_SOCKETS": "fast"}, {}, "WSR_SOCKETS=fast is not known. Use direct or stock"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(environ, flags, why):
    with pytest.raises(Unusable, match=why):
        configure(environ, **flags)


def test_copies_may_not_go_where_the_sessions_are(tmp_path):
    assert configure({}, sessions=tmp_path / "a", copy_to=tmp_path).copy_to == tmp_path
    with pytest.raises(Unusable, match="another folder"):
        configure({}, sessions=tmp_path, copy_to=tmp_path)


@pytest.mark.parametrize("name", ["templates", "static", "methods"])
def test_pages_and_pictures_are_found_from_any_folder(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert resource(name).is_dir()
