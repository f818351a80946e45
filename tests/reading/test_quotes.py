"""Who said what, what befell whom at a rally, and what is asked for by when."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-12T12:00+02:00")  # a Wednesday
TUESDAY = {("Dole", "2024-06-11", "past")}


@pytest.mark.parametrize(
    "text",
    [
        "« On est à bout », a déclaré Julie, infirmière, mardi dans le cortège à Dole.",
        "« On ne lâchera rien », a lancé un cheminot mardi lors de la manifestation de Dole.",
        "« On est à bout », a confié un agent mardi à Dole, où 900 personnes ont défilé.",
        "Des tensions mardi pendant la manif de Dole, selon la préfecture.",
        "Des gaz lacrymogènes mardi à l'issue du rassemblement de Dole contre la loi.",
        "Des vitrines brisées mardi dans le cortège à Dole.",
        "Trois personnes arrêtées mardi en marge du rassemblement à Dole seront jugées lundi.",
        "Deux lycéens interpellés mardi lors de la manifestation à Dole ont été libérés jeudi.",
    ],
)
def test_what_was_said_and_befell_at_a_rally(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == TUESDAY


@pytest.mark.parametrize(
    "text",
    [
        "Interrogé mardi à Dole, le maire a salué la mobilisation.",
        "Questionné hier à l'antenne de France Bleu Dole, le ministre a défendu la réforme.",
        "Une pièce de théâtre sur les Gilets jaunes sera présentée samedi à Dole, à 20 h.",
        "Une bande dessinée sur la marche des Beurs est à voir mardi à Dole.",
        "Route barrée mardi dès 8 h à Dole, en raison des travaux.",
        "Campagne de vaccination jeudi 13 juin à 18 h 30 devant la mairie de Dole.",
        "Maraude samedi de 9 h à 17 h place Grévy à Dole. Venez nombreux.",
    ],
)
def test_where_somebody_spoke_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert not read(text, PUBLISHED, gazetteer).claims


@pytest.mark.parametrize(
    "asked",
    [
        "demandent le retrait du projet avant le 30 juin",
        "exigent un rendez-vous avec le préfet lundi",
        "réclament la réouverture de l'école, fermée depuis le 1er mai,",
    ],
)
def test_by_when_something_is_asked_for(gazetteer: Gazetteer, asked: str) -> None:
    text = f"Les parents {asked} et appellent à manifester samedi à 14 h à Dole."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2024-06-15", "14:00")}


def test_who_spoke_during_a_march(gazetteer: Gazetteer) -> None:
    text = "« On est à bout », a déclaré Julie, infirmière, mardi lors de la manifestation de Dole."
    assert status_in(text, PUBLISHED, gazetteer) == TUESDAY


@pytest.mark.parametrize(
    "text",
    [
        "« On est 900 aujourd'hui à Gap », lance une militante, lundi.",
        "« Nous sommes 900 ce matin à Gap », se réjouit la CGT lundi.",
        "« On est 900 aujourd'hui », souffle un retraité, lundi, à Gap, où l'on manifestait.",
    ],
)
def test_today_in_a_quotation_is_the_day_it_was_said(gazetteer: Gazetteer, text: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-09T10:00+01:00")  # a Thursday
    claims = read(text, published, gazetteer).claims
    assert {str(one.date) for one in claims} == {"2023-03-06"}
