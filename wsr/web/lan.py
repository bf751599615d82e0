"""Lan: the addresses under which phones in the hall reach this machine."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address

import ifaddr

# Networks inside this machine, which no phone can reach; looked for last.
INSIDE = (
    "docker",
    "br-",
    "veth",
    "virbr",
    "vmnet",
    "vboxnet",
    "vethernet",
    "tun",
    "utun",
    "wg",
    "zt",
)
ANYWHERE = "10.254.254.254"  # nothing is sent there


def addresses() -> list[str]:
    """IPv4 addresses of this machine on its networks, the likeliest for phones first."""
    found = {ip: adapter.nice_name for adapter in ifaddr.get_adapters() for ip in ipv4(adapter)}
    main = towards(ANYWHERE)
    return sorted(found, key=lambda ip: (within(found[ip]), ip != main, home(ip), ip))


def ipv4(adapter: ifaddr.Adapter) -> list[str]:
    plain = [each.ip for each in adapter.ips if isinstance(each.ip, str)]
    return [ip for ip in plain if usable(IPv4Address(ip))]


def usable(ip: IPv4Address) -> bool:
    return not (ip.is_loopback or ip.is_link_local or ip.is_unspecified or ip.is_multicast)


def within(name: str) -> bool:
    return name.lower().startswith(INSIDE)


def home(ip: str) -> int:
    """Wifi routers and hotspots mostly give 192.168..., offices 10..."""
    return 0 if ip.startswith("192.168.") else 1 if IPv4Address(ip).is_private else 2


def towards(host: str) -> str | None:
    """The address that this machine would send from, or None without a network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((host, 9))
            return str(probe.getsockname()[0])
        except OSError:
            return None
