"""No page is handed a moment on the clock of Greenwich: it would be read as that of the place."""

import datetime as dt
from collections.abc import Callable
from functools import partial

import pytest

from tests.web import read
from tests.web.site import CODES, SLUG, Site
from tests.web.test_found import fill
from worker.domain.campaign import RallyPlan
from worker.services import announce, found, press
from worker.services import rallies as services
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


def test_an_announcement_stands_under_the_day_its_own_place_has(site: Site) -> None:
    papeete = site.installation.gazetteer.by_code("98735")
    assert papeete is not None
    plan = RallyPlan(place=papeete, date=site.day, time=dt.time(15), venue="parc Bougainville")
    made = services.add(site.installation, plan, "a@b.example", site.now)
    services.confirm(site.installation, made.id, "a@b.example", site.now)
    announce.replan(site.installation, site.now)

    page = read.tree(site.visitor().get("/annonces/"))

    told = {
        read.fold(section.find("h2")): [read.fold(one) for one in section.iter("h3")]
        for section in page.xpath("//main/section")
    }
    eve = formats.day(site.day - dt.timedelta(days=1), site.day).capitalize()
    assert [day for day, lines in told.items() if "18 h 30 · J-1, Papeete" in lines] == [eve]
    assert "18 h 30 · J-1, Paris" in told[eve]
