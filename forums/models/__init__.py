from forums.models.declaration import Declaration, Principle, PrincipleTarget
from forums.models.forum import (
    AttendanceFigure,
    Delegation,
    Forum,
    ForumCitation,
    ForumName,
    Host,
)
from forums.models.sdg import SDGGoal, SDGTarget

__all__ = [
    "AttendanceFigure",
    "Declaration",
    "Delegation",
    "Forum",
    "ForumCitation",
    "ForumName",
    "Host",
    "Principle",
    "PrincipleTarget",
    "SDGGoal",
    "SDGTarget",
]
