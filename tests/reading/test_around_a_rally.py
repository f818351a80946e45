"""What a text says around its rally: coaches, other clocks, who goes there, where there is none."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.domain.kinds import Speaker
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")  # a Saturday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Tous à Lille jeudi 16, 14 h, porte de Paris, pour nos retraites.\nDéparts des bus :\n"
            "- Calais, 12 h, gare\n- Dunkerque, 12 h 15, théâtre\nOn rentre vers 19 h.",
            {("Lille", "2023-03-16", "14:00")},
            id="coaches below their heading",
        ),
        pytest.param(
            "Manifs du jeudi 16 mars pour nos retraites\nCalais, 12 h, gare\n"
            "Dunkerque, 12 h 15, théâtre\nCovoiturage : voir le groupe",
            {("Calais", "2023-03-16", "12:00"), ("Dunkerque", "2023-03-16", "12:15")},
            id="rallies above a line on cars",
        ),
        pytest.param(
            "Grève à l'hôpital : marche mardi à Cayenne, 9 h, place des Palmistes. 13 h à Paris, "
            "pour qui nous regarde de loin.",
            {("Cayenne", "2023-03-14", "09:00")},
            id="the same moment on another clock",
        ),
        pytest.param(
            "Marches pour l'eau samedi 18 : 9 h à Cayenne, 15 h à Paris.",
            {("Cayenne", "2023-03-18", "09:00"), ("Paris", "2023-03-18", "15:00")},
            id="two moments",
        ),
        pytest.param(
            "Retraites, mardi 14 mars\nVille | Départ | Lieu\nVire | 10.30 | gare\n"
            "Flers | 17.00 | sous-préfecture\nArgentan | néant |",
            {("Vire Normandie", "2023-03-14", "10:30"), ("Flers", "2023-03-14", "17:00")},
            id="hours with a dot in a table",
        ),
        pytest.param(
            "Climat, demain : à Thouars rien, Bressuire 10 h 30 place Notre-Dame, Niort 14 h 30.",
            {("Bressuire", "2023-03-12", "10:30"), ("Niort", "2023-03-12", "14:30")},
            id="a town without one among others",
        ),
        pytest.param(
            "Climat, demain : rien à Thouars, mais Niort 14 h 30 place de la Brèche.",
            {("Niort", "2023-03-12", "14:30")},
            id="the same said before it",
        ),
        pytest.param(
            "Les salariés de Guéret et de Tulle défileront mardi à Limoges, 12 h, place Jourdan.",
            {("Limoges", "2023-03-14", "12:00")},
            id="who goes to another town",
        ),
        pytest.param(
            "À Vire, 90 parents ont manifesté hier devant le collège. Ceux de Flers sont invités à "
            "venir grossir les rangs mardi, à 8 h, au même endroit.",
            {("Vire Normandie", "2023-03-10", "-"), ("Vire Normandie", "2023-03-14", "08:00")},
            id="who is asked to join",
        ),
        pytest.param(
            "Climat, samedi 18 mars :\n– Revel, 10 h, beffroi\n"
            "– Muret, 17 h 30, jardin public ; on y était deux centaines samedi dernier",
            {
                ("Revel", "2023-03-18", "10:00"),
                ("Muret", "2023-03-18", "17:30"),
                ("Muret", "2023-03-04", "-"),
            },
            id="who was there the last time",
        ),
        pytest.param(
            "Climat, demain : Crest, 18 h 30, mairie. À Nyons, où ils étaient une quinzaine le "
            "5 mars, le rendez-vous est à 17 h 30.",
            {
                ("Crest", "2023-03-12", "18:30"),
                ("Nyons", "2023-03-05", "-"),
                ("Nyons", "2023-03-12", "17:30"),
            },
            id="the same told before its hour",
        ),
        pytest.param(
            "Saturday's march against the far right should be in Arles at half past two, Avignon "
            "meets at ten o'clock and Valence (Drôme) at 6 in the evening.",
            {
                ("Arles", "2023-03-18", "14:30"),
                ("Avignon", "2023-03-18", "10:00"),
                ("Valence", "2023-03-18", "18:00"),
            },
            id="hours in English words",
        ),
        pytest.param(
            "Manif samedi à Bure contre l'enfouissement des déchets nucléaires, 14 h.",
            {("Bure", "2023-03-18", "14:00")},
            id="no Buré in a text with accents",
        ),
        pytest.param(
            "No rally in Metz this time, but Nancy meets at 2 pm, place Stanislas, on Saturday "
            "against the pension reform.",
            {("Nancy", "2023-03-18", "14:00")},
            id="none in a town, in English",
        ),
        pytest.param(
            "600 people gathered in Dijon last night to protest against the pension reform.",
            {("Dijon", "2023-03-10", "-")},
            id="last night",
        ),
        pytest.param(
            "Cette nuit à 2 h il sera 3 h : ne dormez pas, manif demain à Dole, 10 h 30, mairie.",
            {("Dole", "2023-03-12", "10:30")},
            id="the night the clocks change",
        ),
        pytest.param(
            "Les avocats opposés à la réforme ont défilé lundi à Alès. Le 17, c'est à Nîmes qu'ils "
            "formeront une haie de déshonneur, à 13 heures, boulevard des Arènes.",
            {("Alès", "2023-03-06", "-"), ("Nîmes", "2023-03-17", "13:00")},
            id="a line of lawyers",
        ),
        pytest.param(
            "A collective in Foix calls for a night march on Friday at 9pm, meeting at the bridge.",
            {("Foix", "2023-03-17", "21:00")},
            id="meeting at a place",
        ),
        pytest.param(
            "Marche samedi : Rodez 15h, Millau 10h, Decazeville à la même heure qu'à Rodez",
            {
                ("Rodez", "2023-03-18", "15:00"),
                ("Millau", "2023-03-18", "10:00"),
                ("Decazeville", "2023-03-18", "15:00"),
            },
            id="the hour of a town of the same sentence",
        ),
    ],
)
def test_what_stands_around_a_rally_is_none(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Pouvoir d'achat : ce qu'il faut retenir de la journée de jeudi\n"
            "* Agen, 900 manifestants selon la police\n* Auch, une trentaine, sous les arcades",
            {("Agen", "2023-03-09", "past"), ("Auch", "2023-03-09", "past")},
            id="what is kept of a day",
        ),
        pytest.param(
            "Grosse manif à Lille mardi, 14 h, porte de Paris : on vous attend !",
            {("Lille", "2023-03-14", "planned")},
            id="praise that calls",
        ),
        pytest.param(
            "Mobilisation massive attendue mardi à Lille, départ 10 h 30, porte de Paris.",
            {("Lille", "2023-03-14", "planned")},
            id="a great crowd that is awaited",
        ),
        pytest.param(
            "600 personnes à Foix, 200 à Pamiers : la colère ne retombe pas ce samedi.",
            {("Foix", "2023-03-11", "past"), ("Pamiers", "2023-03-11", "past")},
            id="a day behind what does not weaken",
        ),
        pytest.param(
            "Les opposants au projet ont bloqué la rocade à Tours mardi matin.",
            {("Tours", "2023-03-07", "past")},
            id="who blocks, and is not blocked",
        ),
        pytest.param(
            "Je serai à Foix samedi pour la marche (14 h, halle aux grains), qui en est ?",
            {("Foix", "2023-03-18", "planned")},
            id="a question that invites",
        ),
        pytest.param(
            "Grosse manif à Lille mardi, 4 000 personnes, merci à tous !",
            {("Lille", "2023-03-07", "past")},
            id="praise that reports",
        ),
        pytest.param(
            "Les pêcheurs s'étaient assis devant la criée, ceux du Tréport s'y mettent : "
            "rassemblement vendredi, 5 h 45, quai François-Ier.",
            {("Le Tréport", "2023-03-17", "planned")},
            id="a call behind a colon",
        ),
    ],
)
def test_a_day_is_of_what_its_own_part_tells(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Des milliers de gens à Beaumont et à Paris (Texas) samedi contre la police des "
            "frontières. Rendez-vous le 31 à 14 h.",
            id="a state of America",
        ),
        pytest.param(
            "Mon téléphone me rappelle qu'il y a sept ans on était 3 000 à Foix pour la maternité.",
            id="years ago, in a sentence that something else opens",
        ),
        pytest.param(
            "Un ministre passe à Lunel demain. On sort les casseroles ? Même pas, il y a match. "
            "On vous embrasse.",
            id="a question that is answered with no",
        ),
    ],
)
def test_nobody_gathers_here(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        pytest.param(
            "J'avais 15 ans, c'était un moniteur du centre. Pensez à moi samedi à Dax, 15 h.",
            True,
            id="an adult, when one was none",
        ),
        pytest.param(
            "Il m'a fallu huit ans. C'était à la fac, à Pau. Je n'en dirai pas davantage.",
            True,
            id="no more is said",
        ),
        pytest.param(
            "Il m'a fallu deux ans pour en parler. Samedi je serai à Pau, place Clemenceau.",
            True,
            id="time to speak of it",
        ),
        pytest.param(
            "C'était à l'internat, et je me suis tue neuf mois. On marche à Gap samedi ; j'écris.",
            True,
            id="so long a silence",
        ),
        pytest.param(
            "Merci à celles qui m'ont crue. Rassemblement samedi à Gap, sans moi.",
            True,
            id="believed at last",
        ),
        pytest.param(
            "Merci à celles qui m'ont crue capable de réunir 900 personnes hier à Gap !",
            False,
            id="believed to be able",
        ),
        pytest.param(
            "Il m'a fallu trois ans pour avoir un logement. Rassemblement samedi, 14 h, à Pau.",
            False,
            id="time for something else",
        ),
        pytest.param(
            "Surprise samedi à 15 h devant la mairie de Pau, je n'en dirai pas plus, j'y serai.",
            False,
            id="a secret of a rally",
        ),
        pytest.param(
            "J'avais 20 ans, c'était un grand moment : on remet ça samedi à Pau, 14 h, retraites !",
            False,
            id="a memory of another rally",
        ),
    ],
)
def test_who_tells_of_violence_without_its_words_is_left_alone(
    gazetteer: Gazetteer, text: str, *, tells: bool
) -> None:
    reading = read(text, PUBLISHED, gazetteer)

    assert reading.testimony is tells
    assert bool(reading.claims) is not tells


def test_a_range_expected_by_the_police_is_theirs_in_english(gazetteer: Gazetteer) -> None:
    text = "March in Lille on Saturday, 2pm, with 1,500 to 2,000 people expected by the police."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [(one.kind.value, one.low, one.high, one.said_by) for one in claim.figures] == [
        ("expected", 1500, 2000, Speaker.POLICE)
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Jeudi 16, journée des soignants. Ceux de Guyane manifesteront aussi, sans que le lieu "
            "soit encore connu.",
            {("Guyane", "2023-03-16", "-")},
            id="an area whose town is not known",
        ),
        pytest.param(
            "SAMEDI 18, CONTRE LA VIE CHÈRE\nMARTINIQUE\nDucos : 8 h, place Asselin\nMAYOTTE\n"
            "On attend encore le lieu",
            {("Ducos", "2023-03-18", "08:00"), ("Mayotte", "2023-03-18", "-")},
            id="an area below its heading",
        ),
        pytest.param(
            "Le mouvement gagne Thouars : rassemblement jeudi, 18 h, devant la mairie.",
            {("Thouars", "2023-03-16", "18:00")},
            id="where it begins as well",
        ),
        pytest.param(
            "Le cortège gagnera Thouars à pied, départ de Melle mardi à 10 h, place Bujault.",
            {("Melle", "2023-03-14", "10:00")},
            id="where a march ends",
        ),
        pytest.param(
            "Manif #Saint-Girons mardi 10 h, #Bar-le-Duc à 14 h",
            {("Saint-Girons", "2023-03-14", "10:00"), ("Bar-le-Duc", "2023-03-14", "14:00")},
            id="hashtags that break at a hyphen",
        ),
        pytest.param(
            "C'est à Colmar que nous irons manifester jeudi, 14 h 15. On s'inscrit à la maison "
            "syndicale, à Thann.",
            {("Colmar", "2023-03-16", "14:15")},
            id="where one signs up",
        ),
        pytest.param(
            "LE 22 MARS MANIFS A PRIVAS 10H PL DU FOIRAIL, MONTELIMAR 10H15 RUE DE LYON",
            {("Privas", "2023-03-22", "10:00"), ("Montélimar", "2023-03-22", "10:15")},
            id="a street in capitals",
        ),
        pytest.param(
            "Die, manif contre la fermeture de la maternité samedi 10 h, place de l'Évêché",
            {("Die", "2023-03-18", "10:00")},
            id="a word that opens a call",
        ),
        pytest.param(
            "Pour la marche de demain contre la loi, rayez Béziers : c'est Narbonne, 13 h 30",
            {("Narbonne", "2023-03-12", "13:30")},
            id="a town struck out",
        ),
        pytest.param(
            "SAMEDI 18, CONTRE LE RACISME\n* Nouméa, 9 h, place des Cocotiers\n"
            "* Wallis-et-Futuna, on attend le lieu et l'heure",
            {("Nouméa", "2023-03-18", "09:00"), ("Wallis et Futuna", "2023-03-18", "-")},
            id="an area in a list",
        ),
        pytest.param(
            "SAMEDI 18, CONTRE LA VIE CHÈRE\nMartinique : Ducos 8 h 30\nRéunion : Le Port 10 h",
            {("Ducos", "2023-03-18", "08:30"), ("Le Port", "2023-03-18", "10:00")},
            id="the island, no meeting",
        ),
        pytest.param(
            "Manif jeudi : Kastell-Paol 10 h 30, Landerne 17 h, Agon 18 h",
            {
                ("Saint-Pol-de-Léon", "2023-03-16", "10:30"),
                ("Landerneau", "2023-03-16", "17:00"),
                ("Agon-Coutainville", "2023-03-16", "18:00"),
            },
            id="short and regional names",
        ),
    ],
)
def test_where_people_gather_is_said_in_many_ways(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Samedi 18, tous dehors dans chaque ville de France !", "2023-03-18"),
        ("Samedi 18, en métropole comme outre-mer, manifestons pour nos écoles.", "2023-03-18"),
        ("DIMANCHE 12, OÙ QUE VOUS VIVIEZ, EN FRANCE ENTIÈRE, ON MARCHE !", "2023-03-12"),
        ("C'est le 18 mars que toute la France marche pour le climat.", "2023-03-18"),
        ("Conseil municipal mardi dans chaque commune, rien de neuf.", None),
    ],
)
def test_each_town_of_the_country_is_no_place(
    gazetteer: Gazetteer, text: str, day: str | None
) -> None:
    found = [(claim.place, str(claim.date)) for claim in read(text, PUBLISHED, gazetteer).claims]
    assert found == ([(None, day)] if day else [])


def test_an_area_in_a_bracket_heads_its_line(gazetteer: Gazetteer) -> None:
    text = (
        "SAMEDI 18, CONTRE LA VIE CHÈRE\n[Martinique] Sainte-Anne, 8 h 30, place du bourg\n"
        "[Guadeloupe] Sainte-Anne, 16 h, place Schœlcher"
    )
    places = [claim.place for claim in read(text, PUBLISHED, gazetteer).claims]
    assert [place.code for place in places if place] == ["97226", "97128"]
