"""What the API has to answer about an event, by the definitions of the claim algebra."""

OWN = "ucdp-ged"


def expected(event):
    """The engagement with its claims and tallies, in the shape in which answer.py has those of the API."""
    total = ("ALL", None, event.low, event.best, event.high)
    columns = [(population, side, deaths, deaths, deaths) for population, side, deaths in event.deaths]
    return {
        "start": event.start, "end": event.end, "place": event.place,
        "identifiers": [("UCDP_GED", event.id)],
        "sides": [(name, [("UCDP_ACTOR", number)]) for name, number in event.sides],
        "claims": sorted(map(str, [total, *columns])),
        "claimants": {event.claimant},
        "sources": sorted(map(str, event.sources)),
        "tallies": {(population, side): tally(event, population, side, low, high) for population, side, low, _, high in [total, *columns]},
    }


def tally(event, population, side, low, high):
    """Each tally has one figure, since each event has one claimant."""
    raised = event.unknown if population in ("FORCES", "CIVILIANS") else 0
    # Definition 4: beside dead of unknown population, a 0 among forces and civilians is no figure, and the others may be higher.
    is_figure = not (raised and high == 0)
    figure = (low, high + raised) if is_figure else None
    return {
        "agreement": "UNCONTESTED" if is_figure else "NO_COMPLETE_FIGURE",
        "envelope": figure or (None, None), "consensus": figure, "gap": 0, "conflicts": 0,
        "completeClaimants": int(is_figure), "boundedBy": [event.claimant or OWN] if is_figure else [],
        "distinctReferences": len(event.sources) if is_figure else 0,
        "undatedClaims": int(not any(day for _, day, _ in event.sources)),
        "claims": 1, "clusters": [figure] if is_figure else [],
        "derived": derived(event) if population == "ALL" else [],
    }


def derived(event):
    """Definitions 17 and 20: forces, civilians and unknown add up to all, which is shown, and not compared, as the row has a total."""
    terms = [deaths for _, _, deaths in event.deaths]
    # Of the forces of who attacks civilians, the row says nothing, so the sum is a lower bound; 0 is none.
    if len(event.sides) == 1:
        return [((sum(terms), None), True, False, gap(event, sum(terms), None))] if sum(terms) else []
    return [((sum(terms), sum(terms)), False, False, gap(event, sum(terms), sum(terms)))]


def gap(event, low, high):
    """How far the sum lies above the row's total, or below it."""
    return low - event.high if low > event.high else high - event.low if high is not None and high < event.low else 0
