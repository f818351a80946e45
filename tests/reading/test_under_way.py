"""What is written while a rally goes on is of that day, whenever else it says nothing of one."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read_timed
from worker.reading.towns.gazetteer import Gazetteer

# A Saturday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-11T14:20+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "En ce moment devant la préfecture de Nevers, 200 soignants en blouse, banderole "
            "« hôpital en danger ».",
            {("Nevers", "2023-03-11", "-")},
            id="at this moment",
        ),
        pytest.param(
            "Actuellement 200 soignants devant l'ARS à Dijon contre les fermetures de lits.",
            {("Dijon", "2023-03-11", "-")},
            id="at present",
        ),
        pytest.param(
            "Rodez, ça y est on démarre, la place d'Armes est pleine contre les 64 ans !",
            {("Rodez", "2023-03-11", "-")},
            id="there we go",
        ),
        pytest.param(
            "À Tours, le cortège pour les salaires vient de quitter la place de la Liberté.",
            {("Tours", "2023-03-11", "-")},
            id="it has just left",
        ),
        pytest.param(
            "Blocage en cours du lycée Fabert à Metz contre les 64 ans, 150 lycéens derrière les "
            "poubelles.",
            {("Metz", "2023-03-11", "-")},
            id="under way",
        ),
        pytest.param(
            "À Mende, la manif pour la ligne de nuit est en cours, 120 personnes.",
            {("Mende", "2023-03-11", "-")},
            id="under way, said of what it is for",
        ),
        pytest.param(
            "On est 400 place Plumereau à Tours contre l'extrême droite et ça arrive encore.",
            {("Tours", "2023-03-11", "-")},
            id="more are coming",
        ),
        pytest.param(
            "Covoiturage pour Dole mardi, 3 places. La manif contre la réforme démarre à 14 h.",
            {("Dole", "2023-03-14", "14:00")},
            id="the one day that is said, of how to come there",
        ),
        pytest.param(
            "À Dole, 500 manifestants selon la CGT. Et à Arbois ? Rien aujourd'hui.",
            {("Dole", "2023-03-11", "-")},
            id="the one day that is said, of another town",
        ),
        pytest.param(
            "À Dole, 500 manifestants contre la réforme selon la CGT. L'an dernier, rien. "
            "Conseil mardi.",
            {("Dole", "None", "-")},
            id="a year gone beside it",
        ),
        pytest.param(
            "La marche de Tarbes contre l'A69 vient d'être interdite, on l'apprend à l'instant.",
            {("Tarbes", "None", "-")},
            id="news of a decision",
        ),
        pytest.param(
            "La ministre devrait lire ce qui se passe en ce moment dans les lycées. Manifestation "
            "à Tulle contre la réforme, venez.",
            {("Tulle", "None", "-")},
            id="the times one lives in",
        ),
        pytest.param(
            "Ça y est, l'affiche est prête : grande marche des fiertés de Pau, date bientôt "
            "dévoilée !",
            {("Pau", "None", "-")},
            id="a day that is said vaguely",
        ),
        pytest.param(
            "Guéret, 14 h 15 : premiers drapeaux devant la préfecture contre les 64 ans, on est "
            "une petite centaine.",
            {("Guéret", "2023-03-11", "-")},
            id="the hour of writing behind the town",
        ),
        pytest.param(
            "Manif contre les 64 ans à Guéret demain 14 h 15. Venez !",
            {("Guéret", "2023-03-12", "14:15")},
            id="the same hour of another day",
        ),
        pytest.param(
            "Guéret, 14 h : manifestation contre les 64 ans aujourd'hui devant la préfecture.",
            {("Guéret", "2023-03-11", "14:00")},
            id="an hour at which people meet",
        ),
    ],
)
def test_the_day_of_what_goes_on_while_it_is_told(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_counting_asks_for_what_goes_on_though_it_says_no_day(gazetteer: Gazetteer) -> None:
    text = "En ce moment devant la préfecture de Nevers, 200 soignants contre les fermetures."
    reading, _ = read_timed(text, PUBLISHED, gazetteer, dated=True)
    assert [claim.date for claim in reading.claims] == [PUBLISHED.date()]


@pytest.mark.parametrize(
    ("published", "day"),
    [("2023-03-24T07:40+01:00", "2023-03-23"), ("2023-03-24T17:40+01:00", "2023-03-24")],
)
def test_numbers_of_the_morning_are_of_the_day_before(
    gazetteer: Gazetteer, published: str, day: str
) -> None:
    text = (
        "Les chiffres de la neuvième journée contre la réforme. Chalon : 7 000 (CGT). Mâcon : "
        "3 000. Montceau : 2 500. La dixième est convoquée pour mardi."
    )
    found = said_in(text, dt.datetime.fromisoformat(published), gazetteer)
    assert {when for _, when, _ in found} == {day}


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("la manifestation a débuté", id="begun"),
        pytest.param("la marche blanche est partie", id="gone"),
        pytest.param("la manifestation touche à sa fin", id="nearly over"),
    ],
)
def test_a_headline_of_what_goes_on_is_a_rallys(gazetteer: Gazetteer, told: str) -> None:
    assert said_in(f"Nevers : {told}", PUBLISHED, gazetteer) == {("Nevers", "None", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "On est 300 là devant la mairie de Dole, jamais vu ça",
        "Là on est 300 à Dole contre la réforme",
        "Y a 300 pers place Grévy à Dole là",
        "On est déjà 300 place Grévy à Dole",
        "300 manifestants actuellement à Dole",
        "300 personnes là au rond-point de la gare à Dole !!!",
        "Manif de Dole, là tout de suite on est 300",
        "Je suis dans le cortège à Dole, on est au moins 300",
        "Ça défile à Dole, 300 personnes",
        "300 people right now in Dole against the pension reform",
        "There are currently 300 protesters in Dole.",
        "Décompte perso des marches féministes du jour : Dole 300",
    ],
)
def test_who_is_there_counts_today(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-11", "-")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "EN DIRECT - Nevers : la manifestation\n10h45 : 900 manifestants selon la préfecture",
            {("Nevers", "2023-03-11", "-")},
            id="when they were counted",
        ),
        pytest.param(
            "Suivez en direct la manif de Nevers mardi !\n14h : 300 personnes attendues",
            {("Nevers", "2023-03-14", "14:00")},
            id="when they are awaited",
        ),
    ],
)
def test_one_line_of_a_live_report_tells_its_hour(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
