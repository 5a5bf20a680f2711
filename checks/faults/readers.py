"""Clients that ask all the time, and know the right answers."""
import asyncio
import itertools

from connections import Connection, get, post
from holding import expect

CLIENTS = 20

# What the server keeps the answer to. Nothing else is asked twice.
KEPT = get("/graphql?query=%7Bdataset%7Bversion%20claims%20engagements%7D%7D")

# The number makes each request another, without changing the answer.
QUERIES = [
    'query($n: String!) { engagement(slug: "gettysburg") { name claims(first: 20, where: { slug: { neq: $n } })'
    " { nodes { slug quantity { low high } claimant { name } citations { reference { title } } } } } }",
    "query($n: String!) { engagements(first: 5, where: { slug: { neq: $n } }, order: [{ slug: ASC }])"
    " { nodes { slug name sides { name } tallies { measure agreement envelope { low high } } } } }",
    'query($n: String!) { search(text: "Aleppo") { totalCount } claims(where: { slug: { neq: $n } }) { totalCount } }',
]


class Readers:
    """Asks while the block is executed that it manages, and has all answers by kind. A wrong one breaks off."""

    def __init__(self, port, others=None):
        self.answers, self.expected = {"answered": [], "refused": []}, {}
        self._port, self._others, self._numbers, self._over = port, others or {}, itertools.count(), False

    async def __aenter__(self):
        first = Connection(self._port)
        for query in QUERIES:
            self.expected[query] = (await first.ask(post(query, {"n": "none"}))).json
        self.expected[KEPT] = (await first.ask(KEPT)).json
        first.close()
        self._tasks = [asyncio.create_task(self._read(QUERIES[number % len(QUERIES)], number % 2 == 0)) for number in range(CLIENTS)]
        self._tasks += [asyncio.create_task(self._ask(name, request)) for name, request in self._others.items()]
        return self

    async def __aexit__(self, *_):
        self._over = True
        await asyncio.gather(*self._tasks)

    def last(self, name):
        """When the last answer of a kind came."""
        return max((answer.ended for answer in self.answers[name]), default=0)

    async def _read(self, query, is_new_type):
        """Asks one request after the other, and takes only the right answer or the right refusal."""
        connection = Connection(self._port)
        accept = "application/graphql-response+json" if is_new_type else "application/json"
        while not self._over:
            answer = await connection.ask(post(query, {"n": f"none-{next(self._numbers)}"}, accept))
            if answer.code == "DATABASE_UNAVAILABLE":
                expect(answer.status == (503 if is_new_type else 200), f"{accept} was refused with status {answer.status}.")
                expect("retry-after" in answer.headers, f"{accept} was refused without Retry-After.")
                self.answers["refused"].append(answer)
            else:
                expect(answer.json == self.expected[query], f"A wrong answer, status {answer.status}:\n{query}\n{answer.body.decode()[:1000]}")
                self.answers["answered"].append(answer)
            await asyncio.sleep(0.02)

    async def _ask(self, name, request):
        connection, answers = Connection(self._port), self.answers.setdefault(name, [])
        while not self._over:
            answers.append(await connection.ask(request))
            await asyncio.sleep(0.1)
