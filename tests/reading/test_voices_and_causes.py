"""Towns in a report that marchers speak from, that a row spans, or that a cause lies in."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

EVENING = dt.datetime.fromisoformat("2024-06-15T20:00+02:00")  # a Saturday
MONDAY = dt.datetime.fromisoformat("2024-06-17T10:00+02:00")
ALL_OVER = "Des milliers de soignants ont défilé samedi dans toute la France contre la loi. "


@pytest.mark.parametrize(
    "voice",
    [
        "« On tiendra », confie Marie, 31 ans, venue manifester à Tours.",
        "« On tiendra », lance à Tours Marie Lebon, une infirmière de 31 ans, venue manifester.",
        "« On tiendra », dit Marie, 31 ans, dans le cortège à Tours.",
        "« On tiendra », dit Marie, 31 ans, dans le cortège tourangeau.",
        "« On tiendra », dit Marie, rencontrée dans la manifestation de Tours.",
        "Parmi les manifestants à Tours, Florent, 31 ans : « On tiendra. »",
        "À Tours, Florent, 31 ans, était dans la foule.",
    ],
)
def test_who_marched_and_is_quoted_tells_where(gazetteer: Gazetteer, voice: str) -> None:
    assert said_in(ALL_OVER + voice, EVENING, gazetteer) == {("Tours", "2024-06-15", "-")}


@pytest.mark.parametrize(
    "voice",
    [
        "« On tiendra », lance Marie, étudiante à Tours, venue manifester.",
        "« On tiendra », lance Marie Lebon, manifestante venue de Tours.",
        "« On tiendra », lance Marie, qui habite à Tours, dans le cortège.",
    ],
)
def test_where_a_marcher_comes_from_is_no_rallys(gazetteer: Gazetteer, voice: str) -> None:
    text = f"Des milliers de soignants ont défilé samedi à Metz contre la loi. {voice}"

    assert said_in(text, EVENING, gazetteer) == {("Metz", "2024-06-15", "-")}


@pytest.mark.parametrize(
    "told",
    [
        "De Niort à Colmar, de Vannes à Nîmes, les soignants se sont mobilisés jeudi.",
        "De Niort à Colmar, à Vannes et à Nîmes, les soignants se sont mobilisés jeudi.",
        "Plusieurs milliers de soignants ont défilé jeudi, de Niort à Colmar, de Vannes à Nîmes.",
    ],
)
def test_pairs_of_far_towns_in_a_row_are_examples(gazetteer: Gazetteer, told: str) -> None:
    towns = ("Niort", "Colmar", "Vannes", "Nîmes")

    assert said_in(told, EVENING, gazetteer) == {(one, "2024-06-13", "-") for one in towns}


def test_one_pair_of_far_towns_is_the_whole_country(gazetteer: Gazetteer) -> None:
    text = "Les soignants ont défilé jeudi, de Niort à Colmar. À Auch, ils étaient 90."

    assert said_in(text, EVENING, gazetteer) == {("Auch", "2024-06-13", "-")}


@pytest.mark.parametrize(
    "call",
    [
        "Samedi 22 juin, on se rassemble à Rodez pour s'opposer au projet d'usine à Millau.",
        "Samedi 22 juin, une marche est prévue à Rodez contre l'extension de la décharge à Millau.",
        "Les opposants au projet de parc éolien à Millau se retrouveront samedi 22 juin à Rodez.",
        "L'ouverture d'une mine à Millau inquiète : on manifeste samedi 22 juin à Rodez.",
        "Manifestation contre la carrière de Millau\n\nRendez-vous samedi 22 juin à Rodez.",
    ],
)
def test_where_the_cause_lies_has_no_rally(gazetteer: Gazetteer, call: str) -> None:
    assert said_in(call, MONDAY, gazetteer) == {("Rodez", "2024-06-22", "-")}


def test_a_site_with_a_day_of_its_own_has_its_rally(gazetteer: Gazetteer) -> None:
    text = "Manif contre le projet d'usine à Millau samedi 10 h et à Rodez dimanche 11 h."

    assert said_in(text, MONDAY, gazetteer) == {
        ("Millau", "2024-06-22", "10:00"),
        ("Rodez", "2024-06-23", "11:00"),
    }


@pytest.mark.parametrize(
    "quoted",
    [
        "« Manifester cet après-midi à Rodez, c'était important », confie un habitant.",
        "Le maire a écrit : « Dans la rue à Rodez aujourd'hui pour la paix ».",
        "« Ce matin, à Rodez, nous étions plus nombreux que jamais », assure le syndicat.",
    ],
)
def test_today_in_a_quotation_is_the_rallys_day(gazetteer: Gazetteer, quoted: str) -> None:
    text = f"Samedi, 300 personnes ont défilé à Rodez contre la loi. {quoted}"

    assert said_in(text, MONDAY, gazetteer) == {("Rodez", "2024-06-15", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "RODEZ. Une pétition pour garder la poste. Elle a été lancée lundi, place du Bourg.",
        "Pétition contre les éoliennes à Millau : on appelle à signer massivement avant le 20.",
    ],
)
def test_a_petition_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, MONDAY, gazetteer) == set()


def test_about_so_many_years_ago_is_no_day_of_now(gazetteer: Gazetteer) -> None:
    text = (
        "Une centaine de personnes se sont rassemblées samedi à Rodez. Elles ont rappelé la mort "
        "d'un berger, à Millau, il y a près de dix ans.\n\nLes manifestants, qui voulaient "
        "défiler, n'ont pas obtenu l'autorisation de la préfecture."
    )

    assert {one[:1] for one in said_in(text, MONDAY, gazetteer)} == {("Rodez",)}


@pytest.mark.parametrize(
    "told",
    [
        "Deux rassemblements ont eu lieu samedi contre la loi, l'un à Nîmes, l'autre à Auch.",
        "Deux marches contre la loi ont eu lieu samedi. L'une à Nîmes, l'autre à Auch.",
    ],
)
def test_one_here_and_the_other_there(gazetteer: Gazetteer, told: str) -> None:
    found = {one[:2] for one in said_in(told, MONDAY, gazetteer)}

    assert found == {("Nîmes", "2024-06-15"), ("Auch", "2024-06-15")}


def test_one_of_two_that_are_forbidden(gazetteer: Gazetteer) -> None:
    text = (
        "Deux manifestations pour la paix sont interdites samedi. L'une devait être organisée à "
        "Nîmes par un collectif, l'autre à Auch par un parti."
    )

    assert status_in(text, MONDAY, gazetteer) == {
        ("Nîmes", "2024-06-22", "forbidden"),
        ("Auch", "2024-06-22", "forbidden"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "ce qui n'a pas empêché 90 opposants de défiler.",
        "ce qui n'a pas empêché 300 personnes de se rassembler place du Bourg.",
        "mais des centaines d'opposants ont bravé l'interdit.",
    ],
)
def test_what_was_forbidden_and_held_is_over(gazetteer: Gazetteer, told: str) -> None:
    text = f"La marche de samedi à Rodez contre la loi a été interdite par la préfecture, {told}"

    assert status_in(text, MONDAY, gazetteer) == {("Rodez", "2024-06-15", "past")}


@pytest.mark.parametrize(
    "both",
    [
        "non seulement à Pau mais aussi à Auch",
        "non pas seulement à Pau, mais également à Auch",
        "pas uniquement à Pau mais encore à Auch",
    ],
)
def test_not_only_here_is_here_as_well(gazetteer: Gazetteer, both: str) -> None:
    text = f"Les soignants ont manifesté jeudi {both}, contre la loi."

    found = said_in(text, MONDAY, gazetteer)

    assert found == {("Pau", "2024-06-13", "-"), ("Auch", "2024-06-13", "-")}


@pytest.mark.parametrize(
    "tweet",
    [
        "Ce matin, nous étions 90 à Auch. pic.twitter.com/Ab1 — CGT 32 (@cgt32) June 13, 2024",
        "Aujourd'hui, 90 soignants ont défilé à Auch.\n— Union locale (@ul_auch) 13 juin 2024",
    ],
)
def test_today_in_a_tweet_is_the_tweets_day(gazetteer: Gazetteer, tweet: str) -> None:
    text = f"Les soignants sont en colère contre la loi.\n{tweet}\nIls réclament des moyens."

    assert said_in(text, MONDAY, gazetteer) == {("Auch", "2024-06-13", "-")}


@pytest.mark.parametrize(
    "told",
    [
        "Les opposants défileront samedi à Auch. Tous ont en tête la marche du 11 février à Pau.",
        "Comme à la marche du 11 février à Pau, des drones survoleront celle de samedi à Auch.",
        "Depuis les heurts de la marche du 11 février à Pau, on veille. Manif samedi à Auch.",
    ],
)
def test_a_march_named_by_a_day_long_gone_is_over(gazetteer: Gazetteer, told: str) -> None:
    assert status_in(told, MONDAY, gazetteer) == {
        ("Pau", "2024-02-11", "past"),
        ("Auch", "2024-06-22", "planned"),
    }


def test_who_is_counted_behind_an_earlier_march_was_at_the_later(gazetteer: Gazetteer) -> None:
    text = "Après un rassemblement le 8 juin, 70 personnes ont manifesté ce samedi à Auch."

    assert said_in(text, MONDAY, gazetteer) == {("Auch", "2024-06-15", "-")}
