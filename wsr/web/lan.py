"""Lan: the addresses under which phones in the hall reach this machine."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass
from ipaddress import IPv4Address
from pathlib import Path

import ifaddr

ANYWHERE = "10.254.254.254"  # nothing is sent there
SYSFS = Path("/sys/class/net")  # what Linux knows of each interface
WIFI, CABLE, NETWORK, MOBILE, VPN, VIRTUAL = "wifi", "cable", "network", "mobile", "vpn", "virtual"
LIKELIEST = (WIFI, CABLE, NETWORK)  # what a hall has; no phone is on any of the others
POINT_TO_POINT = {"512", "768", "769", "776", "778", "823", "65534"}  # ppp, tunnels, WireGuard
DOWN = ("down", "lowerlayerdown", "notpresent", "dormant")

# What an interface is called: by its kernel on Linux and macOS, by its maker on Windows. The first
# that fits counts.
NAMES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (WIFI, r"wi-?fi direct"),  # the laptop's own hotspot, which Windows calls virtual
        (
            VPN,
            r"^(tun|tap|utun|wg|ppp|ipsec|gif|stf|zt|feth|nordlynx|nordtun|tailscale|cscotun|"
            r"proton|pvpn|ts\d)|vpn|tunnel|wintun|wireguard|nordlynx|proton|tailscale|zerotier|"
            r"tap-|anyconnect|fortinet|fortissl|pangp|globalprotect|wan miniport|hamachi|"
            r"juniper|pulse secure|mullvad|warp|teredo|isatap",
        ),
        (MOBILE, r"^(wwan|rmnet|wwp)|mobile broadband|cellular|wwan"),
        (
            VIRTUAL,
            r"^(docker|br-|bridge\d|veth|virbr|vmnet|vboxnet|vnet|lxc|lxd|cni|flannel|cali|podman|"
            r"dummy|ifb|awdl|llw|anpi|lo\d*$|vmenet)|vethernet|hyper-v virtual|virtualbox|vmware|"
            r"host-only|virtual|loopback|bluetooth|npcap",
        ),
        (WIFI, r"^(wl|wifi|ath|ra\d)|wi-?fi|wireless|wlan|802\.11"),
        (CABLE, r"^(eth|en[opsx]|em\d)|ethernet|gbe|gigabit|\blan\b"),
    )
)


@dataclass(frozen=True)
class Network:
    """A network this machine is on; `name` as its system calls it, `kind` what it seems to be."""

    ip: str
    name: str
    kind: str


def addresses() -> list[str]:
    """IPv4 addresses of this machine on its networks, the likeliest for phones first."""
    return [each.ip for each in networks()]


def networks() -> list[Network]:
    """As they are now; those that no phone in a hall is on come last."""
    found = {ip: adapter.nice_name for adapter in ifaddr.get_adapters() for ip in ipv4(adapter)}
    main = towards(ANYWHERE)
    known = [Network(ip, name, kind_of(name)) for ip, name in found.items()]
    return sorted(known, key=lambda each: rank(each, main))


def rank(each: Network, main: str | None) -> tuple[object, ...]:
    """A VPN often is the way out of the laptop, which counts only among the hall's networks."""
    elsewhere = each.kind not in LIKELIEST
    likely = 0 if elsewhere else LIKELIEST.index(each.kind)
    return elsewhere, is_down(each.name), each.ip != main, likely, home(each.ip), each.ip


def present() -> set[str]:
    """The addresses this machine has now, in no order."""
    return {ip for adapter in ifaddr.get_adapters() for ip in ipv4(adapter)}


def ipv4(adapter: ifaddr.Adapter) -> list[str]:
    plain = [each.ip for each in adapter.ips if isinstance(each.ip, str)]
    return [ip for ip in plain if usable(IPv4Address(ip))]


def usable(ip: IPv4Address) -> bool:
    return not (ip.is_loopback or ip.is_link_local or ip.is_unspecified or ip.is_multicast)


def kind_of(name: str) -> str:
    """What the system knows of the interface; where it says nothing, what the name says."""
    plain = name.split(":")[0]
    return by_system(SYSFS / plain, plain) or by_name(name)


def by_name(name: str) -> str:
    return next((kind for kind, pattern in NAMES if pattern.search(name)), NETWORK)


def by_system(here: Path, name: str) -> str | None:
    if "/" in name or "\\" in name or not here.is_dir():
        return None
    if is_wireless(here):
        return WIFI
    named = by_name(name)
    if (here / "tun_flags").exists() or said(here / "type") in POINT_TO_POINT:
        return MOBILE if named == MOBILE else VPN
    if is_real(here):
        return MOBILE if named == MOBILE else CABLE
    # A bridge, a bond or a VLAN over the hall's cable is that cable.
    below = list(here.glob("lower_*"))
    if any(is_wireless(each) or is_real(each) for each in below):
        return CABLE
    return VPN if named == VPN else VIRTUAL


def is_wireless(here: Path) -> bool:
    return (here / "wireless").exists() or (here / "phy80211").exists()


def is_real(here: Path) -> bool:
    """There is a piece of hardware, or what a virtual machine takes for one."""
    return (here / "device").exists()


def is_down(name: str) -> bool:
    """A cable that is not plugged in keeps an address that was typed in."""
    return said(SYSFS / name.split(":")[0] / "operstate") in DOWN


def said(file: Path) -> str:
    try:
        return file.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""


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
