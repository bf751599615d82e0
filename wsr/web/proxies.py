"""Proxies: whom a forwarding server speaks for, believed only where the host trusts that server."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable
from typing import Any

from werkzeug.middleware.proxy_fix import ProxyFix

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


class TrustedProxies:
    """WSGI in front of all: the address asked from is the last one that no trusted server has.

    What anyone else says it forwards is left unheard, and so is what is further to the left.
    """

    def __init__(self, app: Callable[..., Any], proxies: Iterable[str]) -> None:
        self._app, self._trusted = app, networks(proxies)

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Any:
        hops = self._hops(environ)
        # The scheme and the host are those that the nearest server says, which is trusted.
        app = ProxyFix(self._app, x_for=hops, x_proto=1, x_host=1) if hops else self._app
        return app(environ, start)

    def _hops(self, environ: dict[str, Any]) -> int:
        """How many servers in a row are trusted, from the one that is connected here."""
        said = environ.get("HTTP_X_FORWARDED_FOR", "").split(",")
        addresses = [environ.get("REMOTE_ADDR", ""), *reversed(said)]
        trusts = [self._trusts(each.strip()) for each in addresses]
        hops = trusts.index(False) if False in trusts else len(trusts)
        return min(hops, len(said))

    def _trusts(self, address: str) -> bool:
        try:
            found = ipaddress.ip_address(address)
        except ValueError:
            return False
        plain = getattr(found, "ipv4_mapped", None) or found
        return any(plain in network for network in self._trusted)


def networks(proxies: Iterable[str]) -> list[Network]:
    """ValueError for what is neither an address nor a network."""
    return [ipaddress.ip_network(each) for each in proxies]
