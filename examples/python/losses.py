"""Prints who claims what about the losses of an engagement, where the accounts agree, and who claims most.

Usage: python3 examples/python/losses.py [address]
"""

import sys
from collections import Counter
from typing import Any

from contested import Client, QueryError

TALLIES = """
query Losses($engagement: String!) {
  engagement(slug: $engagement) {
    name
    sides {
      name
      tallies {
        measure
        agreement
        consensus { low high }
        claims { claimant { name } quantity { verbatim } isPartial }
        derived { claimant { name } figure { low high } claims { quantity { verbatim } } }
      }
    }
  }
}
"""

CLAIMS = """
query Claims($after: String) {
  claims(first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { slug claimant { name } }
  }
}
"""

LOSSES = ("KILLED", "WOUNDED", "CAPTURED", "MISSING", "KILLED_OR_CAPTURED", "CASUALTIES")


def main() -> None:
    client = Client(sys.argv[1] if len(sys.argv) > 1 else "http://localhost:5080")
    engagement = client.query(TALLIES, {"engagement": "abu-kamal-offensive-2016"})["engagement"]
    print(engagement["name"])
    for side in engagement["sides"]:
        for tally in side["tallies"]:
            if tally["measure"] in LOSSES:
                print_tally(side["name"], tally)

    claimants = Counter(claimant_of(claim) for claim in client.pages(CLAIMS, "claims"))
    print(f"{sum(claimants.values())} claims in all, most of them by:")
    for name, count in claimants.most_common(4):
        print(f"{count:4} {name}")


def print_tally(side: str, tally: "dict[str, Any]") -> None:
    agreed = f"all figures allow {interval(tally['consensus'])}" if tally["consensus"] else "no number satisfies all"
    print(f"{side}, {tally['measure']}: {tally['agreement']}, {agreed}")
    for claim in tally["claims"]:
        print(f"  {claimant_of(claim)}: {claim['quantity']['verbatim']}" + (" (partial)" if claim["isPartial"] else ""))
    for figure in tally["derived"]:
        parts = " + ".join(claim["quantity"]["verbatim"] for claim in figure["claims"])
        print(f"  {claimant_of(figure)}: {interval(figure['figure'])} (derived: {parts})")


def claimant_of(claim: "dict[str, Any]") -> str:
    return claim["claimant"]["name"] if claim["claimant"] else "the source itself"


def interval(figure: "dict[str, Any]") -> str:
    """An end that is null is open."""
    low, high = figure["low"], figure["high"]
    if low == high:
        return "any number" if low is None else str(low)
    if high is None:
        return f"{low} or more"
    return f"up to {high}" if low is None else f"{low} to {high}"


if __name__ == "__main__":
    try:
        main()
    except (QueryError, OSError) as error:
        sys.exit(f"{error}")
