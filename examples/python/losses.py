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
    tallies {
      side { name }
      population
      measure
      agreement
      consensus { low high }
      boundedBy { name }
      boundedByDocuments { title }
      claims(first: 50) { nodes { document { title } voice claimant { name } quantity { verbatim } isPartial } }
      derived { claimant { name } document { title } figure { low high } isCompared claims { quantity { verbatim } } }
    }
  }
}
"""

CLAIMS = """
query Claims($after: String) {
  claims(first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { document { title } voice claimant { name } }
  }
}
"""

def main() -> None:
    client = Client(sys.argv[1] if len(sys.argv) > 1 else "http://localhost:5080")
    engagement = client.query(TALLIES, {"engagement": "abu-kamal-offensive-2016"})["engagement"]
    print(engagement["name"])
    for tally in engagement["tallies"]:
        # What is counted among a population are losses.
        if tally["population"]:
            print_tally(tally)

    claimants = Counter(speaker_of(claim) for claim in client.pages(CLAIMS, "claims"))
    print(f"{sum(claimants.values())} claims in all, most of them by:")
    for name, count in claimants.most_common(4):
        print(f"{count:4} {name}")


def print_tally(tally: "dict[str, Any]") -> None:
    side = tally["side"]["name"] if tally["side"] else "the whole engagement"
    agreed = f"all figures allow {interval(tally['consensus'])}" if tally["consensus"] else "no number satisfies all"
    bounding = [actor["name"] for actor in tally["boundedBy"]] + [f"“{document['title']}”" for document in tally["boundedByDocuments"]]
    bounded = f", bounded by {' and '.join(bounding)}" if bounding else ""
    print(f"{side}, {tally['population']}, {tally['measure']}: {tally['agreement']}, {agreed}{bounded}")
    for claim in tally["claims"]["nodes"]:
        partial = ", a part" if claim["isPartial"] else ""
        print(f"  {speaker_of(claim)}: {claim['quantity']['verbatim']}{partial} (in “{claim['document']['title']}”)")
    for figure in tally["derived"]:
        claimant = figure["claimant"]["name"] if figure["claimant"] else f"“{figure['document']['title']}”"
        parts = " + ".join(claim["quantity"]["verbatim"] for claim in figure["claims"])
        compared = "" if figure["isCompared"] else ", not compared"
        print(f"  {claimant}: {interval(figure['figure'])} (derived: {parts}{compared})")


def speaker_of(claim: "dict[str, Any]") -> str:
    """A claim without a claimant is the document's own, or that of someone the document does not name."""
    if claim["claimant"]:
        return claim["claimant"]["name"]
    return "someone unnamed" if claim["voice"] == "UNNAMED" else f"“{claim['document']['title']}” itself"


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
