"""How a source stands, in one line for the shell; the page says the same in the reader's words."""

import datetime as dt

from worker.domain.kinds import SourceKind
from worker.services.installation import Installation
from worker.services.listening import lines
from worker.services.source_pages import Cost, SourceLine


def standings(installation: Installation, now: dt.datetime) -> dict[str, str]:
    """Return the line of each source that was ever tried, by its name."""
    return {
        line.name: standing(line)
        for line in lines(installation, now)
        if line.last_success or line.reason
    }


def standing(line: SourceLine) -> str:
    """Return last read and next try (UTC), posts taken and left out, cost and gaps."""
    parts = [f"last read {_moment(line.last_success)}"]
    parts.append("heard live" if line.live else f"next try {_moment(line.next_at)}")
    parts += _taken(line)
    if line.skipped:
        whys = ", ".join(f"{count} {why}" for why, count in line.skips[:3])
        parts.append(f"{line.skipped} left out{f' ({whys})' if whys else ''}")
    if line.cost:
        parts.append(_cost(line.cost))
    if line.gaps:
        newest = line.gaps[0]
        gaps = _plural(len(line.gaps), "gap")
        parts.append(f"{gaps}, the last until {_moment(newest.until)}")
    if line.reason:
        parts.append(f"failed {_plural(line.failures, 'time')}: {line.reason}")
    return ", ".join(parts)


def _taken(line: SourceLine) -> list[str]:
    if line.files is None:
        return [_plural(line.posts, "event" if line.kind is SourceKind.CALENDAR else "post")]
    refused = f" and {line.files.refused} refused" if line.files.refused else ""
    read = f"{_plural(line.files.read, 'file')} read{refused}"
    return [read, _plural(line.posts, "post"), _plural(line.files.events, "event")]


def _plural(count: int, word: str) -> str:
    return f"{count} {word if count == 1 else f'{word}s'}"


def _cost(cost: Cost) -> str:
    money = "" if cost.money_limit is None else f" of {cost.money_limit:.2f}"
    posts = "" if cost.posts_limit is None else f" of {cost.posts_limit}"
    return f"this month {cost.money:.2f}{money} for {cost.posts}{posts} posts"


def _moment(at: dt.datetime | None) -> str:
    return f"{at.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC" if at else "never"
