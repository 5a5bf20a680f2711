"""Runs the faults that the command line names, or all, and prints a row of a table for each."""
import argparse
import sys
import time

from holding import Broken

from . import damage, failover, flood, full_disk, kills, lost, slow, starts
from .trial import Trial

FAULTS = {
    "postgres-killed": ("PostgreSQL is killed, and started again", lost.killed),
    "postgres-stopped": ("PostgreSQL hangs (`SIGSTOP`), and goes on", lost.stopped),
    "failover": ("Of a PostgreSQL primary and its standby, one is killed", failover.either),
    "full-disk-sqlite": ("The disk of the SQLite file is full", full_disk.sqlite),
    "full-disk-postgres": ("The disk of PostgreSQL's tables is full", full_disk.postgres),
    "two-starts": ("Two servers start at once on an empty database", starts.two),
    "killed-migrations": ("Migrations are killed at random moments", kills.migrations),
    "killed-loads": ("Loads are killed at random moments", kills.loads),
    "damaged-files": ("The dataset's files are damaged when the server restarts", damage.restarts),
    "slow-clients": ("Clients send a byte a second, or read nothing", slow.clients),
    "flood-sqlite": ("A flood of expensive queries, on SQLite", flood.sqlite),
    "flood-postgres": ("A flood of expensive queries, on PostgreSQL", flood.postgres),
}


def main():
    parser = argparse.ArgumentParser(prog="checks/faults/run", description="Makes faults happen, and checks what has to hold then.")
    parser.add_argument("api", help=argparse.SUPPRESS)
    parser.add_argument("faults", nargs="*", metavar="FAULT", help=f"one of {', '.join(FAULTS)}; all of them where none is named")
    parser.add_argument("--sample", action="store_true", help="makes each fault small; a few minutes in all")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000, help="repeats the random moments of another run")
    arguments = parser.parse_args()
    for name in arguments.faults:
        if name not in FAULTS:
            parser.error(f"There is no fault {name}. There are {', '.join(FAULTS)}.")

    began, broken = time.monotonic(), 0
    print(f"--seed {arguments.seed} has the same random moments again.\n\n| fault | what was counted |\n|---|---|", flush=True)
    for name in arguments.faults or FAULTS:
        title, fault = FAULTS[name]
        try:
            with Trial(arguments.api, f"{arguments.seed} {name}", arguments.sample) as trial:
                figures = fault(trial)
        except Broken as exception:
            broken += 1
            print(f"{name}: {exception}", file=sys.stderr)
            figures = "**did not hold**"
        print(f"| {title} (`{name}`) | {figures} |", flush=True)
    print(f"\n{time.monotonic() - began:.0f} seconds, {broken} did not hold.")
    sys.exit(1 if broken else 0)


main()
