"""Reads the table of figures as claims: what the mapping in examples/importing says, said again without it."""
import csv
import pathlib
from typing import NamedTuple

# What people lose, and the measures as the sets of losses that they count.
LOSSES = {"killed": "K", "wounded": "W", "captured": "C", "missing": "M", "casualties": "KWCM"}
# In the tables of these authors, "missing" means captured or missing.
CAPTURED_AMONG_MISSING = {
    "thomas-livermore", "william-fox", "frederick-phisterer", "gaston-bodart", "micheal-clodfelter"}
SIDES = {"Union": "Union", "Confederate": "Confederacy", "Native American": "Native Americans"}
SLUGS = {"manassas-i": "first-bull-run"}


class Claim(NamedTuple):
    """What somebody says about a side; `losses` is None for a strength."""
    engagement: str
    side: str
    population: str | None
    losses: frozenset | None
    claimant: str
    low: int
    high: int


def read_claims(folder):
    """The claims in the order of the table, without the rows that no claim can be made of."""
    with open(pathlib.Path(folder, "figures.csv"), encoding="utf-8", newline="") as file:
        claims = [claim(row) for row in csv.DictReader(file)]
    return [claim for claim in claims if claim.low <= claim.high]


def claim(row):
    losses = None if row["kind"] == "strength" else frozenset(LOSSES[row["kind"]])
    if row["kind"] == "missing" and row["source"] in CAPTURED_AMONG_MISSING:
        losses = frozenset("CM")
    # The dead of camps and villages are not told from fighters.
    population = None if losses is None else "ALL" if row["side"] == "Native American" else "FORCES"
    return Claim(
        SLUGS.get(row["battle"], row["battle"]), SIDES[row["side"]], population, losses,
        row["source"], int(row["low"]), int(row["high"]))


def read_known_since(folder):
    """The day by which each source's work demonstrably existed, as a text; None where neither year nor day is given."""
    with open(pathlib.Path(folder, "sources.csv"), encoding="utf-8", newline="") as file:
        return {row["source"]: row["year"] + "-12-31" if row["year"] else row["accessed"] or None for row in csv.DictReader(file)}
