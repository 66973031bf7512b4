"""A constraint for relations that must never lead back to where they began."""

from django.core.exceptions import ValidationError
from django.db import connections, models
from django.db.backends.ddl_references import Statement, Table
from django.db.models.constraints import BaseConstraint


class NoLoop(BaseConstraint):
    """No row's relation leads, over any number of steps, back to itself.

    `source` and `target` are the foreign keys (or the primary key) that an edge goes from and to.
    `kinds`, when given, is the field that tells edges apart with the values of it that count.
    PostgreSQL keeps the rule by a trigger; `validate` asks the same question beforehand, so that a
    form can say it in words.
    """

    def __init__(self, *, source, target, name, violation_error_message, **kwargs):
        self.source = source
        self.target = target
        super().__init__(name=name, violation_error_message=violation_error_message, **kwargs)

    def _columns(self, model):
        return (model._meta.get_field(name).column for name in (self.source, self.target))

    def _reaches(self, model):
        """SQL: whether `%s` (a target) leads to `%s` (a source)."""
        source, target = self._columns(model)
        return (
            f'WITH RECURSIVE reached(node) AS (SELECT %s::bigint UNION SELECT edge."{target}" '
            f'FROM "{model._meta.db_table}" edge JOIN reached ON edge."{source}" = reached.node '
            f'WHERE edge."{target}" IS NOT NULL AND edge.id IS DISTINCT FROM %s) '
            "SELECT 1 FROM reached WHERE node = %s LIMIT 1"
        )

    def create_sql(self, model, schema_editor):
        source, target = self._columns(model)
        table, name = model._meta.db_table, self.name
        reaches = (
            self._reaches(model)
            .replace("%s", "{}")
            .format(f'NEW."{target}"', "NEW.id", f'NEW."{source}"')
        )
        # The lock makes two transactions that each add half of a loop wait for one another.
        body = f"""
            CREATE OR REPLACE FUNCTION "{name}_check"() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM pg_advisory_xact_lock(hashtext('{table}'));
                IF NEW."{target}" IS NOT NULL AND EXISTS ({reaches}) THEN
                    RAISE EXCEPTION 'relation of % {source} leads back to itself', TG_TABLE_NAME
                        USING ERRCODE = 'check_violation', CONSTRAINT = '{name}', TABLE = '{table}';
                END IF;
                RETURN NULL;
            END $$;
            CREATE CONSTRAINT TRIGGER "{name}" AFTER INSERT OR UPDATE ON %(table)s
            FOR EACH ROW EXECUTE FUNCTION "{name}_check"()
        """
        return Statement(
            body.replace("%", "%%").replace("%%(table)s", "%(table)s"),
            table=Table(table, schema_editor.quote_name),
        )

    def remove_sql(self, model, schema_editor):
        return Statement(
            f'DROP TRIGGER "{self.name}" ON %(table)s; DROP FUNCTION "{self.name}_check"()',
            table=Table(model._meta.db_table, schema_editor.quote_name),
        )

    def constraint_sql(self, model, schema_editor):
        # A trigger cannot stand inside CREATE TABLE; it follows it.
        schema_editor.deferred_sql.append(self.create_sql(model, schema_editor))
        return

    def validate(self, model, instance, exclude=None, using="default"):
        # A form leaves the primary key out of validation, though nothing can be wrong with it.
        ends = {self.source, self.target} - {model._meta.pk.name}
        if exclude and ends & set(exclude):
            return
        source, target = (
            getattr(instance, model._meta.get_field(name).attname)
            for name in (self.source, self.target)
        )
        if source is None or target is None:
            return
        with connections[using].cursor() as cursor:
            cursor.execute(self._reaches(model), [target, instance.pk, source])
            if cursor.fetchone():
                raise ValidationError(self.get_violation_error_message(), code="loop")

    def deconstruct(self):
        path, args, kwargs = super().deconstruct()
        return path, args, kwargs | {"source": self.source, "target": self.target}

    def __eq__(self, other):
        if isinstance(other, NoLoop):
            return self.deconstruct() == other.deconstruct()
        return super().__eq__(other)

    __hash__ = models.constraints.BaseConstraint.__hash__
