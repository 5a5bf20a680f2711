"""Migrations and loads are killed at random moments."""
import subprocess
import time

from holding import expect
from loading.kills import KilledLoads, answers
from processes import end

from .trial import seconds


def migrations(trial):
    """The next start has to serve everything, whatever a migration has left behind."""
    cluster, data = trial.postgres("cluster"), trial.curated()
    times, longest, expected = trial.count(20, 1), 0, None
    for database in "SQLite", "PostgreSQL":
        def connection(name):
            return trial.sqlite(name) if database == "SQLite" else cluster.database(name.replace("-", "_"))

        whole = connection("whole")
        began = time.monotonic()
        trial.run("migrate", whole)
        duration = time.monotonic() - began
        killed = number = 0
        while killed < times:
            number += 1
            expect(number <= 4 * times + 4, f"{database}: Most migrations end before they are killed.")
            moment = trial.random.uniform(0.2 * duration, duration)
            setting = connection(f"killed-{number}")
            migration = trial.program("migrate", setting)
            try:
                migration.communicate(timeout=moment)
                continue
            except subprocess.TimeoutExpired:
                end(migration)
            killed += 1
            began = time.monotonic()
            server = trial.serve(data, setting)
            longest = max(longest, time.monotonic() - began)
            got = answers(server)
            expected = expected or got
            expect(got == expected, f"{database}: after a migration that was killed after {moment:.2f} s, the server answers otherwise.")
            server.kill()
    return f"{times} kills on each database: the next start served everything, after {seconds(longest)} at most"


def loads(trial):
    cluster = trial.postgres("cluster")
    times, count = trial.count(20, 1), trial.count(1000, 200)
    old, new = trial.dataset(0, count), trial.dataset(count, count)
    late = 0
    for database in trial.sqlite("killed"), cluster.database("killed"):
        kills = KilledLoads(trial, database, old, new)
        kills.run(times)
        late += kills.late
    return (f"{times} kills on each database, of loads of {count:,} events in the place of as many others: "
            f"the old version was whole each time, and the next load succeeded; {late} loads had ended before")
