"""Reads tallies and contradictions from the API, page by page."""
from asking import nodes

FIGURE = "claimant { slug } quantity { low high }"
TALLIES = """
query ($after: String) {
  engagements(first: 5, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { slug tallies%s {
      side { name } population measure agreement envelope { low high } consensus { low high } gap relativeGap completeClaimants
      boundedBy { slug } boundedByDocuments { slug } distinctReferences undatedClaims
      claims(first: 50) { totalCount nodes { FIGURE } }
      derived { claimant { slug } figure { low high } isPartial isCompared difference claims { measure FIGURE } }
      clusters { envelope { low high } claims { FIGURE } derived { claimant { slug } } }
      conflicts(first: 50) { totalCount nodes {
        first { FIGURE } firstDerived { claimant { slug } } second { FIGURE } secondDerived { claimant { slug } } gap relativeGap } }
    } }
  }
}""".replace("FIGURE", FIGURE)
CONTRADICTIONS = """
query ($after: String) {
  contradictions(first: 50, after: $after%s) {
    pageInfo { hasNextPage endCursor }
    nodes { engagement { slug } side { name } population measure agreement relativeGap }
  }
}"""


def read_tallies(address, lens):
    """The tallies by engagement, side, population and measure, in the order of the API, and the number of engagements with any."""
    tallies, engagements = {}, 0
    for engagement in nodes(address, TALLIES % str(lens), "engagements"):
        for tally in engagement["tallies"]:
            found = key(engagement, tally)
            assert found not in tallies, f"{found} comes twice."
            tallies[found] = shape(tally)
        engagements += bool(engagement["tallies"])
    return tallies, engagements


def read_contradictions(address, tolerance):
    """The keys of the contradictions in the order of the API."""
    query = CONTRADICTIONS % (f" tolerance: {tolerance}" if tolerance else "")
    return [key(tally["engagement"], tally) for tally in nodes(address, query, "contradictions")]


def key(engagement, tally):
    return engagement["slug"], tally["side"] and tally["side"]["name"], tally["population"], tally["measure"]


def shape(tally):
    """The tally with its figures by name, and without the order of lists that have none."""
    for field in "claims", "conflicts":
        assert tally[field]["totalCount"] == len(tally[field]["nodes"]), f"Not all {field} fit on a page."
    return tally | {
        "envelope": interval(tally["envelope"]),
        "consensus": tally["consensus"] and interval(tally["consensus"]),
        "boundedBy": sorted(actor["slug"] for actor in tally["boundedBy"]),
        "claims": sorted(map(name, tally["claims"]["nodes"])),
        "derived": {one["claimant"]["slug"]: shape_derived(one) for one in tally["derived"]},
        "clusters": [{"envelope": interval(one["envelope"]), "figures": sorted([*map(name, one["claims"]), *map(derived_name, one["derived"])])}
                     for one in tally["clusters"]],
        "conflicts": sorted((*sorted([either(pair, "first"), either(pair, "second")]), pair["gap"], pair["relativeGap"])
                            for pair in tally["conflicts"]["nodes"]),
    }


def shape_derived(derived):
    return {
        "figure": interval(derived["figure"]), "isPartial": derived["isPartial"], "isCompared": derived["isCompared"],
        "difference": derived["difference"], "claims": sorted((claim["measure"], name(claim)) for claim in derived["claims"])}


def interval(value):
    return value["low"], value["high"]


def name(claim):
    return f"{claim['claimant']['slug']} {claim['quantity']['low']}-{claim['quantity']['high']}"


def derived_name(derived):
    return f"{derived['claimant']['slug']} derived"


def either(pair, place):
    return name(pair[place]) if pair[place] else derived_name(pair[place + "Derived"])
