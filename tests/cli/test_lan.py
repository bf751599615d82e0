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
