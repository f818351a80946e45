import datetime as dt
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reading import corpus
from worker.domain.claim import Claim, Reading
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2017-10-24T18:00+02:00")

ARTICLE = (
    """Plusieurs villes se préparent à manifester contre le harcèlement.

« Nous serons là pour celles qui n'ont pas pu parler », explique une organisatrice.

Le rassemblement principal se tient ce dimanche à Paris, où 1.600 personnes ont annoncé leur
présence et près de 8.000 autres se disent intéressées. Un espace de conseil sera ouvert.

D'autres rendez-vous sont fixés mercredi à Rennes et Dijon, jeudi à Nantes, samedi à Valence,
dimanche à Besançon, Lille, Lyon, Marseille, Montpellier, Toulouse et en Guadeloupe. À Nice, une
marche est prévue le 25 novembre.
""".replace("\n\n", "\0")
    .replace("\n", " ")
    .replace("\0", "\n\n")
)


def _cells(claims: tuple[Claim, ...]) -> set[tuple[str, str]]:
    return {(claim.place.code, str(claim.date)) for claim in claims if claim.place}


def test_an_article_gives_each_town_its_own_day(gazetteer: Gazetteer) -> None:
    reading = read(ARTICLE, PUBLISHED, gazetteer)

    sunday = dict.fromkeys(
        ("75056", "25056", "59350", "69123", "13055", "34172", "31555", "971"), "2017-10-29"
    )
    others = {
        "35238": "2017-10-25",
        "21231": "2017-10-25",
        "44109": "2017-10-26",
        "26362": "2017-10-28",
        "06088": "2017-11-25",
    }
    assert _cells(reading.claims) == set((sunday | others).items())
    figures = {(f.kind.value, f.low, f.approx) for f in reading.claims[0].figures}
    assert figures == {("going", 1600, False), ("interested", 8000, True)}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("Rassemblement dimanche à Tours, 15h", ["37261"], id="plain"),
        pytest.param("On a fait trois tours du quartier", [], id="a common noun"),
        pytest.param("MARCHE A ST ETIENNE SAMEDI 14H", ["42218"], id="capitals, St"),
        pytest.param("manif à la rochelle samedi 10h", ["17300"], id="lower case"),
        pytest.param("Départ métro Strasbourg-Saint-Denis", [], id="a station is no town"),
        pytest.param("Toulouse : le cortège prend la rue de Metz", ["31555"], id="a street"),
        pytest.param("Manif à Vienne, en Autriche", [], id="abroad"),
        pytest.param("Une marche à Laval, au Québec", [], id="abroad, behind au"),
        pytest.param("Manif à Vienne (Isère)", ["38544"], id="département in brackets"),
        pytest.param("#NousToutesBordeaux samedi 14h", ["33063"], id="hashtag"),
        pytest.param("manifestation #metoolyon", ["69123"], id="hashtag in small letters"),
        pytest.param("Les Nantaises se retrouvent place Royale", ["44109"], id="demonym"),
        pytest.param("Les supporters nantais seront 3 000", [], id="fans of a club"),
        pytest.param("Roazhon, manif à 14h", ["35238"], id="regional name"),
        pytest.param("Marche à Lyon 3e, place Guichard", ["69123"], id="arrondissement"),
        pytest.param("14h à Cayenne (19 h à Paris), la marche part", ["97302"], id="a clock"),
        pytest.param("Je vis à Lille mais je marche à Douai", ["59178"], id="home town"),
        pytest.param(
            "RDV SAMEDI :\nDIE 11h mairie\nGAP 10h", ["26113", "05061"], id="DIE, no die-in"
        ),
        pytest.param("Manif jeudi\nARGENTAN rond-point du Centre 8h", ["61006"], id="a roundabout"),
        pytest.param(
            "Manifs du 2 mai\nDEUX-SÈVRES\nNiort : 50\nVIENNE\nPoitiers : 80",
            ["79191", "86194"],
            id="a second area's heading",
        ),
        pytest.param(
            "Manif à Lyon hier. Zoé vit dans 9 m² à Bron. Un mot de la Ville de Gap a plu.",
            ["69123"],
            id="where she lives in a room, and who governs a town",
        ),
        pytest.param(
            "Union locale de Gap/Digne. Samedi, veillée à Laval pour les noyés dans la Manche",
            ["53130"],
            id="a branch of two towns, and the sea",
        ),
        pytest.param(
            "L'Union départementale appelle à manifester samedi à Auch",
            ["32013"],
            id="a union, which is not L'Union",
        ),
        pytest.param("Y a une manif à Thiers samedi ?", ["63430"], id="a question is interest"),
    ],
)
def test_places_a_text_speaks_of(gazetteer: Gazetteer, text: str, codes: list[str]) -> None:
    assert [place.code for place in read(text, PUBLISHED, gazetteer).places] == codes


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("Marche à Lyon mardi 14h", "2017-10-31", id="same weekday, hour gone"),
        pytest.param("Marche à Lyon mardi 20h", "2017-10-24", id="same weekday, hour to come"),
        pytest.param("Marche à Lyon ce mardi", "2017-10-24", id="ce"),
        pytest.param("Marche à Lyon mardi prochain", "2017-10-31", id="prochain"),
        pytest.param("Marche à Lyon samedi en huit", "2017-11-04", id="en huit"),
        pytest.param("300 personnes ont défilé à Lyon samedi", "2017-10-21", id="past tense"),
        pytest.param("Marche à Lyon après-demain", "2017-10-26", id="après-demain"),
        pytest.param("J-5 avant la marche de Lyon", "2017-10-29", id="J-n"),
        pytest.param("Marche à Lyon dans dix jours", "2017-11-03", id="dans n jours"),
        pytest.param("Marche à Lyon le 3 janvier", "2018-01-03", id="turn of the year"),
        pytest.param("Marche à Lyon dim. 29/10", "2017-10-29", id="figures"),
        pytest.param("Marche à Lyon samedi 4", "2017-11-04", id="weekday and number"),
        pytest.param("Rally in Lyon next Saturday", "2017-10-28", id="English"),
        pytest.param("Marche à Lyon ce week-end", "None", id="a week-end is no day"),
        pytest.param("Marche place du 11-Novembre à Lyon", "None", id="a square named after a day"),
    ],
)
def test_days(gazetteer: Gazetteer, text: str, day: str) -> None:
    assert [str(claim.date) for claim in read(text, PUBLISHED, gazetteer).claims] == [day]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("J'ai été agressée à Lille.", id="a town right after it"),
        pytest.param("J'ai été harcelée dans le métro, à Paris", id="a place right after it"),
        pytest.param("C'était mon chef, à Vire. J'avais vingt ans.", id="someone above me"),
        pytest.param("Trois ans à me taire. C'était à Dijon, en stage.", id="years of silence"),
        pytest.param("Hier à la manif de Dole un CRS m'a frappée au bras.", id="by the police"),
        pytest.param("A colleague touched me at the office in Lille.", id="in English"),
    ],
)
def test_a_place_beside_it_makes_a_testimony_no_outing(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer) == Reading(testimony=True)


def test_a_testimony_leaves_nothing_but_its_mark(gazetteer: Gazetteer) -> None:
    text = "J'avais vingt ans quand un chef m'a agressée, à Lille. Courage à celles qui marcheront."

    assert read(text, PUBLISHED, gazetteer) == Reading(testimony=True)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("J'y serai, samedi 14h à Lille, marche contre les violences", id="j'y serai"),
        pytest.param("Je viens à la marche de Lille contre le viol samedi", id="je viens"),
        pytest.param("Violences : on m'a dit que la marche de Lille est samedi", id="on m'a dit"),
        pytest.param("J'ai reçu un coup de fil : samedi 14h à Lille, on marche", id="coup de fil"),
        pytest.param("He hit me up: march in Lille on Saturday, 2pm", id="hit me up"),
    ],
)
def test_a_promise_to_come_is_no_testimony(gazetteer: Gazetteer, text: str) -> None:
    reading = read(text, PUBLISHED, gazetteer)

    assert not reading.testimony
    assert [place.code for place in reading.places] == ["59350"]


def test_reading_is_the_same_in_any_order(gazetteer: Gazetteer) -> None:
    texts = corpus.labelled("b", gazetteer)
    alone = {text.name: read(text.text, text.published, gazetteer) for text in texts}
    shuffled = texts[:]
    random.Random(7).shuffle(shuffled)  # noqa: S311 - a fixed order, no secret

    again = {text.name: read(text.text, text.published, gazetteer) for text in shuffled}

    assert alone == again


def test_spans_quote_the_input_even_with_loose_accents(gazetteer: Gazetteer) -> None:
    text = "Rassemblement a\u0300 Besanc\u0327on dimanche a\u0300 15h"

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    start, end = claim.spans.place[0]
    assert text[start:end] == "Besanc\u0327on"
    start, end = claim.spans.time[0]
    assert text[start:end] == "15h"


def test_what_a_live_report_tells_of_today_is_past(gazetteer: Gazetteer) -> None:
    text = (
        "DIRECT. Les manifs du jour\n17 h 10. À Dax, les cheminots ouvrent la marche.\n"
        "16 h 30. À Pau, les lycéens manifesteront ce soir à 20 h.\n15 h. Bonjour à tous."
    )

    told = read(text, PUBLISHED, gazetteer).claims

    assert {claim.place.name: claim.status.value for claim in told if claim.place} == {
        "Dax": "past",
        "Pau": "planned",
    }


@pytest.mark.parametrize("days", [7, 14, 70])
def test_relative_days_move_with_the_publication(gazetteer: Gazetteer, days: int) -> None:
    text = "Manif à Lille demain, à Lyon samedi, à Nantes dans 9 jours. Hier, 80 personnes à Rennes"
    step = dt.timedelta(days=days)

    first = read(text, PUBLISHED, gazetteer).claims
    later = read(text, PUBLISHED + step, gazetteer).claims

    assert [claim.date + step for claim in first if claim.date] == [c.date for c in later]


@pytest.mark.parametrize(
    "remark",
    ["La météo sera clémente.", "Photo d'archives.", "Les commerces resteront ouverts."],
)
def test_a_remark_beside_a_call_takes_nothing_from_it(gazetteer: Gazetteer, remark: str) -> None:
    text = "Rassemblement samedi à 14 h à Lille, place du Théâtre. À Douai, 11 h, place d'Armes."

    plain, longer = (read(said, PUBLISHED, gazetteer) for said in (text, f"{text} {remark}"))

    assert [claim.time for claim in plain.claims] == [dt.time(14), dt.time(11)]
    assert longer == plain


def test_the_command_starts_without_django_or_celery(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Manif à Lyon demain 14h", "utf-8")
    program = (
        "import sys; sys.argv = ['portevoix', 'read', sys.argv[1], '--published', '2017-10-24'];"
        "from worker.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print([name for name in ('django', 'celery', 'redis', 'httpx') if name in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", program, str(text)], capture_output=True, text=True, check=True
    )

    assert done.stdout.splitlines() == ["Lyon (69123)  2017-10-25  14:00  planned", "[]"]


def test_who_asks_for_places_and_may_count_later_loads_no_rules() -> None:
    program = (
        "import sys, worker.reading.towns.gazetteer, worker.reading.memory, worker.sources.where\n"
        "print('worker.reading.reader' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout == "False\n"
