import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.web import read
from tests.web.site import Site
from worker.domain.explanation import What, Why
from worker.domain.kinds import ClaimStatus, Role
from worker.web import reading_terms

ADDRESS = "/lire/"
TEXT = "Manif à Pau samedi 14h, place Clemenceau. Débat à Lille jeudi, 18 h. Bus à 11h."
AT = "2023-03-09T12:00"


def test_a_pasted_text_is_shown_with_its_pieces_and_their_rules(site: Site) -> None:
    visitor = site.visitor(Role.READER)

    shown = visitor.post(ADDRESS, {"text": TEXT, "published": AT})

    page = read.text(shown)
    assert "Samedi 11 mars" in page
    assert "jour de la semaine" in page
    assert "une réunion en salle" in page
    assert "un transport" in page
    assert '<mark class="place">Pau' in shown.content.decode()


def test_a_number_that_is_about_so_many_is_told_as_such(site: Site) -> None:
    text = "Environ 300 personnes ont manifesté samedi à Pau contre la réforme."

    page = read.text(site.visitor().post(ADDRESS, {"text": text, "published": AT}))

    assert "environ 300 présentes" in page


def test_how_often_such_a_claim_is_right_is_told(site: Site) -> None:
    plain = "Rassemblement samedi à 15 h à Pau, place Clemenceau, contre la réforme des retraites."

    page = read.text(site.visitor().post(ADDRESS, {"text": plain, "published": AT}))

    told = re.search(r"Ville et jour justes (\d+) fois sur 100 en pareil cas", page)
    assert told
    assert 90 <= int(told[1]) <= 99


def test_nothing_of_a_pasted_text_is_kept_or_cached(site: Site) -> None:
    visitor = site.visitor(Role.ORGANISER)

    with CaptureQueriesContext(connection) as queries:
        shown = visitor.post(ADDRESS, {"text": TEXT, "published": AT})

    assert "no-store" in shown["Cache-Control"]
    assert queries.captured_queries
    assert [one["sql"] for one in queries if not one["sql"].startswith("SELECT")] == []


def test_a_testimony_is_not_shown_again_below_the_form(site: Site) -> None:
    text = "J'ai été agressée à Lille. Manif à Pau samedi."

    shown = site.visitor().post(ADDRESS, {"text": text, "published": AT})

    told = shown.content.decode().partition('id="compris"')[2]
    assert "Un témoignage personnel" in told
    assert "Lille" not in told


def test_an_empty_text_is_asked_for_again(site: Site) -> None:
    shown = site.visitor().post(ADDRESS, {"text": "", "published": AT})

    assert shown.status_code == 422
    assert 'class="understood"' not in shown.content.decode()


@pytest.mark.parametrize("year", ["0001", "9999"])
def test_a_text_of_no_year_is_refused_at_its_field(site: Site, year: str) -> None:
    given = {"text": "Manif à Pau demain, 14h", "published": f"{year}-12-31T23:59"}

    shown = site.visitor().post(ADDRESS, given)

    assert shown.status_code == 422
    assert "Cette année n’est pas possible" in read.main(shown)


def test_the_day_is_that_of_paris_when_it_was_published(site: Site) -> None:
    late = {"text": "Manif à Pau demain, 14h", "published": "2023-03-09T23:30"}

    assert "Vendredi 10 mars" in read.text(site.visitor().post(ADDRESS, late))


def test_homonyms_are_settled_by_the_offset_of_paris(site: Site) -> None:
    late = {"text": "Manif à Saint-Denis demain, 14h", "published": AT}

    assert "Saint-Denis 93066" in read.main(site.visitor().post(ADDRESS, late))


def test_only_people_who_are_signed_in_may_ask(site: Site) -> None:
    answer = Client(SERVER_NAME="127.0.0.1").post(ADDRESS, {"text": TEXT, "published": AT})

    assert answer.status_code in {302, 403}
    assert "Pau" not in answer.content.decode()


def test_every_piece_and_rule_has_its_words() -> None:
    assert set(reading_terms.WHAT) == set(What)
    assert set(reading_terms.WHY) == set(Why)
    assert set(reading_terms.STATUS) == set(ClaimStatus)
