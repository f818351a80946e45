"""What the demonstration drops into its inbox: two articles, a count sheet and posts."""

import csv
import io
import random  # noqa: TID251 - only its type; bootstrap makes one
from datetime import date, datetime, timedelta
from importlib import resources
from pathlib import Path
from string import Template
from zoneinfo import ZoneInfo

from babel.dates import format_date

from worker.bench.posts import CAMPAIGN_TOWNS, Mix, Setting, write_archive
from worker.demo.calendar import SUNDAY, moved

POSTS = 2400
# All in the campaign, nearly all of a town, none of a day: each speaks of the rally of its town.
DAYS = timedelta(days=3)
MIX = Mix(town=0.95, dated=0.0)
PARIS = ZoneInfo("Europe/Paris")
# What the Facebook event of each place declares: going, interested, invited (None: not shown).
COUNTS: tuple[tuple[str, date, int, int, int | None], ...] = (
    ("Paris", SUNDAY, 1600, 8000, None),
    ("Rennes", date(2017, 10, 25), 210, 940, None),
    ("Dijon", date(2017, 10, 25), 95, 410, 1200),
    ("Nantes", date(2017, 10, 26), 260, 1300, None),
    ("26362", date(2017, 10, 28), 48, 230, None),
    ("Besançon", SUNDAY, 88, 390, 900),
    ("Lille", SUNDAY, 240, 1250, None),
    ("Lyon", SUNDAY, 520, 2600, 7400),
    ("Marseille", SUNDAY, 330, 1900, None),
    ("Montpellier", SUNDAY, 190, 870, None),
    ("Toulouse", SUNDAY, 280, 1400, None),
    ("971", SUNDAY, 36, 150, None),
    ("Nice", date(2017, 11, 25), 41, 260, None),
)


def fill(
    folder: Path, sunday: date, now: datetime, chance: random.Random, posts: int = POSTS
) -> None:
    """Write the demonstration's files into the inbox *folder*, which is made if missing."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, published in (
        ("article-national.html", now - timedelta(hours=20)),
        ("article-lyon.html", now - timedelta(hours=3)),
    ):
        (folder / name).write_text(_article(name, sunday, published), encoding="utf-8")
    (folder / "releves-facebook.csv").write_text(_counts(sunday, now), encoding="utf-8")
    setting = Setting(start=now - DAYS, days=DAYS.days, towns=CAMPAIGN_TOWNS, mix=MIX)
    write_archive(folder / "messages.jsonl", posts, chance, setting)


def _article(name: str, sunday: date, published: datetime) -> str:
    text = (resources.files("worker.demo") / "articles" / name).read_text(encoding="utf-8")
    days = {
        "rennes": date(2017, 10, 25),
        "nantes": date(2017, 10, 26),
        "valence": date(2017, 10, 28),
        "sunday": SUNDAY,
        "nice": date(2017, 11, 25),
    }
    words = {
        key: format_date(moved(day, sunday), "EEEE d MMMM", locale="fr")
        for key, day in days.items()
    }
    return Template(text).substitute(words, published=published.isoformat(timespec="seconds"))


def _counts(sunday: date, now: datetime) -> str:
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(("url", "place", "date", "going", "interested", "invited", "seen_at"))
    seen_at = (now - timedelta(minutes=25)).astimezone(PARIS).isoformat(timespec="seconds")
    for number, (place, day, going, interested, invited) in enumerate(COUNTS, 1):
        url = f"https://www.facebook.com/events/{1_700_000_000_000 + number}/"
        shown = "" if invited is None else invited
        writer.writerow((url, place, moved(day, sunday), going, interested, shown, seen_at))
    return sheet.getvalue()
