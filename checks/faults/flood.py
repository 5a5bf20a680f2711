"""A cheap query beside 200 connections with expensive ones."""
import asyncio
import subprocess
from pathlib import Path

from connections import percentile
from holding import expect

from .slow import ask_cheap
from .trial import seconds

CONNECTIONS = 200


def sqlite(trial):
    return _flood(trial, trial.sqlite("flooded"))


def postgres(trial):
    return _flood(trial, trial.postgres("cluster").database("flooded"))


def _flood(trial, database):
    server = trial.serve(trial.curated(), trial.dataset(0, trial.count(2000, 100)), database)
    duration = trial.count(30, 6)
    idle = asyncio.run(ask_cheap(server.port, trial.count(10, 3)))
    flood = subprocess.Popen(
        ["nice", "-n", "19", "wrk", "--threads", "1", "--connections", str(CONNECTIONS), "--duration", f"{duration + 60}s", "--timeout", "60s",
         "--script", Path(__file__).with_name("flood.lua"), server.address], stdout=subprocess.DEVNULL)
    trial.at_end(lambda: flood.poll() is None and flood.kill())
    latencies = asyncio.run(_beside(server, duration))
    expect(flood.poll() is None, "The flood ended too soon.")
    flood.kill()
    flood.wait()
    expect(server.process.poll() is None, "The server ended.")
    bound = max(10 * percentile(idle, 99), 0.25)
    worst = percentile(latencies, 99)
    expect(worst <= bound, f"A cheap query takes {seconds(worst)} at the 99th percentile beside a flood ({len(latencies)} requests, median "
           f"{seconds(percentile(latencies, 50))}, at most {seconds(max(latencies))}), {seconds(percentile(idle, 99))} without; {seconds(bound)} are allowed.")
    return (f"{CONNECTIONS} connections for {duration} s: a cheap query took {seconds(percentile(latencies, 50))} at the median and {seconds(worst)} at the "
            f"99th percentile ({seconds(percentile(idle, 50))} and {seconds(percentile(idle, 99))} without the flood); {server.memory('VmHWM'):.0f} MB at most")


async def _beside(server, duration):
    # Until the queue is full.
    await asyncio.sleep(1)
    return await ask_cheap(server.port, duration)
