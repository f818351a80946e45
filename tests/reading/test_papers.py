import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Dimanche à Guéret, la veillée pour les victimes : la gendarmerie dit 40 personnes, "
            "Creuse Hebdo dit 60.",
            {("Guéret", "attendance", 40, "police"), ("Guéret", "attendance", 60, "press")},
            id="a word of papers in the name",
        ),
        pytest.param(
            "Marche contre l'usine hier à Moulins : 320 marcheurs, d'après La Semaine "
            "bourbonnaise.",
            {("Moulins", "attendance", 320, "press")},
            id="a capital article inside the sentence",
        ),
        pytest.param(
            "Hier à Nevers, manif pour la maternité : 500 personnes (300 pour les keufs, 400 Le "
            "JDC).",
            {
                ("Nevers", "attendance", 500, "-"),
                ("Nevers", "attendance", 300, "police"),
                ("Nevers", "attendance", 400, "press"),
            },
            id="a title right behind the number",
        ),
        pytest.param(
            "Rassemblement hier à Gap pour la paix. Ils étaient 84, c'est le Buëch qui le dit.",
            {("Gap", "attendance", 84, "press")},
            id="a paper that says so",
        ),
        pytest.param(
            "La marche d'hier à Auch contre la fermeture : on était 300, le Gersois en a mis 220.",
            {("Auch", "attendance", 300, "-"), ("Auch", "attendance", 220, "press")},
            id="papers alone set a number",
        ),
        pytest.param(
            "Hier, on a manifesté contre les bassines. Niort 400. Le Mans 900. La Rochelle 300.",
            {
                ("Niort", "attendance", 400, "-"),
                ("Le Mans", "attendance", 900, "-"),
                ("La Rochelle", "attendance", 300, "-"),
            },
            id="a town is no paper",
        ),
    ],
)
def test_a_paper_is_known_by_its_title(
    text: str, figures: set[tuple[str, str, int, str]], gazetteer: Gazetteer
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Hier à Foix : 180 profs selon nous devant l'inspection (La Dépêche 120, police 90).",
            {
                ("Foix", "attendance", 180, "organisers"),
                ("Foix", "attendance", 120, "press"),
                ("Foix", "attendance", 90, "police"),
            },
            id="ours, and theirs in the bracket",
        ),
        pytest.param(
            "Retour sur la manif d'hier à Tarbes : 1500 selon l'intersyndicale (900 la police).",
            {("Tarbes", "attendance", 1500, "organisers"), ("Tarbes", "attendance", 900, "police")},
            id="who counts right behind, with its article",
        ),
        pytest.param(
            "Hier à Rodez, 300 infirmières ont défilé contre la fermeture de l'hôpital (chiffre de "
            "la police), 450 à les entendre.",
            {("Rodez", "attendance", 300, "police"), ("Rodez", "attendance", 450, "organisers")},
            id="those who were there, heard",
        ),
        pytest.param(
            "Gendarmerie de l'Indre\nLa manifestation d'hier à Châteauroux a réuni 230 "
            "participants "
            "par nos soins, le calme a prévalu.",
            {("Châteauroux", "attendance", 230, "police")},
            id="who keeps order writes",
        ),
    ],
)
def test_who_counts_is_told_in_few_words(
    text: str, figures: set[tuple[str, str, int, str]], gazetteer: Gazetteer
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "La manif d'hier à Gannat contre la loi : La Montagne 1 200, police 900.",
            {("Gannat", "attendance", 1200, "press"), ("Gannat", "attendance", 900, "police")},
            id="right before its number",
        ),
        pytest.param(
            "Samedi à Albi, 300 infirmières ont défilé contre la fermeture ; l'Union les recevra.",
            {("Albi", "attendance", 300, "-")},
            id="a union",
        ),
        pytest.param(
            "Contre la réforme, hier : Blagnac 200 manifestants, et 150 à L'Union.",
            {("Blagnac", "attendance", 200, "-"), ("L'Union", "attendance", 150, "-")},
            id="the commune",
        ),
    ],
)
def test_a_paper_named_like_a_commune_is_no_place(
    text: str, figures: set[tuple[str, str, int, str]], gazetteer: Gazetteer
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Rassemblement hier devant la mairie de Bourbriac. 140 personnes étaient là, selon la "
            "gendarmerie de Guingamp.",
            {("Bourbriac", "attendance", 140, "police")},
            id="the town of who counts",
        ),
        pytest.param(
            "La marche d'hier à Bourbriac : ils étaient 200 selon la CGT de Guingamp.",
            {("Bourbriac", "attendance", 200, "organisers")},
            id="the town of a branch",
        ),
        pytest.param(
            "Manifestation hier contre la fermeture. 200 personnes, selon la police de Guingamp.",
            {("Guingamp", "attendance", 200, "police")},
            id="the only town",
        ),
        pytest.param(
            "Sous 31 °C, la marche des fiertés a réuni 450 personnes hier à Albi.",
            {("Albi", "attendance", 450, "-")},
            id="degrees",
        ),
        pytest.param(
            "Combien étaient-ils hier à manifester ? Voici les chiffres des préfectures, sauf "
            "mention contraire.\nAurillac 1.700\nThiers 300",
            {("Aurillac", "attendance", 1700, "police"), ("Thiers", "attendance", 300, "police")},
            id="a heading at a line's end",
        ),
    ],
)
def test_whose_numbers_they_are(
    text: str, figures: set[tuple[str, str, int, str]], gazetteer: Gazetteer
) -> None:
    assert figures_in(text, gazetteer) == figures
