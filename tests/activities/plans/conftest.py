"""The room of the documents, for plans that go out as a workbook and come back."""

from tests.documents.conftest import app, busy  # noqa: F401 - fixtures
