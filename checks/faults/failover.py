"""A PostgreSQL primary and a standby, of which one is killed while they are read from."""
import asyncio
import time

from connections import Connection
from holding import expect

from .readers import KEPT, Readers
from .trial import seconds


def either(trial):
    data, new = trial.curated(), trial.dataset(0, 100)
    counts, longest, loads = [], [], []
    for number in range(trial.count(6, 2)):
        primary = trial.postgres(f"primary-{number}")
        primary.database("contested")
        standby = trial.postgres(f"standby-{number}", primary=primary)
        pair = f"--ConnectionStrings:Postgres=Host=127.0.0.1:{primary.port},127.0.0.1:{standby.port};Username=contested;Database=contested"
        server = trial.serve(data, pair)
        standby.catch_up(primary)
        is_primary = number % 2 == 0
        readers = asyncio.run(_kill(server, primary if is_primary else standby))
        counts.append(len(readers.answers["answered"]))
        longest.append(max(answer.seconds for answer in readers.answers["answered"]))
        if is_primary:
            loads.append(_load(trial, server, standby, pair, new, readers.expected[KEPT]))
        server.kill()
        primary.kill()
        standby.kill()
    return (f"{len(counts)} kills, of either in turn: none of {sum(counts):,} reads failed, the longest took {seconds(max(longest))}; "
            f"a load waited for a primary, and was served within {seconds(max(loads))} of the standby's promotion")


async def _kill(server, one):
    async with Readers(server.port) as readers:
        await asyncio.sleep(2)
        one.kill()
        await asyncio.sleep(5)
    expect(not readers.answers["refused"], f"{len(readers.answers['refused'])} reads were refused.")
    return readers


def _load(trial, server, standby, pair, folder, old):
    """Starts a load without a primary, makes the standby one, and waits until what was loaded is served."""
    load = trial.program("load", folder, pair)
    said = load.stdout.readline()
    expect("Waiting for a primary" in said, f"A load without a primary does not wait for one: {said}")
    began = time.monotonic()
    standby.promote()
    output, _ = load.communicate()
    expect(load.returncode == 0, f"After the promotion, a load ended with {load.returncode}:\n{output}")
    while asyncio.run(Connection(server.port).ask(KEPT)).json == old:
        expect(time.monotonic() - began < 60, "What was loaded after the promotion is not served.")
        time.sleep(0.1)
    return time.monotonic() - began
