"""One sentence for the press: what it is, when, whose; a link that stays; what was wrong in it."""

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from django.test import Client

from tests.web import read
from tests.web.read import Answer
from tests.web.site import CODES, PARIS, SLUG, Site, place
from worker import bootstrap
from worker.domain.campaign import RallyPlan
from worker.domain.kinds import RallyStatus
from worker.domain.method import READER, READER_ON_PUBLISHED
from worker.domain.post import EventCount, OutsideEvent
from worker.services import rallies
from worker.storage import events, models
from worker.storage import rallies as stored
from worker.web import formats
from worker.web.sentences import of_place

DOCUMENT = Path(__file__).parents[2] / "docs" / "reading.md"


def rally_of(site: Site, town: str) -> UUID:
    found = stored.all_of(SLUG, site.installation.gazetteer)
    return next(one.id for one in found if one.place.code == CODES[town])


def keep(site: Site, town: str) -> str:
    """Press the button and return the address it leads to."""
    answer = site.visitor().post(f"/rassemblements/{rally_of(site, town)}/presse")
    assert answer.status_code == 302
    return str(answer.headers["Location"])


def anyone(url: str, language: str = "fr") -> Answer:
    client = Client(SERVER_NAME="127.0.0.1")
    client.cookies["django_language"] = language
    return client.get(url)


def phrase(answer: Answer) -> str:
    (box,) = read.tree(answer).xpath("//textarea")
    return str(box.text).replace("\u202f", " ").replace("\u00a0", " ")


def test_the_sentence_says_when_who_declared_and_that_it_is_no_count(site: Site) -> None:
    seen = (site.now - dt.timedelta(minutes=20)).astimezone(PARIS)
    site.declare("Paris", 1600, 8000)

    url = keep(site, "Paris")

    day = formats.day(seen.date(), seen.date()).split()[0].capitalize()
    hour = formats.clock(seen).replace("\u202f", " ")
    assert phrase(anyone(url)) == (
        f"{day} à {hour}, 1 600 personnes se déclaraient participantes et 8 000 intéressées sur"
        " l’événement Facebook de Paris. Ce n’est pas un comptage."
        f" http://127.0.0.1{url}"
    )
    assert "1,600 people said they were going and 8,000" in phrase(anyone(url, "en"))


def test_what_is_quoted_of_an_event_that_was_called_off_says_so(site: Site) -> None:
    site.declare("Paris", 1600, 8000)
    call_off(site, "Paris")

    url = keep(site, "Paris")

    assert "pas un comptage. L’événement y est annulé." in phrase(anyone(url))
    assert "The event is cancelled there." in phrase(anyone(url, "en"))
    assert "L’événement y est annulé." in read.text(anyone("/chiffres/"))
    answer = site.visitor().get(f"/lieux/{CODES['Paris']}/")
    assert "feuille, événement annulé" in read.text(answer)
    assert "événement annulé" in read.row(site.visitor().get("/"), "Paris")


def test_an_event_that_took_the_place_of_one_called_off_goes_first(site: Site) -> None:
    site.declare("Paris", 1600, 8000)
    call_off(site, "Paris")
    count = EventCount(as_of=site.now - dt.timedelta(hours=2), source="feuille", going=12)
    anew = OutsideEvent(
        id="fb:222222222", title="Rassemblement", start=site.day, place_code=CODES["Paris"]
    )
    events.upsert(SLUG, "sheet", [replace(anew, counts=count)], count.as_of)

    url = keep(site, "Paris")

    assert "12 personnes se déclaraient participantes sur" in phrase(anyone(url))
    assert "12 participent" in read.text(site.visitor().get(f"/lieux/{CODES['Paris']}/"))


def call_off(site: Site, town: str) -> None:
    off = OutsideEvent(
        id=f"fb:{CODES[town]}",
        title="Rassemblement",
        start=site.day,
        place_code=CODES[town],
        cancelled=True,
    )
    events.upsert(SLUG, "graph", [off], site.now)


def test_the_link_keeps_its_figures_when_they_change(site: Site) -> None:
    site.declare("Paris", 1600, 8000)
    url = keep(site, "Paris")
    before = phrase(anyone(url))

    site.declare("Paris", 2800, 10_000, site.now)

    assert phrase(anyone(url)) == before
    assert keep(site, "Paris") != url


def test_an_old_record_says_the_date_and_not_the_weekday_alone(site: Site) -> None:
    at = site.now - dt.timedelta(days=9)
    site.declare("Paris", 1600, None, at)

    said = phrase(anyone(keep(site, "Paris")))

    assert said.startswith(f"Le {formats.day(at.astimezone(PARIS).date(), dt.date(1, 1, 1))} à ")
    assert "1 600 personnes se déclaraient participantes sur l’événement" in said


def test_the_first_of_a_month_is_its_premier(site: Site) -> None:
    today = site.now.astimezone(PARIS)
    # The last first of a month that is more than a week ago.
    first = (today - dt.timedelta(days=7)).replace(day=1, hour=12)
    site.declare("Paris", 1600, None, first)

    said = phrase(anyone(keep(site, "Paris")))

    assert re.match(r"Le \w+ 1er \w+ \d{4} à 12 h, 1 600 personnes", said)


def test_without_facebook_the_sentence_counts_accounts_and_says_so(site: Site) -> None:
    site.count("Lyon", 46)

    said = phrase(anyone(keep(site, "Lyon")))

    assert "environ 45 comptes parlaient du rassemblement à Lyon sur les réseaux relevés." in said
    assert "Ce n’est pas un nombre de personnes." in said


def test_few_accounts_are_not_quoted(site: Site) -> None:
    site.count("Lyon", 9)

    page = read.main(anyone(keep(site, "Lyon")))

    assert "Rien à citer" in page
    assert "9" not in re.sub(r"\d{2,}", "", page.partition("Comment c’est compté")[0])


def test_what_changed_since_and_what_was_wrong_stand_under_the_sentence(site: Site) -> None:
    site.declare("Lyon", 160, 820)
    url = keep(site, "Lyon")
    before = read.main(anyone(url))

    rallies.cancel(site.installation, rally_of(site, "Lyon"), "claire@example.org", site.now)
    site.visitor().post(f"{url}corriger", {"said": "Le relevé datait de la veille."})
    after = read.main(anyone(url))
    again = keep(site, "Lyon")
    rallies.confirm(site.installation, rally_of(site, "Lyon"), "claire@example.org", site.now)

    assert "Corrections Aucune." in before
    assert "Depuis, le rassemblement a été annulé." in after
    assert "Depuis, le rassemblement a été rétabli." in read.main(anyone(again))
    assert "Depuis, le rassemblement a été annulé" in after
    assert "Le relevé datait de la veille." in after
    assert "operator@example.org" not in after


def test_a_correction_sent_twice_stands_once(site: Site) -> None:
    site.declare("Lyon", 160, 820)
    url, visitor = keep(site, "Lyon"), site.visitor()

    for _ in range(2):
        visitor.post(f"{url}corriger", {"said": "Le relevé datait de la veille."})

    assert read.main(anyone(url)).count("Le relevé datait de la veille.") == 1


def test_a_correction_that_was_kept_twice_before_is_no_error(site: Site) -> None:
    site.declare("Lyon", 160, 820)
    url, visitor = keep(site, "Lyon"), site.visitor()
    visitor.post(f"{url}corriger", {"said": "Le relevé datait de la veille."})
    twin = models.Correction.objects.get()
    twin.pk = None
    twin.save()

    answer = visitor.post(f"{url}corriger", {"said": "Le relevé datait de la veille."})

    assert answer.status_code == 302
    assert models.Correction.objects.count() == 2


def test_strangers_correct_nothing(site: Site) -> None:
    site.declare("Lyon", 160, 820)
    url = keep(site, "Lyon")

    Client(SERVER_NAME="127.0.0.1").post(f"{url}corriger", {"said": "Faux !"})

    assert "Faux" not in read.main(anyone(url))


def test_a_rally_that_nobody_confirmed_is_not_quoted(site: Site) -> None:
    plan = RallyPlan(place=place("Nice"), date=site.day, venue="place Masséna")
    added = rallies.add(site.installation, plan, "claire@example.org", site.now)

    answer = site.visitor().post(f"/rassemblements/{added.id}/presse", follow=True)

    assert "Rien à citer" in read.main(answer)


def test_the_page_says_how_it_was_counted_and_how_often_texts_are_misread(site: Site) -> None:
    site.declare("Paris", 1600, 8000)

    page = read.main(anyone(keep(site, "Paris")))

    assert "Méthode, version 1." in page
    assert "justesse (F1) 0,95 pour la ville" in page


def test_the_published_error_rate_is_that_of_the_document() -> None:
    row = next(
        line
        for line in DOCUMENT.read_text("utf-8").splitlines()
        if f"all held out ({READER.texts:,})" in line
    )
    _, _, now, _, false, *_ = [cell.strip() for cell in row.strip("|").split("|")]
    towns, days, *_ = [float(number) for number in now.split(" / ")]

    # Renew worker/domain/method.py when the document moves on.
    assert (towns, days) == (READER.towns, READER.days)
    assert false == f"{READER.invented} / {READER.without}"


def test_what_is_said_of_published_texts_is_the_documents() -> None:
    row = next(
        line
        for line in DOCUMENT.read_text("utf-8").splitlines()
        if f"texts published by others ({READER_ON_PUBLISHED.texts:,})" in line
    )
    *_, now, _, false = [cell.strip() for cell in row.strip().strip("|").split("|")]
    towns, days, *_ = [float(number) for number in now.split(" / ")]

    assert (towns, days) == (READER_ON_PUBLISHED.towns, READER_ON_PUBLISHED.days)
    assert false == f"{READER_ON_PUBLISHED.invented} / {READER_ON_PUBLISHED.without}"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("75056", "de Paris"),
        ("72181", "du Mans"),
        ("49007", "d’Angers"),
        ("17300", "de La Rochelle"),
        ("57521", "d’Œting"),
        ("83069", "d’Hyères"),
        ("62427", "d’Hénin-Beaumont"),
        ("67180", "de Haguenau"),
        ("57306", "de Hayange"),
        ("78311", "de Houilles"),
        ("14333", "de Honfleur"),
        ("80410", "de Ham"),
        ("971", "du rassemblement en Guadeloupe"),
    ],
)
def test_a_town_takes_its_article(code: str, said: str) -> None:
    found = bootstrap.gazetteer().by_code(code)
    assert found is not None

    assert of_place(found) == said


def test_the_page_says_which_rally_it_is_of_and_that_it_was_postponed(site: Site) -> None:
    site.declare("Paris", 1600, 8000)
    before = read.main(anyone(keep(site, "Paris")))
    paris = rally_of(site, "Paris")
    rallies.cancel(site.installation, paris, "a@b.example", site.now, status=RallyStatus.POSTPONED)

    after = read.main(anyone(keep(site, "Paris")))

    day = formats.day(site.day, site.now.date()).capitalize()
    assert f"Pour la presse Paris {day}, 15 h, place de la République" in before
    assert f"Pour la presse Paris {day}, 15 h, place de la République Reporté" in after
