"""Loads a table of events whole, and kills loads of some of them."""
import os
import random
import re
import subprocess
import sys
import time
from pathlib import Path

from holding import Broken, expect
from servers import Workplace

from .kills import KilledLoads

API, TABLE, KILLS, EVENTS = sys.argv[1:]
# A million is more than all rows.
PARTS = {"all": (0, 1_000_000), "old": (0, int(EVENTS)), "new": (int(EVENTS), int(EVENTS))}


def dataset(place, name):
    """Makes a dataset of some of the events."""
    first, count = PARTS[name]
    table, folder = place.folder / f"{name}.csv", place.folder / name
    with open(table, "w") as rows:
        subprocess.run([sys.executable, Path(__file__).with_name("rows.py"), TABLE, str(first), str(count)], stdout=rows, check=True)
    imported = place.run("import", "ucdp-ged", table, "--output", folder)
    return folder, re.search(r": ([0-9,]+ engagements, [0-9,]+ claims), ", imported)[1]


def check(place, name, whole, killed, folders):
    """Loads all events into one database, and kills loads into another."""
    loaded = place.run("load", folders["all"][0], whole).splitlines()[-1]
    print(f"{name}: {loaded}", flush=True)
    expect(f" is loaded: {folders['all'][1]}, " in loaded, f"{name}: These are not the events and claims of the dataset.")
    KilledLoads(place, killed, folders["old"][0], folders["new"][0]).run(int(KILLS), lambda text: print(text, flush=True))


seed = int(os.environ.get("CONTESTED_SEED", time.time_ns() % 1_000_000))
print(f"CONTESTED_SEED={seed} kills at the same moments again.")
with Workplace(API) as place:
    place.random = random.Random(seed)
    folders = {name: dataset(place, name) for name in PARTS}
    cluster = place.postgres("cluster")
    failed = 0
    for name, connect in ("SQLite", place.sqlite), ("PostgreSQL", cluster.database):
        try:
            check(place, name, connect("all"), connect("killed"), folders)
        except Broken as broken:
            failed = 1
            print(broken)
sys.exit(failed)
