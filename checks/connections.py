"""Sends many requests at once, without what libraries for a few take for each."""
import asyncio
import json
import time
from typing import NamedTuple


class Answer(NamedTuple):
    status: int
    headers: dict
    body: bytes
    begun: float
    ended: float

    @property
    def seconds(self):
        return self.ended - self.begun

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        """The code of the first error; None where there is none."""
        errors = self.json.get("errors")
        return errors[0]["extensions"]["code"] if errors else None


def post(query, variables=None, accept="application/json"):
    """A request for an operation."""
    body = json.dumps({"query": query, "variables": variables or {}}).encode()
    head = f"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: {accept}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def get(path):
    """A request for what is at a path."""
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()


class Connection:
    """A connection over which requests are sent one after the other. Where it was closed, the next request opens another."""

    def __init__(self, port):
        self._port, self._reader, self._writer = port, None, None

    async def ask(self, request, patience=60):
        """Sends a request, and gives the answer with the times at which it was sent and read."""
        begun = time.monotonic()
        try:
            async with asyncio.timeout(patience):
                if self._writer is None:
                    self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 20)
                self._writer.write(request)
                status, headers = await self._read_head()
                body = await self._read_body(status, headers)
        except BaseException:
            self.close()
            raise
        if headers.get("connection") == "close":
            self.close()
        return Answer(status, headers, body, begun, time.monotonic())

    def close(self):
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    async def _read_head(self):
        lines = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
        return int(lines[0].split()[1]), headers

    async def _read_body(self, status, headers):
        if status == 304:
            return b""
        if "content-length" in headers:
            return await self._reader.readexactly(int(headers["content-length"]))
        chunks = []
        while size := int(await self._reader.readuntil(b"\r\n"), 16):
            chunks.append(await self._reader.readexactly(size))
            await self._reader.readexactly(2)
        await self._reader.readexactly(2)
        return b"".join(chunks)


def percentile(values, percent):
    """The smallest value that so many percent do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]
