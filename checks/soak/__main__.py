"""Sends a server four fifths of what it can answer, for some minutes."""
import asyncio
import statistics
import sys
import time
from pathlib import Path

import events
from asking import nodes
from connections import Connection, get, percentile
from holding import Broken, expect
from processes import free_port
from servers import Workplace

from .requests import Requests, check

API, MINUTES, DATABASE = sys.argv[1], float(sys.argv[2]), sys.argv[3]
CURATED = Path(__file__).parents[2] / "data"
EVENTS = 2000
WARMING, MEASURING = 20, 20
CONNECTIONS = 32

# What the collector of garbage leaves for later makes the memory of a minute differ by so much, without growing.
TOLERANCE = 1.02


class Sender:
    """Sends requests over some connections, and notes how long each takes."""

    def __init__(self, port, requests):
        self._requests, self.seconds, self.sent = requests, [], 0
        self._free = asyncio.Queue()
        for _ in range(CONNECTIONS):
            self._free.put_nowait(Connection(port))

    async def send(self, due=None):
        """Sends one. Its time counts from when it was due, so that requests do not wait unseen for those before."""
        name, request = self._requests.next()
        connection = await self._free.get()
        answer = await connection.ask(request)
        self._free.put_nowait(connection)
        check(name, answer)
        self.seconds.append(answer.ended - (due or answer.begun))

    async def as_fast_as_possible(self, duration):
        """Gives the requests that are answered in a second."""
        self.seconds.clear()
        began = time.monotonic()

        async def go_on():
            while time.monotonic() - began < duration:
                await self.send()

        await asyncio.gather(*(go_on() for _ in range(CONNECTIONS // 2)))
        return len(self.seconds) / (time.monotonic() - began)

    async def at_rate(self, rate, duration, each_second):
        """Sends so many a second, whether or not those before have been answered."""
        self.seconds.clear()
        began, last, sending = time.monotonic(), 0, set()
        for number in range(int(rate * duration)):
            due = began + number / rate
            while (now := time.monotonic()) < due:
                await asyncio.sleep(due - now)
            task = asyncio.create_task(self.send(due))
            sending.add(task)
            task.add_done_callback(lambda done: done.exception() or sending.discard(done))
            if now - last >= 1:
                last = now
                each_second()
                failed = [task for task in sending if task.done()]
                if failed:
                    await failed[0]
                expect(len(sending) < 30 * rate, f"The server has fallen behind by {len(sending)} requests.")
        await asyncio.gather(*sending)


async def scrape(port):
    """Reads the metrics as Prometheus does."""
    connection = Connection(port)
    while True:
        answer = await connection.ask(get("/metrics"))
        expect(answer.status == 200 and b"contested_graphql_operation_duration_seconds" in answer.body, "There are no metrics.")
        await asyncio.sleep(15)


def slugs(server, field):
    query = f"query($after: String) {{ {field}(first: 50, after: $after) {{ nodes {{ slug }} pageInfo {{ hasNextPage endCursor }} }} }}"
    return [item["slug"] for item in nodes(server.address, query, field)]


async def soak(server, metrics):
    sender = Sender(server.port, Requests(slugs(server, "engagements"), slugs(server, "actors")))
    await sender.as_fast_as_possible(WARMING)
    capacity = await sender.as_fast_as_possible(MEASURING)
    rate = 0.8 * capacity
    print(f"Server, database and sender together answer {capacity:.0f} requests a second; {rate:.0f} are sent for {MINUTES:g} minutes.", flush=True)

    memory, scraping = [], asyncio.create_task(scrape(metrics))
    await sender.at_rate(rate, MINUTES * 60, lambda: memory.append(server.memory()))
    expect(not scraping.done(), "The metrics could not be read.")
    scraping.cancel()
    # A minute at the middle and the last one, or a fifth each of what is shorter.
    part = min(60, len(memory) // 5)
    middle = statistics.median(memory[(len(memory) - part) // 2:(len(memory) + part) // 2])
    end = statistics.median(memory[-part:])
    print(f"{len(sender.seconds):,} requests without an error; median {percentile(sender.seconds, 50) * 1000:.0f} ms, "
          f"99th percentile {percentile(sender.seconds, 99) * 1000:.0f} ms, longest {max(sender.seconds):.1f} s")
    print(f"resident memory: {memory[0]:.0f} MB at the beginning, {middle:.0f} MB at the middle, {end:.0f} MB at the end")
    expect(end <= middle * TOLERANCE, f"The memory has grown from {middle:.1f} to {end:.1f} MB.")


try:
    with Workplace(API) as place:
        events.write(place.folder / "events.csv", 0, EVENTS)
        place.run("import", "ucdp-ged", place.folder / "events.csv", "--output", place.folder / "events")
        database = place.sqlite("soak") if DATABASE == "sqlite" else place.postgres("cluster").database("soak")
        metrics = free_port()
        server = place.serve(CURATED, place.folder / "events", database, f"--Telemetry:Metrics=http://127.0.0.1:{metrics}")
        asyncio.run(soak(server, metrics))
except Broken as broken:
    sys.exit(str(broken))
