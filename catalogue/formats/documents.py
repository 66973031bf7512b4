"""JSON: the documents as they were published, exactly the API's."""

import json


def write(export):
    texts = (json.dumps(entry.document, ensure_ascii=False) for entry in export.entries)
    if not export.is_list:
        yield from texts
        return
    yield '{"results": ['
    for number, text in enumerate(texts):
        yield f",\n{text}" if number else f"\n{text}"
    yield "\n]}\n"
