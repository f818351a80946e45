"""No page is handed a moment on the clock of Greenwich: it would be read as that of the place."""

import datetime as dt
from collections.abc import Callable
from functools import partial

import pytest

from tests.web.site import CODES, SLUG, Site
from tests.web.test_found import fill
from worker.services import announce, found, press
from worker.storage import overview, rallies
from worker.web import formats

Format = Callable[..., str]


def spy(seen: list[dt.datetime], told: Format, value: dt.datetime, *others: object) -> str:
    seen.append(value)
    return told(value, *others)


@pytest.fixture
def moments(monkeypatch: pytest.MonkeyPatch) -> list[dt.datetime]:
    """Every moment that a page was asked to print."""
    seen: list[dt.datetime] = []
    for name in ("past", "moment", "coming", "before"):
        monkeypatch.setattr(formats, name, partial(spy, seen, getattr(formats, name)))
    return seen


def test_every_moment_is_on_the_clock_of_its_place(site: Site, moments: list[dt.datetime]) -> None:
    number = fill(site)
    found.dismiss(site.installation, number, "a@b.example", site.now)
    found.undo(site.installation, number, "a@b.example", site.now)
    lyon = next(
        one
        for one in rallies.all_of(SLUG, site.installation.gazetteer)
        if one.place.code == CODES["Lyon"]
    )
    (row,) = [r for r in overview.deliveries(SLUG) if r.rally_id == lyon.id and r.wave == "J-1"]
    announce.hold(site.installation, row.id, "a@b.example", site.now)
    visitor, record = site.visitor(), press.record(site.installation, lyon.id, site.now)
    quote = f"/chiffres/{record}/{lyon.id.hex[:8]}/"
    visitor.post(f"{quote}corriger", {"said": "Le jour était faux."})
    moments.clear()

    for path in ("/", f"/lieux/{CODES['Lyon']}/", "/annonces/", f"/annonces/{row.id}/", quote):
        assert visitor.get(path).status_code == 200
    for path in ("/trouves/", f"/chiffres/{record}/", "/comptes/", "/sources/", "/personnes/"):
        assert visitor.get(path).status_code == 200

    assert len(moments) > 15
    assert [at for at in moments if at.utcoffset() == dt.timedelta(0)] == []
