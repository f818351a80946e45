"""What press reports tell beside a rally: totals, earlier bans, who calls, who was there."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.domain.claim import Claim
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# A Saturday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")


def _figures(claim: Claim) -> list[tuple[int | None, int | None, str]]:
    return [(one.low, one.high, one.said_by.value if one.said_by else "-") for one in claim.figures]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Entre 900 et 2 000 personnes ont défilé vendredi à Dole. Elles étaient 900 selon la "
            "préfecture, 2 000 selon les organisateurs.",
            {"Dole": [(900, 900, "police"), (2000, 2000, "organisers")]},
            id="an interval whose ends are told apart",
        ),
        pytest.param(
            "Plus de 3 000 personnes ont défilé vendredi à Dole. La marche en a réuni 3 200, selon "
            "la police.",
            {"Dole": [(3200, 3200, "police")]},
            id="a title rounds what is told below",
        ),
        pytest.param(
            "Plus de 200 personnes ont défilé vendredi à Dole. La marche en a réuni 320, selon la "
            "police.",
            {"Dole": [(200, 200, "-"), (320, 320, "police")]},
            id="near: another number",
        ),
        pytest.param(
            "À Gray, les marcheurs étaient 500 vendredi, 220 à Vesoul, 200 à Lure et autant à "
            "Dole, selon les préfectures.",
            {
                "Gray": [(500, 500, "police")],
                "Vesoul": [(220, 220, "police")],
                "Lure": [(200, 200, "police")],
                "Dole": [(200, 200, "police")],
            },
            id="as many there, and who counted them all",
        ),
        pytest.param(
            "Vendredi, à Gray, ils étaient environ 800 et à Dole quelque 600 selon les autorités.",
            {"Gray": [(800, 800, "police")], "Dole": [(600, 600, "police")]},
            id="two towns, each told by the authorities",
        ),
        pytest.param(
            "À Dole, vendredi, 1 000 selon les dockers, 340 selon les autorités.",
            {"Dole": [(1000, 1000, "organisers"), (340, 340, "police")]},
            id="near: one town, two who counted",
        ),
        pytest.param(
            "À Dole, 1 000 personnes ont manifesté vendredi. Le ministère a recensé 596 "
            "rassemblements et 253 blocages réunissant 97 000 participants.",
            {"Dole": [(1000, 1000, "-")]},
            id="the people of hundreds of rallies",
        ),
        pytest.param(
            "À Dole, 1 000 personnes ont manifesté vendredi. Près de 20 000 personnes ont pris "
            "part aux différentes marches à l'appel de la CGT.",
            {"Dole": [(1000, 1000, "-")]},
            id="the people of several marches",
        ),
        pytest.param(
            "Le cortège a réuni près de 300 soldats du feu vendredi à Dole, selon la police.",
            {"Dole": [(300, 300, "police")]},
            id="firemen by their other name",
        ),
        pytest.param(
            "Le cortège a rassemblé 300 pompiers vendredi à Dole.",
            {"Dole": [(300, 300, "-")]},
            id="firemen who march",
        ),
        pytest.param(
            "Plus de 6 000 manifestants ce 5 mars en Haute-Saône à l'appel de la CGT, FO et la "
            "FSU : 3 500 à Vesoul, 1 500 à Gray, 300 à Lure.",
            {
                "Vesoul": [(3500, 3500, "-")],
                "Gray": [(1500, 1500, "-")],
                "Lure": [(300, 300, "-")],
            },
            id="who calls has counted nobody",
        ),
        pytest.param(
            "Vendredi, quelque 350 habitants ont manifesté à Dole. Le collectif rassemble la "
            "FSU, Femmes unies 39, la CNT et la LDH.",
            {"Dole": [(350, 350, "-")]},
            id="the département of a body in a list",
        ),
        pytest.param(
            "19 600 manifestants ont été comptés vendredi dans les cortèges en régions, selon le "
            "ministère, et 7 500 à Paris, selon la préfecture.",
            {"Paris": [(7500, 7500, "police")]},
            id="those of the rest of the country",
        ),
        pytest.param(
            "Plus de 18 000 personnes ont défilé vendredi à Dole et partout en France. Elles "
            "étaient 500 à Gray.",
            {"Dole": [], "Gray": [(500, 500, "-")]},
            id="a town and the whole country",
        ),
        pytest.param(
            "300 personnes ont manifesté vendredi à Dole. Des tags ont été vus, ainsi que la "
            "présence d'une vingtaine de militants masqués.",
            {"Dole": [(300, 300, "-")]},
            id="some of those who were there",
        ),
        pytest.param(
            "À Dole, 300 personnes ont défilé vendredi. Un pré-cortège d'environ 40 personnes "
            "s'était constitué.",
            {"Dole": [(300, 300, "-")]},
            id="those who walk ahead",
        ),
        pytest.param(
            "À Dole, Gray ou Vesoul, ils étaient 200 vendredi, selon la police.",
            {
                "Dole": [(200, 200, "police")],
                "Gray": [(200, 200, "police")],
                "Vesoul": [(200, 200, "police")],
            },
            id="so many in each of several towns",
        ),
        pytest.param(
            "À Dole et à Gray, 200 personnes ont défilé vendredi.",
            {"Dole": [], "Gray": []},
            id="near: so many in two towns together",
        ),
        pytest.param(
            "Mercredi, 500 personnes ont défilé à Dole selon la CGT. En France, la CGT a chiffré à "
            "90 000 le nombre de marcheurs. L'an dernier, la mobilisation avait rassemblé "
            "80 000 manifestants, selon les autorités.",
            {"Dole": [(500, 500, "organisers")]},
            id="those of the country the year before",
        ),
    ],
)
def test_whose_numbers(
    gazetteer: Gazetteer, text: str, told: dict[str, list[tuple[int, int, str]]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {claim.place.name: _figures(claim) for claim in claims if claim.place} == told


def test_two_counts_of_a_day_compared_with(gazetteer: Gazetteer) -> None:
    text = (
        "Le cortège est parti vendredi à Dole. Il est moins fourni que le 3 mars dernier, où entre "
        "240, selon la police, et 600 personnes, selon les syndicats, avaient manifesté."
    )
    told = {str(one.date): _figures(one) for one in read(text, PUBLISHED, gazetteer).claims}
    assert told == {
        "2023-03-10": [],
        "2023-03-03": [(240, 240, "police"), (600, 600, "organisers")],
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Vendredi soir, 300 femmes ont défilé à Dole, une marche autorisée par le juge après "
            "une première interdiction.",
            {("Dole", "2023-03-10", "past")},
            id="allowed after a ban",
        ),
        pytest.param(
            "Initialement interdite par la préfecture, la marche de vendredi à Dole s'est "
            "déroulée dans le calme.",
            {("Dole", "2023-03-10", "past")},
            id="forbidden at first",
        ),
        pytest.param(
            "Après une annulation en 2020, la marche des fiertés s'est bien tenue, ce samedi à "
            "Dole.",
            {("Dole", "2023-03-11", "past")},
            id="called off three years before",
        ),
        pytest.param(
            "La marche de samedi à Dole, d'abord autorisée, est interdite.",
            {("Dole", "2023-03-18", "forbidden")},
            id="near: forbidden after all",
        ),
    ],
)
def test_what_was_forbidden_at_first(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La manifestation de mardi à Dole a duré. Le cortège, qui a réuni les pompiers de la "
            "région, a quitté la place vers 14 h.",
            {("Dole", "2023-03-07", "14:00")},
            id="a procession leaves",
        ),
        pytest.param(
            "Mardi à Dole, 300 personnes ont défilé. Les derniers manifestants ont quitté la "
            "place vers 18 h.",
            {("Dole", "2023-03-07", "-")},
            id="near: the last ones leave",
        ),
        pytest.param(
            "À Dole, 200 personnes ont défilé vendredi. Parmi elles, Paul Durand, maire communiste "
            "de Gray, à l'origine de la marche.",
            {("Dole", "2023-03-10", "-")},
            id="whose mayor was there",
        ),
        pytest.param(
            "Alors que deux femmes ont été victimes de leur conjoint la semaine dernière, une "
            "centaine de personnes se sont rassemblées ce vendredi place Foch, à Dole.",
            {("Dole", "2023-03-10", "-")},
            id="what had happened the week before",
        ),
        pytest.param(
            "À Dole et Gray, des cortèges ont défilé mercredi, avec une affluence dépassant celle "
            "constatée par la police lors du 1er mai 2022 (900 personnes).",
            {("Dole", "2023-03-08", "-"), ("Gray", "2023-03-08", "-")},
            id="a number that is surpassed",
        ),
        pytest.param(
            "Vendredi, 470 personnes ont défilé à Dole. La CGT en a compté 900, soit près du "
            "double de l'an dernier.",
            {("Dole", "2023-03-10", "-")},
            id="twice as many as last year",
        ),
        pytest.param(
            "Les Marches pour le climat se sont tenues vendredi. À Dole, 300 personnes ont défilé.",
            {("Dole", "2023-03-10", "-")},
            id="marches, not the village of that name",
        ),
        pytest.param(
            "Des opposants se sont rassemblés vendredi à Dole, à Saintes ou encore Guéret.",
            {
                ("Dole", "2023-03-10", "-"),
                ("Saintes", "2023-03-10", "-"),
                ("Guéret", "2023-03-10", "-"),
            },
            id="the last town of a list",
        ),
        pytest.param(
            "À Dole, le cortège est parti vendredi de la gare peu avant 14 h.",
            {("Dole", "2023-03-10", "14:00")},
            id="shortly before an hour",
        ),
        pytest.param(
            "Tout le monde était rentré avant 14 h après la marche de vendredi à Dole.",
            {("Dole", "2023-03-10", "-")},
            id="near: before an hour",
        ),
        pytest.param(
            "À midi, vendredi, on recensait 200 manifestants à Dole, selon les organisateurs.",
            {("Dole", "2023-03-10", "-")},
            id="when they were counted",
        ),
        pytest.param(
            "Manifs pour l'hôpital : Dole, Vesoul, Gray… Le point\n\nÀ Lure, 50 personnes se sont "
            "réunies vendredi.",
            {
                ("Dole", "2023-03-10", "-"),
                ("Vesoul", "2023-03-10", "-"),
                ("Gray", "2023-03-10", "-"),
                ("Lure", "2023-03-10", "-"),
            },
            id="the towns of a title",
        ),
        pytest.param(
            "Une marche populaire pacifique s'est élancée vendredi à 8 h à Dole contre la vie "
            "chère.",
            {("Dole", "2023-03-10", "08:00")},
            id="a popular march that is a rally",
        ),
    ],
)
def test_what_is_told_beside(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_the_hour_that_ends_a_line_is_of_all_its_towns(gazetteer: Gazetteer) -> None:
    text = (
        "Les rassemblements de samedi :\n- Dole, place Grévy ; Gray, devant la mairie, à 11 h\n"
        "- Vesoul, place Rénet, à 13 h"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", "2023-03-18", "11:00"),
        ("Gray", "2023-03-18", "11:00"),
        ("Vesoul", "2023-03-18", "13:00"),
    }


def test_two_hours_in_a_line_are_each_their_own_towns(gazetteer: Gazetteer) -> None:
    text = "Samedi :\n- Lure ; Dole, place Grévy, à 10 h ; Gray, devant la mairie, à 11 h"
    assert ("Dole", "2023-03-18", "10:00") in said_in(text, PUBLISHED, gazetteer)
    assert ("Lure", "2023-03-18", "11:00") not in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "between",
    [
        "Deux classes fermeront à Gray.",
        "Un nouveau lycée sera construit à Gray.",
        "Les élections auront lieu dimanche à Gray.",
        "La pluie est attendue à Gray.",
        "La grève continue à Gray.",
    ],
)
@pytest.mark.parametrize(
    "count",
    [
        "Ils étaient 300 selon la police.",
        "Le cortège a réuni 300 personnes.",
        "300 personnes ont participé, selon les organisateurs.",
        "Les syndicats ont compté 300 manifestants.",
    ],
)
def test_who_was_counted_was_where_they_marched(
    gazetteer: Gazetteer, between: str, count: str
) -> None:
    text = f"On a défilé vendredi à Dole pour l'hôpital. {between} {count}"
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert claim.place
    assert (claim.place.name, [low for low, _, _ in _figures(claim)]) == ("Dole", [300])


def test_what_will_be_another_rally_is_no_such_thing(gazetteer: Gazetteer) -> None:
    text = "On a défilé vendredi à Dole. Une autre marche aura lieu samedi prochain à Gray."
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == {"Dole", "Gray"}
