"""Makes a demonstration's folder without running it: ``python -m worker.demo FOLDER``."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from worker import bootstrap
from worker.demo import folder


def main() -> None:
    """Make the demonstration in the folder that was named."""
    data = folder.place(Path(sys.argv[1]))
    data.mkdir(parents=True, exist_ok=True)
    folder.fill(data, datetime.now(UTC), bootstrap.randomness(seed=2017))  # noqa: TID251


if __name__ == "__main__":
    main()
