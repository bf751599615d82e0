"""Weighing: what a phone fetches, and how much of it, measured by Chromium itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

GROUPS = [
    "Fishers and fish traders",
    "Local government",
    "Ministry of Environment",
    "Teachers",
    "Women's cooperatives",
    "Journalists",
    "Donors",
    "Hotel owners",
    "Coast guard",
    "Youth",
]
ARRIVAL = {
    "title": "The lagoon we share",
    "task": "How do fish, people and hotels live together?",
    "method": "half-day",
    "groups": GROUPS,
}


@dataclass
class Load:
    """One request; a socket weighs nothing."""

    path: str
    host: str
    type: str
    size: int = 0  # bytes of the body as they travelled


@dataclass
class Scales:
    """Is under a page from before its first request."""

    page: Any
    loads: dict[str, Load] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.cdp = self.page.context.new_cdp_session(self.page)
        self.cdp.send("Network.enable")
        self.cdp.on(
            "Network.requestWillBeSent",
            lambda event: self.asked(event, event["request"]["url"], event["type"]),
        )
        self.cdp.on(
            "Network.webSocketCreated", lambda event: self.asked(event, event["url"], "WebSocket")
        )
        self.cdp.on("Network.responseReceived", self.answered)
        self.page.on("console", lambda said: said.type == "error" and self.errors.append(said.text))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def asked(self, event: dict[str, Any], url: str, type_: str) -> None:
        where = urlsplit(url)
        if where.scheme != "data":
            self.loads[event["requestId"]] = Load(where.path, where.netloc, type_)

    def answered(self, event: dict[str, Any]) -> None:
        """What a length is told of; the server tells one of all that belongs to the page."""
        headers = {name.lower(): value for name, value in event["response"]["headers"].items()}
        if event["requestId"] in self.loads:
            self.loads[event["requestId"]].size = int(headers.get("content-length", 0))

    def slow(self) -> None:
        """Slow 3G, and a processor a sixth as fast."""
        self.cdp.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": 400,
                "downloadThroughput": 400_000 / 8,
                "uploadThroughput": 400_000 / 8,
            },
        )
        self.cdp.send("Emulation.setCPUThrottlingRate", {"rate": 6})

    def of(self, *types: str) -> int:
        """Bytes of these types; of the whole page, less what the room itself holds, when none."""
        return sum(
            each.size
            for each in self.loads.values()
            if each.type in types or (not types and not each.path.startswith("/api/"))
        )

    def hosts(self) -> set[str]:
        return {each.host for each in self.loads.values()}

    def list(self) -> str:
        return "\n".join(
            f"{each.size:7} {each.type:12} {each.path}" for each in self.loads.values()
        )
