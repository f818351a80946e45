"""Numbers that other news of the same text tells: a loto's players, a hall's seats (rule 13)."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

REPORT = "Près de 450 personnes ont manifesté hier à Rodez contre la réforme des retraites."
CALL = "Manifestation pour l'hôpital samedi 18 mars à 14 h place de la République à Auch."

OTHERS = [
    "L'orchestre jouera devant 600 invités.",
    "Le marathon compte 2 300 inscrits cette année.",
    "Le tournoi compte 64 participants.",
    "La marche gourmande a réuni 800 participants.",
    "Les organisateurs du festival attendent 5 000 personnes.",
    "Le loto du comité des fêtes a rassemblé 200 joueurs.",
    "La salle peut contenir 350 personnes.",
    "Le chantier mobilise 90 ouvriers.",
    "Le feu d'artifice a été vu par 20 000 personnes.",
    "La formation s'adresse à 30 personnes.",
    "La tempête a privé de courant 1 200 personnes.",
    "L'incendie a forcé 80 personnes à quitter leur logement.",
    "Le sondage a été réalisé auprès de 1 005 personnes.",
    "Le match s'est joué devant 9 800 personnes.",
    "Plus de 600 personnes ont donné leur sang.",
    "Environ 200 personnes ont visité l'exposition.",
    "On était 80 au repas de quartier.",
    "Ils étaient 300 à courir sous la pluie au cross du collège.",
    "La manifestation sportive a réuni 500 jeunes.",
    "Le rassemblement de voitures anciennes a attiré 2 500 curieux.",
    "La réunion d'hier soir a rassemblé 70 habitants.",
    "La rave-party a attiré 5 000 personnes.",
    "Le comice agricole a réuni 3 000 personnes autour des bêtes.",
    "L'enquête porte sur 1 200 personnes.",
    "Les recherches mobilisent une centaine de personnes.",
    "Son compte est suivi par 22 000 personnes.",
]


@pytest.mark.parametrize("other", OTHERS)
def test_other_news_count_no_one_at_a_rally(other: str, gazetteer: Gazetteer) -> None:
    rally = {("Rodez", "attendance", 450, "-")}
    for text in (f"{REPORT} {other}", f"{other} {REPORT}", f"{REPORT}\n\n{other}"):
        assert figures_in(text, gazetteer) == rally, text
    for text in (f"{CALL} {other}", f"{other}\n\n{CALL}"):
        assert figures_in(text, gazetteer) == set(), text


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "À Rodez, hier, un concert de casseroles a réuni 200 personnes contre la réforme.",
            {("Rodez", "attendance", 200, "-")},
            id="a concert of pans is a rally",
        ),
        pytest.param(
            "À Rodez, hier, le cortège contre la réforme a réuni 900 personnes devant le musée.",
            {("Rodez", "attendance", 900, "-")},
            id="a museum behind the crowd",
        ),
        pytest.param(
            "Manif samedi à 14 h à Auch, place de la Libération. 40 participants, 600 invités.",
            {("Auch", "going", 40, "-"), ("Auch", "invited", 600, "-")},
            id="a page's own guests",
        ),
    ],
)
def test_a_rally_keeps_its_own(
    text: str, figures: set[tuple[str, str, int, str]], gazetteer: Gazetteer
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("told", "figures"),
    [
        ("500 selon la CGT et 280 dénombrés par la police", {(500, "organisers"), (280, "police")}),
        ("500 [orga], 280 [police]", {(500, "organisers"), (280, "police")}),
        ("500 dans la rue [orga], 280 [selon la police]", {(500, "organisers"), (280, "police")}),
        ("500 selon la CGT quand la police en compte 280", {(500, "organisers"), (280, "police")}),
        (
            "280 et 500 manifestants selon la police et la CGT respectivement",
            {(500, "organisers"), (280, "police")},
        ),
        (
            "respectivement 280 et 500 personnes d'après la préfecture et les syndicats",
            {(500, "organisers"), (280, "police")},
        ),
        ("entre 280 et 300 femmes et hommes", {(280, "-")}),
        ("280 personnes anti-pass, selon la police", {(280, "police")}),
    ],
)
def test_who_tells_written_otherwise(
    told: str, figures: set[tuple[int, str]], gazetteer: Gazetteer
) -> None:
    found = figures_in(f"À Tarbes, hier, contre la réforme : {told}.", gazetteer)
    assert {(low, who) for _, _, low, who in found} == figures


@pytest.mark.parametrize("told", [" ;", ", mais", ",", " et", " contre"])
@pytest.mark.parametrize(
    "text",
    [
        "La marche a réuni 450 personnes selon la préfecture{} 850 selon la FSU mardi 7 à Rodez.",
        "Mardi 7 mars, 450 marcheurs (police){} 850 (CGT) ont défilé à Rodez pour l'hôpital.",
        "À Rodez, ils étaient 850 d'après le collectif{} 450 d'après la police mardi 7 mars.",
        "À Rodez, quatre cent cinquante (police){} 850 selon la CGT ont marché mardi 7 mars.",
    ],
)
def test_two_sides_tell_of_one_rally_however_joined(
    text: str, told: str, gazetteer: Gazetteer
) -> None:
    text = text.format(told)
    assert figures_in(text, gazetteer) == {
        ("Rodez", "attendance", 450, "police"),
        ("Rodez", "attendance", 850, "organisers"),
    }
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [str(claim.date) for claim in claims] == ["2023-03-07"]


def test_two_sides_tell_of_two_days_and_towns(gazetteer: Gazetteer) -> None:
    compared = "Mardi 7 mars, 450 personnes à Rodez selon la police, contre 850 selon la CGT le 31."
    assert ("Rodez", "attendance", 450, "police") in figures_in(compared, gazetteer)
    parted = "Mardi, 450 personnes à Rodez selon la police ; 850 selon la CGT à Albi."
    assert figures_in(parted, gazetteer) == {
        ("Rodez", "attendance", 450, "police"),
        ("Albi", "attendance", 850, "organisers"),
    }


@pytest.mark.parametrize("day", ["hier", "vendredi", "le 10 mars", "vendredi 10 mars"])
def test_a_day_behind_a_collective_is_the_rallys(day: str, gazetteer: Gazetteer) -> None:
    text = f"La marche pour l'hôpital a réuni 350 personnes selon le collectif {day} à Rodez."
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [str(claim.date) for claim in claims] == ["2023-03-10"]


def test_ends_of_an_interval_stay_together(gazetteer: Gazetteer) -> None:
    text = "Hier à Rodez contre la réforme, 150-200 personnes au moins selon la police."
    assert {
        (f.low, f.high) for c in read(text, PUBLISHED, gazetteer).claims for f in c.figures
    } == {(150, 200)}


@pytest.mark.parametrize(
    "clicked",
    [
        "Participants : 214 · Intéressés : 890",
        "Intéressés : 890 | Participants : 214",
        "Going: 214 – Interested: 890",
        "214 participants (+890 intéressés)",
        "Organisé par Citoyens pour le Gers 32\nParticipants : 214 · Intéressés : 890",
    ],
)
def test_a_page_writes_its_row_otherwise(clicked: str, gazetteer: Gazetteer) -> None:
    text = f"Manif des retraites samedi 18 mars à 14 h, Auch, place de la Libération\n{clicked}"
    assert figures_in(text, gazetteer) == {
        ("Auch", "going", 214, "-"),
        ("Auch", "interested", 890, "-"),
    }


LINES = [
    "Guéret police : 60 – CGT : 950",
    "Guéret forces de l'ordre 60, intersyndicale 950",
    "Guéret 950 intersyndicale / 60 forces de l'ordre",
    "Guéret 60 à 950 (préfecture/CGT)",
]


@pytest.mark.parametrize("row", LINES)
def test_a_row_of_several_towns_labels_its_sides(row: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Manifs d'hier : Albi 120 (gendarmerie), 800 (FSU) ; {row} ; Auch 200 à 700 (police/FSU)"
    )
    assert figures_in(text, gazetteer) == {
        ("Albi", "attendance", 120, "police"),
        ("Albi", "attendance", 800, "organisers"),
        ("Guéret", "attendance", 60, "police"),
        ("Guéret", "attendance", 950, "organisers"),
        ("Auch", "attendance", 200, "police"),
        ("Auch", "attendance", 700, "organisers"),
    }


def test_a_number_alone_before_sentences_as_short(gazetteer: Gazetteer) -> None:
    text = (
        "Marches pour le climat hier. À Laval, 85. À Nîmes, 4 000 personnes. À Albi, 800 marcheurs."
    )
    assert figures_in(text, gazetteer) == {
        ("Laval", "attendance", 85, "-"),
        ("Nîmes", "attendance", 4000, "-"),
        ("Albi", "attendance", 800, "-"),
    }


def test_the_other_side_is_named_by_where_it_stands(gazetteer: Gazetteer) -> None:
    text = (
        "Hier à Laval, 700 personnes ont défilé contre la réforme, selon la police. Du côté des "
        "organisateurs, on avance 2 300."
    )
    assert figures_in(text, gazetteer) == {
        ("Laval", "attendance", 700, "police"),
        ("Laval", "attendance", 2300, "organisers"),
    }


def test_thousands_with_a_space_before_their_k(gazetteer: Gazetteer) -> None:
    text = "Marche samedi à 14 h à Albi, place Lapérouse. Participants : 900 | Intéressés : 4 k"
    assert figures_in(text, gazetteer) == {
        ("Albi", "going", 900, "-"),
        ("Albi", "interested", 4000, "-"),
    }


@pytest.mark.parametrize(
    ("beside", "code"),
    [
        ("Auch 300, Colmar 450, Nîmes 900", "44184"),
        ("Alès 300, Uzès 450, Nîmes 900", "30288"),
    ],
)
def test_a_port_among_towns_of_the_country(beside: str, code: str, gazetteer: Gazetteer) -> None:
    text = f"Retour sur les manifs d'hier : {beside}. Et à Saint-Nazaire, 250 personnes."
    found = {claim.place.code for claim in read(text, PUBLISHED, gazetteer).claims if claim.place}
    assert code in found


def test_a_label_takes_all_of_its_number(gazetteer: Gazetteer) -> None:
    text = "Hier à Albi contre la réforme : forces de l'ordre 300, syndicats 12.000 sous la pluie."
    assert 12 not in {low for _, _, low, _ in figures_in(text, gazetteer)}
