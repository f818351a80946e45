"""What a rally stops, and who is received meanwhile: no town or hour of it."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-04-10T10:00+02:00")  # a Wednesday
DAY = "2024-04-13"


@pytest.mark.parametrize(
    ("notice", "hour"),
    [
        (
            (
                "Perturbations sur le réseau de bus de {}\nEn raison de la manifestation de samedi "
                "13 avril, les lignes 1 et 7 seront déviées à partir de 14 h."
            ),
            "-",
        ),
        (
            (
                "Réseau de bus de {} : samedi 13 avril, en raison d'une manifestation au départ de "
                "la gare à 14 h, les lignes vers Dole et Vesoul seront déviées entre 13 h et 19 h."
            ),
            "14:00",
        ),
        (
            (
                "Lignes régionales : samedi 13 avril, une manifestation à {} à partir de 14 h "
                "perturbera la circulation des cars Dole – {} et Vesoul – {}."
            ),
            "14:00",
        ),
        (
            (
                "Manifestation samedi 13 avril à {}, départ à 14 h place Foch.\nArrêts République, "
                "Gaillard et Saint-Pierre non desservis."
            ),
            "14:00",
        ),
        (
            (
                "Manifestation samedi 13 avril à {}, départ à 14 h place Foch.\nLes arrêts Jaude, "
                "Gaillard et Mairie ne seront pas desservis."
            ),
            "14:00",
        ),
    ],
)
def test_what_is_stopped_names_no_town_of_the_rally(
    notice: str, hour: str, gazetteer: Gazetteer
) -> None:
    for town in ("Gap", "Nevers", "Quimper"):
        text = notice.replace("{}", town)

        assert said_in(text, PUBLISHED, gazetteer) == {(town, DAY, hour)}


@pytest.mark.parametrize(
    "notice",
    [
        "En raison de travaux, la ligne 4 vers Dole sera déviée samedi 13 avril de 9 h à 17 h.",
        "Réseau de bus de Dole : samedi 13 avril, en raison du marché, la ligne 2 sera déviée.",
    ],
)
def test_works_and_markets_make_no_rally(notice: str, gazetteer: Gazetteer) -> None:
    assert said_in(notice, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "received",
    [
        "Une délégation sera reçue à la préfecture de Dole lundi 15 avril.",
        "La préfète et l'ARS, à Dole, doivent recevoir une délégation lundi 15 avril.",
        "Une délégation sera ensuite reçue à 15 h par le sous-préfet de Dole.",
    ],
)
def test_who_is_received_gathers_nowhere(received: str, gazetteer: Gazetteer) -> None:
    for town in ("Gap", "Nevers", "Quimper"):
        call = f"Rassemblement pour l'hôpital samedi 13 avril à {town}, à 10 h, place de la mairie."

        assert said_in(f"{call} {received}", PUBLISHED, gazetteer) == {(town, DAY, "10:00")}


def test_where_a_delegation_alone_is_received_there_is_no_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Agriculteurs en colère : les actions de samedi 13 avril\n\nLOIRE. À Roanne, les "
        "agriculteurs ont rendez-vous à 14 h devant la sous-préfecture.\nSAVOIE. Une délégation "
        "sera reçue à la préfecture à 15 h."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Roanne", DAY, "14:00")}
