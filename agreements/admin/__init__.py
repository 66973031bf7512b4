"""Staff forms of agreements, policies and exports."""

from agreements.admin import agreement, export, policy

__all__ = ["agreement", "export", "policy"]
