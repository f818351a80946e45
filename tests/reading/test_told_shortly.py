"""What is told of one town and shortly of the next, and what lists and posts end on."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# A Monday evening.
PUBLISHED = dt.datetime.fromisoformat("2021-10-04T20:10+02:00")
TODAY, TUESDAY, THURSDAY, SATURDAY = "2021-10-04", "2021-10-05", "2021-10-07", "2021-10-09"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Manif pour l'hôpital de samedi annulée à Dole, idem à Gap, pareil pour Foix.",
            {("Dole", "cancelled"), ("Gap", "cancelled"), ("Foix", "cancelled")},
        ),
        (
            (
                "La marche prévue samedi à Dole est interdite. Même sort pour celle de Gap. Celle "
                "de "
                "Foix, à 15 h, est maintenue."
            ),
            {("Dole", "forbidden"), ("Gap", "forbidden"), ("Foix", "planned")},
        ),
        (
            "La marche pour le climat de samedi à Dole, c'est mort. Idem à Gap.",
            {("Dole", "cancelled"), ("Gap", "cancelled")},
        ),
        (
            (
                "La marche pour le climat de samedi à Dole est annulée. Maintenue à Gap, 14 h, "
                "place "
                "Ney, idem à Foix."
            ),
            {("Dole", "cancelled"), ("Gap", "planned"), ("Foix", "planned")},
        ),
        (
            "Le préfet met son veto à la manifestation de samedi à Dole.",
            {("Dole", "forbidden")},
        ),
        (
            "Veto du préfet : pas de manifestation contre la loi samedi à Dole.",
            {("Dole", "forbidden")},
        ),
        (
            (
                "La manifestation pour la paix de samedi à Dole (17 h, mairie) est confirmée. En "
                "revanche, Gap jette l'éponge."
            ),
            {("Dole", "planned"), ("Gap", "cancelled")},
        ),
    ],
)
def test_what_becomes_of_the_next_town_too(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str]]
) -> None:
    told = status_in(text, PUBLISHED, gazetteer)
    assert {(town, status) for town, day, status in told if day == SATURDAY} == said


@pytest.mark.parametrize(
    "lead", ["Reportée à deux reprises", "Repoussée par deux fois", "Annulée plusieurs fois"]
)
def test_what_befell_it_before_is_over(gazetteer: Gazetteer, lead: str) -> None:
    text = f"{lead}, la marche pour le climat de Dole aura finalement lieu ce samedi, à 15 h."
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "planned")}


@pytest.mark.parametrize(
    "sends", ["se reporter sur Dole", "report sur Dole", "on se reporte sur Dole (car 9 h)"]
)
def test_a_town_that_sends_people_on_puts_nothing_off(gazetteer: Gazetteer, sends: str) -> None:
    text = f"Jeudi 7 octobre, contre la loi\nDole : 11 h, mairie\nGap : {sends}\nFoix : 14 h, gare"
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Dole", THURSDAY, "planned"),
        ("Foix", THURSDAY, "planned"),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Mardi, rassemblement pour la paix à Dole, 17 h. Au même moment, un autre se tiendra "
            "à Gap, place Ney.",
            {("Dole", TUESDAY, "17:00"), ("Gap", TUESDAY, "17:00")},
            id="at the same time",
        ),
        pytest.param(
            "Mardi, rassemblements pour la paix : à Dole à 17 h ; à Gap, place Ney, au même "
            "moment ; à Foix à 18 h.",
            {("Dole", TUESDAY, "17:00"), ("Gap", TUESDAY, "17:00"), ("Foix", TUESDAY, "18:00")},
            id="in a row",
        ),
        pytest.param(
            "Mardi, manif pour la paix à Dole, 17 h, au même moment que le conseil municipal.",
            {("Dole", TUESDAY, "17:00")},
            id="as something else",
        ),
        pytest.param(
            "Mardi, manif pour la paix à Dole, 17 h. Au même moment, Gap n'organise rien.",
            {("Dole", TUESDAY, "17:00")},
            id="nothing then",
        ),
        pytest.param(
            "Manifestations pour la paix, jeudi 7 octobre :\n17 h : Dole (gare), Gap (mairie)\n"
            "À préciser : Laval, Foix",
            {
                ("Dole", THURSDAY, "17:00"),
                ("Gap", THURSDAY, "17:00"),
                ("Laval", THURSDAY, "-"),
                ("Foix", THURSDAY, "-"),
            },
            id="the hour to come, in a list",
        ),
        pytest.param(
            "Manifestations pour la paix, jeudi 7 octobre : Dole 13 h, Gap 18 h. Horaire à "
            "préciser pour Laval et Foix.",
            {
                ("Dole", THURSDAY, "13:00"),
                ("Gap", THURSDAY, "18:00"),
                ("Laval", THURSDAY, "-"),
                ("Foix", THURSDAY, "-"),
            },
            id="the hour to come, in a sentence",
        ),
        pytest.param(
            "Manifs pour la paix jeudi 7 octobre : Dole 13 h gare, Gap 17 h mairie, Foix c'était "
            "ce matin",
            {("Dole", THURSDAY, "13:00"), ("Gap", THURSDAY, "17:00"), ("Foix", TODAY, "-")},
            id="and one that was",
        ),
        pytest.param(
            "Marches pour la paix : jeudi Dole 13 h, samedi Gap 17 h, et dimanche ? on se repose",
            {("Dole", THURSDAY, "13:00"), ("Gap", SATURDAY, "17:00")},
            id="and then ?",
        ),
        pytest.param(
            "Jeudi Dole 13 h, samedi Gap 17 h, et lundi on bosse ou quoi ? Manifs pour la paix",
            {("Dole", THURSDAY, "13:00"), ("Gap", SATURDAY, "17:00")},
            id="and what then ?",
        ),
        pytest.param(
            "Ils ferment la maternité de Dole ??? RV jeudi, 18 h, devant la gare.",
            {("Dole", THURSDAY, "18:00")},
            id="they close it",
        ),
        pytest.param(
            "On ferme la maternité de Dole ??? RV jeudi, 18 h, devant la gare.",
            {("Dole", THURSDAY, "18:00")},
            id="one closes it",
        ),
        pytest.param(
            "Rassemblements pour la paix à Dole : 17 h, devant la gare, jeudi 7 et samedi 9.",
            {("Dole", THURSDAY, "17:00"), ("Dole", SATURDAY, "17:00")},
            id="one hour before two days",
        ),
        pytest.param(
            "Rassemblements pour la paix : Dole mardi 5 octobre à 14 h, Gap le lendemain à 19 h, "
            "Foix le surlendemain à 10 h.",
            {
                ("Dole", TUESDAY, "14:00"),
                ("Gap", "2021-10-06", "19:00"),
                ("Foix", THURSDAY, "10:00"),
            },
            id="day after day",
        ),
        pytest.param(
            "J'aurais tellement aimé une manif à Gap... Ce sera Dole, jeudi 18 h, mairie, contre "
            "la "
            "loi.",
            {("Dole", THURSDAY, "18:00")},
            id="a wish",
        ),
        pytest.param(
            "Jeudi 7 octobre, manifs pour la paix\n13 h > Dole, gare\nLe matin à Gap : diff de "
            "tracts au péage, 6 h",
            {("Dole", THURSDAY, "13:00")},
            id="leaflets",
        ),
        pytest.param(
            "Jeudi manif pour la paix à Dole, 18 h 30, gare (métro ensemble à 17 h 15 depuis Gap)",
            {("Dole", THURSDAY, "18:30")},
            id="a ride",
        ),
        pytest.param(
            "Jeudi on se retrouve à 18 h gare de Dole pour la paix. Si tu bosses à Gap, passe "
            "avant "
            "prendre le café dès 7 h au local",
            {("Dole", THURSDAY, "18:00")},
            id="where you work",
        ),
        pytest.param(
            "Vu hier à Gap sur un panneau : « manif pour la paix samedi à Dole, 15 h, gare ».",
            {("Dole", SATURDAY, "15:00")},
            id="where it was read",
        ),
        pytest.param(
            "Je suis prof à Gap. Jeudi 18 h j'irai à la manif de Dole pour la paix. Samedi, "
            "rassemblement chez nous, place Ney, 11 h",
            {("Dole", THURSDAY, "18:00"), ("Gap", SATURDAY, "11:00")},
            id="where we live",
        ),
        pytest.param(
            "On me demande l'heure pour Dole : 18 h, gare, jeudi. Manif pour la paix, toujours",
            {("Dole", THURSDAY, "18:00")},
            id="an answer",
        ),
        pytest.param(
            "Dole l'a fait samedi, Gap le fera jeudi : manifester pour la paix. Départ à 18 h, "
            "gare.",
            {("Dole", "2021-10-02", "-"), ("Gap", THURSDAY, "18:00")},
            id="one did, one will",
        ),
        pytest.param(
            "Rectificatif : la marche pour la paix de samedi partira de Dole et pas de Gap, à 15 "
            "h.",
            {("Dole", SATURDAY, "15:00")},
            id="from here and not from there",
        ),
    ],
)
def test_each_town_has_its_own(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Superbe manif à Dole aujourd'hui, merci les 650 !!", {("Dole", 650, "-")}),
        ("Belle marche à Dole ce matin, bravo aux 1 200.", {("Dole", 1200, "-")}),
        ("on était 1k5 à Dole cet aprem pour le climat, merci à tous", {("Dole", 1500, "-")}),
        ("2k3 à la manif de Dole hier selon la CGT", {("Dole", 2300, "organisers")}),
        (
            (
                "Ils étaient 450 à Dole samedi pour la paix. À Gap, l'affluence est restée stable, "
                "autour de 200."
            ),
            {("Dole", 450, "-"), ("Gap", 200, "-")},
        ),
        (
            (
                "Ils étaient 300 à Dole, 250 à Gap et pas plus de 40 à Foix, samedi, à marcher "
                "pour la "
                "paix."
            ),
            {("Dole", 300, "-"), ("Gap", 250, "-"), ("Foix", 40, "-")},
        ),
        ("Manif pour l'hosto à Dole samedi 15 h. Si on fait 60, ce sera déjà bien.", set()),
        ("Le DAL 74 campait samedi devant la mairie de Dole. Manif mercredi, 18 h.", set()),
        ("Merci aux 3 bénévoles de la manif de Dole samedi à 15 h !", set()),
    ],
)
def test_how_many_is_let_slip(
    gazetteer: Gazetteer, text: str, counted: set[tuple[str, int, str]]
) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == counted


@pytest.mark.parametrize("joined", ["puis", "et"])
def test_each_day_has_its_crowd(gazetteer: Gazetteer, joined: str) -> None:
    text = f"Les 18 et 25 septembre, 70 {joined} 110 personnes s'étaient rassemblées à Dole."
    claims = {
        (str(claim.date), figure.low)
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
    }
    assert claims == {("2021-09-18", 70), ("2021-09-25", 110)}
