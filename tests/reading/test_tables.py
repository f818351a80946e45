"""Tables say what lists say, whatever the order of their columns and however they are typed."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.domain.kinds import Speaker
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer
from worker.sources.markup import to_text

_NOW = dt.datetime.fromisoformat("2023-03-06T09:30+01:00")
_CALLED = {
    ("Vesoul", "2023-03-11", "09:00"),
    ("Morlaix", "2023-03-09", "13:00"),
    ("Blois", "2023-03-14", "17:30"),
}
_TABLE = """Les rassemblements pour l'école publique
Lieu | Heure | Villes | Jour | Contact
Devant la sous-préfecture | 9h | Vesoul | samedi 11 mars | FSU, Solidaires
Au kiosque du jardin public | 13h | Morlaix | Jeudi 9 mars | 06 12 34 56 78
Devant le tribunal | 17 h 30 | Blois | 14/03/2023 | UD CGT"""
_FRAMED = "\n".join(f"| {line} |" for line in _TABLE.splitlines()[1:])


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(_TABLE, id="bars"),
        pytest.param(_TABLE.replace(" | ", "\t"), id="tabs"),
        pytest.param(_TABLE.replace(" | ", ";"), id="a sheet's lines"),
        pytest.param(_TABLE.replace(", ", " et ").replace(" | ", ","), id="commas"),
        pytest.param(_TABLE.replace(" | ", '";"').replace("\n", '"\n"') + '"', id="quotes"),
        pytest.param(f"Les rassemblements\n{_FRAMED}", id="framed"),
        pytest.param(
            f"Les rassemblements\n{_FRAMED}".replace(
                " Contact |", " Contact |\n|---|:-:|---|---|-"
            ),
            id="Markdown",
        ),
        pytest.param(
            "Manifestations pour l'hôpital\n9h | 11/03 | Vesoul | devant la sous-préfecture\n"
            "13h | 09/03 | Morlaix | au kiosque du jardin public\n17h30 | 14/03 | Blois | tribunal",
            id="no heads",
        ),
        pytest.param(
            "Pension protests across France this week\nCity | Meeting point | Time | Date\n"
            "Vesoul | town hall | 9am | Saturday 11 March\n"
            "Morlaix | train station | 1 pm | Thursday 9 March\n"
            "Blois | courthouse | 17:30 | 14 March",
            id="English",
        ),
        pytest.param(_TABLE.replace("Contact", "Infos").replace("Lieu |", "RDV |"), id="heads"),
    ],
)
def test_columns_stand_in_any_order(table: str, gazetteer: Gazetteer) -> None:
    assert said_in(table, _NOW, gazetteer) == _CALLED


def test_what_is_quoted_stands_in_the_text(gazetteer: Gazetteer) -> None:
    found = read(_TABLE, _NOW, gazetteer).claims
    quoted = {
        _TABLE[start:end]
        for claim in found
        for said in (claim.spans.place, claim.spans.date, claim.spans.time, claim.spans.venue)
        for start, end in said
    }
    assert {"Vesoul", "samedi 11 mars", "9h", "17 h 30", "14/03/2023", "tribunal"} <= quoted


def test_a_merged_cell_is_of_each_row_it_stands_in(gazetteer: Gazetteer) -> None:
    page = (
        "<h2>Manifestations pour les salaires</h2><table>"
        "<tr><th>Date<th>Ville<th>Heure<th>Lieu</tr>"
        "<tr><td rowspan=2>jeudi 9 mars<td>Millau<td>9 h 30<td>halles</tr>"
        f"<tr><td>Albi<td colspan={'9' * 5000}>15 h 15<td>place Saint-Pierre</tr>"
        "<tr><td>mardi 14 mars<td>Tulle<td>10 h<td>mairie</tr></table>"
    )
    called = {
        ("Millau", "2023-03-09", "09:30"),
        ("Albi", "2023-03-09", "15:15"),
        ("Tulle", "2023-03-14", "10:00"),
    }
    assert said_in(to_text(page), _NOW, gazetteer) == called
    typed = (
        "Manifestations\nDate | Ville | Heure\njeudi 9 mars | Millau | 9 h 30\n | Albi | 15 h 15\n"
        "mardi 14 mars | Tulle | 10 h"
    )
    assert said_in(typed, _NOW, gazetteer) == called


@pytest.mark.parametrize("heads", ["Police | Organisateurs", "Selon la police | Selon la CGT"])
def test_each_head_counts_its_column(heads: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Les manifestations de jeudi 2 mars\nVille | {heads}\n"
        "Foix | 120 | 2 500\nBrest | NC | 450\nTarbes | 1.800 | ?"
    )
    counted = {
        (claim.place.name, figure.low, figure.said_by)
        for claim in read(text, _NOW, gazetteer).claims
        if claim.place
        for figure in claim.figures
    }
    assert counted == {
        ("Foix", 120, Speaker.POLICE),
        ("Foix", 2500, Speaker.ORGANISERS),
        ("Brest", 450, Speaker.ORGANISERS),
        ("Tarbes", 1800, Speaker.POLICE),
    }


def test_a_column_tells_who_counted(gazetteer: Gazetteer) -> None:
    text = "Manifestations du 2 mars\nCommune;Nombre;Source\nFoix;900;police\nBrest;4000;CGT"
    counted = [
        (claim.place.name, figure.low, figure.said_by)
        for claim in read(text, _NOW, gazetteer).claims
        if claim.place
        for figure in claim.figures
    ]
    assert counted == [("Foix", 900, Speaker.POLICE), ("Brest", 4000, Speaker.ORGANISERS)]


def test_a_row_says_what_became_of_its_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Manifestations pour la paix\nStatut | Heure | Ville | Date | Lieu\n"
        "annulé | 15 h | Laon | 10/03 | au rond-point de la zone commerciale\n"
        "maintenu | 17 h | Flers | 11/03 | place du Marché\n"
    )
    assert status_in(text, _NOW, gazetteer) == {
        ("Laon", "2023-03-10", "cancelled"),
        ("Flers", "2023-03-11", "planned"),
    }
    listed = "Marches\n- Dax : 10/03, 15 h, au rond-point de la zone industrielle, interdit"
    assert status_in(listed, _NOW, gazetteer) == {("Dax", "2023-03-10", "forbidden")}


def test_a_row_of_a_ride_or_of_no_hour_stays_as_it_is(gazetteer: Gazetteer) -> None:
    text = (
        "Retraites : mardi 7 mars\nVille | Heure | Départ\nAuxerre | 10 h 30 | place Foch\n"
        "Joigny | 13 h 40 | car pour Sens, gare routière\nAvallon | 17 h | place Vauban\n"
        "Tonnerre | néant |"
    )
    assert said_in(text, _NOW, gazetteer) == {
        ("Auxerre", "2023-03-07", "10:30"),
        ("Avallon", "2023-03-07", "17:00"),
    }


@pytest.mark.parametrize(
    "heading",
    [
        "Liste des rassemblements",
        "La liste complète des marches",
        "Tableau des défilés",
        "Manifestations : la liste",
    ],
)
def test_a_list_of_rallies_says_so(heading: str, gazetteer: Gazetteer) -> None:
    text = f"{heading}\n- Vesoul : 11/03, 9h, mairie\n- Morlaix : 9 mars, 13h, gare"
    assert said_in(text, _NOW, gazetteer) == _CALLED - {("Blois", "2023-03-14", "17:30")}


@pytest.mark.parametrize("venue", ["sous les halles", "sur le quai", "au pied du château"])
def test_where_to_meet_stands_below_its_town(venue: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Rassemblements pour la paix mardi 14 mars\nTulle\n{venue.capitalize()}, 14 h\n"
        f"Vesoul\nPlace de la mairie, 13h\nBlois\n{venue.capitalize()}, 13 h 15"
    )
    assert said_in(text, _NOW, gazetteer) == {
        ("Tulle", "2023-03-14", "14:00"),
        ("Vesoul", "2023-03-14", "13:00"),
        ("Blois", "2023-03-14", "13:15"),
    }


_ROWS = (
    "- Tulle : samedi 11 mars, 9h, place du Marché\n- Vesoul, lundi 13 mars à 14 h, mairie\n"
    "- Blois : 14 mars, 10 h 30, place de la République"
)


@pytest.mark.parametrize(
    "heading",
    [
        "Permanences de la députée",
        "Collectes de sang :",
        "Réunions publiques",
        "Les prochaines séances",
        "Horaires des cars",
        "Vœux des maires",
        "Coupures d'eau",
        "Rentrée des classes",
        "Bureaux de vote",
        "Forums des associations 2023",
    ],
)
def test_a_list_of_something_else_calls_none(heading: str, gazetteer: Gazetteer) -> None:
    assert not read(f"{heading}\n{_ROWS}", _NOW, gazetteer).claims


@pytest.mark.parametrize(
    "heading",
    [
        "Rassemblements contre les fermetures de classes",
        "Contre les coupures d'eau",
        "Fermetures de classes",
        "Procès des cinq",
        "Réunions publiques et manifestations",
        "Retraites : les rendez-vous",
        "#8mars",
        "Hommages aux victimes",
        "Tous dans la rue !",
    ],
)
def test_a_list_of_rallies_calls_each(heading: str, gazetteer: Gazetteer) -> None:
    assert len(read(f"{heading}\n{_ROWS}", _NOW, gazetteer).claims) == _ROWS.count("- ")


def test_a_list_of_something_else_stands_beside_one_of_rallies(gazetteer: Gazetteer) -> None:
    text = (
        "Permanences du syndicat\n- Tulle : 11 mars, 9h, salle des fêtes\n- Gap : 13 mars, 14 h\n\n"
        "Rassemblements pour les salaires\n- Vesoul : 11 mars, 10 h, mairie\n- Dax : 12 mars, 11 h"
    )
    assert said_in(text, _NOW, gazetteer) == {
        ("Vesoul", "2023-03-11", "10:00"),
        ("Dax", "2023-03-12", "11:00"),
    }


@pytest.mark.parametrize(
    "post",
    [
        "Permanence de la députée, samedi 11 mars à 9 h, place du Marché, Tulle",
        "Réunion d'information sur la fibre\nVesoul, place de la mairie\nMardi 14 mars, 18 h",
        "Demain à 10 h : départ du car, place Foch à Gap",
        "Samedi 11 mars à 14 h, parvis de la gare, Dax : cours de yoga",
    ],
)
def test_a_line_of_something_else_calls_none(post: str, gazetteer: Gazetteer) -> None:
    assert not read(post, _NOW, gazetteer).claims


@pytest.mark.parametrize(
    "cause", ["Procès des cinq", "Fermeture de la poste", "Travaux de la ligne 2", "Élections"]
)
def test_a_line_of_a_cause_calls_one(cause: str, gazetteer: Gazetteer) -> None:
    post = f"{cause} : samedi 11 mars à 9 h, devant la mairie, Tulle"
    assert said_in(post, _NOW, gazetteer) == {("Tulle", "2023-03-11", "09:00")}


@pytest.mark.parametrize(
    "agenda",
    [
        pytest.param(
            "Dates à retenir\n- Samedi 11 mars 15h : soirée jeux à Tulle, MJC\n"
            "- Dimanche 12 mars 10 h : manif pour l'eau à Troyes, devant la préfecture\n"
            "- Mardi 14 mars 18h : collage à Gap, place du Marché\n"
            "- Mercredi 15 mars 17 h : rassemblement à Vesoul, mairie",
            id="a sentence each",
        ),
        pytest.param(
            "Agenda\nTulle \u2013 théâtre-forum \u2013 Samedi 11 mars \u2013 9 h \u2013 gare\n"
            "Troyes \u2013 manif \u2013 Dimanche 12 mars \u2013 10 heures \u2013 préfecture\n"
            "Gap \u2013 atelier banderoles \u2013 14 mars \u2013 18h \u2013 MJC\n"
            "Vesoul \u2013 sit-in \u2013 15 mars \u2013 17 h \u2013 place de la mairie",
            id="dashes",
        ),
    ],
)
def test_an_agenda_calls_to_its_rallies_alone(agenda: str, gazetteer: Gazetteer) -> None:
    assert said_in(agenda, _NOW, gazetteer) == {
        ("Troyes", "2023-03-12", "10:00"),
        ("Vesoul", "2023-03-15", "17:00"),
    }


def test_rows_that_name_a_rally_in_part_are_all_rallies(gazetteer: Gazetteer) -> None:
    text = (
        "Retraites, mardi 14 mars\nTulle, 10 h, manif, gare\nGap, 11 h, place Foch, en musique\n"
        "Dax, 12 h, même thème, mairie\nTroyes, 14 h, manifestation, préfecture"
    )
    assert len(read(text, _NOW, gazetteer).claims) == text.count("\n")


@pytest.mark.parametrize("mark", [" :", ",", " \u2013"])
def test_support_is_shown_at_a_town(mark: str, gazetteer: Gazetteer) -> None:
    text = f"Rassemblement de soutien à Rennes{mark} 22 mars à 9 h 30, parvis de la gare"
    assert said_in(text, _NOW, gazetteer) == {("Rennes", "2023-03-22", "09:30")}


def test_a_row_of_a_meal_has_its_own_hour(gazetteer: Gazetteer) -> None:
    text = (
        "Dates à retenir\nMercredi 8 mars, 14h15, Narbonne : marche blanche (parvis de la gare)\n"
        "18 mars, 13h, Millau : repas partagé (MJC)\n28 mars, 9h30, Dijon : formation (MJC)"
    )
    assert said_in(text, _NOW, gazetteer) == {("Narbonne", "2023-03-08", "14:15")}
