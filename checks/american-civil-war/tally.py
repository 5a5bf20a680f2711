"""The claim algebra by brute force, after the definitions of the design: every set of figures is tried."""
from itertools import combinations
from typing import NamedTuple

from derivation import derive
from figures import consensus, envelope, gap, relative_gap


class Tally(NamedTuple):
    claims: list
    derived: list
    compared: list
    agreement: str
    envelope: tuple
    consensus: tuple | None
    gap: int
    relative_gap: object
    conflicts: list
    clusters: list
    complete_claimants: set
    bounded_by: set
    sources: set


def tally(claimed, stated_losses, losses, tolerance=0):
    """
    The comparison of the claimed figures. `stated_losses` has for each claimant the figures by the losses that they count,
    and `losses` what this tally counts; None where it counts no losses.
    """
    # No tally is made of derived figures alone (definition 14).
    found = [derive(claimant, losses, stated) for claimant, stated in stated_losses.items()] if losses and claimed else []
    derived = [one for one in found if one]
    compared = claimed + [one.figure for one in derived if one.is_compared]
    pairs = list(combinations(compared, 2))
    conflicts = [pair for pair in pairs if relative_gap(*pair) > tolerance]
    complete = {figure.claimant for figure in compared if not figure.is_partial}
    bounded = {figure.claimant for figure in compared if not figure.is_partial and figure.high is not None}
    return Tally(
        claimed, derived, compared, agreement(conflicts, complete, bounded), envelope(compared), consensus(compared),
        max((gap(*pair) for pair in pairs), default=0), max((relative_gap(*pair) for pair in pairs), default=0),
        conflicts, clusters(compared, tolerance), complete, bounded, {figure.claimant for figure in compared})


def agreement(conflicts, complete, bounded):
    """Definition 12: the first that applies. No claimant of the table counts as one with another (definition 7)."""
    if not complete:
        return "NO_COMPLETE_FIGURE"
    if conflicts:
        return "CONTESTED"
    if len(complete) == 1:
        return "UNCONTESTED"
    return "CORROBORATED" if len(bounded) > 1 else "COMPATIBLE"


def clusters(figures, tolerance):
    """Definition 11: of all sets of figures that fit each other pairwise those that are in no other, from low to high."""
    places = range(len(figures))
    fitting = {place: {other for other in places if relative_gap(figures[place], figures[other]) <= tolerance} for place in places}
    sets = [frozenset()]
    for place in places:
        sets += [one | {place} for one in sets if one <= fitting[place]]
    # A set is in a larger one exactly if some further figure fits all of it.
    maximal = [one for one in sets if one and not any(one <= fitting[place] for place in set(places) - one)]
    found = [[figures[place] for place in sorted(one)] for one in maximal]
    return sorted(found, key=lambda cluster: max(figure.low for figure in cluster))
