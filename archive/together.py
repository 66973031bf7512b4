"""A constraint for parts of a whole that refer to one another: they belong to the same whole."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.backends.ddl_references import Statement, Table
from django.db.models.constraints import BaseConstraint


class SameWhole(BaseConstraint):
    """A row and the row that its `reference` names have the same `whole`, where both are given.

    `reference` and `whole` are foreign keys; the model referred to has a `whole` as well.
    PostgreSQL keeps the rule by a foreign key over both columns. When what is referred to moves to
    another whole, what refers to it moves along.
    """

    def __init__(self, *, reference, whole, name, violation_error_message, **kwargs):
        self.reference = reference
        self.whole = whole
        super().__init__(name=name, violation_error_message=violation_error_message, **kwargs)

    def create_sql(self, model, schema_editor):
        reference, whole = (model._meta.get_field(name) for name in (self.reference, self.whole))
        other = reference.related_model
        columns = {
            "name": schema_editor.quote_name(self.name),
            "target": schema_editor.quote_name(f"{self.name}_target"),
            "reference": schema_editor.quote_name(reference.column),
            "whole": schema_editor.quote_name(whole.column),
            "key": schema_editor.quote_name(other._meta.pk.column),
            "other_whole": schema_editor.quote_name(other._meta.get_field(self.whole).column),
        }
        return Statement(
            "CREATE UNIQUE INDEX %(target)s ON %(other)s (%(key)s, %(other_whole)s);"
            " ALTER TABLE %(table)s ADD CONSTRAINT %(name)s"
            " FOREIGN KEY (%(reference)s, %(whole)s)"
            " REFERENCES %(other)s (%(key)s, %(other_whole)s) ON UPDATE CASCADE",
            table=Table(model._meta.db_table, schema_editor.quote_name),
            other=Table(other._meta.db_table, schema_editor.quote_name),
            **columns,
        )

    def remove_sql(self, model, schema_editor):
        return Statement(
            "ALTER TABLE %(table)s DROP CONSTRAINT %(name)s; DROP INDEX %(target)s",
            table=Table(model._meta.db_table, schema_editor.quote_name),
            name=schema_editor.quote_name(self.name),
            target=schema_editor.quote_name(f"{self.name}_target"),
        )

    def constraint_sql(self, model, schema_editor):
        # The table referred to can be made later than this one; so this follows both.
        schema_editor.deferred_sql.append(self.create_sql(model, schema_editor))
        return

    def validate(self, model, instance, exclude=None, using="default"):
        if exclude and {self.reference, self.whole} & set(exclude):
            return
        other = getattr(instance, self.reference)
        whole = getattr(instance, model._meta.get_field(self.whole).attname)
        if other is None or whole is None:
            return
        if getattr(other, other._meta.get_field(self.whole).attname) != whole:
            raise ValidationError(self.get_violation_error_message(), code="another_whole")

    def deconstruct(self):
        path, args, kwargs = super().deconstruct()
        return path, args, kwargs | {"reference": self.reference, "whole": self.whole}

    def __eq__(self, other):
        if isinstance(other, SameWhole):
            return self.deconstruct() == other.deconstruct()
        return super().__eq__(other)

    __hash__ = models.constraints.BaseConstraint.__hash__
