"""PostgreSQL goes away or hangs while it is asked, and comes back."""
import asyncio
import signal
import time

from connections import get, post
from holding import expect

from .readers import KEPT, Readers
from .trial import seconds

EXECUTION_TIMEOUT = 10
OTHERS = {
    "typename": post("{ __typename }"),
    "introspection": post("{ __schema { queryType { name } types { name kind fields { name type { name kind } } } } }"),
    "kept": KEPT,
    "ready": get("/health/ready"),
    "live": get("/health/live"),
}


def killed(trial):
    return _lose(trial, trial.count(10, 6), lambda postgres: postgres.kill(), lambda postgres: postgres.start())


def stopped(trial):
    return _lose(trial, trial.count(20, 10), lambda postgres: postgres.signal(signal.SIGSTOP), lambda postgres: postgres.signal(signal.SIGCONT))


def _lose(trial, away, lose, restore):
    postgres = trial.postgres("cluster")
    server = trial.serve(trial.curated(), postgres.database("contested"))
    rounds = [asyncio.run(_round(server, postgres, away, lose, restore)) for _ in range(trial.count(3, 1))]
    expect(server.process.poll() is None, "The server ended.")
    refused, answered, longest, unneeded, kept, unready, back = zip(*rounds)
    return (f"{len(rounds)} × {away} s: {sum(answered):,} requests were answered before and after, {sum(refused):,} refused meanwhile, none wrongly; "
            f"the longest wait was {seconds(max(longest))}, {seconds(max(unneeded))} for what needs no database, {seconds(max(kept))} for kept answers; "
            f"`/health/ready` had status 503 after {seconds(max(unready))}; nothing was refused {seconds(max(back))} after it was back")


async def _round(server, postgres, away, lose, restore):
    async with Readers(server.port, OTHERS) as readers:
        await asyncio.sleep(2)
        lost = time.monotonic()
        lose(postgres)
        await asyncio.sleep(away)
        before = time.monotonic()
        await asyncio.to_thread(restore, postgres)
        back = time.monotonic()
        # Until nothing has been refused for two seconds.
        while time.monotonic() - max(back, readers.last("refused")) < 2:
            expect(time.monotonic() - back < 30, "30 seconds after the database is back, requests are still refused.")
            await asyncio.sleep(0.1)
    return _check(readers, lost, before, back)


def _check(readers, lost, before, back):
    answers = readers.answers
    expect(answers["refused"], "Nothing was refused.")
    expect(min(answer.ended for answer in answers["refused"]) > lost, "A request was refused while the database was there.")
    waits = {name: max(answer.seconds for answer in of_a_kind) for name, of_a_kind in answers.items()}
    longest = max(waits["refused"], waits["answered"])
    expect(longest <= EXECUTION_TIMEOUT + 1, f"A request took {longest:.1f} s.")

    unneeded = max(waits["typename"], waits["introspection"], waits["live"])
    expect(unneeded <= 2, f"A request that needs no database took {unneeded:.1f} s.")
    for answer in [*answers["typename"], *answers["introspection"]]:
        expect(answer.status == 200 and not answer.code, f"A request that needs no database was answered {answer.body.decode()[:500]}")
    expect(all(answer.status == 200 for answer in answers["live"]), "/health/live was not 200.")

    expect(waits["kept"] <= 2, f"A kept answer took {waits['kept']:.1f} s.")
    for answer in answers["kept"]:
        expect(answer.json == readers.expected[KEPT], f"Instead of a kept answer: {answer.body.decode()[:500]}")
    expect(any("age" in answer.headers for answer in answers["kept"]), "No kept answer had an Age.")

    expect(waits["ready"] <= 3, f"/health/ready took {waits['ready']:.1f} s.")
    unready = [answer for answer in answers["ready"] if answer.status == 503]
    noticed = min((answer.ended for answer in unready), default=before) - lost
    expect(noticed <= 3, f"/health/ready was not 503 within {noticed:.1f} s.")
    expect(all(answer.status == 503 for answer in answers["ready"] if lost + 3 < answer.begun and answer.ended < before),
           "/health/ready was not 503 all the time.")
    expect(answers["ready"][-1].status == 200, "/health/ready is not 200 again.")
    return len(answers["refused"]), len(answers["answered"]), longest, unneeded, waits["kept"], noticed, max(0, readers.last("refused") - back)
