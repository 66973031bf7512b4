"""`make run`: what it promises from the first run to a kill of everything."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from stat import S_IMODE
from types import SimpleNamespace

import psutil
import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection
from django.test import override_settings

from policyshare import children, embedded_postgres, local

OURS = ("SECRET_KEY", "DATABASE_URL", "ALLOWED_HOSTS", "HTTPS_ONLY", "STATIC_ROOT", "MEDIA_ROOT")


@dataclass
class Archive:
    """A running archive: the process of `make run`, and what it said up to the address."""

    process: subprocess.Popen
    said: str

    @property
    def address(self):
        return re.search(r"http://127\.0\.0\.1:\d+", self.said)[0]

    @property
    def password(self):
        return re.search(r"password: (\S+)", self.said)[1]

    def family(self):
        main = psutil.Process(self.process.pid)
        return [main, *main.children(recursive=True)]


@contextmanager
def archive_in(var, **environment):
    """Do what `make run` does, with everything it keeps in `var`."""
    inherited = {name: os.environ[name] for name in os.environ if name not in OURS}
    arguments = [sys.executable, "-m", "policyshare.local"]
    environment = inherited | {"VAR": str(var), "PORT": str(free_port())} | environment
    with subprocess.Popen(
        arguments,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            said = ""
            for line in process.stdout:
                said += line
                if line.startswith("Ctrl-C"):
                    break
            yield Archive(process, said)
        finally:
            process.terminate()
            process.stdout.read()


@pytest.fixture(scope="module")
def var(tmp_path_factory, django_db_setup):
    """The folder of an archive before its first run, but for two things that take long.

    The tables are copied from the test database, the static files are not compressed.
    """
    var = tmp_path_factory.mktemp("local") / "var"
    var.mkdir()
    database = embedded_postgres.folder_for(var)
    with embedded_postgres.running(database, durable=False) as server:
        programs = embedded_postgres.find_programs(database)
        tables = [programs / "pg_dump", url_of_the_test_database()]
        with subprocess.Popen(tables, stdout=subprocess.PIPE) as dump:
            load = [programs / "psql", "--quiet", "--set=ON_ERROR_STOP=1", server.url]
            subprocess.run(load, stdin=dump.stdout, stdout=subprocess.DEVNULL, check=True)
    plain = {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}
    storages = settings.STORAGES | {"staticfiles": plain}
    with override_settings(STORAGES=storages, STATIC_ROOT=str(var / "static")):
        call_command("collectstatic", interactive=False, verbosity=0)
        (var / "static.stamp").write_text(local.state_of_static_files())
    yield var
    if embedded_postgres.is_root():
        shutil.rmtree(database)


def url_of_the_test_database():
    address, _, _ = os.environ["DATABASE_URL"].rpartition("/")
    return f"{address}/{connection.settings_dict['NAME']}"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_until(true, seconds=10):
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def status(address):
    try:
        return urllib.request.urlopen(address, timeout=10).status
    except urllib.error.HTTPError as error:
        with error:
            return error.code


@pytest.fixture(scope="module")
def first_run(var):
    """What was seen of the first run, which Ctrl-C ended."""
    with archive_in(var) as archive:
        seen = SimpleNamespace(
            said=archive.said,
            status={path: status(f"{archive.address}{path}") for path in ("/", "/admin/login/")},
            mode={path.name: S_IMODE(path.stat().st_mode) for path in var.iterdir()},
            family=archive.family(),
        )
        archive.process.send_signal(signal.SIGINT)
        seen.exit_status = archive.process.wait(20)
    return seen


def test_the_first_run_loads_and_serves_the_founding_record(first_run):
    assert "Vocabularies and the founding record" in first_run.said
    assert first_run.status == {"/": 200, "/admin/login/": 200}


def test_secrets_are_for_the_owners_eyes_only(first_run):
    for name in ("secret_key", "local_staff.txt", "local.env"):
        assert first_run.mode[name] == 0o600


def test_ctrl_c_stops_everything(first_run, var):
    assert first_run.exit_status == 0
    assert not any(map(children.is_alive, first_run.family))
    assert not (var / "local.env").exists()


def test_after_a_kill_the_next_run_simply_works(first_run, var):
    port = str(free_port())
    with archive_in(var, PORT=port) as archive:
        password = archive.password
        for process in archive.family():
            with suppress(psutil.NoSuchProcess):
                process.kill()
    with archive_in(var, PORT=port) as archive:
        assert archive.password == password
        archive.process.kill()
        archive.process.wait()
    with archive_in(var, PORT=port) as archive:
        assert "Vocabularies" not in archive.said
        assert status(f"{archive.address}/") == 200


def test_a_server_that_dies_stops_the_rest_and_is_named(first_run, var):
    with archive_in(var) as archive:
        family = archive.family()
        psutil.Process(int((var / "server.pid").read_text())).kill()
        assert "The server stopped by itself" in archive.process.stdout.read()
        assert archive.process.wait(20) == 1
    wait_until(lambda: not any(map(children.is_alive, family)))


def test_a_database_that_does_not_answer_is_named(tmp_path):
    nowhere = "postgresql://nobody@localhost:1/nothing"
    with archive_in(tmp_path, DATABASE_URL=nowhere) as archive:
        assert archive.process.wait(20) == 1
        assert "The database that DATABASE_URL names does not answer" in archive.said


def test_a_second_run_of_the_same_clone_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("VAR", str(tmp_path))
    with (
        embedded_postgres.locked(tmp_path),
        ExitStack() as stack,
        pytest.raises(embedded_postgres.InUseError, match="another `make run`"),
    ):
        local.start(stack)


def test_a_taken_port_is_told_how_to_be_changed():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(local.LocalArchiveError, match=rf"Port {port} .* with PORT"):
            local.reserve(port)


@pytest.mark.parametrize("port", ["http", "0", "65536", "-1"])
def test_a_port_that_is_none_is_refused(port, monkeypatch):
    monkeypatch.setenv("PORT", port)
    with pytest.raises(local.LocalArchiveError, match=f"PORT is '{port}'"):
        local.chosen_port()


def test_a_note_with_a_strangers_process_number_harms_nobody(tmp_path):
    note = tmp_path / "server.pid"
    with subprocess.Popen(["sleep", "60"]) as stranger:
        note.write_text(f"{stranger.pid}\n")
        local.stop_leftover_server(note)
        assert stranger.poll() is None
        stranger.kill()
    assert not note.exists()


def test_a_leftover_server_of_this_project_is_stopped(tmp_path):
    note = tmp_path / "server.pid"
    code = "import time; time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code, "policyshare.wsgi"]) as leftover:
        note.write_text(f"{leftover.pid}\n")
        wait_until(lambda: "policyshare.wsgi" in psutil.Process(leftover.pid).cmdline())
        local.stop_leftover_server(note)
        assert leftover.wait(1) == -signal.SIGTERM


def test_static_files_are_collected_when_one_changed(tmp_path, settings, monkeypatch):
    (tmp_path / "source").mkdir()
    settings.STATICFILES_DIRS = [tmp_path / "source"]
    settings.STATIC_ROOT = tmp_path / "collected"
    settings.STATIC_ROOT.mkdir()
    manifest = settings.STATIC_ROOT / "staticfiles.json"
    collect = local.child
    monkeypatch.setattr(local, "child", lambda _: collect(["touch", manifest]))

    def is_collected_anew():
        manifest.touch()
        os.utime(manifest, (0, 0))
        local.collect_static_files(tmp_path / "stamp")
        return manifest.stat().st_mtime > 0

    assert is_collected_anew()
    assert not is_collected_anew()
    (tmp_path / "source" / "new.css").touch()
    assert is_collected_anew()


def test_static_files_that_cannot_be_collected_stop_the_start(tmp_path, monkeypatch):
    collect = local.child
    monkeypatch.setattr(local, "child", lambda _: collect(["false"]))
    with pytest.raises(local.LocalArchiveError, match="could not be collected"):
        local.collect_static_files(tmp_path / "stamp")
    assert not (tmp_path / "stamp").exists()


@pytest.mark.django_db
class TestStaffAccount:
    def test_it_is_made_once_and_said_every_time(self, tmp_path):
        first = local.staff_account(tmp_path / "staff")
        assert local.staff_account(tmp_path / "staff") == first
        user = get_user_model().objects.get(username="staff")
        assert user.is_superuser
        assert user.check_password(first.split()[-1])

    def test_a_changed_password_is_not_said(self, tmp_path):
        first = local.staff_account(tmp_path / "staff").split()[-1]
        user = get_user_model().objects.get(username="staff")
        user.set_password("another")
        user.save()
        said = local.staff_account(tmp_path / "staff")
        assert "changepassword" in said
        assert first not in said
