"""Finds processes and ends them."""
import signal
import socket
import subprocess
from pathlib import Path


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def children(process):
    """The ids of the processes that a process has started."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(stat.read_text().rpartition(")")[2].split()[1]) == process:
                found.append(int(stat.parent.name))
        except (OSError, ProcessLookupError):
            pass
    return found


def end(process, by=signal.SIGKILL):
    """Ends a process, if there is one, and waits for its end."""
    if process is not None and process.poll() is None:
        process.send_signal(by)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
