"""Config: what the person who starts the server may choose, from environment and flags."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent
ASSETS = ("dist", "source")  # as `make assets` has made them, or as they are written
SOCKETS = ("direct", "stock")  # by lines of our own, or all by the socket server's own means


class Unusable(ValueError):
    """A setting that cannot be used here; the text says why and what to try."""


@dataclass(frozen=True)
class Config:
    """Everything `create_app` needs to know; there is no other source of settings.

    `host_key` None means: the one kept in the sessions folder, made on first start.
    `hosted` rooms are reachable from anywhere, so that their codes are longer.
    """

    host: str = "0.0.0.0"
    port: int = 8000
    sessions: Path = Path("sessions")
    engine: str = "sqlite:"
    host_key: str | None = None
    hosted: bool = False
    language: str = "en"
    address: str | None = None  # http://name that phones use, when not this machine's own address
    copy_to: Path | None = None
    sockets: str = SOCKETS[0]
    assets: str = ASSETS[0]
    trusted_hosts: tuple[str, ...] = ()  # names this server answers to, besides its numbers
    trusted_proxies: tuple[str, ...] = ()  # addresses or networks whose X-Forwarded-* is believed
    joins: int = 1000  # people who can join from one address at once, and again in 10 minutes

    @property
    def code_length(self) -> int:
        return 8 if self.hosted else 6

    @property
    def methods(self) -> Path:
        """Where a host keeps method templates of their own."""
        return self.sessions / "methods"


ENVIRONMENT: dict[str, tuple[str, Any]] = {
    "host": ("WSR_HOST", str),
    "port": ("WSR_PORT", int),
    "sessions": ("WSR_SESSIONS", Path),
    "engine": ("WSR_ENGINE", str),
    "host_key": ("WSR_HOST_KEY", str),
    "hosted": ("WSR_HOSTED", lambda text: text.lower() in ("1", "yes", "true", "on")),
    "language": ("WSR_LANGUAGE", str),
    "address": ("WSR_ADDRESS", str),
    "copy_to": ("WSR_COPY_TO", Path),
    "sockets": ("WSR_SOCKETS", str),
    "assets": ("WSR_ASSETS", str),
    "trusted_hosts": ("WSR_TRUSTED_HOSTS", lambda text: tuple(text.replace(",", " ").split())),
    "joins": ("WSR_JOINS", int),
    "trusted_proxies": ("WSR_TRUSTED_PROXIES", lambda text: tuple(text.replace(",", " ").split())),
}


def configure(environ: Mapping[str, str] = os.environ, **flags: Any) -> Config:
    """The defaults, then the environment, then the flags that were given (not None).

    Raises Unusable.
    """
    said = {
        field: read(name, kind, environ[name])
        for field, (name, kind) in ENVIRONMENT.items()
        if environ.get(name)
    }
    given = {field: value for field, value in flags.items() if value is not None}
    config = replace(Config(), **{**said, **given})
    if config.engine != "sqlite:":
        raise Unusable(f"The engine {config.engine!r} is not known. Use sqlite:")
    if config.sockets not in SOCKETS:
        raise Unusable(f"WSR_SOCKETS={config.sockets} is not known. Use direct or stock.")
    if config.assets not in ASSETS:
        raise Unusable(f"WSR_ASSETS={config.assets} is not known. Use dist or source.")
    if not 0 <= config.port <= 65535:
        raise Unusable(f"The port {config.port} is not between 0 and 65535.")
    if ":" in config.host:
        raise Unusable(
            f"wsr listens on IPv4 addresses only, not on {config.host}. Leave out --host, or put a "
            "proxy in front that speaks IPv6."
        )
    if config.joins < 1:
        raise Unusable(f"WSR_JOINS={config.joins} lets no one join. Use 1 or more.")
    need_networks(config.trusted_proxies)
    sessions, address = config.sessions.expanduser().absolute(), with_scheme(config.address)
    named = urlsplit(address).hostname if address else None
    names = (*config.trusted_hosts, named) if named else config.trusted_hosts
    copies = config.copy_to and config.copy_to.expanduser().absolute()
    if copies == sessions:
        raise Unusable("The copies need another folder than the sessions: a stick, another disk.")
    return replace(config, sessions=sessions, copy_to=copies, address=address, trusted_hosts=names)


def need_networks(proxies: tuple[str, ...]) -> None:
    for each in proxies:
        try:
            ipaddress.ip_network(each)
        except ValueError:
            raise Unusable(
                f"WSR_TRUSTED_PROXIES: {each} is not an address such as 127.0.0.1 or 10.0.0.0/8."
            ) from None


def with_scheme(address: str | None) -> str | None:
    if not address:
        return None
    return (address if "://" in address else f"http://{address}").rstrip("/")


def read(name: str, kind: Any, text: str) -> Any:
    try:
        return kind(text)
    except ValueError:
        raise Unusable(f"{name}={text} is not a number.") from None


def resource(name: str) -> Path:
    """A folder that travels with the code: inside the package when installed, else beside it."""
    inside = HERE / name
    return inside if inside.is_dir() else HERE.parent / name
