"""
Compares all tallies and contradictions of an API that serves the figures of the American Civil War with those that follow from
the table. Usage: compare.py FOLDER DATABASE ADDRESS, where DATABASE is a name for the output. Ends with 1 where they differ.
"""
import sys

from answer import read_contradictions, read_tallies
from expectation import Lens, expected_tallies
from table import read_claims, read_known_since

SHOWN = 20
LENSES = [Lens(), Lens(tolerance="0.05"), Lens(according_to="william-fox"), Lens(according_to="wikipedia", tolerance="0.1"),
          Lens(known_by="1900-12-31")]
TOLERANCES = [None, "0.05"]


def differences_of_tallies(expected, answered):
    for key in expected.keys() | answered.keys():
        if key not in answered:
            yield key, "is missing"
        elif key not in expected:
            yield key, "is there, and no claim of the table states it"
        else:
            yield from ((key, f"{field} is {answer}, and has to be {value}")
                        for field, value in expected[key].items()
                        if not fits(field, value, answer := answered[key][field]))


def fits(field, expected, answered):
    if field != "derived":
        return expected == answered
    return expected.keys() == answered.keys() and all(
        answered[claimant]["claims"] in one["claims"] and one | {"claims": None} == answered[claimant] | {"claims": None}
        for claimant, one in expected.items())


def differences_of_order(tallies, contradictions, tolerance):
    """The largest relative gap has to come first, and of equal ones what comes first among the tallies."""
    expected = sorted((key for key in tallies if tallies[key]["relativeGap"] > float(tolerance or 0)),
                      key=lambda key: -tallies[key]["relativeGap"])
    if set(expected) != set(contradictions) or len(expected) != len(contradictions):
        yield from ((key, "is not among the contradictions") for key in set(expected) - set(contradictions))
        yield from ((key, "is among the contradictions, and its figures fit") for key in set(contradictions) - set(expected))
        if len(expected) != len(contradictions):
            yield "contradictions", f"{len(contradictions)} came, {len(expected)} had to come"
        return
    yield from ((key, f"is contradiction {place}, where {other} has to be")
                for place, (key, other) in enumerate(zip(contradictions, expected), 1) if key != other)


def main(folder, database, address):
    claims, known_since = read_claims(folder), read_known_since(folder)
    differences, compared, contradicted = [], 0, 0
    for lens in LENSES:
        expected = expected_tallies(claims, known_since, lens)
        answered, battles = read_tallies(address, lens)
        compared += len(answered)
        differences += [(lens, *found) for found in differences_of_tallies(expected, answered)]
        if lens == Lens():
            # In the order of the API, with the figures that follow from the table.
            tallies = {key: expected[key] for key in answered if key in expected}
            stated, total = sum(len(tally["claims"]) for tally in answered.values()), battles
    for tolerance in TOLERANCES:
        contradictions = read_contradictions(address, tolerance)
        contradicted += len(contradictions)
        differences += [(f"contradictions, tolerance {tolerance}", *found)
                        for found in differences_of_order(tallies, contradictions, tolerance)]

    print(f"{database}: {total} battles, {stated} claims, {compared} tallies under {len(LENSES)} lenses, {contradicted} contradictions "
          f"with {len(TOLERANCES)} tolerances compared: {len(differences)} differences")
    for difference in differences[:SHOWN]:
        print("  " + ": ".join(map(str, difference)))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
