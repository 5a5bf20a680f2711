"""
Compares all tallies and contradictions of an API that serves the figures of the American Civil War with those that follow from
the table. Usage: compare.py FOLDER DATABASE ADDRESS, where DATABASE is a name for the output. Ends with 1 where they differ.
"""
import sys
from itertools import zip_longest

from answer import read_contradictions, read_tallies
from expectation import expected_tallies
from lens import Lens
from table import read_claims, read_known_since

SHOWN = 20
LENSES = [
    Lens(), Lens(tolerance="0.05"), Lens(according_to="william-fox"), Lens(known_by="1900-12-31"),
    Lens(known_by="1998-12-31", tolerance="0.1")]
TOLERANCES = [None, "0.05"]


def differences_of_tallies(expected, answered):
    for key in expected.keys() | answered.keys():
        if key not in answered:
            yield key, "is missing"
        elif key not in expected:
            yield key, "is there, and no claim of the table states it"
        else:
            yield from ((key, f"{field} is {what_is_only_in(answer, value)}, and has to be {what_is_only_in(value, answer)}")
                        for field, value in expected[key].items() if (answer := answered[key][field]) != value)


def what_is_only_in(value, other):
    """Of long values only where they differ."""
    if isinstance(value, dict):
        return {name: item for name, item in value.items() if name not in other or other[name] != item}
    if isinstance(value, list) and sorted(map(str, value)) != sorted(map(str, other)):
        return [item for item in value if item not in other]
    return value


def differences_of_contradictions(tallies, contradictions, tolerance):
    """The largest relative gap has to come first, and of equal ones what comes first among the tallies."""
    expected = sorted((key for key, tally in tallies.items() if tally["relativeGap"] > float(tolerance or 0)),
                      key=lambda key: -tallies[key]["relativeGap"])
    yield from (f"{key} is contradiction {place}, and has to be {other}"
                for place, (key, other) in enumerate(zip_longest(contradictions, expected), 1) if key != other)


def main(folder, database, address):
    claims, known_since = read_claims(folder), read_known_since(folder)
    differences, compared, contradicted = [], 0, 0
    for lens in LENSES:
        expected = expected_tallies(claims, known_since, lens)
        answered, battles = read_tallies(address, lens)
        compared += len(answered)
        differences += [f"{' '.join(filter(None, key))} {lens}: {text}" for key, text in differences_of_tallies(expected, answered)]
        if lens == Lens():
            # In the order of the API, with the figures that follow from the table.
            tallies = {key: expected[key] for key in answered if key in expected}
            summary = f"{battles} battles, {sum(len(tally['claims']) for tally in answered.values())} claims"
    for tolerance in TOLERANCES:
        contradictions = read_contradictions(address, tolerance)
        contradicted += len(contradictions)
        differences += [f"contradictions, tolerance {tolerance or 0}: {text}"
                        for text in differences_of_contradictions(tallies, contradictions, tolerance)]

    print(f"{database}: {summary}, {compared} tallies under {len(LENSES)} lenses, {contradicted} contradictions with "
          f"{len(TOLERANCES)} tolerances compared: {len(differences)} differences")
    for difference in differences[:SHOWN]:
        print(f"  {difference}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
