"""Kills loads at random moments, and compares what a server on the same database answers before and after."""
import subprocess
import time

from asking import ask
from holding import expect
from processes import end

# What is served without a cache: how much there is of everything, the same things with all that belongs to them, and what is found.
QUERIES = [
    "{ dataset { version engagements claims } engagements { totalCount } claims { totalCount } references { totalCount }"
    " places { totalCount } search(text: \"Aleppo\") { totalCount } }",
    "{ engagements(first: 25, order: [{ slug: DESC }]) { nodes { slug name startDate place { name } identifiers { value }"
    " sides { name participations { actor { slug } claims { slug } } } tallies { measure population agreement envelope { low high } } } } }",
    "{ claims(first: 50, order: [{ slug: DESC }]) { nodes { slug statement quantity { low high best verbatim } document { slug }"
    " citations { marker reference { title } } relations { kind claim { slug } } } } }",
]


def answers(server):
    """What the server answers to all queries."""
    return [ask(server.address, query, {}) for query in QUERIES]


class KilledLoads:
    """A database with one of two datasets, into which the other is loaded, time and again."""

    def __init__(self, place, database, *folders):
        self.place, self.database, self.folders, self.random = place, database, folders, place.random
        self.name = database.split(":")[1].split("=")[0]
        self.now, self.late = 0, 0

    def run(self, times, tell=lambda text: None):
        """Kills so many loads, and checks what is served after each and after the load that follows."""
        self.load()
        server = self.place.serve(self.folders[0], "--GraphQL:Limits:ResponseCacheSize=0", self.database)
        self.expected = [answers(server)]
        self.now = 1
        duration = self.load()
        self.expected.append(answers(server))
        expect(self.expected[0] != self.expected[1], f"{self.name}: Both versions have the same answers.")
        tell(f"{self.name}: a load takes {duration:.1f} s.")
        killed = 0
        while killed < times:
            moment = self.random.uniform(0, duration)
            load = self.place.program("load", self.folders[1 - self.now], self.database)
            try:
                load.communicate(timeout=moment)
            except subprocess.TimeoutExpired:
                end(load)
                time.sleep(0.2)
            if answers(server) == self.expected[1 - self.now]:
                # It was done before.
                self.late, self.now = self.late + 1, 1 - self.now
                expect(self.late <= 2 * times + 2, f"{self.name}: Most loads end before they are killed.")
                continue
            killed += 1
            self._check(server, f"after a load that was killed after {moment:.2f} s")
            self.now = 1 - self.now
            last = self.load()
            duration = min(duration, last)
            self._check(server, f"after the load that followed one killed after {moment:.2f} s")
            tell(f"{self.name}: {killed} of {times} killed, after {moment:.2f} s: the old version was whole; the next load took {last:.1f} s.")
        server.kill()

    def load(self):
        """Loads to the end, and gives the time."""
        began = time.monotonic()
        self.place.run("load", self.folders[self.now], self.database)
        return time.monotonic() - began

    def _check(self, server, when):
        for query, wanted, answer in zip(QUERIES, self.expected[self.now], answers(server)):
            expect(answer == wanted, f"{self.name}: {when}, the server answers otherwise than before:\n{query}\n{str(wanted)[:2000]}\n{str(answer)[:2000]}")
