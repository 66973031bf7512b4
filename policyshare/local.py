"""`make run`: the whole archive on this machine, from one command, until Ctrl-C.

What it keeps is in `var/`, which may be deleted to begin anew: the key, the static files, the staff
account's password and, unless DATABASE_URL names another, the database.
"""

import hashlib
import http.client
import os
import secrets
import signal
import socket
import sys
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

import django
import psutil
from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import OperationalError, connections, transaction

from policyshare import children, embedded_postgres

BASE_DIR = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
ANSWER_SECONDS = 60
STAFF_NAME = "staff"
FOUNDING_FIXTURES = ("countries", "sdg", "policy_areas", "founding")


class LocalArchiveError(Exception):
    """Why the local archive does not run, and what to do about it, in words for a person."""


def main():
    """Prepare the archive and serve it until a signal comes; return the exit status."""
    stop_on_signals()
    try:
        with ExitStack() as stack:
            watch(start(stack))
    except KeyboardInterrupt:
        print("\nStopped.")
        return 0
    except (LocalArchiveError, embedded_postgres.EmbeddedPostgresError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1


def start(stack):
    """Start everything, for `stack` to stop in reverse order; return the processes by name."""
    var = Path(os.environ.get("VAR") or BASE_DIR / "var").resolve()
    embedded_postgres.make_folder(var)
    stack.enter_context(embedded_postgres.locked(var))
    stop_leftover_server(var / "server.pid")
    port = chosen_port()
    listener = stack.enter_context(reserve(port))

    processes = {}
    environment = {
        "DJANGO_SETTINGS_MODULE": "policyshare.settings",
        "SECRET_KEY": remembered(var / "secret_key", size=64),
        "ALLOWED_HOSTS": f"{HOST},localhost",
        "HTTPS_ONLY": "false",
        "STATIC_ROOT": str(var / "static"),
        "MEDIA_ROOT": str(var / "media"),
    }
    if not os.environ.get("DATABASE_URL"):
        folder = embedded_postgres.folder_for(var)
        with step(f"Database in {folder}"):
            database = stack.enter_context(embedded_postgres.running(folder))
        os.environ["DATABASE_URL"] = database.url
        processes["database"] = database.process
    os.environ.update(environment | os.environ)
    stack.enter_context(environment_file(var / "local.env", [*environment, "DATABASE_URL"]))

    prepare(var)
    processes["server"] = stack.enter_context(http_server(listener, var / "server.pid"))
    staff = staff_account(var / "local_staff.txt")
    connections.close_all()
    wait_for_answer(port, processes)
    processes["worker"] = stack.enter_context(worker())
    print(f"\nThe archive  http://{HOST}:{port}/")
    print(f"For staff    http://{HOST}:{port}/admin/  {staff}")
    print("Ctrl-C stops it; what you enter is kept.", flush=True)
    return processes


def stop_on_signals():
    """Let Ctrl-C, SIGTERM and a closed terminal stop the archive: once, in order."""
    asked = [signal.SIGINT, signal.SIGTERM]
    if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:  # as under nohup
        asked.append(signal.SIGHUP)

    def stop(*_):
        for number in asked:
            signal.signal(number, signal.SIG_IGN)
        raise KeyboardInterrupt

    for number in asked:
        signal.signal(number, stop)


def stop_leftover_server(note):
    """Stop the HTTP server of an earlier run that was killed before it could stop it itself."""
    if not note.exists():
        return
    try:
        process = psutil.Process(int(note.read_text()))
        if "policyshare.wsgi" in process.cmdline() and Path(process.cwd()) == BASE_DIR:
            children.stop_leftover([process])
    except (ValueError, psutil.Error):
        pass  # The number is nobody's, or a stranger's by now.
    note.unlink(missing_ok=True)


def chosen_port():
    """Return the number that PORT names."""
    port = os.environ.get("PORT") or "8000"
    if not (port.isdecimal() and 0 < int(port) < 65536):
        raise LocalArchiveError(f"PORT is {port!r}: give a number from 1 to 65535.")
    return int(port)


def reserve(port):
    """Return a socket bound to the port, not yet listening: the HTTP server takes it over."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except OSError as error:
        listener.close()
        raise LocalArchiveError(
            f"Port {port} cannot be used ({error.strerror}): name another with PORT, "
            "as in `make run PORT=8123`."
        ) from None
    return listener


def remembered(file, size):
    """Return a secret of `size` random bytes, made once and kept for the owner's eyes only."""
    if not file.exists():
        write_private(file, secrets.token_urlsafe(size))
    return file.read_text().strip()


def write_private(file, text):
    """Write a file that nobody but its owner has ever been able to read."""
    file.unlink(missing_ok=True)
    with open(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as stream:
        stream.write(f"{text}\n")


@contextmanager
def environment_file(file, names):
    """Let `manage.py` find the running archive."""
    write_private(file, "\n".join(f"{name}='{os.environ[name]}'" for name in names))
    try:
        yield
    finally:
        file.unlink(missing_ok=True)


@contextmanager
def step(name):
    """Say what is being done, and how long it took when that was long enough to notice."""
    print(f"{name} ...", end="", flush=True)
    started = time.monotonic()
    yield
    seconds = time.monotonic() - started
    print(f" {seconds:.0f} s" if seconds >= 2 else " ready", flush=True)


def prepare(var):
    """Bring the database and the files up to the code."""
    django.setup()
    try:
        with step("Tables"):
            call_command("migrate", verbosity=0)
    except OperationalError as error:
        raise LocalArchiveError(
            f"The database that DATABASE_URL names does not answer: {error}"
        ) from None
    if not apps.get_model("cities.Country").objects.exists():
        with step("Vocabularies and the founding record"):
            with transaction.atomic():
                call_command("loaddata", *FOUNDING_FIXTURES, verbosity=0)
            call_command("refresh_catalogue", verbosity=0)
    with step("Translations"):
        call_command("compile_translations", verbosity=0)
    with step("Static files"):
        collect_static_files(var / "static.stamp")


def collect_static_files(stamp):
    """Collect the static files when one was added, taken away or changed since the last time."""
    state = state_of_static_files()
    collected = (Path(settings.STATIC_ROOT) / "staticfiles.json").exists()
    if collected and stamp.exists() and stamp.read_text() == state:
        return
    # A process of its own ends at once when asked to, in the midst of compressing too.
    command = ["manage.py", "collectstatic", "--no-input", "--clear", "--verbosity=0"]
    with child([sys.executable, *command]) as collecting:
        if collecting.wait() != 0:
            raise LocalArchiveError("The static files could not be collected; see above why.")
    stamp.write_text(state)


def state_of_static_files():
    """Return a text that differs whenever the names, sizes or times of the sources do."""
    state = hashlib.sha256(str(settings.STATIC_ROOT).encode())
    for finder in get_finders():
        for name, storage in finder.list([]):
            details = os.stat(storage.path(name))
            state.update(f"{name} {details.st_size} {details.st_mtime_ns}\n".encode())
    return state.hexdigest()


def staff_account(file):
    """Make the account once; return its name and its password as long as that is the one made."""
    users = get_user_model().objects
    user = users.filter(username=STAFF_NAME).first()
    if user is None:
        password = remembered(file, size=12)
        users.create_superuser(STAFF_NAME, password=password)
    elif file.exists() and user.check_password(file.read_text().strip()):
        password = file.read_text().strip()
    else:
        password = "as it was changed to (`manage.py changepassword staff` sets another)"
    return f"name: {STAFF_NAME}, password: {password}"


def http_server(listener, note):
    """Run gunicorn over a bound socket; several threads, so that a long download blocks nobody."""
    memory = Path("/dev/shm")
    return child(
        [sys.executable, "-m", "gunicorn", "policyshare.wsgi", f"--bind=fd://{listener.fileno()}"]
        + [
            "--preload",
            "--workers=2",
            "--worker-class=gthread",
            "--threads=4",
            "--graceful-timeout=5",
        ]
        + ["--log-level=warning", f"--pid={note}", "--no-control-socket"]
        # The workers' sign of life is a file: on a slow disk it can look like death.
        + ([f"--worker-tmp-dir={memory}"] if os.access(memory, os.W_OK) else []),
        pass_fds=[listener.fileno()],
    )


def worker():
    """Run what keeps the public catalogue in step with changes made outside a request."""
    return child([sys.executable, "manage.py", "refresh_catalogue", "--watch"])


@contextmanager
def child(arguments, **options):
    """Run a program in the project's folder until the block ends."""
    process = children.start(arguments, cwd=BASE_DIR, **options)
    try:
        yield process
    finally:
        children.stop(process)


def wait_for_answer(port, processes):
    """Return when the archive answers its first request."""
    deadline = time.monotonic() + ANSWER_SECONDS
    while True:
        check_running(processes)
        connection = http.client.HTTPConnection(HOST, port, timeout=ANSWER_SECONDS)
        try:
            connection.request("GET", "/healthz")
            connection.getresponse()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise LocalArchiveError(f"The server does not answer on port {port}.") from None
            time.sleep(0.05)
        finally:
            connection.close()


def watch(processes):
    """Wait until a process ends that should not."""
    while True:
        check_running(processes)
        time.sleep(0.5)


def check_running(processes):
    for name, process in processes.items():
        if process.poll() is not None:
            raise LocalArchiveError(
                f"The {name} stopped by itself (status {process.returncode}), so all was stopped; "
                "what it said stands above or in its log."
            )


if __name__ == "__main__":
    sys.exit(main())
