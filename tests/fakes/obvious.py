"""What an archive of synthetic posts should be counted as, told the slow and obvious way.

    python -m tests.fakes.obvious FILE

It shares nothing with the counter: no reader, no hash, no database.
"""

import json
import re
import sys
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

TOWNS = (
    *("Paris", "Rennes", "Dijon", "Nantes", "Valence", "Besançon", "Lille", "Lyon", "Marseille"),
    *("Montpellier", "Toulouse", "Guadeloupe", "Nice", "Bordeaux", "Strasbourg", "Grenoble"),
    *("Tours", "Metz", "Brest", "Rouen", "Angers"),
)
NAMED = re.compile(rf"\b(?:à|en|de) ({'|'.join(TOWNS)})\b")


def count(path: Path) -> dict[tuple[str, str], tuple[int, int, int]]:
    """Return persons, posts and reposts of each town ('' for none) and local day of *path*."""
    people: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    posts: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    reposts: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for line in path.read_text(encoding="utf-8").splitlines():
        post = json.loads(line)
        if not re.search("#metoo|#balancetonporc", post["text"].lower()):
            continue
        found = NAMED.search(post["text"])
        town = found[1] if found else ""
        zone = ZoneInfo("America/Guadeloupe" if town == "Guadeloupe" else "Europe/Paris")
        day = datetime.fromisoformat(post["published"]).astimezone(zone).date().isoformat()
        (reposts if post["repost_of"] else posts)[town, day].add((post["platform"], post["id"]))
        if post["author"] is not None:
            people[town, day].add((post["platform"], post["author"]))
    cells = posts.keys() | reposts.keys()
    return {cell: (len(people[cell]), len(posts[cell]), len(reposts[cell])) for cell in cells}


if __name__ == "__main__":
    for cell, numbers in sorted(count(Path(sys.argv[1])).items()):
        sys.stdout.write(f"{cell}\t{numbers}\n")
