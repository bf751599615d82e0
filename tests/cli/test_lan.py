"""Addresses: the one that phones in the hall can reach comes first."""

from types import SimpleNamespace

import pytest

from wsr.web import lan


def adapter(name: str, *ips: str) -> SimpleNamespace:
    return SimpleNamespace(nice_name=name, ips=[SimpleNamespace(ip=ip) for ip in ips])


@pytest.fixture
def network(monkeypatch):
    def set_up(*adapters: SimpleNamespace, towards: str | None = None) -> list[str]:
        monkeypatch.setattr(lan.ifaddr, "get_adapters", lambda: adapters)
        monkeypatch.setattr(lan, "towards", lambda host: towards)
        return lan.addresses()

    return set_up


def test_the_way_out_of_the_laptop_comes_first_then_the_wifi(network):
    both = adapter("eth0", "10.0.0.5"), adapter("wlan0", "192.168.1.20")
    assert network(*both, towards="10.0.0.5") == ["10.0.0.5", "192.168.1.20"]
    assert network(*both) == ["192.168.1.20", "10.0.0.5"]


def test_networks_inside_the_laptop_come_last(network):
    found = network(
        adapter("docker0", "172.17.0.1"), adapter("wlan0", "10.0.0.5"), towards="172.17.0.1"
    )
    assert found == ["10.0.0.5", "172.17.0.1"]


@pytest.mark.parametrize("ip", ["127.0.0.1", "169.254.7.7", "0.0.0.0"])
def test_what_no_phone_can_reach_is_left_out(network, ip):
    assert network(adapter("lo", ip)) == []


def test_a_laptop_without_a_network_has_no_address(network):
    assert network() == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        # Linux
        *[(name, "wifi") for name in ("wlan7", "wlp0s20f7", "wlx00c0ca")],
        *[(name, "cable") for name in ("eth7", "enp0s31f7", "eno7", "enx00e04c")],
        *[(name, "vpn") for name in ("tun0", "tap0", "wg0", "ppp0", "tailscale0", "nordlynx")],
        *[(name, "vpn") for name in ("proton0", "pvpnksintrf0", "ztabcd1234", "utun3", "ipsec0")],
        *[(name, "virtual") for name in ("docker0", "br-3fa1", "veth12ab", "virbr0", "vmnet8")],
        *[(name, "virtual") for name in ("vboxnet0", "awdl0", "llw0", "bridge100", "lxcbr0")],
        ("wwan0", "mobile"),
        ("en0", "network"),  # wifi on one Mac, cable on another
        # Windows, as the maker calls it
        ("Intel(R) Wi-Fi 6 AX201 160MHz", "wifi"),
        ("Realtek RTL8852BE WiFi 6 802.11ax PCIe Adapter", "wifi"),
        ("Qualcomm Atheros QCA9377 Wireless Network Adapter", "wifi"),
        ("Microsoft Wi-Fi Direct Virtual Adapter #2", "wifi"),
        ("Realtek PCIe GbE Family Controller", "cable"),
        ("Intel(R) Ethernet Connection (13) I219-V", "cable"),
        ("TAP-Windows Adapter V9", "vpn"),
        ("WireGuard Tunnel", "vpn"),
        ("NordLynx Tunnel", "vpn"),
        ("ProtonVPN Tunnel", "vpn"),
        ("Tailscale Tunnel", "vpn"),
        ("ZeroTier Virtual Port", "vpn"),
        ("Cisco AnyConnect Secure Mobility Client Virtual Miniport Adapter", "vpn"),
        ("Fortinet SSL VPN Virtual Ethernet Adapter", "vpn"),
        ("Hyper-V Virtual Ethernet Adapter", "virtual"),
        ("vEthernet (WSL)", "virtual"),
        ("VMware Virtual Ethernet Adapter for VMnet8", "virtual"),
        ("VirtualBox Host-Only Ethernet Adapter", "virtual"),
        ("Bluetooth Device (Personal Area Network)", "virtual"),
        ("Generic Mobile Broadband Adapter", "mobile"),
    ],
)
def test_a_network_is_known_by_what_its_system_calls_it(name, kind):
    assert lan.by_name(name) == kind


@pytest.mark.parametrize(
    "inside",
    ["NordLynx Tunnel", "Hyper-V Virtual Ethernet Adapter", "proton0", "tailscale0", "wwan0"],
)
@pytest.mark.parametrize("hall", ["Intel(R) Wi-Fi 6 AX201 160MHz", "en0", "enp0s31f7", "wlan7"])
def test_no_vpn_comes_before_the_hall_even_when_it_is_the_way_out(network, hall, inside):
    found = network(
        adapter(inside, "192.168.1.2"), adapter(hall, "172.20.0.5"), towards="192.168.1.2"
    )
    assert found == ["172.20.0.5", "192.168.1.2"]


@pytest.fixture
def linux(monkeypatch, tmp_path):
    """What /sys/class/net says of interfaces: their files, with what is in them."""
    monkeypatch.setattr(lan, "SYSFS", tmp_path)

    def set_up(name: str, **files: str) -> str:
        (tmp_path / name).mkdir()
        for file, words in files.items():
            place = tmp_path / name / file.replace("__", "/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(f"{words}\n")
        return name

    return set_up


@pytest.mark.parametrize(
    ("files", "kind"),
    [
        ({"phy80211__name": "phy0", "device__vendor": "x"}, "wifi"),
        ({"type": "1", "device__vendor": "x"}, "cable"),
        ({"type": "65534", "tun_flags": "0x1001"}, "vpn"),
        ({"type": "65534"}, "vpn"),  # WireGuard
        ({"type": "512"}, "vpn"),
        ({"type": "1", "tun_flags": "0x1002"}, "vpn"),  # a tap looks like a cable
        ({"type": "1"}, "virtual"),
        ({"type": "1", "lower_eth0__device__vendor": "x"}, "cable"),  # a bridge over a cable
    ],
)
def test_linux_knows_better_than_the_name(linux, files, kind):
    assert lan.kind_of(linux("office", **files)) == kind


def test_a_cable_that_is_not_plugged_in_comes_after_one_that_is(linux, network):
    off = linux("eth0", type="1", device__vendor="x", operstate="down")
    on = linux("eth1", type="1", device__vendor="x", operstate="up")
    assert network(adapter(off, "192.168.1.2"), adapter(on, "10.0.0.5")) == [
        "10.0.0.5",
        "192.168.1.2",
    ]
