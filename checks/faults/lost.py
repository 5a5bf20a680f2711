"""PostgreSQL goes away or hangs while it is asked, and comes back."""
import asyncio
import itertools
import signal
import time

from connections import Connection, get, post
from servers import expect

from .trial import seconds

EXECUTION_TIMEOUT = 10
CLIENTS = 20

# Those that need no database, and the one whose answer is kept.
TYPENAME = post("{ __typename }")
INTROSPECTION = post("{ __schema { queryType { name } types { name kind fields { name type { name kind } } } } }")
KEPT = get("/graphql?query=%7Bdataset%7Bversion%20claims%20engagements%7D%7D")

# What is asked under load. The number makes each request another, without changing the answer.
QUERIES = [
    'query($n: String!) { engagement(slug: "gettysburg") { name claims(first: 20, where: { slug: { neq: $n } })'
    " { nodes { slug quantity { low high } claimant { name } citations { reference { title } } } } } }",
    "query($n: String!) { engagements(first: 5, where: { slug: { neq: $n } }, order: [{ slug: ASC }])"
    " { nodes { slug name sides { name } tallies { measure agreement envelope { low high } } } } }",
    'query($n: String!) { search(text: "Aleppo") { totalCount } claims(where: { slug: { neq: $n } }) { totalCount } }',
]


def killed(trial):
    return _lose(trial, lambda postgres: postgres.kill(), lambda postgres: postgres.start(), trial.count(10, 6))


def stopped(trial):
    return _lose(
        trial, lambda postgres: postgres.signal(signal.SIGSTOP), lambda postgres: postgres.signal(signal.SIGCONT), trial.count(20, 10))


def _lose(trial, lose, restore, away):
    postgres = trial.postgres("cluster")
    server = trial.serve(trial.curated(), postgres.database("contested"))
    rounds = [asyncio.run(_Round(server.port).run(postgres, lose, restore, away)) for _ in range(trial.count(5, 1))]
    expect(server.process.poll() is None, "The server ended.")
    refused, answered, longest, unneeded, kept, ready, back = zip(*rounds)
    return (f"{len(rounds)} times for {away} s: {sum(answered):,} requests were answered before and after, {sum(refused):,} refused meanwhile, none wrongly; "
            f"longest wait {seconds(max(longest))}, without need of the database {seconds(max(unneeded))}, for kept answers {seconds(max(kept))}; "
            f"not ready within {seconds(max(ready))}; all answered again {seconds(max(back))} after it was back")


class _Round:
    """One loss under load, with everything that was answered."""

    def __init__(self, port):
        self.port, self.numbers, self.over, self.expected, self.answers = port, itertools.count(), False, {}, {}

    async def run(self, postgres, lose, restore, away):
        first = Connection(self.port)
        for query in QUERIES:
            self.expected[query] = (await first.ask(post(query, {"n": "none"}))).json
        self.expected[KEPT] = (await first.ask(KEPT)).json
        tasks = [asyncio.create_task(self._load(QUERIES[number % len(QUERIES)], number % 2 == 0)) for number in range(CLIENTS)]
        tasks += [asyncio.create_task(self._ask(name, request)) for name, request in {
            "typename": TYPENAME, "introspection": INTROSPECTION, "kept": KEPT, "ready": get("/health/ready"), "live": get("/health/live")}.items()]
        try:
            await asyncio.sleep(2)
            lost = time.monotonic()
            lose(postgres)
            await asyncio.sleep(away)
            before = time.monotonic()
            await asyncio.to_thread(restore, postgres)
            back = time.monotonic()
            await self._until_answered(back)
        finally:
            self.over = True
            await asyncio.gather(*tasks)
        return self._check(lost, before, back)

    async def _load(self, query, is_new_type):
        """Asks one request after the other, and takes only the right answer or the right refusal."""
        connection = Connection(self.port)
        accept = "application/graphql-response+json" if is_new_type else "application/json"
        while not self.over:
            answer = await connection.ask(post(query, {"n": f"none-{next(self.numbers)}"}, accept))
            if answer.code == "DATABASE_UNAVAILABLE":
                expect(answer.status == (503 if is_new_type else 200), f"{accept} was refused with status {answer.status}.")
                expect("retry-after" in answer.headers, f"{accept} was refused without Retry-After.")
                self._add("refused", answer)
            else:
                expect(answer.json == self.expected[query], f"A wrong answer, status {answer.status}:\n{query}\n{answer.body.decode()[:1000]}")
                self._add("answered", answer)
            await asyncio.sleep(0.02)

    async def _ask(self, name, request):
        connection = Connection(self.port)
        while not self.over:
            self._add(name, await connection.ask(request))
            await asyncio.sleep(0.1)

    def _add(self, name, answer):
        self.answers.setdefault(name, []).append(answer)

    async def _until_answered(self, back):
        """Waits until nothing has been refused for two seconds."""
        while time.monotonic() - max(back, self._last("refused")) < 2:
            expect(time.monotonic() - back < 30, "30 seconds after the database is back, requests are still refused.")
            await asyncio.sleep(0.1)

    def _last(self, name):
        return max((answer.ended for answer in self.answers.get(name, [])), default=0)

    def _check(self, lost, before, back):
        refused = self.answers.get("refused", [])
        expect(refused, "Nothing was refused.")
        expect(min(answer.ended for answer in refused) > lost, "A request was refused while the database was there.")
        waits = {name: max(answer.seconds for answer in answers) for name, answers in self.answers.items()}
        longest = max(waits["refused"], waits["answered"])
        expect(longest <= EXECUTION_TIMEOUT + 1, f"A request took {longest:.1f} s.")
        unneeded = max(waits["typename"], waits["introspection"], waits["live"])
        expect(unneeded <= 2, f"A request that needs no database took {unneeded:.1f} s.")
        expect(waits["kept"] <= 2, f"A kept answer took {waits['kept']:.1f} s.")
        for answer in [*self.answers["typename"], *self.answers["introspection"]]:
            expect(answer.status == 200 and "errors" not in answer.json, f"A request that needs no database was answered {answer.body.decode()[:500]}")
        for answer in self.answers["kept"]:
            expect(answer.json == self.expected[KEPT], f"Instead of a kept answer: {answer.body.decode()[:500]}")
        expect(any("age" in answer.headers for answer in self.answers["kept"]), "No kept answer had an Age.")
        expect(all(answer.status == 200 for answer in self.answers["live"]), "/health/live was not 200.")

        unready = [answer for answer in self.answers["ready"] if answer.status == 503]
        expect(unready, "/health/ready was never 503.")
        noticed = min(answer.ended for answer in unready) - lost
        expect(noticed <= 3, f"/health/ready was 503 only {noticed:.1f} s after the database was lost.")
        expect(waits["ready"] <= 3, f"/health/ready took {waits['ready']:.1f} s.")
        expect(all(answer.status == 503 for answer in self.answers["ready"] if lost + 3 < answer.begun and answer.ended < before),
               "/health/ready was not 503 all the time.")
        expect(self.answers["ready"][-1].status == 200, "/health/ready is not 200 again.")
        return len(refused), len(self.answers["answered"]), longest, unneeded, waits["kept"], noticed, max(0, self._last("refused") - back)
