"""What is heard of the claims, and how that is asked of the API."""
from typing import NamedTuple


class Lens(NamedTuple):
    """`tolerance` is a text, so that both sides read the same decimal number."""
    according_to: str | None = None
    known_by: str | None = None
    tolerance: str | None = None

    def leaves(self, claimant, known_since):
        """Whether a claim of the claimant is heard; `known_since` is the day of its reference, None where it has none."""
        return self.according_to in (None, claimant) and (
            self.known_by is None or known_since is not None and known_since <= self.known_by)

    def __str__(self):
        arguments = {"accordingTo": self.according_to and f'["{self.according_to}"]',
                     "knownBy": self.known_by and f'"{self.known_by}"', "tolerance": self.tolerance}
        given = ", ".join(f"{name}: {value}" for name, value in arguments.items() if value)
        return f"({given})" if given else ""
