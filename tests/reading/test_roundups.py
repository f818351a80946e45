"""Dailies' round-ups: whose each number is, behind brackets, titles and comparisons."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

P, G, R = "police", "organisers", "-"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "9 000 personnes ont défilé hier à Lyon selon la police (20 000, assure la FSU), "
            "1 500 à Vienne et 300 à Givors.",
            {("Lyon", 9000, P), ("Lyon", 20000, G), ("Vienne", 1500, R), ("Givors", 300, R)},
            id="a speaker's verb in a bracket",
        ),
        pytest.param(
            "Hier, 900 manifestants à Auch, affirme la CGT, une centaine à Condom, 80 à Eauze.",
            {("Auch", 900, G), ("Condom", 100, G), ("Eauze", 80, G)},
            id="a speaker's verb between commas",
        ),
        pytest.param(
            "« On lâche rien », lance Nadia, coiffeuse à Condom. Hier, 900 manifestants à Auch.",
            {("Auch", 900, R)},
            id="where a speaker lives",
        ),
        pytest.param(
            "61 000 opposants au projet de loi ont manifesté hier en France, dont 9 000 à Lyon.",
            {("Lyon", 9000, R)},
            id="a country's number, whatever they oppose",
        ),
        pytest.param(
            "Hier, 5 000 manifestants à Lyon selon la police, 9 000 selon la CGT ; 900 à Vienne, "
            "400 à Givors selon les autorités.",
            {("Lyon", 5000, P), ("Lyon", 9000, G), ("Vienne", 900, P), ("Givors", 400, P)},
            id="a list behind a semicolon, and who counted it",
        ),
        pytest.param(
            "Retraites : ils étaient hier 9 000 dans les rues de Lyon, 900 dans celles de Vienne "
            "et 400 dans celles de Givors.",
            {("Lyon", 9000, R), ("Vienne", 900, R), ("Givors", 400, R)},
            id="in the streets of one, in those of another",
        ),
        pytest.param(
            "Manifestations d'hier, les chiffres selon la préfecture. Lyon 9 000, Vienne 900.",
            {("Lyon", 9000, P), ("Vienne", 900, P)},
            id="the title tells who counted",
        ),
        pytest.param(
            "Hier, 95 000 manifestants en France selon la préfecture. Lyon 9 000, Vienne 900.",
            {("Lyon", 9000, R), ("Vienne", 900, R)},
            id="who counted the country",
        ),
        pytest.param(
            "Manifs d'hier en chiffres (police/CGT) : Lyon 9 000/20 000, Vienne 900/1 500.",
            {("Lyon", 9000, P), ("Lyon", 20000, G), ("Vienne", 900, P), ("Vienne", 1500, G)},
            id="thousands on both sides of a stroke",
        ),
        pytest.param(
            "Manifs d'hier : Guéret 1500, Privas 600, Vendôme 300.",
            {("Guéret", 1500, R), ("Privas", 600, R), ("Vendôme", 300, R)},
            id="towns before their numbers, whatever they sound like",
        ),
    ],
)
def test_each_number_of_a_round_up_is_its_towns(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    "said",
    [
        "ils étaient deux fois moins nombreux que mardi",
        "la participation est stable",
        "l'affluence a encore fléchi par rapport au mois dernier",
    ],
)
def test_a_number_alone_behind_a_colon_is_the_towns(gazetteer: Gazetteer, said: str) -> None:
    text = f"Retraites. Hier, 3 000 manifestants à Metz. À Mulhouse, {said} : 2 300."

    assert ("Mulhouse", "attendance", 2300, R) in figures_in(text, gazetteer)


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Les infirmières de Carhaix ont manifesté hier devant l'ARS, à Rennes.", {"Rennes"}),
        ("Les postiers de Vierzon défileront jeudi à Bourges.", {"Bourges"}),
        ("Des lycéens de Vierzon se sont rassemblés hier midi à Bourges.", {"Bourges"}),
        ("Les parents de Figeac ont défilé hier, et à Gramat aussi.", {"Figeac", "Gramat"}),
        ("Les parents de Figeac ont défilé hier, ceux de Gramat mardi.", {"Figeac", "Gramat"}),
    ],
)
def test_people_of_a_town_gather_where_they_are_said_to(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    "opened",
    [
        "Deuxième journée de mobilisation jeudi, après celle du 7 février.",
        "Retraites : nouvelle journée d'action jeudi, après celles du 19 et du 31 janvier.",
    ],
)
def test_the_day_after_an_earlier_one_is_told(gazetteer: Gazetteer, opened: str) -> None:
    text = f"{opened} À Bordeaux, 800 personnes ont défilé."

    assert said_in(text, PUBLISHED, gazetteer) == {("Bordeaux", "2023-03-09", "-")}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Hier, 5 200 manifestants à Nevers selon la police, 9 000 selon la CGT. À Cosne et à "
            "Clamecy, ils étaient respectivement 800 et 450.",
            {("Nevers", 5200, P), ("Nevers", 9000, G)}
            | {("Cosne-Cours-sur-Loire", 800, R), ("Clamecy", 450, R)},
            id="a number for each of two towns",
        ),
        pytest.param(
            "Hier, 5 200 manifestants à Nevers selon la police, 9 000 selon la CGT. À Clamecy, 450 "
            "et 800.",
            {("Nevers", 5200, P), ("Nevers", 9000, G), ("Clamecy", 450, P), ("Clamecy", 800, G)},
            id="two numbers of one town",
        ),
        pytest.param(
            "Hier, 22 950 personnes ont défilé contre la réforme, dont 9 200 à Lyon, selon la "
            "police. La CGT en revendique 150 000.",
            {("Lyon", 9200, P)},
            id="a second number of the country",
        ),
        pytest.param(
            "Hier, à Gap, la police a recensé 700 manifestants, moins que jeudi dernier (1 500).",
            {("Gap", 700, P), ("Gap", 1500, P)},
            id="an earlier day's number in a bracket",
        ),
        pytest.param(
            "Hier, à Gap, 700 manifestants ont été comptés par la préfecture et à Digne 900.",
            {("Gap", 700, P), ("Digne-les-Bains", 900, P)},
            id="who counted both",
        ),
        pytest.param(
            "À Gap, hier, la manif a fait le plein. On était 900 selon la CGT, à Digne 400.",
            {("Gap", 900, G), ("Digne-les-Bains", 400, R)},
            id="the town before, then another",
        ),
        pytest.param(
            "Jeudi dernier on était 900 (700 d'après les flics), à Digne 400.",
            {("Digne-les-Bains", 400, R)},
            id="no town named before",
        ),
        pytest.param(
            "Hier soir, ils étaient 300 devant la mairie, à Gap, 400 selon la CGT.",
            {("Gap", 300, R), ("Gap", 400, G)},
            id="one town, two numbers",
        ),
        pytest.param(
            "Hier. Première journée de blocages à Gap. 2 500 manifestants ont bloqué les accès de "
            "Digne.",
            {("Digne-les-Bains", 2500, R)},
            id="the accesses of a town are in it",
        ),
        pytest.param(
            "LYON/PARIS – 3 000 soignants ont manifesté hier à Lyon, 6 000 à Paris.",
            {("Lyon", 3000, R), ("Paris", 6000, R)},
            id="a wire from two towns",
        ),
    ],
)
def test_whose_a_number_is_across_sentences(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    ("told", "figures"),
    [
        ("300 personnes ont été interpellées en France, dont 120 à Paris.", set()),
        ("Interpellations : 64 en France à cette heure, dont 21 à Paris.", set()),
        ("45 policiers ont été blessés, dont 12 à Digne.", set()),
        ("181 interpellations ont eu lieu, dont 31 à Digne.", set()),
        ("L'université compte 3 000 inscrits.", set()),
        ("Dans le département, 2 500 personnes vivent sous le seuil de pauvreté.", set()),
        ("Le soir, 200 personnes ont assisté au concert.", set()),
        ("À Digne, 200 personnes ont assisté à la manifestation.", {("Digne-les-Bains", 200)}),
        ("200 personnes ont défilé à Digne, dont 120 à vélo.", {("Digne-les-Bains", 200)}),
    ],
)
def test_what_is_told_beside_a_rally_counts_nobody_there(
    gazetteer: Gazetteer, told: str, figures: set[tuple[str, int]]
) -> None:
    found = figures_in(f"Hier à Gap, 900 personnes ont manifesté. {told}", gazetteer)

    assert {(town, many) for town, _, many, _ in found} == {("Gap", 900)} | figures


def test_the_countrys_number_in_a_bracket_is_no_towns(gazetteer: Gazetteer) -> None:
    text = (
        "31 300 personnes ont défilé hier en France selon le ministère (80 000 selon LFI), dont "
        "9 000 à Paris. À Lille, ils étaient 800."
    )

    assert figures_in(text, gazetteer) == {
        ("Paris", "attendance", 9000, P),
        ("Lille", "attendance", 800, R),
    }


def test_who_answered_on_a_page_is_no_crowd(gazetteer: Gazetteer) -> None:
    call = "Manifestation mardi à 14 h à Gap. Plus de 500 personnes ont déjà répondu présent sur"

    assert figures_in(f"{call} Facebook.", gazetteer) == {("Gap", "going", 500, R)}
    assert figures_in("Hier à Gap, 500 personnes ont répondu présent.", gazetteer) == {
        ("Gap", "attendance", 500, R)
    }


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Manifs d'hier. À Toulouse, 2 000 personnes ont défilé et à Albi 350.",
            {("Toulouse", 2000, R), ("Albi", 350, R)},
            id="the next town has its own number",
        ),
        pytest.param(
            "À Toulouse, le défilé d'hier rassemblait 2 000 personnes et celui d'Albi 350.",
            {("Toulouse", 2000, R), ("Albi", 350, R)},
            id="that of the next town",
        ),
        pytest.param(
            "Hier, plus de 114 000 manifestants contre le pass, d'après le ministère : 18 000 à "
            "Paris, 96 000 en région.",
            {("Paris", 18000, P)},
            id="what the towns below make together, and the rest",
        ),
        pytest.param(
            "Hier, 28 000 personnes ont défilé en France, dont 4 700 dans la capitale. Le « Nombre "
            "jaune » en a compté 44 000. À Albi, elles étaient 130.",
            {("Paris", 4700, R), ("Albi", 130, R)},
            id="whoever else counted the country",
        ),
        pytest.param(
            "Hier à Albi, 280 personnes ont défilé. Le « Nombre jaune » en a compté 440.",
            {("Albi", 280, R), ("Albi", 440, R)},
            id="whoever else counted the town",
        ),
        pytest.param(
            "À Albi, la préfecture avait autorisé 500 personnes hier ; 350 sont venues manifester.",
            {("Albi", 350, R)},
            id="so many were allowed",
        ),
    ],
)
def test_each_towns_number_stays_its_own(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "« Nous étions 60 000 », affirme la CGT à Lyon, où la police a compté 7 500 "
            "manifestants hier.",
            {("Lyon", 60000, G), ("Lyon", 7500, P)},
            id="a union speaks where it marched",
        ),
        pytest.param(
            "« On était 900 », affirme Nadia, infirmière à Gap. Hier 300 personnes à Embrun.",
            {("Embrun", 300, R)},
            id="someone speaks of where she works",
        ),
        pytest.param(
            "Hier, 900 manifestants à Gap. On a recensé 19 rassemblements, dont ceux de Digne "
            "(420) et Manosque (300).",
            {("Gap", 900, R), ("Digne-les-Bains", 420, R), ("Manosque", 300, R)},
            id="those of towns are rallies",
        ),
        pytest.param(
            "Hier, 900 manifestants à Gap, dont ceux de Digne, venus en car.",
            {("Gap", 900, R)},
            id="those of a town are people",
        ),
        pytest.param(
            "Retraites, journée d'action : Foix 1500, Pamiers 600, Saint-Girons 300.",
            {("Foix", 1500, R), ("Pamiers", 600, R), ("Saint-Girons", 300, R)},
            id="a row behind a title without a day",
        ),
        pytest.param(
            "Municipales : Foix 1500, Pamiers 600, Saint-Girons 300.", set(), id="another title"
        ),
        pytest.param(
            "Hier à Gap, 700 manifestants ; 67 personnes, dont 44 policiers, ont été blessées.",
            {("Gap", 700, R)},
            id="the hurt, some of them named",
        ),
    ],
)
def test_rows_and_words_beside_a_towns_number(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Hier à Gap, 120 opposants ont planté leurs tentes. La préfecture redoutait 900 gens.",
            {("Gap", "attendance", 120, R), ("Gap", "expected", 900, P)},
        ),
        (
            "Hier, 500 personnes à Gap ; plus d'une centaine d'autres rassemblements ont eu lieu.",
            {("Gap", "attendance", 500, R)},
        ),
        (
            "À Gap, hier, 80 gilets jaunes ont défilé. Ils étaient 600 au plus fort du mouvement.",
            {("Gap", "attendance", 80, R)},
        ),
        (
            "Hier, 600 soignants se sont rassemblés à Gap alors que la CGT en attendait 1 500.",
            {("Gap", "attendance", 600, R), ("Gap", "expected", 1500, G)},
        ),
    ],
)
def test_who_was_feared_awaited_or_once_there(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Hier, 9 000 manifestants à Lyon selon la CGT (4 200 selon la police), 2 500 (1 300) à "
            "Vienne et 600 (350) à Givors.",
            {("Lyon", 9000, G), ("Lyon", 4200, P), ("Vienne", 2500, G), ("Vienne", 1300, P)}
            | {("Givors", 600, G), ("Givors", 350, P)},
            id="a pair before its town",
        ),
        pytest.param(
            "Hier, la CGT a compté 9 000 manifestants à Lyon, 2 500 à Vienne et 600 à Givors, "
            "quand la police en a vu 4 200, 1 300 et 350.",
            {("Lyon", 9000, G), ("Lyon", 4200, P), ("Vienne", 2500, G), ("Vienne", 1300, P)}
            | {("Givors", 600, G), ("Givors", 350, P)},
            id="the same towns once more",
        ),
        pytest.param(
            "Hier : Lyon 9 000 (CGT) – 4 200 (police) ; Vienne 2 500 – 1 300.",
            {("Lyon", 9000, G), ("Lyon", 4200, P), ("Vienne", 2500, G), ("Vienne", 1300, P)},
            id="a dash between two speakers' numbers",
        ),
        pytest.param(
            "À Lyon, 4 200 personnes ont défilé hier, en baisse de 1 000.",
            {("Lyon", 4200, R)},
            id="how many fewer",
        ),
    ],
)
def test_pairs_of_numbers_are_their_towns(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


def test_how_long_a_page_says_it_lasts_is_no_hour(gazetteer: Gazetteer) -> None:
    text = "Marche de nuit – Rennes\nMercredi 15 mars à 18:30\n548 participent\nDurée : 3 h. Public"

    assert said_in(text, PUBLISHED, gazetteer) == {("Rennes", "2023-03-15", "18:30")}


@pytest.mark.parametrize(
    "text",
    [
        "Des marches se sont déroulées samedi, notamment à Niort et à Dole.",
        "Une trentaine de manifestations ont été organisées samedi, surtout à Niort et Dole.",
        "Vingt rassemblements ont eu lieu samedi, en particulier à Niort et à Dole.",
    ],
)
def test_towns_named_among_many_rallies_have_one(gazetteer: Gazetteer, text: str) -> None:
    cells = said_in(text, PUBLISHED, gazetteer)

    assert cells == {("Niort", "2023-03-11", "-"), ("Dole", "2023-03-11", "-")}


def test_among_feasts_they_have_none(gazetteer: Gazetteer) -> None:
    text = "Les manifestations culturelles de samedi, notamment à Niort, sont gratuites."

    assert not said_in(text, PUBLISHED, gazetteer)
