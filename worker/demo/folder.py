"""The demonstration's own data folder: made once, used again, renewed when its week is over."""

import json
import random  # noqa: TID251 - only its type; bootstrap makes one
import shutil
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from worker.config import shipped, whole
from worker.demo import campaign, inbox
from worker.demo.calendar import sunday_after
from worker.errors import StartError
from worker.services.installation import ADDRESS_FILE, DEMONSTRATION_MARK, is_demonstration

DEFAULT = Path("~/.local/share/portevoix-demo")
# Ready in about ten seconds; the first announcement leaves while the person is looking.
FIRST_WAVE_AFTER = timedelta(seconds=30)
# Ours while a run lasts, whatever the folder holds: never a sign of somebody's own campaign.
OWN = {"up.lock", "logs", "valkey", ADDRESS_FILE}


def place(data: Path | None) -> Path:
    """Return the demonstration's data folder: *data*, or one in the home.

    Raises:
        StartError: *data* holds something else than a demonstration.
    """
    folder = whole(data or DEFAULT)
    if folder.is_dir() and not is_demonstration(folder) and _names(folder) - OWN:
        raise StartError(
            f"{folder}: holds something else than a demonstration; choose an empty folder with "
            "--data"
        )
    return folder


def config(data: Path) -> Path:
    """Return the demonstration's config folder in its data folder *data*."""
    return data / "config"


def fill(
    data: Path,
    now: datetime,
    chance: random.Random,
    posts: int = inbox.POSTS,
    *,
    is_fit: Callable[[], bool] = lambda: True,
) -> bool:
    """Make the demonstration in *data* unless one that is not over is there; return whether made.

    Args:
        data: Its folder, locked by the caller.
        now: The moment, aware.
        chance: What the posts are drawn from.
        posts: How many.
        is_fit: Whether the config of one that is there can be read: an older version of ours may
            have written what this one refuses.
    """
    today = now.astimezone(inbox.PARIS).date()
    mark = data / DEMONSTRATION_MARK
    lasts = mark.exists() and date.fromisoformat(json.loads(mark.read_text())["sunday"]) > today
    if lasts and is_fit():
        return False
    _empty(data)
    # A making cut in the middle is over at once, and begins anew.
    _mark(mark, date.min)
    sunday = sunday_after(today)
    campaign.write(shipped(), config(data), sunday, now + FIRST_WAVE_AFTER)
    inbox.fill(data / "inbox", sunday, now, chance, posts)
    _mark(mark, sunday)
    return True


def _mark(path: Path, sunday: date) -> None:
    path.write_text(json.dumps({"sunday": sunday.isoformat()}))


def _empty(data: Path) -> None:
    for name in _names(data) - OWN:
        path = data / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}
