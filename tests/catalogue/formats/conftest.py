import pytest

from tests.browser import awkward
from tests.conftest import restore


@pytest.fixture
def export(client):
    """Read an export as anyone would: `export("/agreements.csv", city="seoul")`, as bytes."""

    def read(path, /, **parameters):
        answer = client.get(path, query_params=parameters)
        assert answer.status_code == 200, answer.content
        assert answer.streaming
        return answer.getvalue()

    return read


@pytest.fixture(scope="session")
def awkward_rows(rows_made_by):
    return rows_made_by(awkward.make)


@pytest.fixture
def awkward_record(db, awkward_rows):
    """Texts in many scripts, with all that could break a format."""
    restore(awkward_rows)
