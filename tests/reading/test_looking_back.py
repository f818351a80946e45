"""An earlier day that a text looks back at, and the subjects of a column, each by itself."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-24T08:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Retraites : 900 manifestants jeudi à Niort selon la police, quand ils étaient 1 200 "
            "le 7 mars ; la CGT en a compté 2 000. À Thouars, 150 personnes ont défilé.",
            {("Niort", "2023-03-23"), ("Niort", "2023-03-07"), ("Thouars", "2023-03-23")},
            id="when they were so many",
        ),
        pytest.param(
            "Ils ont défilé jeudi. À Niort, où 900 personnes avaient marché le 7 mars, ils "
            "étaient cette fois 1 500. À Thouars, 150 personnes ont manifesté.",
            {("Niort", "2023-03-23"), ("Niort", "2023-03-07"), ("Thouars", "2023-03-23")},
            id="where so many had marched",
        ),
        pytest.param(
            "Hier, 900 personnes (1 200 le 7 mars) ont défilé à Niort. À Thouars, "
            "150 manifestants.",
            {("Niort", "2023-03-23"), ("Niort", "2023-03-07"), ("Thouars", "2023-03-23")},
            id="a number and its day in a bracket",
        ),
        pytest.param(
            "Niort. Retraites : la foule\n\nLe départ était donné à 17 h. Jeudi, 900 personnes ont "
            "défilé. Elles étaient 1 200 le 7 mars.",
            {("Niort", "2023-03-23"), ("Niort", "2023-03-07")},
            id="the hour is of the day told next",
        ),
        pytest.param(
            "Jeudi, 900 personnes ont défilé à Niort. « On détruit ce que mon père a bâti en "
            "1951 », dit un ancien. À Thouars, 150 personnes ont manifesté.",
            {("Niort", "2023-03-23"), ("Thouars", "2023-03-23")},
            id="a year in what someone says",
        ),
        pytest.param(
            "23-Mars : ce qu'il faut retenir\n\nÀ Niort, 900 personnes ont défilé.",
            {("Niort", "2023-03-23")},
            id="a title that is a day",
        ),
        pytest.param(
            "900 personnes ont défilé jeudi à Niort. La prochaine journée est le mardi 28 mars. À "
            "Thouars, les syndicats se sont déjà mis d'accord pour 17 h, devant la mairie.",
            {("Niort", "2023-03-23"), ("Thouars", "2023-03-28")},
            id="what was agreed upon is to come",
        ),
        pytest.param(
            "À Niort, 2 000 personnes ont défilé jeudi, contre 900 l'an dernier. À Thouars, elles "
            "étaient 150.",
            {("Niort", "2023-03-23"), ("Niort", "None"), ("Thouars", "2023-03-23")},
            id="against last year's number",
        ),
        pytest.param(
            "Niort : un cortège maigre\n\nAprès la manifestation du 7 mars, qui avait réuni 5 500 "
            "personnes, ils n'étaient que 900 jeudi, selon la police, à défiler.",
            {("Niort", "2023-03-23"), ("Niort", "2023-03-07")},
            id="a day that had its own number",
        ),
        pytest.param(
            "Jeudi, dès 10 heures, la place n'a pas désempli. 900 personnes ont défilé à Niort.",
            {("Niort", "2023-03-23")},
            id="what has not happened is told all the same",
        ),
        pytest.param(
            "À Niort, 900 personnes ont défilé jeudi. Les syndicats de Melle appellent à "
            "rejoindre celle de Niort, prévue mardi.",
            {("Niort", "2023-03-23"), ("Niort", "2023-03-28")},
            id="to join the next march",
        ),
        pytest.param(
            "Ils ont défilé jeudi. À Niort, 900 personnes ont marché ; elles étaient 1 500 le 7 "
            "mars. À Thouars, 300 personnes ont manifesté.",
            {("Niort", "2023-03-23"), ("Niort", "2023-03-07"), ("Thouars", "2023-03-23")},
            id="how many they were, in the second part of a sentence",
        ),
        pytest.param(
            "Niort : 900 personnes contre la réforme\n\nIls ont défilé jeudi. À Thouars, ils "
            "étaient 80. « On remet ça mardi », promet un responsable de la FSU.",
            {("Niort", "2023-03-23"), ("Thouars", "2023-03-23"), ("Niort", "2023-03-28")},
            id="to do it again is of the title's town",
        ),
        pytest.param(
            "À Niort, 900 personnes ont défilé jeudi. À Melle, pas de défilé jeudi, mais une "
            "marche partira mardi de la mairie.",
            {("Niort", "2023-03-23"), ("Melle", "2023-03-28")},
            id="none then, but another day",
        ),
        pytest.param(
            "900 personnes ont défilé jeudi à Niort. La ministre doit présenter mardi son projet. "
            "Un rassemblement est prévu le même jour à Niort.",
            {("Niort", "2023-03-23"), ("Niort", "2023-03-28")},
            id="the day of what people gather for",
        ),
        pytest.param(
            "Le 3 mai 1936, 900 ouvriers occupaient l'usine de Niort. Le 12 juin suivant, 4 000 "
            "personnes défilaient à Thouars.",
            set(),
            id="the next month of a year long gone",
        ),
        pytest.param(
            "Après les marches de mardi à Niort (900 personnes) et Thouars (200), l'intersyndicale "
            "remet ça vendredi prochain partout en France.\nLes manifestations du 31 mars\n"
            "Bressuire : 10 h, gare\nNiort : 11 h, mairie",
            {
                ("Niort", "2023-03-21"),
                ("Thouars", "2023-03-21"),
                ("Bressuire", "2023-03-31"),
                ("Niort", "2023-03-31"),
            },
            id="what follows what was",
        ),
        pytest.param(
            "Bressuire. Les tracteurs ont quitté le bourg ce matin. Le défilé d'hier contre la "
            "déviation a fait le tour des hameaux. Ils étaient 640 d'après la mairie.",
            {("Bressuire", "2023-03-23")},
            id="behind a day of no rally",
        ),
    ],
)
def test_a_look_back_has_its_own_day(
    gazetteer: Gazetteer, text: str, expected: set[tuple[str, str]]
) -> None:
    found = {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)}

    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "EN BREF\n\nNIORT. Retraites : 900 personnes ont défilé jeudi dans le centre.\n"
            "MELLE. Concert. La chorale se produira dimanche à 16 h, en l'église.\n"
            "THOUARS. Parking. Les riverains se réuniront lundi à 18 h, salle Carnot.",
            {("Niort", "2023-03-23", "-")},
            id="a concert and a meeting below a march",
        ),
        pytest.param(
            "• Niort. 1 700 personnes ont marché jeudi.\n• Thouars. Chasse. Les battues cessent "
            "samedi à 18 heures.",
            {("Niort", "2023-03-23", "-")},
            id="a title that is no rally's",
        ),
        pytest.param(
            "À Niort, 800 manifestants jeudi. Partis à 10 h 30 de la gare, ils ont gagné la "
            "préfecture des Deux-Sèvres dans un concert de klaxons.",
            {("Niort", "2023-03-23", "10:30")},
            id="a concert of horns, and an office",
        ),
        pytest.param(
            "• Fougères. Le comité maintient son rassemblement de lundi, à 18 heures, devant "
            "l'hôpital.\n• Niort. La piscine ferme.",
            {("Fougères", "2023-03-27", "18:00")},
            id="a name that is a word heads its paragraph",
        ),
        pytest.param(
            "Niort : la ville en deuil\n\nJeudi, à 15 heures, 900 personnes ont rendu hommage "
            "au professeur poignardé mardi à Thouars.",
            {("Niort", "2023-03-23", "15:00")},
            id="where he was killed is not where they gather",
        ),
        pytest.param(
            "Jeudi, 900 personnes ont défilé à Niort. À Thouars, les syndicats s'étaient "
            "retirés, et il n'y a pas eu de cortège. Melle, cette fois, n'a pas bougé.",
            {("Niort", "2023-03-23", "-")},
            id="towns that did not march",
        ),
        pytest.param(
            "• Niort. 900 personnes ont défilé jeudi.\n• Melle. Aucun cortège jeudi : les "
            "syndicats ont rejoint Niort.",
            {("Niort", "2023-03-23", "-")},
            id="none in a town that heads its line",
        ),
        pytest.param(
            "900 personnes ont défilé jeudi à Niort. « À Thouars, ils ont tout fermé », dit une "
            "infirmière. Le cortège était parti à 10 h de la gare.",
            {("Niort", "2023-03-23", "10:00")},
            id="a town in what someone says",
        ),
        pytest.param(
            "900 personnes ont défilé jeudi à Niort. Les agents de l'hôpital de Thouars "
            "débrayeront lundi de 14 h à 15 h.",
            {("Niort", "2023-03-23", "-")},
            id="a walkout",
        ),
        pytest.param(
            "Retraites : 900 manifestants à Fort-de-France\n\nEn Martinique, on a moins marché. "
            "Jeudi, le cortège est parti à 9 heures de la mairie.",
            {("Fort-de-France", "2023-03-23", "09:00")},
            id="the area around the title's town",
        ),
    ],
)
def test_a_subject_keeps_to_itself(
    gazetteer: Gazetteer, text: str, expected: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == expected


def test_officers_on_duty_and_a_crowd_nobody_hoped_for_are_not_counted(
    gazetteer: Gazetteer,
) -> None:
    text = (
        "À Niort, jeudi, où 200 policiers étaient mobilisés, 900 manifestants ont défilé. Les "
        "organisateurs, qui n'espéraient pas plus de 500 participants, sont ravis. Les gendarmes, "
        "une centaine, sont restés à distance."
    )

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [900]


def test_a_bracket_and_a_call_say_whose_number_it_is_alone(gazetteer: Gazetteer) -> None:
    text = (
        "Jeudi, des cortèges ont défilé, dont Niort, où une centaine de personnes marchaient, et "
        "Thouars (250, selon la police). À Melle, les organisateurs attendent samedi 800 "
        "personnes, contre 600 l'an dernier."
    )

    found = read(text, PUBLISHED, gazetteer).claims

    assert {
        (claim.place and claim.place.name, figure.low, figure.said_by and figure.said_by.value)
        for claim in found
        for figure in claim.figures
    } == {
        ("Niort", 100, None),
        ("Thouars", 250, "police"),
        ("Melle", 800, "organisers"),
        ("Melle", 600, None),
    }


def test_the_house_they_stand_before_has_not_counted_them(gazetteer: Gazetteer) -> None:
    text = (
        "À Niort, jeudi, pas de défilé mais un rassemblement devant la préfecture : 400 personnes."
    )

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [(figure.low, figure.said_by) for figure in claim.figures] == [(400, None)]


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        pytest.param(
            "250 personnes ont marché jeudi à Niort pour le climat. Elles n'étaient que 60 l'an "
            "dernier.",
            {("2023-03-23", 250), ("None", 60)},
            id="they were so many last year",
        ),
        pytest.param(
            "Jeudi au dépôt de Niort on était 35 à bloquer pour nos retraites. L'an dernier 400.",
            {("2023-03-23", 35), ("None", 400)},
            id="a number alone",
        ),
        pytest.param(
            "Pride de Niort jeudi : 900 personnes selon les organisateurs. L'année dernière, on "
            "s'était arrêté à 700.",
            {("2023-03-23", 900), ("None", 700)},
            id="where it had ended",
        ),
        pytest.param(
            "900 personnes ont défilé jeudi à Niort pour l'hôpital. Il y a un mois, elles étaient "
            "200.",
            {("2023-03-23", 900), ("None", 200)},
            id="a month ago",
        ),
        pytest.param(
            "Rassemblement pour l'hôpital mardi à Niort, 18 h. Nous étions 180 l'été dernier.",
            {("2023-03-28", 0), ("None", 180)},
            id="last summer",
        ),
        pytest.param(
            "900 personnes ont défilé jeudi à Niort. L'an passé, 40 lits ont fermé.",
            {("2023-03-23", 900)},
            id="what closed last year",
        ),
        pytest.param(
            "900 personnes ont défilé jeudi à Niort pour l'hôpital. Elles étaient 200 lors du "
            "premier samedi de mobilisation.",
            {("2023-03-23", 900), ("None", 200)},
            id="on the first of their days",
        ),
        pytest.param(
            "900 personnes ont défilé jeudi à Niort pour l'hôpital. Le premier rassemblement en "
            "avait réuni 200.",
            {("2023-03-23", 900), ("None", 200)},
            id="the first one had so many",
        ),
        pytest.param(
            "Niort, jeudi : 200 personnes au premier acte, ce jeudi, de la grève pour l'hôpital.",
            {("2023-03-23", 200)},
            id="but the first is today's",
        ),
    ],
)
def test_who_came_a_year_or_a_season_ago(
    gazetteer: Gazetteer, text: str, crowds: set[tuple[str, int]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    found = {(str(claim.date), one.low) for claim in claims for one in claim.figures}
    bare = {(str(claim.date), 0) for claim in claims if not claim.figures}
    assert found | bare == crowds


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "On a fait 500 à Romans la dernière fois, mercredi on vise le double, 14 h, "
            "place Jean-Jaurès, contre la réforme",
            {("Romans-sur-Isère", "None", "-"), ("Romans-sur-Isère", "2023-03-15", "14:00")},
            id="the last time",
        ),
        pytest.param(
            "On est partis à 30 de Privas pour la manif de Valence ce matin",
            {("Valence", "2023-03-11", "-")},
            id="where they left from",
        ),
    ],
)
def test_the_last_time_and_where_from(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    evening = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")
    assert said_in(text, evening, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Rassemblement à Sens dimanche 12, 14 h, place Drapès, contre la réforme ; mercredi "
            "midi, 230 internautes avaient cliqué sur « je participe ».",
            {("Sens", "2023-03-12", "planned")},
            id="the day of clicks",
        ),
        pytest.param(
            "La semaine dernière, des marches spontanées avaient eu lieu contre le 49.3, notamment "
            "jeudi soir à Sens.",
            {("Sens", "2023-03-02", "past")},
            id="a day of the week before",
        ),
        pytest.param(
            "700 personnes ont défilé jeudi à Sens contre le 49.3. Ils étaient 2 300 lors de la "
            "journée précédente.",
            {("Sens", "2023-03-09", "past"), ("Sens", "None", "past")},
            id="the time before, unnamed",
        ),
        pytest.param(
            "Sens. La marche est repoussée à mardi 14, 18 h 30 ; elle devait avoir lieu dimanche.",
            {("Sens", "2023-03-14", "planned"), ("Sens", "2023-03-12", "postponed")},
            id="the old day at the end",
        ),
        pytest.param(
            "Demain, le rassemblement envisagé à Sens est interdit, après les dégâts de samedi "
            "dernier, quand 250 personnes y avaient défilé.",
            {("Sens", "2023-03-12", "forbidden"), ("Sens", "2023-03-04", "past")},
            id="why it is forbidden",
        ),
        pytest.param(
            "Samedi, Dijon (19 000 manifestants), devant Sens, 4 200, et Joigny, 900.",
            {
                ("Dijon", "2023-03-11", "past"),
                ("Sens", "2023-03-11", "past"),
                ("Joigny", "2023-03-11", "past"),
            },
            id="towns in their order",
        ),
        pytest.param(
            "À Sens, les organisatrices ont pris leur temps et visent le 25 mars pour leur marche.",
            {("Sens", "2023-03-25", "planned")},
            id="a day aimed at",
        ),
    ],
)
def test_days_that_are_told_beside_the_rallys(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    evening = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")
    assert status_in(text, evening, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Il y a quarante ans, la sidérurgie.\nMars 1979. Le 23, ils sont 60 000 à défiler. « À "
            "Sedan, nous étions 4 000, et 9 000 à Longwy », dit Aldo. Le 25, 700 mineurs marchent "
            "à Lens.",
            set(),
            id="days of the year it opened on",
        ),
        pytest.param(
            "Cinquante ans plus tard, un square porte leur nom à Lens. Ce soir-là, 3 000 mineurs "
            "avaient défilé derrière les cercueils.",
            set(),
            id="that evening",
        ),
        pytest.param(
            "Mai 68, la mémoire des filatures. Le 13 mars, elles étaient 800 à Vire.",
            set(),
            id="a year by its nickname",
        ),
        pytest.param(
            "Il y a quarante ans, l'acier mourait. Samedi, 300 anciens ont manifesté à Sedan.",
            {("Sedan", "2023-03-18", "past")},
            id="and a day of these",
        ),
        pytest.param(
            "Il y a vingt ans, ils étaient 2 000. Le 28 mars, les mineurs appellent à un "
            "rassemblement à Lens.",
            {("Lens", "2023-03-28", "planned")},
            id="and a call",
        ),
    ],
)
def test_a_text_that_opens_on_years_gone_tells_of_those(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("turn", "earlier"),
    [
        ("bien en deçà des 2 500 personnes rassemblées {}", "le 7 mars"),
        ("soit moins que les 2 500 comptés {}", "mardi 7 mars"),
        ("alors qu'ils étaient 2 500 {}", "mardi 7 mars"),
        ("moins que {} (2 500)", "le 7 mars"),
        ("à comparer aux 2 500 manifestants {}", "du 7 mars"),
    ],
)
def test_what_a_town_of_a_row_is_compared_with_dates_none_of_the_row(
    gazetteer: Gazetteer, turn: str, earlier: str
) -> None:
    against = turn.format(earlier)
    text = (
        "Nouvelle journée contre la réforme des retraites jeudi. À Niort, 900 personnes ont défilé,"
        f" 300 selon la police à Thouars, {against} et 450 selon les syndicats au Mans."
    )

    assert _figures(text, gazetteer) == {
        ("Niort", "2023-03-23", 900),
        ("Thouars", "2023-03-23", 300),
        ("Thouars", "2023-03-07", 2500),
        ("Le Mans", "2023-03-23", 450),
    }


def test_a_bracket_on_the_line_below_is_of_the_line_above(gazetteer: Gazetteer) -> None:
    text = (
        "Les chiffres de la manifestation de jeudi pour les retraites\nNiort : 900 selon la CGT\n"
        "(entre 1 200 et 2 500, le 7 mars)\nThouars : 150 personnes"
    )

    assert _figures(text, gazetteer) == {
        ("Niort", "2023-03-23", 900),
        ("Niort", "2023-03-07", 1200),
        ("Thouars", "2023-03-23", 150),
    }


def test_two_earlier_days_have_each_its_number(gazetteer: Gazetteer) -> None:
    text = (
        "Jeudi, 300 personnes ont défilé à Niort pour l'hôpital. Mardi 7 mars, ils étaient déjà "
        "2 500, puis 450 le samedi 11 mars."
    )

    assert _figures(text, gazetteer) == {
        ("Niort", "2023-03-23", 300),
        ("Niort", "2023-03-07", 2500),
        ("Niort", "2023-03-11", 450),
    }


def _figures(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, int | None]]:
    """Return the town, day and lower end of each crowd."""
    return {
        (claim.place.name, str(claim.date), figure.low)
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
        for figure in claim.figures
    }


@pytest.mark.parametrize(
    "than",
    [
        "La mobilisation n'atteint pas celle du 7 mars.",
        "Elle n'atteint pas le nombre de marcheurs de la première grève du 7 mars.",
        "La participation reste en deçà de celle du 7 mars.",
        "Une mobilisation moins forte que lors de la grève du 7 mars.",
        "Le record du 7 mars n'a pas été battu.",
        "Les cortèges n'ont pas retrouvé l'ampleur du 7 mars.",
        "Le reflux se confirme après la journée du 7 mars.",
        "Une affluence moindre que le 7 mars.",
    ],
)
def test_a_day_not_equalled_dates_nothing_below(gazetteer: Gazetteer, than: str) -> None:
    text = f"Ils ont défilé jeudi pour leurs retraites. {than}\nNiort : 900\nThouars : 300"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Niort", "2023-03-23", "-"),
        ("Thouars", "2023-03-23", "-"),
    }


def test_an_earlier_day_with_its_own_crowd_stays_in_a_long_text(gazetteer: Gazetteer) -> None:
    talk = (
        "« On nous vole nos vies, nos enfants n'auront rien », souffle Anne, une aide-soignante. "
    )
    text = (
        "Pour la troisième fois en deux semaines, ils ont défilé jeudi à Niort contre la réforme, "
        f"et près de 900 personnes ont pris la rue. {talk * 5}Le préfet avait mis en garde "
        "mercredi les participants. Mardi 7 mars, ils étaient déjà 450, puis 700 le samedi 11 mars."
    )

    assert _figures(text, gazetteer) == {
        ("Niort", "2023-03-23", 900),
        ("Niort", "2023-03-07", 450),
        ("Niort", "2023-03-11", 700),
    }


def test_what_is_done_each_saturday_is_no_saturday_gone(gazetteer: Gazetteer) -> None:
    text = (
        "La marche prévue samedi à Niort est interdite. Le collectif appelait à défiler, comme "
        "chaque samedi depuis trois semaines, contre la réforme."
    )

    assert status_in(text, PUBLISHED, gazetteer) == {("Niort", "2023-03-25", "forbidden")}


@pytest.mark.parametrize("same", ["idem", "la même chose", "le même nombre", "même affluence"])
def test_a_town_with_as_many_has_their_number(gazetteer: Gazetteer, same: str) -> None:
    text = f"Ils ont défilé jeudi pour l'hôpital. 900 personnes à Niort, {same} à Thouars."

    assert _figures(text, gazetteer) == {
        ("Niort", "2023-03-23", 900),
        ("Thouars", "2023-03-23", 900),
    }


@pytest.mark.parametrize(
    "once",
    [
        "Quelques semaines plus tôt, ils étaient 400.",
        "Il y a quelques semaines, 400 personnes avaient défilé.",
        "À la fin du mois de janvier, ils étaient 400 à marcher.",
        "Un mois plus tôt, le défilé avait réuni 400 personnes.",
        "C'est plus qu'en janvier, où ils étaient 400.",
        "C'est plus qu'en janvier (400 manifestants).",
        "On est loin des 400 manifestants de janvier.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n", "\n\nAucun incident n'est à signaler.\n\n"])
def test_what_was_counted_on_no_known_day_is_a_rally_of_its_own(
    gazetteer: Gazetteer, once: str, gap: str
) -> None:
    text = (
        f"Ils ont défilé jeudi pour l'hôpital.\nÀ Niort, 900 manifestants selon la police.{gap}"
        f"{once}\nÀ Thouars, 150 personnes ont marché."
    )

    assert _figures(text, gazetteer) == {
        ("Niort", "2023-03-23", 900),
        ("Niort", "None", 400),
        ("Thouars", "2023-03-23", 150),
    }


@pytest.mark.parametrize(
    "once",
    [
        "On est loin du 7 mars, quand 400 personnes avaient envahi le centre.",
        "Le cortège était plus fourni que celui du 7 mars, qui comptait 400 personnes.",
        "Le record du 7 mars (400 personnes, de source policière) n'est pas battu.",
        "Seize jours plus tôt, le défilé avait réuni 400 personnes.",
    ],
)
def test_a_day_compared_with_keeps_its_crowd(gazetteer: Gazetteer, once: str) -> None:
    text = (
        "« On ne lâche rien » : ils ont encore défilé dans tout le département pour l'hôpital\n\n"
        f"Jeudi, on marchait partout.\n\nÀ Niort, 900 personnes ont défilé.\n\n{once}\n\n"
        "À Thouars, les chiffres font le grand écart : 930 selon la police, 2 500 pour la CGT. "
        "Le député n'a pas souhaité réagir. Les trains restent perturbés."
    )

    assert ("Niort", "2023-03-07", 400) in _figures(text, gazetteer)


def test_those_who_marched_will_be_back(gazetteer: Gazetteer) -> None:
    text = (
        "Jeudi, 900 personnes ont défilé à Niort pour l'hôpital. Les manifestants se sont donné "
        "rendez-vous mercredi à 18 h, devant la gare. Thouars emboîtera le pas le 30 mars, à 10 h."
    )

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Niort", "2023-03-23", "past"),
        ("Niort", "2023-03-29", "planned"),
        ("Thouars", "2023-03-30", "planned"),
    }


@pytest.mark.parametrize(
    "call",
    [
        "Prochain temps fort mercredi, à 18 h, devant la gare.",
        "La suite ? Une marche mercredi, à 18 h, devant la gare.",
        "Rendez-vous a été pris pour mercredi, 18 h, devant la gare.",
        "La douzième journée aura lieu mercredi : départ à 18 h, devant la gare.",
        "Une nouvelle journée d'action est prévue mercredi ; le cortège partira de la gare à 18 h.",
    ],
)
def test_a_line_below_calls_again_those_of_the_town_above(gazetteer: Gazetteer, call: str) -> None:
    text = (
        "Ils ont défilé jeudi pour l'hôpital.\nÀ Thouars, 150 personnes ont marché.\n"
        f"À Niort, 900 manifestants selon la police.\n{call}"
    )

    assert ("Niort", "2023-03-29", "planned") in status_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "relay", ["doit suivre", "rejoindra le mouvement", "entrera dans la danse"]
)
def test_a_town_that_follows_on_another_day_has_a_rally(gazetteer: Gazetteer, relay: str) -> None:
    text = (
        "Jeudi, 900 personnes ont défilé à Niort pour l'hôpital. "
        f"Thouars {relay} le 29 mars, à 18 h, place Lavault."
    )

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Niort", "2023-03-23", "past"),
        ("Thouars", "2023-03-29", "planned"),
    }


def test_who_stood_in_a_square_is_counted_as_the_police_and_unions_are(
    gazetteer: Gazetteer,
) -> None:
    text = (
        "Ils ont défilé jeudi pour l'hôpital. Niort : 900 personnes selon la police, 2 000 selon "
        "la CGT. Thouars : 150 et 400, de mêmes sources. À Parthenay, la place du Drapeau en "
        "accueillait 80. La veille, 40 routiers avaient bloqué un dépôt."
    )

    claims = read(text, PUBLISHED, gazetteer).claims

    said = {
        (claim.place.name, figure.low, figure.said_by and figure.said_by.value)
        for claim in claims
        if claim.place
        for figure in claim.figures
    }
    assert said == {
        ("Niort", 900, "police"),
        ("Niort", 2000, "organisers"),
        ("Thouars", 150, "police"),
        ("Thouars", 400, "organisers"),
        ("Parthenay", 80, None),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Nouvelle marche à Melle samedi 10 h après le succès de celle de Niort",
        "Après le succès de la marche de Niort, une marche est prévue à Melle samedi à 10 h.",
        "Après celle de Niort, une manif à Melle samedi à 10 h",
        "Marche samedi à Melle, rdv 10 h place Bujault, après le succès de celle de Niort",
    ],
)
def test_what_a_call_comes_after_is_over(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Melle", "2023-03-25", "10:00"),
        ("Niort", "None", "-"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Après la manif de Niort jeudi, rendez-vous à Melle samedi 10 h.",
            {("Niort", "2023-03-23", "-"), ("Melle", "2023-03-25", "10:00")},
            id="its day is said",
        ),
        pytest.param(
            "Samedi 10 h à Melle, manif. Après celle de jeudi, on espère plus de monde.",
            {("Melle", "2023-03-25", "10:00")},
            id="no town's",
        ),
        pytest.param(
            "Après le succès de la fête de Niort, une marche est prévue samedi à Melle.",
            {("Melle", "2023-03-25", "-")},
            id="a feast",
        ),
    ],
)
def test_other_things_that_it_comes_after(
    gazetteer: Gazetteer, text: str, expected: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) >= expected - {("Melle", "2023-03-25", "-")}
    assert ("Niort", "None", "-") not in said_in(text, PUBLISHED, gazetteer)
