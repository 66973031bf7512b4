"""A pytest plugin: what Django's settings need, ready before they are read.

Without DATABASE_URL that includes a throwaway database, so tests disturb no running archive.
"""

import os
import tempfile
from contextlib import ExitStack

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config):
    stack = ExitStack()
    early_config.add_cleanup(stack.close)
    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="policyshare-"))
    os.environ.setdefault("SECRET_KEY", "only for tests")
    os.environ.setdefault("ALLOWED_HOSTS", "localhost,127.0.0.1")
    os.environ.setdefault("HTTPS_ONLY", "false")
    for name in ("MEDIA_ROOT", "STATIC_ROOT"):
        os.environ[name] = os.path.join(folder, name)
        os.mkdir(os.environ[name])
    if not os.environ.get("DATABASE_URL"):
        # `make test` has set it: imported before coverage counts, the launcher would seem untested.
        from policyshare import embedded_postgres

        os.environ["DATABASE_URL"] = stack.enter_context(embedded_postgres.throwaway()).url
    return (yield)
