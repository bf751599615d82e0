"""Reach: the address that phones are given, as a facilitator chose it or as the networks suggest."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Request

from wsr.config import Config
from wsr.domain.kernel import N_, Refused
from wsr.storage.data_dir import Folder
from wsr.web import lan
from wsr.web.security import is_address

KEPT = "address"  # the name under which the folder keeps what was chosen
EVERYWHERE = ("0.0.0.0",)


class Reach:
    """One for the server: its workshops share the laptop's networks.

    The networks are asked anew each time, as a laptop changes its wifi while it runs.
    """

    def __init__(self, config: Config, folder: Folder) -> None:
        self._config, self._folder = config, folder
        self._chosen = folder.known(KEPT)

    @property
    def is_open(self) -> bool:
        """Whether there is anything to choose: no address was set, and every network is served."""
        return not self._config.address and self._config.host in EVERYWHERE

    def root_url(self, request: Request) -> str:
        """The address phones reach this server by: never the laptop's own `localhost`."""
        if self._config.address:
            return self._config.address.rstrip("/")
        return self.at(request, self._ip(name_of(request)))

    def at(self, request: Request, ip: str | None) -> str:
        port = urlsplit(f"//{request.host}").port
        host = f"{ip}:{port}" if ip and port else ip or request.host
        return f"{request.scheme}://{host}"

    def _ip(self, name: str) -> str | None:
        """None: as the request has it. Behind a name there is a proxy, which knows better."""
        if not self.is_open or not (name == "localhost" or is_address(name)):
            return None
        if self._chosen and self._chosen in lan.present():
            return self._chosen
        return next(iter(lan.addresses()), None) if is_here(name) else None

    def networks(self) -> list[lan.Network]:
        """Those to choose from."""
        return lan.networks() if self.is_open else []

    def addresses(self) -> list[str]:
        """The chosen one first, then the likeliest."""
        return chosen_first(lan.addresses(), self._chosen)

    def lost(self) -> str | None:
        """The chosen address, where this machine has it no longer."""
        gone = self.is_open and self._chosen and self._chosen not in lan.present()
        return self._chosen if gone else None

    def choose(self, ip: str) -> None:
        """Kept for the next start, too; an empty one lets the laptop choose again."""
        if ip and ip not in {each.ip for each in self.networks()}:
            raise Refused("no_such_address", N_("This laptop doesn’t have that address."), "ip")
        if ip:
            self._folder.keep(KEPT, ip)
        else:
            self._folder.forget(KEPT)
        self._chosen = ip or None


def kept_networks(folder: Folder) -> list[lan.Network]:
    """As the server that serves this folder would offer them, the one it tells phones first."""
    chosen = folder.known(KEPT)
    return sorted(lan.networks(), key=lambda each: each.ip != chosen)


def kept_addresses(folder: Folder) -> list[str]:
    return [each.ip for each in kept_networks(folder)]


def chosen_first(found: list[str], chosen: str | None) -> list[str]:
    return sorted(found, key=lambda ip: ip != chosen)


def name_of(request: Request) -> str:
    return urlsplit(f"//{request.host}").hostname or ""


def is_here(name: str) -> bool:
    return name == "localhost" or name.startswith(("127.", "::1"))
