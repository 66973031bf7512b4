"""What must hold for the public documents of every kind."""

from catalogue.documents import write_document
from catalogue.refresh import for_documents


def write_with_what_was_loaded(kind, django_assert_num_queries):
    """Write every document of a kind, as a refresh does, without any query but those before."""
    records = list(for_documents(kind))
    assert len(records) > 1
    with django_assert_num_queries(0):
        for record in records:
            write_document(kind, record)
