"""
Compares an API that serves imported events with what follows from their tables.
Usage: compare.py TABLE... DATABASE ADDRESS, where DATABASE is a name for the output. Ends with 1 where they differ.
"""
import datetime
import sys

from answer import read_attached, read_engagements
from expectation import expected
from table import read_events

SHOWN = 20


def differences(events, engagements, attached):
    for number in events.keys() - engagements.keys() - attached:
        yield f"{number} is neither an engagement nor part of one"
    for number in engagements.keys() - events.keys():
        yield f"{number} is an engagement, and no row of the tables"
    for number in engagements.keys() & attached:
        yield f"{number} is counted twice"
    for number in sorted(events.keys() & engagements.keys()):
        wanted, answer = expected(events[number]), engagements[number]
        yield from (f"{number}: {key} is {answer[key]}, and has to be {wanted[key]}" for key in wanted if key != "tallies" and answer[key] != wanted[key])
        for key in wanted["tallies"].keys() | answer["tallies"].keys():
            one, other = answer["tallies"].get(key), wanted["tallies"].get(key)
            if one != other:
                yield f"{number}: the tally {key} is {one}, and has to be {other}"


def main(*arguments):
    *tables, database, address = arguments
    events = read_events(tables, datetime.date.today().isoformat())
    engagements, attached = read_engagements(address), read_attached(address)
    found = list(differences(events, engagements, attached))
    print(f"{database}: {len(events)} rows, {len(engagements)} engagements, {len(attached & events.keys())} rows in other engagements, "
          f"{sum(len(one['claims']) for one in engagements.values())} claims, {sum(len(one['tallies']) for one in engagements.values())} tallies compared: "
          f"{len(found)} differences")
    for difference in found[:SHOWN]:
        print(f"  {difference}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
