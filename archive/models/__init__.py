from archive.models.name import Name, NamedRecord, Succession
from archive.models.record import Record, StaffModel, StaleMark
from archive.models.source import Citation, Source
from archive.models.user import User

__all__ = [
    "Citation",
    "Name",
    "NamedRecord",
    "Record",
    "Source",
    "StaffModel",
    "StaleMark",
    "Succession",
    "User",
]
