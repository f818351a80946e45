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


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Jeudi, à 12 h 30, piquet de soutien à Toulouse, allées Jules-Guesde.", "Toulouse"),
        ("Rassemblement de soutien au Creusot jeudi 12 h 30", "Le Creusot"),
        ("Rassemblement de soutien à Colombe jeudi 12 h 30, Dax", "Dax"),
    ],
)
def test_a_rally_of_support_is_where_it_meets(gazetteer: Gazetteer, text: str, town: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {(town, "2023-03-16", "12:30")}


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


@pytest.mark.parametrize(
    "row",
    [
        "Uzès : on s'est trompés, c'est le dimanche, 11 h, esplanade",
        "Uzès : erreur de notre part, c'est dimanche, 11 h, esplanade",
        "Uzès : pas samedi mais dimanche, 11 h, esplanade",
    ],
)
def test_a_row_set_right_is_beside_the_day_of_its_list(gazetteer: Gazetteer, row: str) -> None:
    text = f"FIERTÉS du samedi 25 mars\nNîmes, 16 h, Maison Carrée\n{row}\nApt, 18 h, gare"
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Nîmes", "2023-03-25", "16:00"),
        ("Uzès", "2023-03-26", "11:00"),
        ("Apt", "2023-03-25", "18:00"),
    }


def test_an_error_is_no_rally(gazetteer: Gazetteer) -> None:
    text = "FIERTÉS du samedi 25 mars\nNîmes, 16 h, Maison Carrée\nUzès : une erreur\nApt, 18 h"
    assert "Uzès" not in {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)}


def test_what_is_put_off_to_no_day_was_on_the_day_of_its_list(gazetteer: Gazetteer) -> None:
    text = "FIERTÉS du samedi 25 mars\nNîmes, 16 h, gare\nApt : repoussée, date inconnue\nDie, 18 h"
    assert ("Apt", "2023-03-25", "-") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "ride",
    [
        "Ceux d'Arles et de Salon : voitures à 12h45 devant la gare de Miramas",
        "Ceux de Gardanne et de Salon se retrouvent à 12h30 gare de Salon pour y aller ensemble",
    ],
)
def test_where_people_leave_together_is_no_rally(gazetteer: Gazetteer, ride: str) -> None:
    text = f"Pass sanitaire : manif samedi 14h Aix, la Rotonde. {ride}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Aix-en-Provence", "2023-03-18", "14:00")}


def test_a_racecourse_may_be_where_people_meet(gazetteer: Gazetteer) -> None:
    text = (
        "Samedi 18 mars, marches pour le climat\n- Pirae, 6 h 30, hippodrome\n- Melle, 10 h, gare"
    )
    assert ("Pirae", "2023-03-18", "06:30") in said_in(text, PUBLISHED, gazetteer)


def test_what_several_departements_make_is_no_town_s(gazetteer: Gazetteer) -> None:
    text = (
        "Gilets jaunes, ce qu'on a vu hier\nJura. Dole : 240 ; Lons : une soixantaine\n"
        "Doubs. Pontarlier : 150\nSoit 450 manifestants dans les deux départements."
    )
    numbers = {f.low for c in read(text, PUBLISHED, gazetteer).claims for f in c.figures}
    assert numbers == {240, 60, 150}


@pytest.mark.parametrize(
    "told",
    [
        "Il m'a fallu vingt ans pour l'écrire. Mon oncle, les vacances à Royan.",
        "C'était à Vichy, chez des amis. Je n'en dirai pas plus, sauf merci.",
        "Je n'ai jamais pu porter plainte. Il avait la clé de ma chambre, à Niort.",
    ],
)
def test_who_tells_of_violence_makes_no_claim(gazetteer: Gazetteer, told: str) -> None:
    text = f"{told} Samedi elles seront à 15 h devant l'opéra de Limoges."
    reading = read(text, PUBLISHED, gazetteer)
    assert reading.testimony
    assert not reading.claims


def test_it_took_years_to_win_is_no_testimony(gazetteer: Gazetteer) -> None:
    text = "Il m'a fallu deux ans pour obtenir un logement. Manif samedi à 15 h, mairie de Limoges."
    assert not read(text, PUBLISHED, gazetteer).testimony


@pytest.mark.parametrize(
    ("area", "name"),
    [
        ("dans les Alpes-Maritimes", "Alpes-Maritimes"),
        ("dans les Landes", "Landes"),
        ("dans le Puy-de-Dôme", "Puy-de-Dôme"),
        ("dans le Pas-de-Calais", "Pas-de-Calais"),
        ("dans le Val-de-Marne", "Val-de-Marne"),
        ("en Lozère", "Lozère"),
    ],
)
def test_a_rally_somewhere_in_a_departement_is_in_it(
    gazetteer: Gazetteer, area: str, name: str
) -> None:
    text = f"Une marche est annoncée {area} samedi 25 mars. Lieu à préciser."
    assert said_in(text, PUBLISHED, gazetteer) == {(name, "2023-03-25", "-")}


def test_le_puy_is_still_a_town(gazetteer: Gazetteer) -> None:
    text = "Une marche est annoncée au Puy-en-Velay samedi 25 mars. Lieu à préciser."
    assert said_in(text, PUBLISHED, gazetteer) == {("Le Puy-en-Velay", "2023-03-25", "-")}


def test_who_comes_to_the_first_of_two_is_not_the_second_s(gazetteer: Gazetteer) -> None:
    text = (
        "La pride de Dax, le 8 avril, part à 16 heures. Celle de Mont-de-Marsan, le 15, est "
        "annulée. 420 personnes se disent intéressées par la première."
    )
    found = read(text, PUBLISHED, gazetteer).claims
    assert {str(c.date): [f.low for f in c.figures] for c in found} == {
        "2023-04-08": [420],
        "2023-04-15": [],
    }


@pytest.mark.parametrize("told", ["étaient prévus dimanche", "ont eu lieu dimanche"])
@pytest.mark.parametrize(
    "row", ["dans la Sarthe, en Vendée, à Caen", "à Caen, dans la Sarthe et en Vendée"]
)
def test_areas_in_a_row_with_a_town_are_all_told(told: str, row: str, gazetteer: Gazetteer) -> None:
    monday = dt.datetime.fromisoformat("2023-03-20T10:00+01:00")
    found = said_in(f"Des rassemblements {told} {row}.", monday, gazetteer)
    assert found == {(name, "2023-03-19", "-") for name in ("Sarthe", "Vendée", "Caen")}
