from importlib import resources
from pathlib import Path

import pytest

from worker.errors import InputError
from worker.reading.towns.compiling import compile_places
from worker.reading.towns.gazetteer import Gazetteer


def test_the_compiled_file_is_what_the_tables_give() -> None:
    folder = Path(str(resources.files("worker.reading.data")))
    tables = {path.stem: path.read_text("utf-8") for path in folder.glob("sources/*.csv")}

    assert compile_places(tables) == (folder / "places.bin").read_bytes()


def test_every_commune_and_area_is_there(gazetteer: Gazetteer) -> None:
    table = resources.files("worker.reading.data") / "sources" / "communes.csv"
    codes = [line.split(",")[0] for line in table.read_text("utf-8").splitlines()[1:]]

    assert len(codes) == 34_969
    assert all(gazetteer.by_code(code) for code in codes)
    assert all(gazetteer.by_code(code) for code in ("01", "2A", "971", "976", "975", "988"))


def test_a_place_carries_its_department_zone_and_coordinates(gazetteer: Gazetteer) -> None:
    place = gazetteer.by_code("97120")

    assert place is not None
    assert (place.name, place.department) == ("Pointe-à-Pitre", "971")
    assert place.timezone == "America/Guadeloupe"
    assert place.lat is not None


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        pytest.param("98735", "Pacific/Tahiti", id="Papeete"),
        pytest.param("98723", "Pacific/Marquesas", id="Hiva-Oa, half an hour ahead of it"),
        pytest.param("98719", "Pacific/Gambier", id="Gambier, an hour"),
    ],
)
def test_an_archipelago_has_its_own_clock(gazetteer: Gazetteer, code: str, zone: str) -> None:
    place = gazetteer.by_code(code)

    assert place is not None
    assert place.timezone == zone


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param("Besançon", "25056", id="plain"),
        pytest.param("besancon", "25056", id="no accent, lower case"),
        pytest.param("St-Etienne", "42218", id="St"),
        pytest.param("au Mans", "72181", id="contracted article"),
        pytest.param("Cherbourg", "50129", id="old name"),
        pytest.param("Bellegarde-sur-Valserine", "01033", id="delegated commune"),
        pytest.param("Clermont", "63113", id="short form beats a smaller exact name"),
        pytest.param("Trouville", "14715", id="short form that nobody else bears"),
        pytest.param("Chamonix", "74056", id="short form given by hand"),
        pytest.param("Sierck", "57650", id="first word that no other place begins with"),
        pytest.param("Saint-Leu", "97413", id="no short form of a smaller namesake"),
        pytest.param("Valence", "26362", id="homonym: the largest"),
        pytest.param("Laval (53)", "53130", id="code in brackets"),
        pytest.param("Saint-Denis (La Réunion)", "97411", id="territory in brackets"),
        pytest.param("Saint-Florent (2B)", "2B298", id="Corsica's code in brackets"),
        pytest.param("Ajaccio (2a)", "2A004", id="the same in small letters"),
        pytest.param("Saint-Florent (Corse)", "2B298", id="the island in brackets"),
        pytest.param("Ajaccio (20)", "2A004", id="its code of before 1976"),
        pytest.param("Laval, 53", "53130", id="code behind a comma"),
        pytest.param("2b033", "2B033", id="a code in small letters"),
        pytest.param("Roazhon", "35238", id="Breton"),
        pytest.param("Bure", "55087", id="as it is written"),
        pytest.param("Buré", "61066", id="and with its accent"),
        pytest.param("Guadeloupe", "971", id="area"),
        pytest.param("La Réunion", "974", id="an area before a village"),
        pytest.param("75056", "75056", id="code"),
    ],
)
def test_the_likeliest_place_of_a_name_comes_first(
    gazetteer: Gazetteer, name: str, code: str
) -> None:
    assert gazetteer.find(name)[0].code == code


def test_an_unknown_name_gives_nothing_and_its_nearest(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("Marseile") == ()
    assert gazetteer.nearest("Marseile") == "Marseille"
    assert gazetteer.nearest("xyzzy") is None


@pytest.mark.parametrize("name", ["Source", "Martin", "Halles", "La Maison"])
def test_a_word_or_a_persons_name_is_no_short_form(gazetteer: Gazetteer, name: str) -> None:
    assert gazetteer.find(name) == ()


def test_a_damaged_file_is_one_line_of_error() -> None:
    with pytest.raises(InputError, match=r"places\.bin"):
        Gazetteer.load({"places.bin": b"not deflated"})
