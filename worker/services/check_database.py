"""Whether the database is there, whole, and of our version."""

from worker.services import health
from worker.services.checked import Line, Verdict
from worker.storage import overview

_TODO = {
    "unreachable": "start it, or correct PORTEVOIX_DATABASE_URL",
    "damaged": "stop everything and put a copy in its place (docs/operators.md)",
    "outdated": "`portevoix up` brings its tables up to date (or `portevoix run prepare`)",
    "newer": "upgrade Portevoix, or restore a copy made before the upgrade",
}


def line() -> Line:
    """Return what stands; all of an SQLite database's file is read for that."""
    found = health.health().database
    if found == "current" and not overview.is_sound():
        found = "damaged"
    if found not in _TODO:
        return Line(what="database", detail="reachable, tables up to date")
    wrong = Verdict.NOTE if found == "outdated" else Verdict.WRONG
    detail = "tables missing or outdated" if found == "outdated" else found
    return Line(what="database", verdict=wrong, detail=detail, todo=_TODO[found])
