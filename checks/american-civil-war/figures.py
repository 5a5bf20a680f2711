"""Figures, the sets of numbers that they allow, and how far two of them lie apart."""
from fractions import Fraction
from typing import NamedTuple


class Figure(NamedTuple):
    """What a claimant says of a number, from `low` to `high`, which is None where it is open; claimed or derived."""
    claimant: str
    low: int
    high: int | None
    is_partial: bool = False
    is_derived: bool = False


def ends(figures):
    """The numbers at which anything can change, with one above them all that stands for "however many"."""
    numbers = {end for figure in figures for end in (figure.low, figure.high) if end is not None}
    return numbers | {max(numbers) + 1}


def allowed(figure, numbers):
    """Which of the numbers the figure allows."""
    return {number for number in numbers if figure.low <= number and (figure.high is None or number <= figure.high)}


def nearest_ends(one, other):
    """The number that one figure allows and the number that the other allows which lie nearest to each other."""
    numbers = ends([one, other])
    pairs = [(first, second) for first in allowed(one, numbers) for second in allowed(other, numbers)]
    return min(pairs, key=lambda pair: abs(pair[0] - pair[1]))


def gap(one, other):
    """Definition 8: how far the nearest ends lie apart."""
    first, second = nearest_ends(one, other)
    return abs(first - second)


def relative_gap(one, other):
    """Definition 8: the gap divided by the higher of the two nearest ends, exactly."""
    apart = gap(one, other)
    return Fraction(apart, max(nearest_ends(one, other))) if apart else Fraction(0)


def interval(numbers, figures):
    """The lowest and the highest of the numbers; the highest is None where it stands for "however many"."""
    return min(numbers), None if max(numbers) == max(ends(figures)) else max(numbers)


def envelope(figures):
    """Definition 10: the smallest interval that holds all complete figures."""
    complete = [figure for figure in figures if not figure.is_partial]
    if not complete:
        return None, None
    return interval(set().union(*(allowed(figure, ends(complete)) for figure in complete)), complete)


def consensus(figures):
    """Definition 10: the numbers that every figure allows."""
    common = set.intersection(*(allowed(figure, ends(figures)) for figure in figures)) if figures else None
    return interval(common, figures) if common else None
