"""Which build of the archive this is."""

import hashlib
from functools import cache
from pathlib import Path

# What answers are made of; of static files they give the names, which the manifest holds.
SOURCES = ("*.py", "*.html", "*.po")
FOLDERS = ("policyshare", "archive", "catalogue", "cities", "forums", "agreements", "templates")
STATIC_MANIFEST = "staticfiles.json"


@cache
def fingerprint(base, static_root):
    """Return a text that differs between any two builds, and is the same for every worker of one.

    It is made of what files say, and not of when they were written: machines of one build agree.
    """
    files = [base / "requirements.txt", static_root / STATIC_MANIFEST]
    for folder in FOLDERS:
        files += [file for kind in SOURCES for file in (base / folder).rglob(kind)]
    build = hashlib.sha256()
    for file in sorted(files):
        if file.is_file():
            name = file.relative_to(base) if file.is_relative_to(base) else Path(file.name)
            build.update(f"{name.as_posix()}\0{file.stat().st_size}\0".encode())
            build.update(file.read_bytes())
    return build.hexdigest()
