"""Starts and stops the processes that checks need."""
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path


class Broken(Exception):
    """Says what does not hold."""


def expect(holds, sentence):
    if not holds:
        raise Broken(sentence)


def wait_until(holds, sentence, patience=120):
    """Waits until something holds. A sentence that ends with the path of a file is followed by the file."""
    began = time.monotonic()
    while not holds():
        if time.monotonic() - began > patience:
            path = Path(sentence.split(": ")[-1])
            raise Broken(f"{sentence}\n{path.read_text()}" if path.is_file() else sentence)
        time.sleep(0.05)


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


class Workplace:
    """A folder for all that a check writes. What was started there ends with it."""

    def __init__(self, api):
        self.api = api
        self.folder = Path(tempfile.mkdtemp(prefix="contested-check-"))
        self.folder.chmod(0o755)
        self._ends = [lambda: shutil.rmtree(self.folder, ignore_errors=True)]

    def __enter__(self):
        for stop in signal.SIGTERM, signal.SIGHUP:
            signal.signal(stop, lambda number, frame: exit(1))
        return self

    def __exit__(self, *_):
        while self._ends:
            self._ends.pop()()

    def at_end(self, do):
        """Adds what has to be done at the end, before all that was added earlier."""
        self._ends.append(do)

    def sqlite(self, name, folder=None):
        """The setting for a SQLite file."""
        return f"--ConnectionStrings:Sqlite=Data Source={folder or self.folder}/{name}.db"

    def postgres(self, name, **options):
        """Starts another PostgreSQL, in a folder of that name unless another is given."""
        postgres = Postgres(**{"folder": self.folder / name, **options})
        self.at_end(postgres.kill)
        return postgres

    def program(self, *arguments):
        """Starts a command of the API."""
        process = subprocess.Popen(
            ["dotnet", self.api, *map(str, arguments)], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.at_end(lambda: end(process))
        return process

    def run(self, *arguments):
        """Runs a command of the API that has to succeed, and gives what it prints."""
        process = self.program(*arguments)
        output, _ = process.communicate()
        expect(process.returncode == 0, f"{' '.join(map(str, arguments))} ended with {process.returncode}:\n{output}")
        return output

    def start(self, *arguments):
        """Starts a server, without waiting for it."""
        server = Server(self.api, self.folder, arguments)
        self.at_end(server.kill)
        return server

    def serve(self, *arguments):
        """Starts a server, and waits until it is ready."""
        return self.start(*arguments).await_ready()


class Server:
    """A process of the API."""

    def __init__(self, api, folder, arguments):
        log, path = tempfile.mkstemp(prefix="server-", suffix=".log", dir=folder)
        self.path = Path(path)
        self.process = subprocess.Popen(
            ["dotnet", api, "serve", *map(str, arguments), "--Urls=http://127.0.0.1:0"], cwd=folder, stdout=log, stderr=subprocess.STDOUT)
        os.close(log)
        self.port = None

    @property
    def log(self):
        return self.path.read_text()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def await_ready(self):
        wait_until(
            lambda: "Contested is ready: " in self.log or self.process.poll() is not None, f"A server is not ready: {self.path}")
        ready = re.search(r"Contested is ready: http://127\.0\.0\.1:(\d+)/", self.log)
        expect(ready, f"A server did not start:\n{self.log}")
        self.port = int(ready[1])
        return self

    def memory(self, name="VmRSS"):
        """The resident memory in MB, or with VmHWM the most there was."""
        return int(re.search(rf"{name}:\s+(\d+)", Path(f"/proc/{self.process.pid}/status").read_text())[1]) / 1024

    def stop(self):
        end(self.process, signal.SIGTERM)

    def kill(self):
        end(self.process)


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
