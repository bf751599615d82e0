"""The banner: Fay reads in the terminal where everyone has to go."""

import click

from wsr.cli.banner import Listed, greeting
from wsr.config import configure

LAN = ["192.168.1.20", "10.0.0.5"]
LAKE = Listed("ABCDEF", "Lake retreat", "fays-key")


def told(workshops=(), lan=LAN, **flags) -> str:
    return click.unstyle(greeting(configure({}, **flags), lan, "hosts-key", workshops))


def test_phones_go_to_the_hall_s_address_and_the_laptop_to_localhost():
    text = told([LAKE])
    assert "Phones        http://192.168.1.20:8000" in text
    assert "or            http://10.0.0.5:8000" in text
    assert "New workshop  http://localhost:8000/new#key=hosts-key" in text


def test_a_workshop_is_listed_with_its_links_and_fay_s_key():
    text = told([LAKE])
    assert "ABCDEF  Lake retreat" in text
    assert "Join          http://192.168.1.20:8000/w/ABCDEF\n" in text
    assert "Wall          http://localhost:8000/w/ABCDEF/wall\n" in text
    assert "Facilitate    http://localhost:8000/w/ABCDEF/run#key=fays-key\n" in text


def test_the_qr_code_leads_into_the_only_open_workshop_or_else_to_the_door():
    closed = Listed("GHJKLM", "Old", "key", closed=True)
    assert "\n  http://192.168.1.20:8000/w/ABCDEF\n" in told([LAKE, closed])
    assert "\n  http://192.168.1.20:8000\n" in told([LAKE, Listed("GHJKLM", "Other", "key")])


def test_older_workshops_are_counted_not_listed():
    text = click.unstyle(greeting(configure({}), LAN, "hosts-key", [LAKE], older=12))
    assert "(and 12 older workshops)" in text
    assert "older" not in told([LAKE])


def test_it_says_where_copies_go_when_they_go_somewhere(tmp_path):
    assert f"Backups       {tmp_path}" in told(copy_to=tmp_path)
    assert "Backups" not in told()


def test_without_a_network_there_is_no_qr_code_but_advice():
    text = told([LAKE], lan=[])
    assert "Connect to the venue’s wifi" in text
    assert "\u2588" not in text


def test_only_this_laptop_means_only_this_laptop():
    text = told([LAKE], host="127.0.0.1")
    assert "192.168" not in text
    assert "Only this laptop can reach the server." in text


def test_a_public_address_is_what_phones_use():
    text = told([LAKE], address="wsr.example.org")
    assert "Join          http://wsr.example.org/w/ABCDEF" in text
    assert "192.168" not in text
