"""What the API has to answer: the tallies of the table under a lens, in the shape in which answer.py has those of the API."""
from collections import defaultdict
from typing import NamedTuple
from fractions import Fraction

from figures import Figure, envelope, gap, relative_gap
from tally import tally

MEASURES = {
    None: "STRENGTH", frozenset("K"): "KILLED", frozenset("W"): "WOUNDED", frozenset("C"): "CAPTURED", frozenset("M"): "MISSING",
    frozenset("CM"): "CAPTURED_OR_MISSING", frozenset("KWCM"): "CASUALTIES"}


class Lens(NamedTuple):
    """`tolerance` is a text, so that both sides read the same decimal number."""
    according_to: str | None = None
    known_by: str | None = None
    tolerance: str | None = None

    def leaves(self, claimant, known_since):
        day = known_since[claimant]
        return self.according_to in (None, claimant) and (self.known_by is None or day is not None and day <= self.known_by)


def expected_tallies(claims, known_since, lens):
    """The tallies by engagement, side, population and measure."""
    tallied, stated, undated = defaultdict(list), defaultdict(lambda: defaultdict(lambda: defaultdict(list))), defaultdict(int)
    for claim in claims:
        key = claim.engagement, claim.side, claim.population, claim.losses
        # A claim without a date is told of also where knownBy leaves it out.
        if known_since[claim.claimant] is None and lens.according_to in (None, claim.claimant):
            undated[key] += 1
        if lens.leaves(claim.claimant, known_since):
            figure = Figure(claim.claimant, claim.low, claim.high)
            tallied[key].append(figure)
            if claim.losses:
                stated[key[:3]][claim.claimant][claim.losses].append(figure)

    return {
        (*key[:3], MEASURES[key[3]]): shape(
            tally(figures, stated[key[:3]], key[3], Fraction(lens.tolerance or 0)), stated[key[:3]], undated[key])
        for key, figures in tallied.items()}


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
        # Where several choices of claims have the same sum, any of them will do.
        "claims": [sorted((MEASURES[losses], name(one)) for losses in choice for one in stated[losses]) for choice in derived.choices]}


def name(figure):
    """How a figure is told from the others of its tally."""
    return f"{figure.claimant} {'derived' if figure.is_derived else f'{figure.low}-{figure.high}'}"
