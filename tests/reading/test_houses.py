"""What becomes of a house or a service calls nobody; who is called out for it is read."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-12T12:00+02:00")  # a Wednesday


@pytest.mark.parametrize("house", ["L'usine", "La maternité", "Le bureau de poste", "Le collège"])
@pytest.mark.parametrize(
    "fate",
    [
        "fermera samedi, 550 salariés sont concernés",
        "sera vendu le 30 juin, 2 450 emplois sont menacés",
        "baissera le rideau le 15 juin",
        "déménagera mardi malgré la mobilisation des élus",
        "sera démoli mardi, en dépit des manifestations",
        "rouvrira samedi après des mois de mobilisation",
    ],
)
def test_what_becomes_of_a_house_is_no_rally(gazetteer: Gazetteer, house: str, fate: str) -> None:
    assert not read(f"{house} de Dole {fate}.", PUBLISHED, gazetteer).claims


@pytest.mark.parametrize(
    "text",
    [
        "Le maire annoncera jeudi la fermeture du bureau de poste de Dole, malgré la colère.",
        "Le rectorat a confirmé lundi la suppression de l'école de Dole. Ils restent mobilisés.",
        "Le ton monte à Dole : le maire les a reçus lundi.",
        "La colère monte à Dole : la direction a refusé de les recevoir jeudi.",
        "Fermeture de la maternité de Dole le 22 juin. 900 salariés concernés.",
        "Fermeture du bureau de poste de Dole samedi. Une décision brutale, disent les élus.",
        "Vente de l'usine de Dole samedi. Les syndicats dénoncent une décision brutale.",
        "Réouverture de l'école de Dole le 22 juin, malgré la mobilisation.",
        "Concert de soutien aux blessés des manifs samedi à 20 h à Dole, salle des fêtes.",
        "Braderie annulée samedi à Dole pour raisons de sécurité.",
        "Explosion mardi vers 17 h 30 à Dole : la gare évacuée.",
        "Café citoyen samedi 15 juin à 20 h 30 à Dole, contre le projet de parc éolien.",
        "Les syndicats n'appellent pas à manifester samedi à Dole.",
    ],
)
def test_news_that_call_nobody(gazetteer: Gazetteer, text: str) -> None:
    assert not read(text, PUBLISHED, gazetteer).claims


@pytest.mark.parametrize(
    "text",
    [
        "La gare de Dole fermera mardi. Les habitants manifesteront samedi à 14 h place Grévy.",
        "Fermeture de l'école de Dole : tous devant la mairie samedi à 14 h !",
        "L'école de Dole sera vendue le 30 juin. Un rassemblement est prévu samedi à 14 h.",
        "Le bureau de poste de Dole sera vendu le 30 juin. Rendez-vous samedi à 14 h place Grévy.",
    ],
)
def test_who_is_called_out_for_it(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2024-06-15", "14:00")}
