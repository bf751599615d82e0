"""The room of the documents, for plans that go out as a workbook and come back; the hall for sixty people."""

from tests.documents.conftest import app, busy  # noqa: F401 - fixtures
from tests.web.conftest import assets, hall  # noqa: F401 - fixtures
