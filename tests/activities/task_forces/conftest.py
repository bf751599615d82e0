"""The hall of the web's tests, for sixty people who speak through the real socket."""

from tests.web.conftest import assets, hall

__all__ = ["assets", "hall"]
