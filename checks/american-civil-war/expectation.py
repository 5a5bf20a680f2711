"""What the API has to answer: the tallies of the table under a lens, in the shape in which answer.py has those of the API."""
from collections import defaultdict
from fractions import Fraction

from figures import Figure, envelope, gap, relative_gap
from tally import tally

MEASURES = {
    None: "STRENGTH", frozenset("K"): "KILLED", frozenset("W"): "WOUNDED", frozenset("C"): "CAPTURED", frozenset("M"): "MISSING",
    frozenset("CM"): "CAPTURED_OR_MISSING", frozenset("KWCM"): "CASUALTIES"}


def expected_tallies(claims, known_since, lens):
    """The tallies by engagement, side, population and measure."""
    tallied, stated, undated = defaultdict(list), defaultdict(lambda: defaultdict(lambda: defaultdict(list))), defaultdict(int)
    for claim in claims:
        key = claim.engagement, claim.side, claim.population, claim.losses
        # What has no date is counted also where knownBy leaves it out; a tally of such claims alone is there without claims.
        if known_since[claim.claimant] is None and lens.according_to in (None, claim.claimant):
            undated[key] += 1
        if lens.leaves(claim.claimant, known_since[claim.claimant]):
            figure = Figure(claim.claimant, claim.low, claim.high)
            tallied[key].append(figure)
            if claim.losses:
                stated[key[:3]][claim.claimant][claim.losses].append(figure)

    return {
        (*key[:3], MEASURES[key[3]]): shape(
            tally(tallied[key], stated[key[:3]], key[3], Fraction(lens.tolerance or 0)), stated[key[:3]], undated[key])
        for key in tallied.keys() | undated.keys()}


def shape(result, stated, undated):
    return {
        "agreement": result.agreement,
        "envelope": result.envelope,
        "consensus": result.consensus,
        "gap": result.gap,
        "relativeGap": float(result.relative_gap),
        "completeClaimants": len(result.complete_claimants),
        "boundedBy": sorted(result.bounded_by),
        "boundedByDocuments": [],
        "distinctReferences": len(result.sources),
        "undatedClaims": undated,
        "claims": sorted(map(name, result.claims)),
        "derived": {one.figure.claimant: shape_derived(one, stated[one.figure.claimant]) for one in result.derived},
        "clusters": [{"envelope": envelope(cluster), "figures": sorted(map(name, cluster))} for cluster in result.clusters],
        "conflicts": sorted((*sorted(map(name, pair)), gap(*pair), float(relative_gap(*pair))) for pair in result.conflicts),
    }


def shape_derived(derived, stated):
    figure = derived.figure
    return {
        "figure": (figure.low, figure.high), "isPartial": figure.is_partial, "isCompared": derived.is_compared,
        "difference": derived.difference,
        "claims": sorted((MEASURES[losses], name(one)) for losses in derived.parts for one in stated[losses])}


def name(figure):
    """How a figure is told from the others of its tally."""
    return f"{figure.claimant} {'derived' if figure.is_derived else f'{figure.low}-{figure.high}'}"
