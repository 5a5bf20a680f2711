"""The disk of the database is full when a dataset is loaded and a server starts."""
import os
import subprocess

from holding import expect, wait_until
from loading.kills import answers


def sqlite(trial):
    disk = _Disk(trial)
    return _fill(trial, disk, trial.sqlite("contested", disk.folder))


def postgres(trial):
    # What PostgreSQL writes ahead is elsewhere: without room for that, it ends by itself.
    disk = _Disk(trial)
    cluster = trial.postgres("cluster", folder=disk.folder, wal=trial.folder / "wal")
    # Its connections write small files.
    disk.left = 1024 * 1024
    return _fill(trial, disk, cluster.database("contested"))


class _Disk:
    """A small file system that can be filled."""

    SIZE = 256

    def __init__(self, trial):
        self.left = 0
        self.folder = trial.folder / "disk"
        self.folder.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={self.SIZE}m,mode=777", "tmpfs", self.folder], capture_output=True, text=True)
        expect(mounted.returncode == 0, f"A full disk needs a file system of its own, which only root can mount: {mounted.stderr.strip()}")
        trial.at_end(lambda: subprocess.run(["umount", "--lazy", self.folder], check=False))

    def fill(self):
        """Leaves no room but what is to be left."""
        status = os.statvfs(self.folder)
        room = status.f_bavail * status.f_bsize - self.left
        with open(self.folder / "ballast", "ab") as ballast:
            if room > 0:
                ballast.write(bytes(room))

    def make_room(self):
        (self.folder / "ballast").unlink()


def _fill(trial, disk, database):
    old, new = trial.dataset(0, 100), trial.dataset(100, trial.count(2000, 200))
    server = trial.serve(old, "--GraphQL:Limits:ResponseCacheSize=0", database)
    expected = answers(server)
    disk.fill()

    loads = trial.count(5, 1)
    for _ in range(loads):
        load = trial.program("load", new, database)
        output, _ = load.communicate()
        expect(load.returncode == 1, f"A load onto a full disk ended with {load.returncode}:\n{output}")
        expect(_says_so(output), f"A load onto a full disk does not say so:\n{output}")
        expect(answers(server) == expected, "After a load onto a full disk, the server answers otherwise than before.")
        disk.fill()

    # One that is told to load what there is no room for.
    restarted = trial.serve(new, "--GraphQL:Limits:ResponseCacheSize=0", database)
    expect(answers(restarted) == expected, "A server that starts with a full disk answers otherwise than the one before.")
    wait_until(lambda: _says_so(restarted.log), f"A server that starts with a full disk does not say so: {restarted.path}")
    expect(answers(restarted) == expected, "A server on a full disk answers otherwise than before.")

    disk.make_room()
    trial.run("load", new, database)
    expect(answers(server) != expected, "With room on the disk, the load changes nothing.")
    expect(answers(server) == answers(restarted), "Two servers on one database answer differently.")
    return f"{loads} loads and a start failed with a message; both servers answered as before, and the load succeeded once there was room"


def _says_so(text):
    return "The disk of the database is full. Make room" in text
