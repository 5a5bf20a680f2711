"""Reads tables of events: what docs/importing.md says of the rows, said again without the project's code."""
import csv
import re
import unicodedata
from typing import NamedTuple

FEATURES = ("low", "best", "high", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")
FORMATS = {1: 10, 2: 10, 3: 10, 4: 7, 5: 4}
SENTINEL = "1753-01-01"


class Event(NamedTuple):
    """A row; `sides` have names and numbers, `deaths` the populations with the number of the side, or None."""
    id: str
    start: str
    end: str
    place: tuple
    sides: list
    low: int
    best: int
    high: int
    deaths: list
    unknown: int
    claimant: str | None
    sources: set


def read_events(paths, today):
    events = {}
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                events.setdefault(row["id"], event(row, today))
    return events


def event(row, today):
    numbers = {name: int(row[name]) for name in FEATURES}
    length = FORMATS[int(row["date_prec"])]
    a, b = ((words(row[f"side_{side}"]), row[f"side_{side}_new_id"]) for side in "ab")
    one_sided = row["type_of_violence"] == "3"
    deaths = [] if one_sided else [("FORCES", 0, numbers["deaths_a"]), ("FORCES", 1, numbers["deaths_b"])]
    deaths += [("CIVILIANS", None, numbers["deaths_civilians"]), ("UNKNOWN", None, numbers["deaths_unknown"])]
    ends = [numbers[name] for name in ("low", "best", "high")]
    return Event(
        row["id"], row["date_start"][:length], row["date_end"][:length],
        (words(row["where_coordinates"]), float(row["latitude"]), float(row["longitude"])),
        [a] if one_sided else [a, b], min(ends), numbers["best"], max(ends), deaths, numbers["deaths_unknown"],
        claimant(row["source_original"]), sources(row, today))


def claimant(text):
    """The only name in the text, without its spelling; None where there are several or none."""
    names = {plain(name) for name in re.split(r"[,;/&+\r\n]|\s+and\s+", text, flags=re.I)} - {""}
    return names.pop() if len(names) == 1 else None


def plain(text):
    """A name without case, accents, blanks and marks."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text).casefold() if letter.isalnum())


def sources(row, today):
    """Publisher, day and the beginning of the title of each source."""
    cell = words(row["source_article"])
    if row["number_of_sources"] == "-1":
        return {(None, None, head(cell.strip('" ')))}
    found = set()
    for part in cell[1:-1].split('";"'):
        office, day, title = re.match(r"(.*?),(\d{4}-\d\d-\d\d),(.*)", part).groups()
        office, title = office.strip(), title.strip()
        found.add((office or None, None if day == SENTINEL or day > today else day, head(title) if title else None))
    return found


def words(text):
    return " ".join(text.replace("\ufeff", "").split())


def head(text):
    return text[:400].strip()
