"""Asks an API, page by page."""
import json
import urllib.error
import urllib.request

from holding import Broken, expect


def ask(address, query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(address + "/graphql", body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        raise Broken(f"{address}/graphql: {error.code} {error.read().decode()}") from error
    expect("errors" not in answer, f"{address}/graphql: {answer.get('errors')}")
    return answer["data"]


def nodes(address, query, field):
    """All items of a connection."""
    after = None
    while True:
        page = ask(address, query, {"after": after})[field]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]
