"""Clients that send a byte a second or read nothing, beside one that asks."""
import asyncio
import json
import select
import socket
import time

from connections import Connection, percentile, post
from holding import expect

from .trial import seconds

# The web server allows 30 seconds for the head of a request, and as long for the least rate of what follows.
PATIENCE = 120
MOST_MEMORY = 500
CHEAP = "query($n: String!) { engagement(slug: \"gettysburg\") { name } other: engagement(slug: $n) { name } }"


def clients(trial):
    server = trial.serve(trial.curated(), trial.sqlite("slow"))
    return asyncio.run(_try(server, trial.count(200, 60)))


async def _try(server, count):
    idle = await ask_cheap(server.port, 3)
    slow = [_Slow(server.port, kind) for number in range(count) for kind in [("head", "body", "reader", "head")[number % 4]]]
    began, latencies = time.monotonic(), []
    while any(client.is_open for client in slow):
        expect(time.monotonic() - began < PATIENCE, f"After {PATIENCE} s, these are still connected: {[client.kind for client in slow if client.is_open]}")
        latencies += await ask_cheap(server.port, 1)
        for client in slow:
            client.send_a_byte()
    last = time.monotonic() - began
    expect(server.memory("VmHWM") <= MOST_MEMORY, f"The server took {server.memory('VmHWM'):.0f} MB.")
    bound = max(10 * percentile(idle, 99), 0.25)
    expect(percentile(latencies, 99) <= bound, f"A client beside waits {percentile(latencies, 99):.2f} s at the 99th percentile; {bound:.2f} s are allowed.")
    refused = sum(client.end == "refused" for client in slow)
    expect(refused < count / 2, f"{refused} of {count} clients were refused, and none of them was slow.")
    return (f"{count} clients: {count - refused} were cut off, the last after {last:.0f} s, and {refused} refused; beside them {len(latencies):,} requests succeeded, "
            f"with a 99th percentile of {seconds(percentile(latencies, 99))} ({seconds(percentile(idle, 99))} before); "
            f"the server took {server.memory('VmHWM'):.0f} MB at most")


async def ask_cheap(port, duration, clients=4):
    """How long a cheap request takes, each time, if some clients ask one after the other."""
    latencies = []

    async def ask(client):
        connection = Connection(port)
        end = time.monotonic() + duration
        while time.monotonic() < end:
            answer = await connection.ask(post(CHEAP, {"n": f"none-{client}-{time.monotonic_ns()}"}))
            expect(answer.status == 200 and "errors" not in answer.json, f"A cheap request failed: {answer.status} {answer.body.decode()[:500]}")
            latencies.append(answer.seconds)
            await asyncio.sleep(0.05)
        connection.close()

    await asyncio.gather(*(ask(client) for client in range(clients)))
    return latencies


class _Slow:
    """A client that does not get on with what its kind names."""

    def __init__(self, port, kind):
        self.kind, self.is_open = kind, True
        self._socket = socket.socket()
        # As over a network, where little of an answer is on its way; on loopback, it would be megabytes.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 1460)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._socket.connect(("127.0.0.1", port))
        self._socket.setblocking(False)
        self._poll = select.poll()
        self._poll.register(self._socket, select.POLLRDHUP)
        if kind == "body":
            self._socket.send(b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n")
        elif kind == "reader":
            claims = "claims(first: 50) { nodes { statement quote slug engagement { summary } citations { marker } } }"
            body = json.dumps({"query": f"{{ {' '.join(f'a{index}: {claims}' for index in range(100))} }}"}).encode()
            self._socket.send(b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    def send_a_byte(self):
        if self._poll.poll(0):
            self._close("cut off")
        elif self.kind == "reader":
            # There is no room for all their answers.
            if self._received(12).endswith(b" 503"):
                self._close("refused")
        else:
            try:
                self._socket.send(b"x")
            except OSError:
                pass

    def _close(self, end):
        self.is_open, self.end = False, end
        self._socket.close()

    def _received(self, count):
        """The first bytes that are there, which stay there."""
        try:
            return self._socket.recv(count, socket.MSG_PEEK)
        except BlockingIOError:
            return b""
