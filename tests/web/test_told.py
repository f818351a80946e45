"""Whatever leaves a page, a feed or an export: no number that is hidden, and nobody's words."""

import datetime as dt
import io
import re
from collections.abc import Iterator
from itertools import chain

import msgspec
import pytest
from django.core import mail
from django.test import Client, override_settings

from tests.fakes import posts as fake
from tests.fakes import scanner
from tests.web.site import CODES, SLUG, Site, place, towns_in
from worker.bench.posts import CAMPAIGN_TOWNS, Mix, Setting
from worker.cli import tally_output
from worker.domain.claim import Claim, Reading
from worker.domain.post import Post
from worker.domain.privacy import public
from worker.domain.tally import Figures, kinds
from worker.reading.towns.gazetteer import Gazetteer
from worker.services import alarms, press, tallies
from worker.services.count import count_posts
from worker.storage import figures, rallies
from worker.web.mail import mailers

PAGES = (
    *("/", "/lieux/69123/", "/lieux/75056/", "/annonces/", "/sources/", "/trouves/", "/bilan/"),
    *("/lieux/69123/fiche", "/reel", "/personnes/"),
)
OPEN = (
    *(
        "/chiffres/",
        "/chiffres/{record}/",
        "/chiffres/{record}/{lyon}/",
        "/healthz",
        "/effacement/",
    ),
    *("/flux/rassemblements.ics", "/flux/69123/rassemblements.ics", "/flux/publiees.rss"),
    *("/flux/publiees.json", "/flux/69123/publiees.json", "/healthz"),
)
TOWNS = tuple(town for town in CAMPAIGN_TOWNS if town != "Guadeloupe")
LEAST = 1_000
"""Smaller numbers stand in pages by chance: hours, sizes of drawings."""
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_NUMBER = re.compile(r"(?<![\w.-])\d+(?![\w-])")
_BLANK = re.compile(r"(?<=\d)[\u00a0\u202f](?=\d)")


def told(site: Site) -> dict[str, str]:
    """Return all that organisers and the public can have, by its address or command."""
    known = rallies.all_of(SLUG, site.installation.gazetteer)
    lyon = next(rally for rally in known if rally.place.code == CODES["Lyon"])
    record = press.record(site.installation, lyon.id, site.now)
    inside, outside = site.visitor(), Client(SERVER_NAME="127.0.0.1")
    asked = [(inside, url) for url in PAGES] + [(outside, url) for url in OPEN]
    found = {}
    for visitor, pattern in asked:
        url = pattern.format(record=record, lyon=lyon.id.hex[:8])
        answer = visitor.get(url)
        assert answer.status_code == 200, url
        found[url] = answer.content.decode()
    return found | dict(exports(site)) | {"letters": letters(site)}


def letters(site: Site) -> str:
    """Return what is written to people when hours and surges wait for an answer."""
    site.say_hour("Lyon", 13, "Une gazette")
    mail.outbox = []
    with override_settings(MAILERS=mailers("memory://")):
        for hours in range(0, 5 * 24, 2):
            alarms.tell(site.installation, site.now + dt.timedelta(hours=hours))
    said = "\n".join(f"{one.subject}\n{one.body}" for one in mail.outbox)
    assert "une autre heure est dite (13 h" in said
    return said


def exports(site: Site) -> Iterator[tuple[str, str]]:
    kinds_of: tuple[tallies.By, ...] = ("rally", "place", "day", "platform")
    for by in kinds_of:
        views = tallies.latest(site.installation, by, now=site.now)
        for write in (tally_output.write_json, tally_output.write_csv):
            out = io.StringIO()
            write(views, out)
            yield f"{write.__name__} {by}", out.getvalue()


def numbers_of(shown: Figures) -> set[int]:
    """Return every number of *shown*, of all platforms and of each."""
    told_of = chain.from_iterable(cells for _, cells in kinds(shown))
    flat = msgspec.to_builtins([one.numbers for one in told_of])
    return {int(number) for number in re.findall(r"(?<=: )\d+", str(flat))}


def other_day(site: Site) -> dt.date:
    return site.day + dt.timedelta(days=1)


def test_a_number_that_is_hidden_stands_in_no_page_feed_or_export(site: Site) -> None:
    def elsewhere(text: str, at: dt.datetime, gazetteer: Gazetteer, *, dated: bool) -> Reading:
        del text, at, gazetteer
        lyon = place("Lyon").ref
        return Reading(claims=(Claim(place=lyon, date=other_day(site)),), places=(lyon,))

    def post(number: int, author: str, town: str) -> Post:
        return Post(
            platform="x",
            id=f"{10**9 + number}",
            text=f"À {town}, {number} #MeToo",
            published_at=site.now - dt.timedelta(hours=1),
            author=author,
        )

    site.count("Lyon", 1_213)
    few = [post(number, f"{number}", "Lyon") for number in range(7)]
    count_posts(site.installation, few, now=site.now, reader=elsewhere)
    # Twenty accounts, and one that wrote nearly all.
    noisy = [post(100 + number, f"{min(number, 20)}", "Paris") for number in range(1_421)]
    count_posts(site.installation, noisy, now=site.now, reader=towns_in)

    found = told(site)

    shown = tallies.shown_now(site.installation)
    hidden = numbers_of(figures.figures(SLUG)) - numbers_of(shown) - numbers_of(public(shown))
    hidden = {number for number in hidden if number >= LEAST}
    assert {1_220, 1_421} <= hidden
    assert "1213" in found["write_csv rally"]
    assert "1213" in found["write_json rally"]
    assert "1213" in _BLANK.sub("", found["/lieux/69123/"])
    for name, content in found.items():
        plain = _BLANK.sub("", _UUID.sub("", content))
        assert not hidden & {int(number) for number in _NUMBER.findall(plain)}, name


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_no_page_feed_or_export_quotes_an_observed_person(site: Site) -> None:
    # Without days and Guadeloupe: our own announcements say "Rassemblement en Guadeloupe dimanche".
    mix, start = Mix(town=0.8, dated=0.0), site.now - dt.timedelta(days=3)
    setting = Setting(start=start, days=2, towns=TOWNS, mix=mix)
    lines = fake.archive_posts(600, seed=5, setting=setting)
    batch = [fake.as_post(line) for line in lines]
    count_posts(site.installation, batch, now=site.now, reader=towns_in)

    content = "\n".join(told(site).values()).encode()

    assert scanner.pieces_in(content, lambda: iter(lines)) == set()
    assert scanner.pieces_in(content + lines[7].text.encode(), lambda: iter(lines)) != set()
