"""Child processes that do not outlive us: each in a session of its own, stopped in our order.

A session of its own keeps the terminal's Ctrl-C for the parent alone, which then stops its children
one after another. On Linux the kernel ends them too when the parent is killed outright; elsewhere
the next start stops what was left.
"""

import ctypes
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress

import psutil

PR_SET_PDEATHSIG = 1


def start(arguments, *, end_signal=signal.SIGTERM, **options):
    """Start a program; on Linux it gets `end_signal` when this process dies.

    `options` are those of `subprocess.Popen`.
    """
    if sys.platform == "linux":
        options["preexec_fn"] = _end_with(os.getpid(), end_signal)
    return subprocess.Popen(arguments, start_new_session=True, **options)


def stop(process, with_signal=signal.SIGTERM, seconds=30):
    """Ask a program to end, kill it and its group after `seconds`; return its exit status."""
    if process.poll() is None:
        process.send_signal(with_signal)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    return process.wait()


def stop_leftover(processes, with_signal=signal.SIGTERM, seconds=30):
    """Do the same to the children of a process that was killed; they are `psutil.Process`es."""
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            process.send_signal(with_signal)
    deadline = time.monotonic() + seconds
    while any(map(is_alive, processes)) and time.monotonic() < deadline:
        time.sleep(0.05)
    for process in filter(is_alive, processes):
        process.kill()


def is_alive(process):
    """Whether a process still runs; in a container, a dead one may be listed for ever."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _end_with(parent, end_signal):
    """Return what a new child runs to be told of the death of `parent`, even one already past."""
    prctl = ctypes.CDLL(None, use_errno=True).prctl

    def ask_the_kernel():
        prctl(PR_SET_PDEATHSIG, end_signal)
        if os.getppid() != parent:
            os.kill(os.getpid(), end_signal)

    return ask_the_kernel
