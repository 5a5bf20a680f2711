"""A client of Contested that needs nothing but Python 3.9 or newer."""

import json
import urllib.error
import urllib.request
from typing import Any, Iterator, Optional


class QueryError(Exception):
    """The server could not answer; the message has each error with its code and its place in the answer."""

    def __init__(self, errors: "list[dict[str, Any]]"):
        self.errors = errors
        super().__init__("\n".join(map(_line, errors)))


class Client:
    """Sends queries to one server, such as ``http://localhost:5080``."""

    def __init__(self, address: str):
        self._endpoint = address.rstrip("/") + "/graphql"

    def query(self, document: str, variables: Optional["dict[str, Any]"] = None) -> "dict[str, Any]":
        """Returns the data of the answer; raises QueryError where it has errors."""
        request = urllib.request.Request(
            self._endpoint,
            json.dumps({"query": document, "variables": variables or {}}).encode(),
            {"Content-Type": "application/json", "Accept": "application/graphql-response+json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as refusal:
            if "json" not in refusal.headers.get_content_type():
                raise
            answer = json.load(refusal)
        if answer.get("errors"):
            raise QueryError(answer["errors"])
        return answer["data"]

    def pages(self, document: str, connection: str, variables: Optional["dict[str, Any]"] = None) -> Iterator["dict[str, Any]"]:
        """Yields the nodes of a connection, a field of the query itself, and asks for the next page only when it is needed.

        The document has a variable ``$after`` and selects ``pageInfo { hasNextPage endCursor }`` and ``nodes``.
        """
        after = None
        while True:
            page = self.query(document, {**(variables or {}), "after": after})[connection]
            yield from page["nodes"]
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]


def _line(error: "dict[str, Any]") -> str:
    code = error.get("extensions", {}).get("code", "ERROR")
    path = ".".join(map(str, error.get("path", [])))
    return f"{code}: {error['message']}" + (f" (at {path})" if path else "")
