"""Kills loads at random moments, and compares what a server on the same database answers before and after."""

import json
import os
import random
import subprocess
import sys
import time
import urllib.request

API, DATABASE, *FOLDERS, KILLS = sys.argv[1:]
NAME = DATABASE.split(":")[1].split("=")[0]

# What is served without a cache: how much there is of everything, the same things with all that belongs to them, and what is found.
QUERIES = [
    "{ dataset { version engagements claims } engagements { totalCount } claims { totalCount } references { totalCount }"
    " places { totalCount } search(text: \"Aleppo\") { totalCount } }",
    "{ engagements(first: 25, order: [{ slug: DESC }]) { nodes { slug name startDate place { name } identifiers { value }"
    " sides { name participations { actor { slug } claims { slug } } } tallies { measure population agreement envelope { low high } } } } }",
    "{ claims(first: 50, order: [{ slug: DESC }]) { nodes { slug statement quantity { low high best verbatim } document { slug }"
    " citations { marker reference { title } } relations { kind claim { slug } } } } }",
]


def start(*arguments):
    return subprocess.Popen(["dotnet", API, *arguments, DATABASE], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def load(folder):
    """Loads to the end, and gives the time."""
    began = time.monotonic()
    process = start("load", folder)
    output, _ = process.communicate()
    if process.returncode != 0:
        sys.exit(f"{NAME}: The load of {folder} failed:\n{output}")
    return time.monotonic() - began


def serve(folder):
    """Starts a server, and gives it with its address."""
    log = open("server.log", "w+")
    server = subprocess.Popen(
        ["dotnet", API, "serve", folder, "--Urls=http://127.0.0.1:0", "--GraphQL:Limits:ResponseCacheSize=0", DATABASE],
        stdout=log, stderr=subprocess.STDOUT)
    for _ in range(1200):
        for line in open("server.log"):
            if line.startswith("Contested is ready: "):
                return server, line.split()[-1]
        time.sleep(0.1)
    sys.exit(f"{NAME}: The server does not start:\n{open('server.log').read()}")


def answers(address):
    """What the server answers to all queries."""
    result = []
    for query in QUERIES:
        request = urllib.request.Request(address, json.dumps({"query": query}).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
        if "errors" in answer:
            sys.exit(f"{NAME}: {query}\n{json.dumps(answer['errors'], indent=1)}")
        result.append(answer["data"])
    return result


def check(address, expected, when):
    got = answers(address)
    for query, wanted, answer in zip(QUERIES, expected, got):
        if answer != wanted:
            sys.exit(f"{NAME}: {when}, the server answers otherwise than before:\n{query}\n{json.dumps(wanted)[:2000]}\n{json.dumps(answer)[:2000]}")


def main():
    seed = int(os.environ.get("CONTESTED_SEED", time.time_ns() % 1_000_000))
    moments = random.Random(seed)
    load(FOLDERS[0])
    server, address = serve(FOLDERS[0])
    try:
        expected = [answers(address)]
        duration = load(FOLDERS[1])
        expected.append(answers(address))
        if expected[0] == expected[1]:
            sys.exit(f"{NAME}: Both versions have the same answers.")
        print(f"{NAME}: a load takes {duration:.1f} s; CONTESTED_SEED={seed} kills at the same moments again.", flush=True)
        killed, late, now = 0, 0, 1
        while killed < int(KILLS):
            moment = moments.uniform(0, duration)
            process = start("load", FOLDERS[1 - now])
            try:
                process.communicate(timeout=moment)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                time.sleep(0.2)
            if answers(address) == expected[1 - now]:
                # It was done before.
                late, now = late + 1, 1 - now
                if late > 2 * int(KILLS) + 2:
                    sys.exit(f"{NAME}: Most loads end before they are killed.")
                continue
            killed += 1
            check(address, expected[now], f"after a load that was killed after {moment:.2f} s")
            last = load(FOLDERS[1 - now])
            duration, now = min(duration, last), 1 - now
            check(address, expected[now], f"after the load that followed one killed after {moment:.2f} s")
            print(f"{NAME}: {killed} of {KILLS} killed, after {moment:.2f} s: the old version was whole; the next load took {last:.1f} s.", flush=True)
    finally:
        server.kill()
        server.wait()


main()
