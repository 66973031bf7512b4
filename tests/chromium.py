"""The browser of the browser tests: a Chromium that is already on the machine."""

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome")


def find():
    """Return the program's path: the one CHROMIUM names, else the first of `NAMES` on PATH."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
