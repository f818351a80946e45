import datetime as dt
from time import process_time

import pytest

from worker.bootstrap import gazetteer
from worker.domain.claim import Reading
from worker.reading import reader
from worker.sources.where import Spot, town

SEEN = dt.datetime(2017, 10, 25, 8, tzinfo=dt.UTC)


def test_of_a_title_without_end_only_a_line_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = []

    def watched(text: str, published: dt.datetime, *_: object) -> Reading:
        lengths.append(len(text))
        return reader_read(text, published, gazetteer())

    reader_read = reader.read
    monkeypatch.setattr(reader, "read", watched)

    found = town(Spot(), "Rassemblement à Lyon dimanche" + " #M" * 20_000, SEEN, gazetteer())

    assert found == "69123"
    assert max(lengths) <= 1_000


@pytest.mark.parametrize(
    ("spot", "title", "code"),
    [
        (Spot(address="Vieux-Port"), "#MeToo Marseille", "13055"),
        (Spot(name="Castellane"), "Rassemblement à Marseille", "13055"),
        (Spot(name="Vieux-Port"), "Rassemblement", "27686"),
        (Spot(address="Guingamp"), "Rassemblement, comme à Paris", "22070"),
        (Spot(address="Foix", name="Mairie"), "Marche de Toulouse à Foix", "09122"),
        (Spot(name="Privas"), "Marche des femmes en Ardèche", "07186"),
        (Spot(name="Place de la Loge, Perpignan"), "Solidarité avec Paris", "66136"),
        (Spot(address="Saint-Denis 93200"), "Rassemblement", "93066"),
        (Spot(address="Saint-Denis, 93200"), "Rassemblement", "93066"),
        (Spot(address="Mairie de Saint-Denis, 93200"), "Rassemblement", "93066"),
        (Spot(address="Mairie de Saint-Denis, 97400"), "Rassemblement", "97411"),
        (Spot(address="Parvis, Saint-Denis (93200), France"), "Rassemblement", "93066"),
        (Spot(city="Saint-Denis, Île-de-France, France"), "Rassemblement", "93066"),
        (Spot(city="Saint-Denis, La Réunion"), "Rassemblement", "97411"),
        (Spot(city="Valence, Tarn-et-Garonne, France"), "Rassemblement", "82186"),
        (Spot(address="Mairie, Saint-Denis, Ile-de-France"), "Rassemblement", "93066"),
        (Spot(address="Bourg, Saint-Joseph, Martinique"), "Rassemblement", "97224"),
        (Spot(address="Alençon, Orne, Normandie, France"), "Rassemblement", "61001"),
        (Spot(name="Vieux-Port, Bouches-du-Rhône"), "Rassemblement", "13"),
        (Spot(), "#MeToo dans la vraie vie Guadeloupe", "971"),
        (Spot(name="Place de la Victoire"), "#MeToo Martinique", "972"),
        (Spot(), "#MeToo La Réunion", "974"),
        (Spot(), "Réunion publique", None),
        (Spot(), "La réunion du collectif", None),
        (Spot(), "Grande Réunion", None),
        (Spot(city="Cayenne", country="French Guiana"), "Rassemblement", "97302"),
        (Spot(city="Papeete, French Polynesia"), "Rassemblement", "98735"),
        (Spot(city="Nouméa", country="New Caledonia"), "Rassemblement", "98818"),
        (Spot(address="Place de la Victoire, Guadeloupe"), "Rassemblement", "971"),
        (Spot(name="Kiosque, La Réunion, France"), "Rassemblement", "974"),
        (Spot(address="Le kiosque, Guadeloupe"), "Marche à Pointe-à-Pitre", "97120"),
        (Spot(address="Montréal, QC"), "Solidarité avec Lyon", None),
        (Spot(city="Rosemont, IL"), "Solidarité avec Lyon", None),
        (Spot(city="Bruxelles, Belgique"), "Solidarité avec Lyon", None),
        (Spot(city="Seattle, Washington"), "Solidarité avec Lyon", None),
        (Spot(city="Rennes, Brittany"), "Marche à Rennes", "35238"),
        (Spot(name="Speakers' Corner, Londres, Royaume-Uni"), "Solidarité avec Lyon", None),
    ],
)
def test_the_town_is_told_by_what_stands_around_its_name(
    spot: Spot, title: str, code: str | None
) -> None:
    assert town(spot, title, SEEN, gazetteer()) == code


def test_an_address_of_blanks_is_read_in_a_moment() -> None:
    town(Spot(address="Lyon"), "Rassemblement", SEEN, gazetteer())
    started = process_time()

    town(Spot(address="Mairie" + " " * 400 + "x, Lyon"), "Rassemblement", SEEN, gazetteer())
    town(Spot(city="Lyon" + " " * 40_000 + "x"), "Rassemblement", SEEN, gazetteer())

    assert process_time() - started < 1
