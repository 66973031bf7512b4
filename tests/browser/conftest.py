"""A browser and a served archive. Both are made once; the tests only read."""

import os
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.db import connection, connections, transaction
from playwright.sync_api import sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests import chromium
from tests.browser import awkward
from tests.conftest import restore, tables

WIDE, NARROW = {"width": 1360, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(scope="package")
def browser():
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # The browser's own event loop runs in this thread, where fixtures use the database.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        sandbox = [] if os.geteuid() else ["--no-sandbox"]
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=sandbox)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def serve(browser, founding_rows, django_db_blocker):
    """`with serve(build) as url`: the founding record, and what `build()` adds, on a server."""

    @contextmanager
    def serving(build=None):
        # pytest-django makes a test database only when a test has the mark `django_db`.
        assert connection.settings_dict["NAME"].startswith("test_"), "mark the module: django_db"
        with django_db_blocker.unblock():
            with transaction.atomic():
                restore(founding_rows)
            if build:
                build()
            server = LiveServer("127.0.0.1")
            try:
                yield server.url
            finally:
                server.stop()
                names = ", ".join(f'"{table}"' for table in tables())
                with connection.cursor() as cursor:
                    cursor.execute(f"TRUNCATE {names} CASCADE")
                connections.close_all()

    return serving


@pytest.fixture(scope="module")
def site(serve):
    """The address of the founding record's site."""
    with serve() as url:
        yield url


@pytest.fixture(scope="module")
def awkward_site(serve):
    """The same with records whose texts could break a page."""
    with serve(awkward.make) as url:
        yield url


@pytest.fixture
def visit(browser):
    """`visit(url)` opens a page and keeps in `page.complaints` whatever it should not do."""
    contexts = []

    def open_page(url, *, viewport=WIDE, **options):
        context = browser.new_context(viewport=viewport, **options)
        contexts.append(context)
        page = context.new_page()
        page.complaints = []
        host = "/".join(url.split("/")[:3])

        def note_console(message):
            place = message.location["url"]
            if message.type not in ("error", "warning"):
                return
            if place == "":  # of axe, the only script without an address: the tests bring it in
                return
            if place == url and message.text.startswith("Failed to load resource"):
                return  # an error page is itself a resource that "failed to load"
            page.complaints.append(message.text)

        def note_request(request):
            if not request.url.startswith((host, "data:")):
                page.complaints.append(f"asks another host: {request.url}")

        page.on("console", note_console)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("request", note_request)
        page.on("dialog", lambda dialog: page.complaints.append(f"dialog: {dialog.message}"))
        page.goto(url)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="package")
def violations():
    """`violations(page)`: what axe finds, as texts."""
    axe = Axe()

    def find(page):
        answer = axe.run(page, options={"resultTypes": ["violations"]}).response
        return [
            f"{rule['id']}: {node['html'][:200]} {node['failureSummary']}"
            for rule in answer["violations"]
            for node in rule["nodes"]
        ]

    return find


def scrolls_sideways(page):
    return page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
