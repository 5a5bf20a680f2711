"""Serves folders on SQLite and on PostgreSQL in turn, and runs a command with the name of the database and the address for each."""
import argparse
import subprocess
import sys
from pathlib import Path

from holding import Broken
from servers import Workplace

parser = argparse.ArgumentParser(prog="served.py", description=__doc__)
parser.add_argument("api", help="the path of the program")
parser.add_argument("folders", nargs="+", help="the folders of the dataset")
parser.add_argument("--with", dest="command", required=True, nargs=argparse.REMAINDER, help="the command")
arguments = parser.parse_args()
folders = [Path(folder).resolve() for folder in arguments.folders]

failed = 0
try:
    with Workplace(arguments.api) as place:
        cluster = place.postgres("cluster")
        for name, database in ("Sqlite", place.sqlite("contested")), ("Postgres", cluster.database("contested")):
            print(place.run("load", *folders, database), end="", flush=True)
            server = place.serve(*folders, database)
            failed |= subprocess.run([*arguments.command, name, server.address]).returncode != 0
            server.stop()
except Broken as broken:
    sys.exit(str(broken))
sys.exit(failed)
