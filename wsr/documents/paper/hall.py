"""Hall: how phones come in, as it is printed for those who hold paper."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from segno.helpers import make_wifi_data

from wsr.documents.paper.leaf import Invite
from wsr.documents.qr import Squares, squares
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_, Refused
from wsr.domain.records import Group


@dataclass(frozen=True)
class Hall:
    """`address` is what phones reach, as in http://192.168.1.20:8000; the wifi may be unknown.

    Wifi name and password are only printed: nothing keeps them.
    """

    address: str = ""
    wifi: str = ""
    password: str = ""


NOWHERE = Hall()


def invite(t: ReportContext, hall: Hall, group: Group | None) -> Invite:
    """Into the room, or straight to one group's place in it; refused as the needs below."""
    need_open(t)
    need_address(hall)
    link = f"{hall.address}/w/{t.about.code}" + (f"?group={quote(group.id)}" if group else "")
    return Invite(
        squares(link),
        t.gettext("Scan this with your camera"),
        t.gettext("or type"),
        spoken(hall.address),
        t.gettext("Code"),
        t.about.code,
    )


def spoken(address: str) -> str:
    """What people type: browsers add http:// on their own, and https:// not always."""
    parts = urlsplit(address)
    return parts.netloc + parts.path if parts.scheme == "http" else address


def wifi_squares(hall: Hall) -> Squares:
    """What a phone's camera joins the wifi by; none while its name is not known."""
    if not hall.wifi:
        return ()
    security = "WPA" if hall.password else "nopass"
    return squares(make_wifi_data(hall.wifi, hall.password or None, security))


def need_open(t: ReportContext) -> None:
    """Paper would go on inviting people into a room that no one can join."""
    if t.about.closed:
        raise Refused("workshop_closed", N_("This workshop is closed."))


def need_address(hall: Hall) -> None:
    """A phone that is given `localhost` looks for the room in itself."""
    if not is_reachable(hall):
        raise Refused(
            "no_address",
            N_("Phones can’t reach this laptop yet. Join the room’s wifi first, then print."),
        )


def is_reachable(hall: Hall) -> bool:
    host = urlsplit(hall.address).hostname or ""
    return bool(host) and host != "localhost" and not host.startswith(("127.", "::1"))
