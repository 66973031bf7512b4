"""Keys that can never change."""

import pgtrigger


class KeyFrozen(pgtrigger.Trigger):
    """The key of a vocabulary's row is public from the start: filters, documents and links use it.

    `SlugFrozen` is the same for records, from their first publication on.
    """

    name = "key_frozen"
    when = pgtrigger.Before
    func = """
        RAISE EXCEPTION 'the key of a row that is public cannot change'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'key_frozen', TABLE = TG_TABLE_NAME;
    """

    def __init__(self, field):
        super().__init__(
            operation=pgtrigger.UpdateOf(field),
            condition=pgtrigger.Q(**{f"old__{field}__df": pgtrigger.F(f"new__{field}")}),
        )
