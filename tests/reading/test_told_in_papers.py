"""What papers tell around a rally: other days, sums, what was handed in, whom it answers."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-04-12T10:00+02:00")  # a Wednesday
TUESDAY, THURSDAY, FRIDAY = "2023-04-11", "2023-04-13", "2023-04-14"


def _figures(text: str, gazetteer: Gazetteer) -> dict[str, list[int | None]]:
    claims = read(text, PUBLISHED, gazetteer).claims
    return {claim.place.name: [f.low for f in claim.figures] for claim in claims if claim.place}


@pytest.mark.parametrize(
    "hope",
    [
        "Les lycéens imaginaient déjà manifester à nouveau vendredi prochain.",
        "Beaucoup parlaient de manifester vendredi prochain.",
    ],
)
def test_what_people_hope_for_is_no_day_of_what_was(hope: str, gazetteer: Gazetteer) -> None:
    text = f"À Gap, le cortège a rassemblé 900 personnes. À Dole, ils étaient 400. {hope}"
    assert _figures(text, gazetteer) == {"Gap": [900], "Dole": [400]}
    assert all(day != FRIDAY for _, day, _ in said_in(text, PUBLISHED, gazetteer))


def test_when_a_court_decided_is_no_day_of_a_crowd(gazetteer: Gazetteer) -> None:
    text = (
        "Les quais restent fermés après le rejet lundi par le Conseil d'État du recours.\n\n"
        "À Gap, 900 personnes ont manifesté. À Dole, 400 ont défilé mardi."
    )
    assert ("Gap", "2023-04-10", "-") not in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "before",
    [
        "Le 31 janvier, 1,2 million de personnes avaient défilé contre 900 000 le 19.",
        "Lors de la première journée, le 19 janvier, ils étaient 900 000.",
    ],
)
def test_how_many_came_before_is_no_day_of_the_next(before: str, gazetteer: Gazetteer) -> None:
    call = "À Lyon, départ à 14 heures place Bellecour."
    text = f"Une nouvelle mobilisation est prévue jeudi. {before}\n\n{call}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Lyon", THURSDAY, "14:00")}


@pytest.mark.parametrize(
    ("again", "days"),
    [
        ("Deux autres manifestations sont prévues jeudi et samedi.", (13, 15)),
        ("De nouvelles manifestations sont annoncées par la CGT pour jeudi 13.", (13,)),
        ("Trois autres manifestations sont annoncées pour les 13, 14 et 15 avril.", (13, 14, 15)),
    ],
)
def test_each_day_that_is_planned_is_told(
    again: str, days: tuple[int, ...], gazetteer: Gazetteer
) -> None:
    text = f"2 000 personnes ont manifesté mardi à Gap. {again}"
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        *(("Gap", f"2023-04-{day}", "-") for day in days),
    }


def test_others_are_of_none_of_the_towns_told(gazetteer: Gazetteer) -> None:
    text = "Jeudi, manifestation à Gap à 10 h. Des rassemblements auront aussi lieu vendredi."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", THURSDAY, "10:00")}


@pytest.mark.parametrize(
    "rest",
    [
        "Le collectif a remis les signatures, plus de 4 000, au sous-préfet.",
        "Ils ont rendu leurs cartes d'électeurs, un peu plus de mille, au maire.",
    ],
)
def test_things_told_before_their_number_are_no_crowd(rest: str, gazetteer: Gazetteer) -> None:
    text = f"500 manifestants mardi à Gap pour défendre la maternité. {rest}"
    assert _figures(text, gazetteer) == {"Gap": [500]}


def test_a_sum_is_of_none_of_the_towns_it_sums_up(gazetteer: Gazetteer) -> None:
    text = "Mardi, 2 000 personnes ont défilé à Gap (1 000), Dole (450) et Apt (120)."
    assert _figures(text, gazetteer) == {"Gap": [1000], "Dole": [450], "Apt": [120]}


@pytest.mark.parametrize(
    "whole",
    [
        "On reste loin des 5 400 personnes dans les rues, le 7 mars.",
        "Ils étaient 5 400 le 7 mars.",
    ],
)
def test_more_than_all_towns_counted_are_of_none_of_them(whole: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 350 personnes ont manifesté à Gap et 450 à Dole. {whole}"
    assert _figures(text, gazetteer) == {"Gap": [350], "Dole": [450]}


def test_the_countrys_number_of_another_day_is_no_towns(gazetteer: Gazetteer) -> None:
    text = (
        "Moins de 50 000 personnes ont manifesté en France mardi. À Paris, 5 335 personnes ont "
        "défilé.\n\nL'affluence baisse. Le 28 mars, 60 000 personnes avaient protesté."
    )
    assert _figures(text, gazetteer) == {"Paris": [5335]}


def test_the_countrys_number_stands_far_from_its_country(gazetteer: Gazetteer) -> None:
    text = (
        "Quelque 6 000 personnes se revendiquant du mouvement des gilets jaunes ont manifesté, "
        "mardi, dans toute la France, dont 2 500 à Paris."
    )
    assert _figures(text, gazetteer) == {"Paris": [2500]}


def test_where_cheques_are_sent_is_no_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Manif jeudi à 14 h place Bellecour à Lyon. Chèques à Solidaires, 31 rue Ney, 75010 Paris"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Lyon", THURSDAY, "14:00")}


@pytest.mark.parametrize(
    "cause",
    [
        "pour dénoncer les violences policières du week-end dernier à Sainte-Soline",
        "contre les violences commises samedi dernier à Sainte-Soline",
        "en soutien aux blessés du week-end dernier à Sainte-Soline",
    ],
)
def test_where_people_were_hurt_is_no_rally(cause: str, gazetteer: Gazetteer) -> None:
    text = f"Rassemblement jeudi à 18 h à Gap {cause}."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", THURSDAY, "18:00")}


@pytest.mark.parametrize(
    "spot",
    [
        "au kiosque à musique de Vannes",
        "au jardin public de Vannes",
        "au parc municipal de Vannes",
        "devant l'Hôtel de Ville de Vannes",
    ],
)
def test_a_place_to_meet_is_of_its_town(spot: str, gazetteer: Gazetteer) -> None:
    text = f"Rassemblement jeudi à 10 h {spot}, après l'attentat d'Arras."
    assert said_in(text, PUBLISHED, gazetteer) == {("Vannes", THURSDAY, "10:00")}


def test_a_march_in_memory_is_in_the_texts_only_town(gazetteer: Gazetteer) -> None:
    text = (
        "400 personnes ont participé mardi à la marche blanche en hommage à Ali. L'homme de "
        "28 ans a été battu à mort le week-end dernier, en plein centre de Questembert."
    )
    assert _figures(text, gazetteer) == {"Questembert": [400]}


def test_a_venue_keeps_its_whole_name(gazetteer: Gazetteer) -> None:
    text = "Veillée jeudi à Gap à 20 h, place de l'Hôtel de ville : apportez des bougies"
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert claim.venue == "place de l'Hôtel de ville"


@pytest.mark.parametrize(
    "beside",
    [
        "en marge d'une corrida des fêtes de la Madeleine",
        "en marge du conseil municipal",
        "à l'occasion du congrès du parti",
        "à l'occasion de la cérémonie officielle",
        "à l'occasion de la foire",
    ],
)
def test_people_gather_where_something_else_is_held(beside: str, gazetteer: Gazetteer) -> None:
    text = f"300 militants se sont rassemblés mardi {beside} à Gap."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}
    assert _figures(text, gazetteer) == {"Gap": [300]}


def test_the_worlds_clock_is_not_the_towns(gazetteer: Gazetteer) -> None:
    text = "À Paris, le cortège s'est ébranlé mardi un peu après 15 heures (14h00 GMT)."
    assert said_in(text, PUBLISHED, gazetteer) == {("Paris", TUESDAY, "15:00")}


def test_a_branchs_number_counts_nobody(gazetteer: Gazetteer) -> None:
    text = "Face à cela, la FFMC 76 vous invite à rejoindre la manifestation de jeudi à Rouen."
    assert _figures(text, gazetteer) == {"Rouen": []}


def test_so_many_are_no_towns(gazetteer: Gazetteer) -> None:
    text = (
        "Nouvelle veillée mardi à Paris. Près de 1,2 million de personnes, dont 200 000 jeunes, "
        "390 000 selon les autorités, ont manifesté jeudi dernier dans 250 villes."
    )
    assert all(not numbers for numbers in _figures(text, gazetteer).values())


def test_who_comes_from_elsewhere_leaves_earlier(gazetteer: Gazetteer) -> None:
    text = "Manif jeudi à Rouen : rendez-vous à 13 heures (départ de Caen à 10 heures)."
    assert said_in(text, PUBLISHED, gazetteer) == {("Rouen", THURSDAY, "13:00")}


@pytest.mark.parametrize(
    "more",
    [
        "Les grévistes ont rendez-vous vendredi à 18 heures pour décider de la suite.",
        "Les syndicats se retrouveront vendredi soir afin d'évoquer les suites du mouvement.",
        "« On est passé de 40 à 25 lits », calcule une infirmière.",
        "(Photo NR)",
        "(Photo collectif)",
        "C'est le deuxième appel du collectif.",
        "C'est la première fois que la CGT mobilise autant.",
        "À midi, les prises de parole ont commencé.",
        "Dans le reste de la région, 12 000 personnes ont manifesté.",
    ],
)
def test_what_follows_a_report_changes_nothing_of_it(more: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. {more}"
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert (str(claim.date), claim.time) == (TUESDAY, None)
    assert [(figure.low, figure.said_by) for figure in claim.figures] == [(900, None)]


@pytest.mark.parametrize(
    "where",
    ["Ailleurs en France", "Ailleurs dans le département", "Dans le reste de la région"],
)
def test_a_crowd_elsewhere_is_its_towns(where: str, gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. "
        f"{where}, 400 personnes ont défilé à Dole."
    )
    assert _figures(text, gazetteer) == {"Gap": [900], "Dole": [400]}


def test_an_hour_below_a_title_with_its_town_is_that_towns(gazetteer: Gazetteer) -> None:
    text = (
        "Retraites : 900 personnes dans la rue à Gap\n"
        "Les opposants à la réforme se sont rassemblés mardi, à 14 h, place Foch. Le même jour, "
        "400 personnes se sont rassemblées à Dole."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "14:00"),
        ("Dole", TUESDAY, "-"),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "La marche pour le climat partira vendredi à 11 heures de Gap pour rejoindre Dole.",
            {("Gap", FRIDAY, "11:00")},
        ),
        ("La marche pour le climat partira vendredi à 11 h de Gap.", {("Gap", FRIDAY, "11:00")}),
        (
            "Une marche partie lundi de Gap arrivera vendredi à Dole.",
            {("Gap", "2023-04-10", "-"), ("Dole", FRIDAY, "-")},
        ),
    ],
)
def test_a_march_is_where_it_sets_out(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "more",
    [
        "Une délégation a été reçue à 16 heures 30.",
        "Des heurts ont éclaté à 16 heures 30.",
        "Les drapeaux ont été mis en berne lundi.",
        "L'avocat, inscrit au barreau de Dole, a annoncé qu'il ferait appel.",
        "Le marché aux truffes de samedi, à Dole, aura bien lieu.",
        "Le marché prévu vendredi à Dole est maintenu.",
        "Lundi, ils étaient une vingtaine à distribuer des tracts sur le marché de Dole.",
    ],
)
def test_what_stands_beside_a_homage_is_none_of_it(more: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 900 personnes se sont rassemblées à Gap après la mort d'un lycéen. {more}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}
    assert _figures(text, gazetteer) == {"Gap": [900]}


@pytest.mark.parametrize(
    "text",
    [
        "Réuni lundi soir à Dole, le collectif a décidé d'organiser une marche vendredi à Gap.",
        "Réunis lundi à Dole, les syndicats appellent à manifester vendredi à Gap.",
    ],
)
def test_where_those_who_call_had_met_is_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", FRIDAY, "-")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Deux blessés : c'est le bilan de la manifestation de lundi à Gap, communiqué mardi "
            "par la préfecture. Elle avait réuni 900 personnes."
        ),
        (
            "La préfecture a dressé mardi le bilan de la manifestation du 10 avril à Gap : deux "
            "blessés. 900 personnes y avaient participé."
        ),
    ],
)
def test_the_day_of_a_toll_is_not_the_marchs(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-04-10", "-")}
    assert _figures(text, gazetteer) == {"Gap": [900]}


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Mardi, 300 soutiens s'étaient rassemblés devant le tribunal de Gap.", {"Gap": [300]}),
        (
            (
                "Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. Dole, "
                "qui avait réuni 400 personnes le 7 mars, n'a pas bougé."
            ),
            {"Gap": [900], "Dole": [400]},
        ),
    ],
)
def test_crowds_told_aside_are_counted(
    text: str, counted: dict[str, list[int | None]], gazetteer: Gazetteer
) -> None:
    assert _figures(text, gazetteer) == counted


def test_a_crowd_that_is_to_be_outdone_is_last_years(gazetteer: Gazetteer) -> None:
    text = (
        "La Pride de Gap partira vendredi à 14 h de la gare. Les organisatrices espèrent faire "
        "mieux que l'an dernier (900)."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", FRIDAY, "14:00"), ("Gap", "None", "-")}
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [f.low for claim in claims for f in claim.figures] == [900]
