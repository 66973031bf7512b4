"""The words that documents use for fixed choices, with their names in every language.

Each app's `documents.py` registers its own; pages name them, and the API lists them.
"""

# Vocabularies of the code: {name: choices}; and of the catalogue: {name: (kind, parent's field)}.
choices = {}
kinds = {}


def name_choices(**vocabularies):
    choices.update({name: list(words) for name, words in vocabularies.items()})


def name_kinds(**vocabularies):
    kinds.update(vocabularies)


def label(name, value):
    """What a value of a vocabulary is called in the request's language."""
    return dict(choices[name]).get(value, value)
