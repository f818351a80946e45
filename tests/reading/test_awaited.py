"""Numbers awaited, clicked and counted, and who stands behind them."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Les opposants espèrent 600 marcheurs.", "organisers"),
        ("La présidente, qui en attend 600, a fait tirer des livrets.", "organisers"),
        ("Stop Granulats mise sur 600 participants.", "organisers"),
        ("On table sur 600 personnes.", "organisers"),
        ("La préfecture se prépare à recevoir 600 personnes.", "police"),
        ("La police table sur 600 personnes, selon Le Figaro.", "police"),
        ("La Ville attend 600 personnes.", "-"),
        ("La préfecture table elle plutôt sur 600.", "police"),
        ("Ils seront 600 selon les prévisions.", "-"),
        ("Selon la police, il pourrait y avoir 600 personnes à Mende.", "police"),
        ("On y attend 600 personnes.", "-"),
        ("Le comité table sur 600 personnes et deux maires ont annoncé leur venue.", "organisers"),
        ("600 personnes y sont attendues.", "-"),
    ],
)
def test_who_awaits_a_crowd_calls_it_unless_it_governs(
    gazetteer: Gazetteer, told: str, said: str
) -> None:
    text = f"Marche contre les éoliennes samedi 18 mars à 14 h à Mende, place d'Armes. {told}"

    assert figures_in(text, gazetteer) == {("Mende", "expected", 600, said)}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Des marches ont lieu samedi dans différentes villes contre la réforme : la police "
            "attend 90 000 personnes. À Mende, départ à 14 h, place d'Armes.",
            id="in many towns",
        ),
        pytest.param(
            "On manifeste à Mende et dans toute la France samedi contre la réforme. La police "
            "attend 90 000 personnes.",
            id="in one and all others",
        ),
    ],
)
def test_who_is_awaited_everywhere_is_no_towns(gazetteer: Gazetteer, text: str) -> None:
    assert figures_in(text, gazetteer) == set()


def test_a_town_hopes_for_its_rally_without_a_speaker(gazetteer: Gazetteer) -> None:
    text = "Digne, pour sa première marche des fiertés, espérait 200 participants : 450 hier."

    assert ("Digne-les-Bains", "expected", 200, "organisers") not in figures_in(text, gazetteer)


@pytest.mark.parametrize(
    "page",
    [
        "210 personnes participent · 540 intéressées",
        "Sur la page : 210 oui, 540 peut-être.",
        "Réponses « j'y vais » : 210 ; « peut-être » : 540.",
    ],
)
def test_a_page_counts_who_comes_and_who_may(gazetteer: Gazetteer, page: str) -> None:
    text = f"📅 SAM. 18 MARS À 15:00\nMarche des solidarités\nPlace Bellecour, Lyon, France\n{page}"

    assert figures_in(text, gazetteer) == {
        ("Lyon", "going", 210, "-"),
        ("Lyon", "interested", 540, "-"),
    }


def test_perhaps_two_hundred_who_were_there_are_no_clicks(gazetteer: Gazetteer) -> None:
    text = "Hier à Metz, on était 200 peut-être devant la mairie contre la réforme."

    assert ("Metz", "interested", 200, "-") not in figures_in(text, gazetteer)


def test_thousands_may_be_half_in_figures(gazetteer: Gazetteer) -> None:
    text = "12 mille à Toulouse aujourd'hui d'après la pref, 60 mille pour la CGT"

    assert figures_in(text, gazetteer) == {
        ("Toulouse", "attendance", 12_000, "police"),
        ("Toulouse", "attendance", 60_000, "organisers"),
    }


@pytest.mark.parametrize(
    "deed",
    [
        "se sont couchés sur le parvis de la gare",
        "se sont tenu la main autour de l'hôpital",
        "ont fait le tour de la mairie",
        "ont encerclé l'école",
    ],
)
def test_people_of_any_kind_count_by_what_bodies_do_together(
    gazetteer: Gazetteer, deed: str
) -> None:
    text = f"À Saint-Lô, jeudi, 80 élèves {deed} pour le climat."

    assert figures_in(text, gazetteer) == {("Saint-Lô", "attendance", 80, "-")}


@pytest.mark.parametrize("fate", ["se sont inscrits à la bourse", "ont été interpellés"])
def test_what_became_of_people_makes_them_no_crowd(gazetteer: Gazetteer, fate: str) -> None:
    text = f"À Saint-Lô, la marche pour le climat de jeudi était calme. 80 élèves {fate}."

    assert figures_in(text, gazetteer) == set()


def test_the_police_count_no_clicks(gazetteer: Gazetteer) -> None:
    text = (
        "Contre la loi, deux villes avaient répondu présent samedi : Avignon (3 500 personnes de "
        "source policière) et Carpentras."
    )

    assert ("Avignon", "attendance", 3500, "police") in figures_in(text, gazetteer)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            "Elles seront, d'après la gendarmerie, à Alès (2 600), Uzès (400) et Apt (150).",
            "police",
        ),
        (
            "Elles pourraient être à Alès (2 600 personnes), Uzès (400) ou encore Apt (150).",
            "-",
        ),
        (
            "La police est prête. Elle attend 2 600 marcheurs à Alès, 400 à Uzès et 150 à Apt.",
            "police",
        ),
    ],
)
def test_crowds_are_awaited_town_by_town(gazetteer: Gazetteer, told: str, said: str) -> None:
    text = f"Nouvelles marches contre la loi Duplomb samedi 18 mars. {told}"

    assert figures_in(text, gazetteer) == {
        ("Alès", "expected", 2600, said),
        ("Uzès", "expected", 400, said),
        ("Apt", "expected", 150, said),
    }


@pytest.mark.parametrize(
    "feared",
    [
        "Elle redoute 60 individus violents.",
        "Les services anticipent la présence de 60 à 80 gilets jaunes.",
        "Elle attend une trentaine de casseurs.",
    ],
)
def test_those_feared_in_a_crowd_are_not_the_crowd(gazetteer: Gazetteer, feared: str) -> None:
    text = f"Manif samedi 18 mars à 14 h à Mende. La préfecture attend 900 personnes. {feared}"

    assert figures_in(text, gazetteer) == {("Mende", "expected", 900, "police")}


def test_who_awaits_the_first_crowd_awaits_those_in_brackets(gazetteer: Gazetteer) -> None:
    text = (
        "Marches samedi 18 mars. Les plus suivies devraient être à Alès, où la police prévoit "
        "2 600 marcheurs, mais aussi à Uzès (400 marcheurs attendus), à Apt et à Die (150)."
    )

    assert figures_in(text, gazetteer) == {
        ("Alès", "expected", 2600, "police"),
        ("Uzès", "expected", 400, "police"),
        ("Apt", "expected", 150, "police"),
        ("Die", "expected", 150, "police"),
    }


@pytest.mark.parametrize(
    "country",
    [
        "Mardi, 41 000 personnes ont défilé, selon le ministère de l'Intérieur.",
        "On marche depuis mardi dernier, où ils étaient 282 000.",
        "Après mardi dernier, où 82 000 personnes ont défilé partout en France, on recommence.",
    ],
)
def test_who_marched_all_over_the_country_was_in_no_town(
    gazetteer: Gazetteer, country: str
) -> None:
    text = f"Marche contre les éoliennes samedi 18 mars à 14 h à Mende, place d'Armes. {country}"

    assert figures_in(text, gazetteer) == set()


def test_a_capital_has_its_share_of_those_awaited_in_the_country(gazetteer: Gazetteer) -> None:
    text = (
        "Samedi 18 mars, la police attend 90 000 manifestants dans tout le pays, et entre "
        "9 000 et 15 000 dans la capitale."
    )
    across = text.replace("dans tout le", "à travers le")

    share = {("Paris", "expected", 9000, "police")}
    assert figures_in(text, gazetteer) == figures_in(across, gazetteer) == share


@pytest.mark.parametrize("who", ["manifestants", "protestataires", "personnes"])
def test_those_awaited_in_the_next_town_are_awaited_too(gazetteer: Gazetteer, who: str) -> None:
    text = (
        "Samedi 18 mars, on défile contre la réforme. Les autorités attendent 900 personnes à "
        f"Lens et 400 {who} à Arras."
    )

    assert figures_in(text, gazetteer) == {
        ("Lens", "expected", 900, "police"),
        ("Arras", "expected", 400, "police"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Ils étaient 600 à attendre le départ sous la pluie.",
        "Ils sont environ 600 manifestants sur la place à attendre la venue du gouvernement.",
    ],
)
def test_those_who_wait_are_there(gazetteer: Gazetteer, told: str) -> None:
    text = f"Un rassemblement avait lieu ce samedi 11 mars à Mende contre la réforme. {told}"

    assert figures_in(text, gazetteer) == {("Mende", "attendance", 600, "-")}


@pytest.mark.parametrize("did", ["manifestaient", "bloquaient la zone", "ont défilé"])
def test_who_a_crowd_is_may_stand_between_commas(gazetteer: Gazetteer, did: str) -> None:
    text = f"Quelque 150 salariés, inquiets pour leurs emplois, {did} samedi 11 mars à Mende."

    assert figures_in(text, gazetteer) == {("Mende", "attendance", 150, "-")}


def test_nobody_is_interested_in_a_rally_that_is_over(gazetteer: Gazetteer) -> None:
    text = (
        "Les gilets jaunes appellent à manifester samedi 18 mars à Mende. Samedi dernier, un "
        "événement rassemblait déjà 1 100 personnes intéressées."
    )

    assert figures_in(text, gazetteer) == {("Mende", "interested", 1100, "-")}
