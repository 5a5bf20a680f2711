"""The requests of a soak: a mix of what people and programs ask."""
import random
from pathlib import Path

from connections import get, post
from holding import expect

QUERIES = Path(__file__).parents[2] / "bench" / "queries" / "contested"
WORDS = ["killed", "Office", "Agency", "Confederacy", "Aleppo", "casualties", "wounded", "Front", "Union", "strength"]

# How often each is asked, of a hundred requests.
SHARES = {
    "engagement": 25, "engagements": 10, "filtered": 10, "flat": 10, "tallies": 15, "lens": 5, "aggregate": 5, "search": 10,
    "contradictions": 5, "pull": 5,
}

# The part of operations that nobody has asked before, so that nothing is known of the answer.
NEW = 0.75


class Requests:
    """Draws requests whose variables are those of the dataset that a server has."""

    def __init__(self, engagements, actors, seed=2016):
        self._engagements, self._actors, self._draw = engagements, actors, random.Random(seed)
        self._texts = {name: (QUERIES / f"{name}.graphql").read_text().replace("first: 100", "first: 50") for name in SHARES if name != "pull"}

    def next(self):
        """The name of a request, and the request."""
        name = self._draw.choices(list(SHARES), SHARES.values())[0]
        if name == "pull":
            return name, get(f"/pulls/casualty-claims.csv?engagement={self._draw.choice(self._engagements)}")
        variables = self._variables(name)
        if self._draw.random() < NEW:
            # A variable that the operation does not have makes the request another.
            variables["number"] = self._draw.getrandbits(50)
        return name, post(self._texts[name], variables)

    def _variables(self, name):
        draw, day = self._draw, f"{self._draw.randrange(1990, 2020)}-{self._draw.randrange(1, 13):02}-{self._draw.randrange(1, 29):02}"
        engagement, actor = draw.choice(self._engagements), draw.choice(self._actors)
        return {
            "engagement": {"slug": engagement},
            "engagements": {"from": day},
            "filtered": {"low": draw.randrange(40), "claimant": actor},
            "flat": {"from": day},
            "tallies": {"slug": engagement},
            "lens": {"slug": engagement, "claimants": draw.sample(self._actors, 20), "day": day},
            "aggregate": {"claimant": actor},
            "search": {"text": " ".join(draw.sample(WORDS, 2))},
            "contradictions": {"measure": draw.choice(["KILLED", "WOUNDED", "CAPTURED", "STRENGTH"])},
        }[name]


def check(name, answer):
    """An answer has to be whole, and without errors."""
    expect(answer.status == 200, f"{name} has status {answer.status}: {answer.body.decode()[:500]}")
    if name == "pull":
        expect(answer.body.startswith(b"slug,engagement.slug,"), f"A pull begins with {answer.body[:100]}")
    else:
        expect(answer.body.startswith(b'{"data":{') and b'"errors":' not in answer.body, f"{name} is answered {answer.body.decode()[:500]}")
