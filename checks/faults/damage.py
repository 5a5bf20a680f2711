"""The files of the dataset are damaged when a server restarts that holds it."""
import asyncio
import re

from connections import Connection, get
from holding import expect, wait_until
from loading.kills import answers


def _replace(path, old, new):
    def damage(folder):
        text = (folder / path).read_text()
        expect(old in text, f"{path} has no {old!r}.")
        (folder / path).write_text(text.replace(old, new, 1))
    return damage


def _remove(path):
    return lambda folder: (folder / path).unlink()


def _cut(path):
    return lambda folder: (folder / path).write_bytes((folder / path).read_bytes()[:1500])


# What is done to a copy of the curated dataset, and what the server has to say of it.
DAMAGES = [
    ("broken YAML", _replace("actors.yaml", "- slug:", "- slug: [", ), r"actors\.yaml:\d+:\d+: "),
    ("a file that is cut off", _cut("engagements/shiloh.claims.csv"), r"engagements/shiloh\.claims\.csv:\d+:\d+: "),
    ("a missing file", _remove("references.yaml"), r"(references\.yaml|no reference )"),
    ("a missing dataset.yaml", _remove("dataset.yaml"), r"dataset\.yaml"),
    ("a figure whose low is over its high", _replace("engagements/shiloh.claims.csv", ",66812,66812,", ",66813,66812,"),
     r"engagements/shiloh\.claims\.csv:2:\d+: .*66,?81"),
    ("a negative figure", _replace("engagements/shiloh.claims.csv", ",66812,66812,", ",-66812,66812,"), r"engagements/shiloh\.claims\.csv:2:\d+: .*-66,?812"),
]


def restarts(trial):
    cluster = trial.postgres("cluster")
    half = len(DAMAGES) // 2
    first, last = (DAMAGES[:half], DAMAGES[half:]) if trial.is_sample else (DAMAGES, DAMAGES)
    for database, damages in (trial.sqlite("damaged"), first), (cluster.database("damaged"), last):
        server = trial.serve(trial.curated(), database)
        expected = answers(server)
        server.stop()
        for name, damage, problem in damages:
            folder = trial.curated()
            damage(folder)
            server = trial.serve(folder, database)
            wait_until(lambda: re.search(problem, server.log), f"With {name}, the log does not say what is wrong: {server.path}")
            expect(answers(server) == expected, f"With {name}, the server answers otherwise than before.")
            ready = asyncio.run(Connection(server.port).ask(get("/health/ready")))
            expect(ready.status == 200, f"With {name}, /health/ready has status {ready.status}.")
            expect(re.search(problem, ready.body.decode()), f"With {name}, /health/ready does not say what is wrong:\n{ready.body.decode()}")
            server.stop()
    return f"{len(first)} kinds of damage on each database: the version of before was served, and the log and `/health/ready` named each problem"
