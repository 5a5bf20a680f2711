"""Definitions 14 to 18: what follows from the figures that one claimant states of the losses of one side and population."""
from functools import cache
from typing import NamedTuple

from figures import Figure, consensus, envelope


class Derived(NamedTuple):
    """A derived figure; `parts` are the stated losses that were added up."""
    figure: Figure
    is_compared: bool
    difference: int | None
    parts: frozenset


def derive(claimant, losses, stated):
    """What follows for `losses` from `stated`, the figures by the losses that they count; None where nothing does."""
    accounts = {set_: account(figures) for set_, figures in stated.items()}
    parts = coarsest([partition for partition in partitions(losses) if len(partition) > 1 and partition <= accounts.keys()])
    own = accounts.get(losses)
    if parts:
        low = sum(accounts[part][0] for part in parts)
        high = sum(accounts[part][1] for part in parts)
        difference = own and (low - own[1] if low > own[1] else high - own[0] if high < own[0] else 0)
        return Derived(Figure(claimant, low, high, is_derived=True), not own, difference, parts)
    if own:
        return None
    # A part bounds the whole: the greatest sum of disjoint stated subsets.
    sums = {some: sum(accounts[part][0] for part in some) for some in disjoint_subsets(losses, accounts)}
    if not sums:
        return None
    greatest = max(sums, key=sums.get)
    assert list(sums.values()).count(sums[greatest]) == 1, f"Several parts of what {claimant} states have the greatest sum."
    return Derived(Figure(claimant, sums[greatest], None, is_partial=True, is_derived=True), True, None, greatest)


def account(figures):
    """Definition 15: what the complete figures of a claimant have in common, else their hull."""
    return consensus(figures) or envelope(figures)


def subsets(items):
    """All subsets of a set, the empty one included."""
    result = [frozenset()]
    for item in items:
        result += [subset | {item} for subset in result]
    return result


@cache
def partitions(losses):
    """All ways to part a set into sets of which none is empty and no two share an element."""
    return [family for family in subsets(set(subsets(losses)) - {frozenset()})
            if sum(map(len, family)) == len(losses) and frozenset().union(*family) == losses]


def coarsest(found):
    """The partition of which all others are refinements; None where there is no partition."""
    best = [partition for partition in found
            if all(any(part <= whole for whole in partition) for other in found for part in other)]
    assert len(best) == (1 if found else 0), f"No partition of {found} is the coarsest."
    return best[0] if best else None


def disjoint_subsets(losses, accounts):
    """All families of stated parts of the losses that have nothing in common."""
    parts = [set_ for set_ in accounts if set_ < losses]
    return [family for family in subsets(parts) if family and sum(map(len, family)) == len(frozenset().union(*family))]
