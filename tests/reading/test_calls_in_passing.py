"""What stands beside a call: questions, other stops of a series, who called, the bar's hour."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-15T18:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Samedi manif à Pau 15h place Verdun, Tarbes 10h30 bourse du travail, Lourdes ???",
            {("Pau", "2023-03-18", "15:00"), ("Tarbes", "2023-03-18", "10:30")},
            id="a bare name",
        ),
        pytest.param(
            "#Retraites #Nevers demain 17h, #Cosne quelqu'un sait ?",
            {("Nevers", "2023-03-16", "17:00")},
            id="a hashtag",
        ),
        pytest.param(
            "Marche samedi 14h30 à Caen, place Saint-Sauveur ; et du côté de Lisieux, des infos ?",
            {("Caen", "2023-03-18", "14:30")},
            id="where about",
        ),
        pytest.param("Vous savez si c'est à Pau samedi 15h, à Tarbes ?", set(), id="all is asked"),
        pytest.param("Manif à Pau samedi 15h, c'est sûr ?", set(), id="what is doubted"),
    ],
)
def test_a_question_about_the_last_town_leaves_the_call_before_it(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Rien à Dinard, rien à Saint-Malo : jeudi on va tous à Rennes, 11 h, place de la "
            "République.",
            {("Rennes", "2023-03-16", "11:00")},
            id="we all go",
        ),
        pytest.param(
            "rien à Beaune, rien à Auxonne : samedi 18 tout le monde file à Dijon, 10h place Darcy",
            {("Dijon", "2023-03-18", "10:00")},
            id="everybody goes",
        ),
        pytest.param("Rien à signaler à : Dinard, Saint-Malo", set(), id="nothing at all"),
    ],
)
def test_none_here_sends_everybody_there(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "Vendredi, Aubusson. Samedi, Felletin. La marche pour l'eau part chaque fois à 18 h.",
        "Vendredi à Aubusson, samedi à Felletin : rassemblement à 18 h les deux jours, gare.",
        "Vendredi à Aubusson. Samedi à Felletin. Deux manifs pour la poste, toujours à 18 h.",
    ],
)
def test_the_hour_of_each_stop_is_that_of_all(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Aubusson", "2023-03-17", "18:00"),
        ("Felletin", "2023-03-18", "18:00"),
    }


def test_the_hour_of_the_last_stop_is_its_own(gazetteer: Gazetteer) -> None:
    text = "Manif vendredi à Aubusson. Manif samedi à Felletin, à 18 h, devant la gare."
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Aubusson", "2023-03-17", "-"),
        ("Felletin", "2023-03-18", "18:00"),
    }


@pytest.mark.parametrize(
    "bar", ["buvette dès 9 h", "parking à partir de 9 h", "buvette ouverte à partir de 9 h"]
)
def test_a_bar_opens_before_the_rally(gazetteer: Gazetteer, bar: str) -> None:
    text = f"Samedi 18 mars, marches pour l'eau\n- Melle, 10 h, gare, {bar}\n- Niort, 14 h, mairie"
    assert ("Melle", "2023-03-18", "10:00") in said_in(text, PUBLISHED, gazetteer)


def test_a_row_whose_hour_is_not_settled_is_still_of_its_day(gazetteer: Gazetteer) -> None:
    text = (
        "Marches pour l'eau\nSamedi 18 mars\n• Melle, 10 h, gare\nDimanche 19 mars\n"
        "• Niort, 14 h, mairie\n• Saintes, à préciser"
    )
    assert ("Saintes", "2023-03-19", "-") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("where", ["Où ?", "Où ça ?", "Lieu :"])
def test_where_it_is_answers_for_the_town_of_who_calls(gazetteer: Gazetteer, where: str) -> None:
    text = (
        f"Le comité de Vitré nous annonce une manifestation vendredi. {where} À Fougères, place "
        "Aristide-Briand, à 18 h."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Fougères", "2023-03-17", "18:00")}


def test_a_rally_of_support_is_where_it_meets(gazetteer: Gazetteer) -> None:
    text = "Jeudi, à 12 h 30, piquet de soutien à Toulouse, allées Jules-Guesde."
    assert said_in(text, PUBLISHED, gazetteer) == {("Toulouse", "2023-03-16", "12:30")}


def test_a_town_that_is_helped_is_not_where_people_meet(gazetteer: Gazetteer) -> None:
    text = "Jeudi, à 12 h 30, rassemblement de soutien à Mayotte, place du Capitole à Toulouse."
    assert said_in(text, PUBLISHED, gazetteer) == {("Toulouse", "2023-03-16", "12:30")}


@pytest.mark.parametrize(
    "lately", ["Hier une cinquantaine, demain on sera plus", "Hier : une cinquantaine."]
)
def test_a_number_behind_a_day_gone_is_its_crowd(gazetteer: Gazetteer, lately: str) -> None:
    text = f"Barrage filtrant à Montauban, on remet ça demain à 6 h. {lately}"
    found = read(text, PUBLISHED, gazetteer).claims
    assert {(str(c.date), tuple(f.low for f in c.figures)) for c in found} == {
        ("2023-03-16", ()),
        ("2023-03-14", (50,)),
    }


def test_people_of_a_town_marched_there_and_will_again(gazetteer: Gazetteer) -> None:
    text = (
        "Trois cents habitants de Tonnerre avaient marché pour leur hôpital. C'était le 15 février."
        " Ils repartiront vendredi, à 21 h, du même endroit."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Tonnerre", "2023-02-15", "-"),
        ("Tonnerre", "2023-03-17", "21:00"),
    }


def test_celui_de_in_capitals_is_a_town_s(gazetteer: Gazetteer) -> None:
    text = "LE RASSEMBLEMENT DE DEMAIN A LAON EST ANNULE. CELUI DE HAM SE TIENDRA, 18H, CHATEAU"
    assert ("Ham", "2023-03-16", "18:00") in said_in(text, PUBLISHED, gazetteer)
