"""Proof that the catalogue says what the record says."""

from django.core.management.base import BaseCommand, CommandError

from catalogue.checking import problems, snapshot


class Command(BaseCommand):
    help = "Compare every entry with its record; exit with 1 when they differ."

    def handle(self, **options):
        with snapshot():
            found = list(problems())
        for problem in found:
            self.stderr.write(problem)
        if found:
            raise CommandError(f"{len(found)} problems. Run: manage.py rebuild_catalogue")
        self.stdout.write("The catalogue equals the record.")
