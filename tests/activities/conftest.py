"""The hall of the web's tests, for what activities say on pages."""

from tests.web.conftest import assets, still

__all__ = ["assets", "still"]
