"""What articles tell by the way: whose court it is, an earlier day of a town, who led, who met."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Le tribunal de commerce de Limoges examinait ce samedi les offres de reprise. "
            "150 salariés se sont rassemblés devant le tribunal.",
            id="its name has the town",
        ),
        pytest.param(
            "Le procès de trois militants s'est ouvert ce samedi à Limoges. Quelque 150 personnes "
            "se sont rassemblées devant le palais de justice pour les soutenir.",
            id="a trial's town",
        ),
        pytest.param(
            "Trois syndicalistes étaient jugés ce samedi à Limoges. Ils risquent six mois de "
            "prison. 150 manifestants les attendaient devant le tribunal.",
            id="a sentence between",
        ),
    ],
)
def test_who_gathers_at_a_court_does_so_in_its_town(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Limoges", "2023-03-11", "-")}
    assert {figure[2] for figure in figures_in(text, gazetteer)} == {150}


def test_another_towns_crowd_is_none_at_the_court(gazetteer: Gazetteer) -> None:
    text = (
        "Le tribunal de Limoges rendait ce samedi son jugement. À Tulle, 150 personnes se sont "
        "rassemblées devant le tribunal."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Tulle", "2023-03-11", "-")}


@pytest.mark.parametrize(
    "told",
    [
        "un premier rassemblement avait eu lieu mercredi",
        "une première marche s'était tenue mercredi devant le mémorial",
        "l'on avait déjà défilé mercredi",
    ],
)
def test_an_earlier_day_of_the_last_town_is_no_others(gazetteer: Gazetteer, told: str) -> None:
    text = (
        "400 personnes ont marché vendredi à Pau contre la réforme. Elles étaient 300 à Dax et 200 "
        f"à Tarbes, où {told}."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Pau", "2023-03-10", "-"),
        ("Dax", "2023-03-10", "-"),
        ("Tarbes", "2023-03-10", "-"),
        ("Tarbes", "2023-03-08", "-"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Dax passe de 300 à 600 manifestants.",
        "Dax est passée de 300 à près de 600 personnes.",
        "Dax a vu ses rangs doubler, passant de 300 à 600 personnes.",
    ],
)
def test_a_crowd_that_grew_is_the_last_number(gazetteer: Gazetteer, told: str) -> None:
    text = f"Retraites : à Pau, 900 personnes ont défilé vendredi. {told}"
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 900, "-"),
        ("Dax", "attendance", 600, "-"),
    }


def test_unions_that_lead_are_no_crowd_and_count_nobody(gazetteer: Gazetteer) -> None:
    text = (
        "La marche n'a attiré que 400 personnes à Pau vendredi, contre 1 200 à Dax, où le cortège "
        "a descendu la rue de la République derrière 12 syndicats."
    )
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 400, "-"),
        ("Dax", "attendance", 1200, "-"),
    }


@pytest.mark.parametrize(
    "met",
    [
        "une réunion publique a rassemblé 90 personnes",
        "une assemblée citoyenne avait rassemblé 90 personnes",
        "une assemblée générale a mobilisé 90 personnes",
    ],
)
def test_a_meeting_draws_people_without_a_rally(gazetteer: Gazetteer, met: str) -> None:
    text = f"Retraites. Vendredi, 400 personnes ont manifesté à Pau et 300 à Dax ; à Tarbes, {met}."
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 400, "-"),
        ("Dax", "attendance", 300, "-"),
    }
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == {"Pau", "Dax"}


@pytest.mark.parametrize("who", ["une centaine d'élèves", "100 adhérents de la FDSEA", "100 élus"])
def test_what_people_block_is_blocked_by_so_many(gazetteer: Gazetteer, who: str) -> None:
    text = f"Le lycée Jean-Moulin de Pau était bloqué ce vendredi matin par {who}."
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 100, "-")}


@pytest.mark.parametrize(
    "who", ["des chiffres de la police", "la police", "les préfectures", "le ministère"]
)
def test_who_counted_the_towns_did_not_count_the_country(gazetteer: Gazetteer, who: str) -> None:
    text = (
        "Contre le racisme, ils étaient 90 000 en France vendredi à en croire la CGT, dont 2 500 "
        f"à Pau, 300 à Dax et 600 à Tarbes selon {who}."
    )
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 2500, "police"),
        ("Dax", "attendance", 300, "police"),
        ("Tarbes", "attendance", 600, "police"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Prévue vendredi à Pau, la marche pour l'hôpital n'a pas eu lieu, faute de participants.",
        "Prévu vendredi à Pau, le rassemblement ne s'est finalement pas tenu.",
    ],
)
def test_what_was_to_be_held_and_was_not_is_off_on_its_day(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-10", "cancelled")}


@pytest.mark.parametrize(
    "said", ["restera dans les annales", "restera dans les mémoires", "fera date"]
)
def test_a_day_that_will_be_remembered_is_over(gazetteer: Gazetteer, said: str) -> None:
    text = (
        f"Ce 11 mars {said} à Pau : 900 manifestants d'après la préfecture, 2 000 d'après la CGT."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-11", "past")}
    assert {figure[2] for figure in figures_in(text, gazetteer)} == {900, 2000}


def test_who_answered_a_call_on_a_day_marched_on_it(gazetteer: Gazetteer) -> None:
    text = (
        "Soignants en colère à Pau : 1 500 ont répondu mardi à l'appel de l'intersyndicale. La "
        "veille, 80 soignants avaient manifesté à Dax."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Pau", "2023-03-07", "-"),
        ("Dax", "2023-03-06", "-"),
    }


def test_who_joins_on_the_way_is_no_crowd_of_its_own(gazetteer: Gazetteer) -> None:
    text = (
        "300 personnes ont défilé vendredi à Pau contre la réforme, rejointes en route par une "
        "centaine de livreurs."
    )
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 300, "-")}


def test_fewer_were_awaited_than_came(gazetteer: Gazetteer) -> None:
    text = (
        "À Pau, on attendait 500 personnes ; il en est venu le triple. Selon la CGT, 1 500 "
        "manifestants ont défilé vendredi."
    )
    assert {figure[1:3] for figure in figures_in(text, gazetteer)} == {
        ("expected", 500),
        ("attendance", 1500),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Rentrée : 640 élèves attendus jeudi au lycée de Pau. Les syndicats ont écrit au recteur.",
        "640 collégiens feront leur rentrée lundi à Pau. Il manque 38 enseignants.",
        "Le lycée de Pau attend 640 élèves lundi. La pré-rentrée se tient vendredi à 9 heures.",
    ],
)
def test_pupils_awaited_at_school_are_no_crowd(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


def test_pupils_who_rally_at_school_are_one(gazetteer: Gazetteer) -> None:
    text = "640 élèves sont attendus lundi à 8 h à Pau pour le rassemblement devant le lycée."
    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-13", "08:00")}


def test_a_right_to_walk_out_is_a_strike(gazetteer: Gazetteer) -> None:
    text = (
        "Collège Jean-Moulin de Pau. Jeudi, 34 professeurs ont exercé leur droit de retrait. "
        "Vendredi, 200 parents ont formé une chaîne autour du bâtiment."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-10", "-")}
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 200, "-")}


@pytest.mark.parametrize(
    "told",
    [
        "Le mouvement, né en 2017, avait alors réuni 1 550 personnes à Pau.",
        "Le collectif, fondé en 2010, rassemblait alors 1 550 personnes à Pau.",
    ],
)
def test_whom_a_year_long_gone_drew_is_no_crowd(gazetteer: Gazetteer, told: str) -> None:
    text = f"Vendredi, 300 personnes ont défilé à Pau contre la réforme. {told}"
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 300, "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Plages : les mairies de Pau et de Dax ont mobilisé 20 médiateurs vendredi.",
        "Canicule : la ville de Pau a mobilisé 20 agents vendredi.",
    ],
)
def test_whom_a_town_hall_sends_is_no_crowd(gazetteer: Gazetteer, text: str) -> None:
    assert figures_in(text, gazetteer) == set()


def test_a_number_and_its_square_are_the_town_s_behind_them(gazetteer: Gazetteer) -> None:
    text = (
        "Climat : ils étaient 900 vendredi place Royale, à Pau, selon la préfecture, et 300 place "
        "de la Cathédrale, à Dax."
    )
    assert {figure[::2] for figure in figures_in(text, gazetteer)} == {("Pau", 900), ("Dax", 300)}


def test_the_country_s_crowd_is_no_town_s(gazetteer: Gazetteer) -> None:
    text = (
        "La CGT revendique vendredi 170 000 participants à cette première journée de mobilisation, "
        "dont 2 500 à Pau. À Dax, ils étaient 300."
    )
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 2500, "organisers"),
        ("Dax", "attendance", 300, "-"),
    }


def test_a_town_among_so_many_keeps_its_number(gazetteer: Gazetteer) -> None:
    text = (
        "Vendredi 10 mars. 250 000 manifestants dans 150 villes selon les organisatrices, 2 500 à "
        "Pau (900 pour la préfecture). Dax en a compté 300 selon la police."
    )
    assert {figure[:1] + figure[2:] for figure in figures_in(text, gazetteer)} == {
        ("Pau", 2500, "organisers"),
        ("Pau", 900, "police"),
        ("Dax", 300, "police"),
    }


@pytest.mark.parametrize("says", ["en donne", "annonce", "en dénombre"])
def test_numbers_told_in_order_have_one_teller(gazetteer: Gazetteer, says: str) -> None:
    text = (
        "350 personnes à Pau et 150 à Dax ont battu le pavé vendredi contre la réforme. La "
        f"préfecture {says} respectivement 280 et 120."
    )
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 350, "-"),
        ("Dax", "attendance", 150, "-"),
        ("Pau", "attendance", 280, "police"),
        ("Dax", "attendance", 120, "police"),
    }


def test_a_paper_counts_by_what_it_knows(gazetteer: Gazetteer) -> None:
    text = "300 personnes, selon nos constatations, ont défilé vendredi à Pau contre la réforme."
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 300, "press")}


@pytest.mark.parametrize("cried", ["criaient leur colère", "réclamaient leur trésorerie"])
def test_who_cries_before_a_house_is_there(gazetteer: Gazetteer, cried: str) -> None:
    text = f"Vendredi, devant la préfecture, à Pau, 85 habitants {cried}."
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 85, "-")}


@pytest.mark.parametrize(
    "told",
    [
        "Un rendez-vous avec le préfet est fixé au 26 mars, 14 h.",
        "Une entrevue avec la direction est prévue mardi à 10 h.",
        "Une rencontre avec le ministre aura lieu jeudi à 15 h.",
        "Rendez-vous est pris avec le maire le 26 mars à 14 h.",
    ],
)
def test_who_is_received_next_rallies_no_more(gazetteer: Gazetteer, told: str) -> None:
    text = f"300 infirmières ont manifesté vendredi à Pau pour leurs salaires. {told}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-10", "-")}


def test_who_is_at_a_ceremony_is_no_crowd(gazetteer: Gazetteer) -> None:
    text = (
        "Après la cérémonie officielle (150 personnes), 20 militants se sont réunis vendredi à Pau "
        "contre la guerre."
    )
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 20, "-")}


@pytest.mark.parametrize("says", ["la police, de", "les gendarmes en comptent", "les autorités"])
def test_another_teller_s_numbers_are_of_the_towns_in_order(
    gazetteer: Gazetteer, says: str
) -> None:
    text = (
        f"Vendredi, les syndicats annoncent 300 personnes à Pau et 150 à Dax ; {says} 280 et 120."
    )
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 300, "organisers"),
        ("Dax", "attendance", 150, "organisers"),
        ("Pau", "attendance", 280, "police"),
        ("Dax", "attendance", 120, "police"),
    }


def test_a_scene_told_without_a_verb_is_over(gazetteer: Gazetteer) -> None:
    text = (
        "La Coordination rurale repart au front. Environ 130 agriculteurs, une vingtaine de "
        "tracteurs et deux bennes de fumier vendredi devant la préfecture, à Pau."
    )
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 130, "-")}
    assert status_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-10", "past")}


@pytest.mark.parametrize(
    "said", ["a-t-il annoncé", "assure-t-il", "selon son décompte", "selon ses propres chiffres"]
)
def test_who_called_counts_what_it_says_it_drew(gazetteer: Gazetteer, said: str) -> None:
    text = f"Vendredi, le collectif a rassemblé 900 personnes à Pau contre la réforme, {said}."
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 900, "organisers")}


def test_two_more_towns_behind_a_stop_have_their_hours(gazetteer: Gazetteer) -> None:
    text = (
        "Des rassemblements sont annoncés lundi soir. À Pau, 420 internautes se disent partants "
        "pour 18 h 30 place Royale ; à Dax, rendez-vous à 18 heures devant la mairie, et à Tarbes, "
        "à 19 heures, devant la gare."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Pau", "2023-03-13", "18:30"),
        ("Dax", "2023-03-13", "18:00"),
        ("Tarbes", "2023-03-13", "19:00"),
    }
