"""Starts and stops the processes that checks need."""
import os
import re
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from holding import expect, wait_until
from postgres import Postgres
from processes import end


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
