"""What the faults have in common."""
import random
import shutil
import time
from pathlib import Path

import events
from servers import Workplace

CURATED = Path(__file__).parents[2] / "data"


class Trial(Workplace):
    """A workplace for one fault."""

    def __init__(self, api, seed, is_sample):
        super().__init__(api)
        self.random = random.Random(seed)
        self.is_sample = is_sample

    def count(self, whole, sample):
        """How often something is done."""
        return sample if self.is_sample else whole

    def curated(self):
        """A copy of the curated dataset."""
        return shutil.copytree(CURATED, self.folder / f"data-{time.monotonic_ns()}")

    def dataset(self, first, count):
        """A dataset of events, from one number on."""
        folder, table = self.folder / f"events-{first}-{count}", self.folder / "events.csv"
        if not folder.exists():
            events.write(table, first, count)
            self.run("import", "ucdp-ged", table, "--output", folder)
        return folder


def seconds(value):
    return f"{value:.1f} s" if value >= 1 else f"{value * 1000:.0f} ms"
