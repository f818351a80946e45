"""Crowds of several days and of no rally, as short press reports set them side by side."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-29T08:00+02:00")  # a Wednesday

Crowds = set[tuple[str, str, int | None]]


def _crowds(text: str, gazetteer: Gazetteer) -> Crowds:
    """Return the town, day and lower end of each crowd."""
    return {
        (claim.place.name, str(claim.date), figure.low)
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
        for figure in claim.figures
    }


@pytest.mark.parametrize(
    "told",
    [
        "À Gap, 900 manifestants mardi selon la police, 1 400 selon la CGT (1 000 et 1 600 le 7).",
        (
            "À Gap, mardi, 900 manifestants (police), 1 400 (CGT). C'est moins que le 7 mars "
            "(1 000 selon la police, 1 600 selon la CGT)."
        ),
    ],
)
def test_two_counts_in_a_bracket_are_of_its_day(gazetteer: Gazetteer, told: str) -> None:
    now, then = "2023-03-28", "2023-03-07"

    crowds = _crowds(told, gazetteer)

    assert crowds == {("Gap", now, 900), ("Gap", now, 1400)} | {
        ("Gap", then, 1000),
        ("Gap", then, 1600),
    }


def test_each_number_of_a_row_compared_with_has_its_day(gazetteer: Gazetteer) -> None:
    told = "À Gap, 900 personnes ont défilé mardi, alors qu'elles étaient 1 200 le 7 mars"

    crowds = _crowds(f"{told} et 700 le 23.", gazetteer)

    assert crowds == {
        ("Gap", "2023-03-28", 900),
        ("Gap", "2023-03-07", 1200),
        ("Gap", "2023-03-23", 700),
    }


def test_an_ordinal_day_without_a_verb_is_gone_when_people_were_counted(
    gazetteer: Gazetteer,
) -> None:
    text = "Huitième samedi de manifestation contre le pass. À Gap, 900 personnes selon la police."

    assert _crowds(text, gazetteer) == {("Gap", "2023-03-25", 900)}


def test_an_hour_told_as_gone_is_of_no_day_when_it_is_to_come(gazetteer: Gazetteer) -> None:
    text = "900 personnes à Gap, selon la police. Le cortège s'est élancé à 14 h 30 de la gare."

    assert _crowds(text, gazetteer) == {("Gap", "None", 900)}


@pytest.mark.parametrize(
    "told",
    [
        "L'association compte 600 bénévoles dans les Alpes, dont 90 à Gap et 40 à Digne.",
        "Le syndicat revendique 2 300 adhérents dans le département, dont 800 à Gap.",
    ],
)
def test_shares_of_members_are_no_crowd(gazetteer: Gazetteer, told: str) -> None:
    assert not read(told, PUBLISHED, gazetteer).claims


def test_the_first_march_is_no_speaker(gazetteer: Gazetteer) -> None:
    text = (
        "La Pride a réuni 900 personnes samedi à Gap selon la police, 1 400 selon les "
        "organisateurs. À Digne, la première marche avait rassemblé 350 personnes le 11 mars."
    )

    said = {f.low: f.said_by for c in read(text, PUBLISHED, gazetteer).claims for f in c.figures}

    assert said[350] is None


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Samedi dernier, 120 personnes avaient répondu présent.", "2023-03-25"),
        ("Il y en avait 120 le 7 mars.", "2023-03-07"),
    ],
)
def test_who_had_come_is_of_the_day_that_is_gone(gazetteer: Gazetteer, told: str, day: str) -> None:
    text = f"Le collectif appelle à manifester samedi à 11 h à Gap. {told}"

    assert _crowds(text, gazetteer) == {("Gap", day, 120)}


@pytest.mark.parametrize(
    ("told", "others"),
    [
        ("est annulée, tout comme la marche de Digne.", {("Digne-les-Bains", "cancelled")}),
        (
            "est reportée, ainsi que celle de Digne et le rassemblement de Manosque.",
            {("Digne-les-Bains", "postponed"), ("Manosque", "postponed")},
        ),
    ],
)
def test_the_same_becomes_of_the_next_rally(
    gazetteer: Gazetteer, told: str, others: set[tuple[str, str]]
) -> None:
    claims = read(f"La marche de samedi à Gap {told}", PUBLISHED, gazetteer).claims

    found = {(claim.place.name, claim.status.value) for claim in claims if claim.place}
    assert found > others
    assert {status for _, status in found} == {status for _, status in others}


def test_the_wrong_half_of_a_corrected_day_gives_nothing(gazetteer: Gazetteer) -> None:
    text = "La Pride de Gap aura lieu le dimanche 9 avril et non le samedi 8."

    claims = read(text, PUBLISHED, gazetteer).claims

    assert [str(claim.date) for claim in claims] == ["2023-04-09"]


@pytest.mark.parametrize("told", ["Vendredi, manif à", "Vendredi RDV"])
def test_each_of_two_days_leads_its_own_hour(gazetteer: Gazetteer, told: str) -> None:
    text = f"{told} 10h30 à Gap devant la préfecture, et samedi marche à 14h place Foch."

    claims = read(text, PUBLISHED, gazetteer).claims

    assert {(str(claim.date), str(claim.time)) for claim in claims} == {
        ("2023-03-31", "10:30:00"),
        ("2023-04-01", "14:00:00"),
    }


def test_a_movement_that_heads_the_counts_says_none_of_them(gazetteer: Gazetteer) -> None:
    text = "« Bloquons tout » : 900 personnes mardi à Gap, 300 à Digne."

    claims = read(text, PUBLISHED, gazetteer).claims

    assert {figure.said_by for claim in claims for figure in claim.figures} == {None}


def test_who_attacks_a_car_is_no_second_crowd(gazetteer: Gazetteer) -> None:
    hurt = "Une voiture de police a été prise à partie par une centaine de personnes."

    assert _crowds(f"À Gap, 900 personnes ont défilé mardi. {hurt}", gazetteer) == {
        ("Gap", "2023-03-28", 900)
    }


def test_a_day_said_below_the_counts_of_a_morning_is_theirs(gazetteer: Gazetteer) -> None:
    text = "Retraites : 900 manifestants à Gap, 300 à Digne. Trois ont été interpellés jeudi."

    assert _crowds(text, gazetteer) == {
        ("Gap", "2023-03-23", 900),
        ("Digne-les-Bains", "2023-03-23", 300),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Après la mobilisation record de mardi (900 personnes à Gap selon la CGT), les syndicats",
        "Après avoir réuni 900 personnes mardi à Gap, les syndicats",
    ],
)
def test_what_the_next_call_follows_is_told_too(gazetteer: Gazetteer, told: str) -> None:
    claims = read(f"{told} appellent à manifester jeudi à 14 h.", PUBLISHED, gazetteer).claims

    assert {(str(c.date), c.time is None, len(c.figures)) for c in claims} == {
        ("2023-03-28", True, 1),
        ("2023-03-30", False, 0),
    }


def test_a_rally_moved_to_a_park_stays_in_its_town(gazetteer: Gazetteer) -> None:
    text = "Le rassemblement prévu samedi à 15 h à Gap est déplacé au parc de la Pépinière."

    claims = read(text, PUBLISHED, gazetteer).claims

    assert [(c.place.name, str(c.date)) for c in claims if c.place] == [("Gap", "2023-04-01")]


def test_a_square_named_after_a_day_dates_nothing(gazetteer: Gazetteer) -> None:
    text = "Samedi 1er avril : manif à Gap (14 h, 8 Mai) et à Digne (15 h, 11 Novembre)."

    claims = read(text, PUBLISHED, gazetteer).claims

    assert {str(claim.date) for claim in claims} == {"2023-04-01"}


def test_who_works_there_is_no_crowd(gazetteer: Gazetteer) -> None:
    text = "90 agents ont manifesté mardi à Gap. « On est 180 profs et on mérite mieux »."

    assert _crowds(text, gazetteer) == {("Gap", "2023-03-28", 90)}


def test_like_another_day(gazetteer: Gazetteer) -> None:
    """ "Comme le 7 mars" behind a number dates neither its town nor those behind."""
    text = (
        "Mardi, 300 personnes ont défilé à Agen. À Marmande, 150 manifestants (police), comme le "
        "7 mars. À Nérac, 80 personnes ont marché."
    )
    assert _crowds(text, gazetteer) == {
        ("Agen", "2023-03-28", 300),
        ("Marmande", "2023-03-28", 150),
        ("Nérac", "2023-03-28", 80),
    }


def test_earlier_day_behind_calls_elsewhere(gazetteer: Gazetteer) -> None:
    """It is of those who were counted in the title's town."""
    text = (
        "Agen : les enseignants dans la rue\n\n300 personnes ont manifesté mardi à Agen. D'autres "
        "rassemblements sont prévus : samedi 1er avril à Marmande, à 16 h, place Foch ; lundi 3 "
        "avril à Nérac, à 10 h, place d'Armes. Le 7 mars, 120 personnes s'étaient réunies devant "
        "la préfecture."
    )
    assert _crowds(text, gazetteer) == {("Agen", "2023-03-28", 300), ("Agen", "2023-03-07", 120)}


def test_next_day_behind_a_row_of_towns(gazetteer: Gazetteer) -> None:
    """ "La prochaine" is not the last town's."""
    text = "300 personnes ont marché mardi à Agen, 80 à Nérac. La prochaine est fixée au 6 avril."
    days = {claim.date for claim in read(text, PUBLISHED, gazetteer).claims}
    assert days == {dt.date(2023, 3, 28)}


def test_a_town_that_received_so_many_marchers_counts_them(gazetteer: Gazetteer) -> None:
    text = "Gap a accueilli 10 000 manifestants samedi, contre 20 000 le 7 mars."
    published = dt.datetime.fromisoformat("2023-03-20T10:00+01:00")
    found = {
        (str(claim.date), figure.low)
        for claim in read(text, published, gazetteer).claims
        for figure in claim.figures
    }
    assert found == {("2023-03-18", 10_000), ("2023-03-07", 20_000)}


@pytest.mark.parametrize(
    "told",
    [
        "« Nous étions 400 l'an dernier, nous sommes 800 », se réjouit la CGT.",
        "Ils étaient 400 l'an dernier, ils sont 800 cette année.",
        "L'an dernier ils étaient 400, cette fois 800.",
        "On était 400 l'an passé, on est 800 cette année !",
        "Ils étaient 800 cette année (400 l'an passé).",
        "Ils étaient 800 (400 personnes l'année dernière).",
        "Ils étaient 800 (l'an dernier : 400).",
        "Ils sont 800 cette année, contre 400 l'an dernier.",
        "Ils étaient 800, soit plus que les 400 de l'an dernier.",
    ],
)
def test_each_year_has_its_own_crowd(gazetteer: Gazetteer, told: str) -> None:
    text = f"Mardi, à Albi, on a défilé pour l'hôpital. {told}"
    assert _crowds(text, gazetteer) == {("Albi", "2023-03-28", 800), ("Albi", "None", 400)}


@pytest.mark.parametrize(
    "text",
    [
        "Marche pour le climat mardi à Albi : 800 cette année (400 l'an passé).",
        "800 cette année, contre 400 l'an passé, à la marche pour le climat mardi à Albi.",
        "800 cette année à Albi pour la marche de mardi (400 l'an passé)",
        "À Albi, où 400 avaient défilé avant Noël, ils étaient 800 mardi pour l'hôpital.",
        "À Albi, où 400 personnes avaient manifesté en janvier, ils étaient 800 mardi.",
    ],
)
def test_so_it_has_in_a_title_and_a_clause(gazetteer: Gazetteer, text: str) -> None:
    assert _crowds(text, gazetteer) == {("Albi", "2023-03-28", 800), ("Albi", "None", 400)}


@pytest.mark.parametrize(
    ("told", "past"),
    [
        ("Éditions précédentes : 2019, 900 ; 2022, 1 400", {1400}),
        ("Éditions précédentes : 900 en 2019, 1 400 en 2022.", {1400}),
        ("Participation : 900 (2019), 1 400 (2022)", {1400}),
        ("2019 : 900 participants, 2022 : 1 400 participants", {1400}),
        ("L'an dernier nous étions 3 000.", {3000}),
        ("Éditions précédentes : 98 emplois en 2019, 60 en 2022.", set()),
        ("Le collège compte 300 élèves cette année (340 l'an dernier).", set()),
        ("Le prix est de 300 euros cette année (250 l'an dernier).", set()),
    ],
)
def test_former_years_of_a_march_to_come(gazetteer: Gazetteer, told: str, past: set[int]) -> None:
    text = f"Marche pour la paix samedi à 15 h à Albi. {told}"
    assert _crowds(text, gazetteer) == {("Albi", "None", crowd) for crowd in past}
