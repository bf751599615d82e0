"""Loop: how a room waits, runs beside others, and gets off the event loop for the disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Signal(Protocol):
    def set(self) -> Any: ...
    def clear(self) -> Any: ...
    def is_set(self) -> bool: ...
    def wait(self, timeout: float | None = None) -> Any: ...


class Loop(Protocol):
    """Times are seconds. `offload` runs on a native thread and waits for what it returns."""

    def signal(self) -> Signal: ...
    def spawn(self, work: Callable[..., Any], *args: Any) -> Any: ...
    def sleep(self, seconds: float) -> None: ...
    def offload(self, work: Callable[..., T], *args: Any) -> T: ...
    def lock(self) -> Any: ...


class ThreadLoop:
    """Plain threads, for tests and for programs that serve no one."""

    def signal(self) -> Signal:
        return threading.Event()

    def spawn(self, work: Callable[..., Any], *args: Any) -> threading.Thread:
        thread = threading.Thread(target=work, args=args, daemon=True)
        thread.start()
        return thread

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def offload(self, work: Callable[..., T], *args: Any) -> T:
        return work(*args)

    def lock(self) -> Any:
        return threading.RLock()


class GeventLoop:
    """gevent's hub. Its thread pool is native, so that a slow disk stops no one."""

    def signal(self) -> Signal:
        from gevent.event import Event

        return Event()  # type: ignore[no-any-return]

    def spawn(self, work: Callable[..., Any], *args: Any) -> Any:
        import gevent

        return gevent.spawn(work, *args)

    def sleep(self, seconds: float) -> None:
        import gevent

        gevent.sleep(seconds)

    def offload(self, work: Callable[..., T], *args: Any) -> T:
        import gevent

        # Told as a value: what a pool's work raises is also printed, and a full disk raises a lot.
        value, error = gevent.get_hub().threadpool.apply(outcome, (work, *args))
        if error is not None:
            raise error
        return value  # type: ignore[no-any-return]

    def lock(self) -> Any:
        from gevent.lock import RLock

        return RLock()


def outcome(work: Callable[..., T], *args: Any) -> tuple[T | None, Exception | None]:
    try:
        return work(*args), None
    except Exception as error:
        return None, error
