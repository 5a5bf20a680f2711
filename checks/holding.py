"""Says what does not hold."""
import time
from pathlib import Path


class Broken(Exception):
    """Says what does not hold."""


def expect(holds, sentence):
    if not holds:
        raise Broken(sentence)


def wait_until(holds, sentence, patience=120):
    """Waits until something holds. A sentence that ends with the path of a file is followed by the file."""
    began = time.monotonic()
    while not holds():
        if time.monotonic() - began > patience:
            path = Path(sentence.split(": ")[-1])
            raise Broken(f"{sentence}\n{path.read_text()}" if path.is_file() else sentence)
        time.sleep(0.05)
