"""Two servers start at once on an empty database."""
import asyncio
import time

from connections import Connection, get, post
from holding import expect

from .trial import seconds

QUERY = post("{ dataset { version engagements claims } search(text: \"Aleppo\") { totalCount } engagement(slug: \"gettysburg\") { tallies { agreement } } }")


def two(trial):
    cluster, data = trial.postgres("cluster"), trial.curated()
    times = trial.count(20, 1)
    longest = {}
    expected = None
    for database in "SQLite", "PostgreSQL":
        for number in range(times):
            connection = trial.sqlite(f"both-{number}") if database == "SQLite" else cluster.database(f"both_{number}")
            began = time.monotonic()
            servers = [trial.start(data, connection) for _ in range(2)]
            for server in servers:
                server.await_ready()
                answer = asyncio.run(Connection(server.port).ask(QUERY)).json
                expect("errors" not in answer, f"{database}: one of two servers answers {answer}")
                expected = expected or answer
                expect(answer == expected, f"{database}: one of two servers answers\n{answer}\ninstead of\n{expected}")
                ready = asyncio.run(Connection(server.port).ask(get("/health/ready")))
                expect(ready.status == 200, f"{database}: one of two servers is not ready: {ready.body.decode()}")
            longest[database] = max(longest.get(database, 0), time.monotonic() - began)
            for server in servers:
                server.kill()
    return (f"{times} times on each database: both served, with the same answers; "
            f"both ready after {seconds(longest['SQLite'])} at most on SQLite, {seconds(longest['PostgreSQL'])} on PostgreSQL")
