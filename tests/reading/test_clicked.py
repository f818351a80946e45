"""Who says that they will come, and who else stands beside their number."""

import datetime as dt

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

CALL = "Marche pour l'hôpital samedi 18 mars à Mende, 14 h, place d'Armes."


@pytest.mark.parametrize(
    ("told", "going", "said"),
    [
        ("D'après la CGT, 130 ont déjà promis qu'ils viendraient.", 130, "organisers"),
        ("Selon le collectif, cent trente ont dit qu'ils y seraient.", 130, "organisers"),
        ("Sur Facebook, 130 personnes ont indiqué qu'elles participeraient.", 130, "-"),
        ("Ils sont déjà 130 à participer.", 130, "-"),
        ("L'appel a convaincu 130 personnes d'y participer.", 130, "-"),
        ("130 personnes disent participer.", 130, "-"),
        ("Vendredi matin, 130 personnes indiquaient vouloir y participer.", 130, "-"),
        ("Sur la page, moins de 130 participants étaient inscrits jeudi.", 130, "-"),
        ("Un appel auquel ont répondu présentes 130 personnes.", 130, "-"),
        ("130 personnes ont annoncé mardi soir leur intention de participer.", 130, "-"),
        ("130 personnes se sont déclarées « participantes » à l'événement.", 130, "-"),
        ("Mardi, avant midi, près de 130 personnes étaient inscrites.", 130, "-"),
        ("Un événement auquel 130 internautes ont indiqué leur présence.", 130, "-"),
        ("Lundi, plus de 130 personnes affirmaient qu'elles y participeraient.", 130, "-"),
        ("130 personnes ont signalé leur participation sur Facebook.", 130, "-"),
        ("Elle est déclarée en préfecture, annoncée calme, 130 personnes participent.", 130, "-"),
        ("130 comptes se disent déjà prêts à y participer.", 130, "-"),
    ],
)
def test_who_said_that_they_would_come_comes(
    gazetteer: Gazetteer, told: str, going: int, said: str
) -> None:
    assert figures_in(f"{CALL} {told}", gazetteer) == {("Mende", "going", going, said)}


def test_who_comes_is_told_before_the_town(gazetteer: Gazetteer) -> None:
    text = f"Déjà 130 participants sur la page ! {CALL}"

    assert figures_in(text, gazetteer) == {("Mende", "going", 130, "-")}


@pytest.mark.parametrize(
    ("told", "kind", "number"),
    [
        ("Ils sont 1.400, et 3 k intéressés.", "interested", 3000),
        ("1.400 / 3 000 intéressés.", "interested", 3000),
        ("La page compte 1 400 partants pour un bon millier d'invités.", "invited", 1000),
        ("1 400 partants pour 6 000 invitées.", "invited", 6000),
        ("La page réunit 1 400 personnes et en intéresse 5 200.", "interested", 5200),
        (
            "Y ont répondu présentes 1 400 personnes, et 5 200 autres se disent intéressées.",
            "interested",
            5200,
        ),
        ("1 400 affirmaient qu'ils viendraient, 5 200 se disaient intéressés.", "interested", 5200),
    ],
)
def test_a_number_before_who_is_only_interested_comes(
    gazetteer: Gazetteer, told: str, kind: str, number: int
) -> None:
    found = figures_in(f"{CALL} {told}", gazetteer)

    assert found == {("Mende", "going", 1400, "-"), ("Mende", kind, number, "-")}


def test_who_was_there_beside_who_was_invited_came(gazetteer: Gazetteer) -> None:
    text = "Hier à Mende, ils étaient 60 à marcher pour l'hôpital, pour 900 invités sur Facebook."

    assert ("Mende", "attendance", 60, "-") in figures_in(text, gazetteer)


@pytest.mark.parametrize("place", ["place de la Libération", "place de la Préfecture"])
def test_a_square_before_a_number_says_nothing(gazetteer: Gazetteer, place: str) -> None:
    text = f"Marches pour l'hôpital, samedi 18 mars\nMende, 14 h, {place} : 2.150 participent"

    assert figures_in(text, gazetteer) == {("Mende", "going", 2150, "-")}


@pytest.mark.parametrize(
    "total", ["Total régional : 560 participants.", "Au total, 560 participants se sont déclarés."]
)
def test_the_sum_of_who_comes_is_no_towns(gazetteer: Gazetteer, total: str) -> None:
    text = f"Marches samedi 18 mars : à Mende, 14 h, 240 participent ; à Gap, 15 h, 320. {total}"

    assert 560 not in {number for _, _, number, _ in figures_in(text, gazetteer)}


@pytest.mark.parametrize(
    ("told", "police", "organisers"),
    [
        ("la police attend 900 personnes, nous les orgas on dit deux mille", 900, 2000),
        ("la préfecture en attend 900, nous on en attend 2 000", 900, 2000),
    ],
)
def test_we_who_call_say_the_second_number(
    gazetteer: Gazetteer, told: str, police: int, organisers: int
) -> None:
    assert figures_in(f"Manif samedi 18 mars à Mende, 14 h : {told}.", gazetteer) == {
        ("Mende", "expected", police, "police"),
        ("Mende", "expected", organisers, "organisers"),
    }


@pytest.mark.parametrize(
    ("told", "number", "said"),
    [
        ("400 selon la CGT, 250 d'après la préfecture, notre décompte : 310", 250, "police"),
        ("une trentaine d'entre eux filtraient le rond-point", 30, "-"),
        ("quarante d'entre elles tenaient encore le piquet devant la clinique", 40, "-"),
        ("pendant que d'autres attendaient le match, 300 personnes manifestaient", 300, "-"),
    ],
)
def test_people_counted_there_are_of_who_counted(
    gazetteer: Gazetteer, told: str, number: int, said: str
) -> None:
    text = f"Manifestation des soignants à Mende hier : {told}."

    assert ("Mende", "attendance", number, said) in figures_in(text, gazetteer)


def test_a_crowd_of_last_year_is_its_rallys(gazetteer: Gazetteer) -> None:
    text = "À Mende, on avait marché à une vingtaine l'an dernier, hier rien du tout."

    assert ("Mende", "attendance", 20, "-") in figures_in(text, gazetteer)


@pytest.mark.parametrize(
    ("told", "town"),
    [
        ("Samedi 18 mars, direction Gap, 11 h, devant la gare.", "Gap"),
        ("Suite le dimanche 19 mars, direction Gap, à 11 h, place Grenette.", "Gap"),
        ("Samedi 18 mars, même endroit, 11 h, après la cérémonie du souvenir à Gap.", "Mende"),
    ],
)
def test_a_crowd_is_awaited_where_the_next_rally_is(
    gazetteer: Gazetteer, told: str, town: str
) -> None:
    text = (
        f"300 personnes ont marché hier à Mende pour le train. {told} Le comité y attend 600 gens."
    )

    assert figures_in(text, gazetteer) == {
        ("Mende", "attendance", 300, "-"),
        (town, "expected", 600, "organisers"),
    }


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("Il y a trois ans, 900 manifestants à Mende. Samedi dernier : 60.", 60),
        ("Il y a quatre ans on était 900 à défiler à Mende… dimanche dernier, plus que 60.", 60),
        ("900 personnes marchaient à Mende il y a six ans ; hier, n'étaient plus que 60.", 60),
        ("Il y a trois ans, 900 manifestants à Mende ; hier, une soixantaine.", 60),
    ],
)
def test_so_few_are_left_of_a_crowd_of_years_ago(
    gazetteer: Gazetteer, text: str, came: int
) -> None:
    assert figures_in(text, gazetteer) == {("Mende", "attendance", came, "-")}


def test_a_number_of_things_behind_a_day_is_no_crowd(gazetteer: Gazetteer) -> None:
    text = "Il y a trois ans, 900 manifestants à Mende. Samedi dernier, 60 lits ont fermé."

    assert figures_in(text, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "came"),
    [
        (
            "Ils étaient 900 à défiler à Mende en 2019, ils n'étaient plus que 60 samedi dernier.",
            60,
        ),
        ("On marchait à 900 à Mende il y a dix ans, ils n'étaient que 60 hier.", 60),
        ("La marche de Mende, hier : 60 personnes, bien loin des 900 de 2019.", 60),
        ("Cinq ans après les 900 marcheurs de Mende, ils n'étaient plus que 60 hier.", 60),
    ],
)
def test_a_crowd_of_years_ago_is_not_todays(gazetteer: Gazetteer, text: str, came: int) -> None:
    assert figures_in(text, gazetteer) == {("Mende", "attendance", came, "-")}


@pytest.mark.parametrize(
    "told",
    [
        "Marche samedi 18 mars à Mende : elle devrait réunir 900 gens selon FO, 400 selon la pref.",
        "Marche samedi 18 mars à Mende : la pref annonce 400 manifestants, les syndicats 900.",
        "Marche samedi 18 mars à Mende : la CGT annonce 900 manifestants, la préfecture 400.",
    ],
)
def test_two_who_announce_a_crowd_to_come_await_it(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == {
        ("Mende", "expected", 900, "organisers"),
        ("Mende", "expected", 400, "police"),
    }


@pytest.mark.parametrize(
    "after",
    [
        "une fois achevé l'hommage officiel aux harkis de Marvejols",
        "à l'issue des commémorations de Marvejols",
        "sitôt finie la cérémonie",
    ],
)
def test_what_comes_first_elsewhere_is_not_the_next_rally(gazetteer: Gazetteer, after: str) -> None:
    text = (
        "Hier à Mende, 300 personnes ont marché pour le train. Le comité compte sur un millier "
        f"de personnes samedi 18 mars, même place, à 11 heures, {after}."
    )

    assert figures_in(text, gazetteer) == {
        ("Mende", "attendance", 300, "-"),
        ("Mende", "expected", 1000, "organisers"),
    }


def test_who_clicked_is_told_before_who_came_last_time(gazetteer: Gazetteer) -> None:
    text = f"{CALL} Ils sont 130 intéressés : mardi dernier, 90 personnes ont défilé à Mende."

    assert figures_in(text, gazetteer) == {
        ("Mende", "interested", 130, "-"),
        ("Mende", "attendance", 90, "-"),
    }


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("90 personnes ont répondu présent sur l'évènement", "2023-03-12"),
        ("90 personnes ont répondu qu'elles viendront", "2023-03-12"),
        ("90 personnes ont répondu présent sur la place", "2023-03-05"),
    ],
)
def test_an_answer_online_does_not_put_the_rally_into_the_past(
    gazetteer: Gazetteer, told: str, day: str
) -> None:
    published = dt.datetime.fromisoformat("2023-03-08T18:00+01:00")  # a Wednesday

    said = said_in(f"{told} : rassemblement à Mende dimanche.", published, gazetteer)

    assert said == {("Mende", day, "-")}


def test_participants_were_counted_where_no_page_is_told_of(gazetteer: Gazetteer) -> None:
    past = "Mende : 130 participants contre la fermeture samedi, place d'Armes."
    page = f"{CALL} 130 participants, 410 intéressés."

    assert figures_in(past, gazetteer) == {("Mende", "attendance", 130, "-")}
    assert ("Mende", "going", 130, "-") in figures_in(page, gazetteer)


@pytest.mark.parametrize(
    "told",
    [
        "Aujourd'hui déjà 130 participent sur l'event de la marche du 18 mars à Mende",
        "Ce soir 130 participent à l'event de la marche du 18 mars à Mende",
        "130 participants sur l'event de la marche du 18 mars à Mende",
        "On est 130 à participer sur fb pour la marche du 18 mars à Mende",
        "130 personnes ont cliqué sur participer pour la marche du 18 mars à Mende",
    ],
)
def test_when_and_where_they_clicked_is_no_rally(told: str, gazetteer: Gazetteer) -> None:
    assert said_in(told, PUBLISHED, gazetteer) == {("Mende", "2023-03-18", "-")}
    assert figures_in(told, gazetteer) == {("Mende", "going", 130, "-")}
