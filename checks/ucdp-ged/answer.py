"""Reads engagements with all that belongs to them from the API, page by page."""
from asking import nodes
from table import head, plain

ENGAGEMENTS = """
query ($after: String) {
  engagements(first: 25, after: $after, where: { slug: { startsWith: "ucdp-ged-" } }) {
    pageInfo { hasNextPage endCursor }
    nodes { slug start { text } end { text } place { name latitude longitude } identifiers { scheme value }
      sides { name participations { actor { identifiers { scheme value } } } }
      claims(first: 10) { nodes { voice claimant { name } document { slug } side { name } population measure quantity { low best high }
        citations { reference { title publisher published { text } } } } }
      tallies { side { name } population measure agreement envelope { low high } consensus { low high } gap completeClaimants
        boundedBy { name } boundedByDocuments { slug } distinctReferences undatedClaims
        claims { totalCount } conflicts { totalCount } clusters { envelope { low high } }
        derived { figure { low high } isPartial isCompared difference } } }
  }
}"""
ATTACHED = """
query ($after: String) {
  claims(first: 50, after: $after, where: { document: { slug: { eq: "ucdp-ged" } }, engagement: { slug: { nstartsWith: "ucdp-ged-" } } }) {
    pageInfo { hasNextPage endCursor }
    nodes { locators engagement { slug identifiers { scheme value } } }
  }
}"""


def read_engagements(address):
    """The engagements by the numbers of their events."""
    found = {}
    for engagement in nodes(address, ENGAGEMENTS, "engagements"):
        number = engagement["slug"].removeprefix("ucdp-ged-")
        assert number not in found, f"{number} comes twice."
        found[number] = shape(engagement)
    return found


def read_attached(address):
    """The numbers of the rows that claims about other engagements restate, if these carry them."""
    found = set()
    for claim in nodes(address, ATTACHED, "claims"):
        carried = {one["value"] for one in claim["engagement"]["identifiers"] if one["scheme"] == "UCDP_GED"}
        found |= {locator.removeprefix("row ") for locator in claim["locators"]} & carried
    return found


def shape(engagement):
    sides = [side["name"] for side in engagement["sides"]]
    claims = engagement["claims"]["nodes"]
    assert all(claim["measure"] == "KILLED" and claim["document"]["slug"] == "ucdp-ged" for claim in claims), engagement["slug"]
    assert all((claim["voice"] == "NAMED") == bool(claim["claimant"]) for claim in claims), engagement["slug"]

    def number(side):
        return side and sides.index(side["name"])

    return {
        "start": engagement["start"]["text"], "end": engagement["end"]["text"],
        "place": tuple(engagement["place"][key] for key in ("name", "latitude", "longitude")),
        "identifiers": identifiers(engagement),
        "sides": [(side["name"], [pair for one in side["participations"] for pair in identifiers(one["actor"])]) for side in engagement["sides"]],
        "claims": sorted(str((claim["population"], number(claim["side"]), *(claim["quantity"][key] for key in ("low", "best", "high")))) for claim in claims),
        "claimants": {claim["claimant"] and plain(claim["claimant"]["name"]) for claim in claims},
        "sources": sorted({str(source(one["reference"])) for claim in claims for one in claim["citations"]}),
        "tallies": {(tally["population"], number(tally["side"])): shape_tally(tally) for tally in engagement["tallies"]},
    }


def shape_tally(tally):
    return {
        "agreement": tally["agreement"], "envelope": interval(tally["envelope"]), "consensus": tally["consensus"] and interval(tally["consensus"]),
        "gap": tally["gap"], "conflicts": tally["conflicts"]["totalCount"], "completeClaimants": tally["completeClaimants"],
        "boundedBy": [plain(actor["name"]) for actor in tally["boundedBy"]] + [document["slug"] for document in tally["boundedByDocuments"]],
        "distinctReferences": tally["distinctReferences"], "undatedClaims": tally["undatedClaims"],
        "claims": tally["claims"]["totalCount"], "clusters": [interval(one["envelope"]) for one in tally["clusters"]],
        "derived": [(interval(one["figure"]), one["isPartial"], one["isCompared"], one["difference"]) for one in tally["derived"]],
    }


def identifiers(thing):
    return [(one["scheme"], one["value"]) for one in thing["identifiers"]]


def source(reference):
    title = reference["title"]
    return (reference["publisher"], reference["published"] and reference["published"]["text"], None if title.endswith(", without a headline") else head(title))


def interval(value):
    return value["low"], value["high"]
