"""Starts PostgreSQL for checks."""
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from holding import Broken, expect, wait_until
from processes import children, free_port


def postgres_folder():
    """The folder of PostgreSQL's programs, sought where the tests seek it."""
    initdb = shutil.which("initdb")
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name), reverse=True)
    for folder in filter(None, [os.environ.get("CONTESTED_POSTGRES_BIN"), initdb and Path(initdb).resolve().parent, *versions]):
        if os.access(f"{folder}/initdb", os.X_OK) and os.access(f"{folder}/postgres", os.X_OK):
            return str(folder)
    raise Broken("There is no PostgreSQL: install it, or name the folder of initdb and postgres in CONTESTED_POSTGRES_BIN.")


class Postgres:
    """A PostgreSQL of its own, which starts anew at the same port."""

    # PostgreSQL refuses to run as root, so for root it runs as the user "nobody".
    USER = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.getuid() == 0 else []

    def __init__(self, folder, wal=None, primary=None):
        self.folder, self.programs, self.process = folder, postgres_folder(), None
        self.port = free_port()
        for path in filter(None, (folder, wal)):
            path.mkdir(exist_ok=True)
            if self.USER:
                os.chown(path, 65534, 65534)
        options = [f"--pgdata={folder}/data", "--username=contested", "--no-sync", *([f"--waldir={wal}/wal"] if wal else [])]
        if primary:
            self.call("pg_basebackup", *options, "--host=127.0.0.1", f"--port={primary.port}", "--write-recovery-conf", "--checkpoint=fast")
        else:
            self.call("initdb", *options, "--auth=trust", "--encoding=UTF8", "--locale=C")
        self.start()

    def call(self, program, *arguments):
        done = subprocess.run([*self.USER, f"{self.programs}/{program}", *map(str, arguments)], cwd=self.folder,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        expect(done.returncode == 0, f"{program} failed:\n{done.stdout}")
        return done.stdout.strip()

    def ask(self, statement):
        return self.call("psql", "--host=127.0.0.1", f"--port={self.port}", "--username=contested", "--dbname=postgres", "--no-align",
                         "--tuples-only", f"--command={statement}")

    def catch_up(self, primary):
        """Waits until a standby has all that its primary has now."""
        written = primary.ask("SELECT pg_current_wal_insert_lsn()")
        wait_until(lambda: self.ask(f"SELECT pg_last_wal_replay_lsn() >= '{written}'") == "t", "The standby does not follow.")

    def promote(self):
        self.ask("SELECT pg_promote()")

    def database(self, name):
        """Makes an empty database, and gives the setting for it."""
        self.ask(f'CREATE DATABASE "{name}"')
        return f"--ConnectionStrings:Postgres=Host=127.0.0.1;Port={self.port};Username=contested;Database={name}"

    def start(self):
        """Starts it, and waits until it takes connections."""
        log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            [*self.USER, f"{self.programs}/postgres", "-D", "data", "-p", str(self.port), "-c", "listen_addresses=127.0.0.1",
             "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "full_page_writes=off"],
            cwd=self.folder, stdout=log, stderr=subprocess.STDOUT)

        def printed():
            log.seek(0)
            return log.read()

        wait_until(lambda: "ready to accept " in printed() or self.process.poll() is not None, "PostgreSQL does not start.")
        expect(self.process.poll() is None, f"PostgreSQL did not start:\n{printed()}")

    def signal(self, number):
        """Sends a signal to all its processes, to the one that starts others first."""
        started = children(self.process.pid)
        self.process.send_signal(number)
        for child in {*started, *children(self.process.pid)}:
            try:
                os.kill(child, number)
            except ProcessLookupError:
                pass

    def kill(self):
        if self.process.poll() is None:
            self.signal(signal.SIGKILL)
            self.process.wait()
