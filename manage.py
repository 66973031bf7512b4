#!/usr/bin/env python
"""Django's commands. While `make run` runs they work on the local archive."""

import os
import sys
from pathlib import Path

from django.core.management import execute_from_command_line
from dotenv import load_dotenv

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "policyshare.settings")
    # Written by `make run` while it runs; what the environment says already wins.
    load_dotenv(Path(__file__).resolve().parent / "var" / "local.env")
    execute_from_command_line(sys.argv)
