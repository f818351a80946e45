"""What agencies and their readers set in a report: leads on the country, captions, headlines."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

# A Wednesday: "mardi" is the day before, or six days later.
PUBLISHED = dt.datetime.fromisoformat("2024-03-20T08:00+01:00")
TUESDAY = "2024-03-19"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "La France a connu mardi une journée de colère contre la vie chère, avec des défilés à "
            "Gap et à Dole.",
            id="what the country saw",
        ),
        pytest.param(
            "Le pays a vécu mardi sa cinquième journée de manifestations contre la vie chère, en "
            "particulier à Gap et à Dole.",
            id="what the country lived through",
        ),
        pytest.param(
            "Les instituteurs ont manifesté contre les fermetures de postes mardi à Gap et à Dole.",
            id="a day behind posts that are cut",
        ),
        pytest.param(
            "France saw a third day of protests against job cuts on Tuesday, with rallies in Gap "
            "and Dole.",
            id="what the country saw, in English",
        ),
        pytest.param(
            "The march against job cuts got underway Tuesday in Gap and Dole. The deputy mayor "
            "resigned, the prefect said on Wednesday.",
            id="under way, and a day on which something was said",
        ),
    ],
)
def test_the_day_of_a_country_is_that_of_its_towns(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-"), ("Dole", TUESDAY, "-")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Des tracteurs. Deux hommes brandissent une fourche, mardi à Gap, pendant la "
            "manifestation contre l'accord commercial.",
            id="who holds something up",
        ),
        pytest.param(
            "Une lycéenne, la main levée, lors d'un rassemblement contre le bac à Gap, mardi.",
            id="at a rally",
        ),
        pytest.param(
            "La tête de la marche contre le racisme, mardi à Gap. Photo J. Petit",
            id="who took the picture",
        ),
        pytest.param(
            "Le rassemblement contre le racisme, mardi à Gap. © Radio des Cimes",
            id="whose picture it is",
        ),
        pytest.param(
            "Ce mardi à Gap, la foule scande des slogans contre le racisme.",
            id="a crowd in the present",
        ),
        pytest.param(
            "Mardi matin à Gap, ils sont des dizaines à se rassembler contre le racisme.",
            id="so many who gather",
        ),
        pytest.param("Hospital workers march in Gap on Tuesday over pay", id="a headline"),
        pytest.param(
            "Hundreds of winegrowers take to the streets of Gap on Tuesday in anger at "
            "import rules",
            id="into the streets",
        ),
        pytest.param(
            "A boy waves a flag as people gather in Gap on Tuesday to oppose racism.",
            id="a boy and who is around him",
        ),
        pytest.param(
            "A girl holds a sign during a rally against racism in Gap on Tuesday.",
            id="a girl at a rally",
        ),
    ],
)
def test_what_a_caption_or_a_headline_shows_has_been(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Protesters gather at 2 p.m. on Saturday in front of the town hall in Gap to oppose "
            "racism.",
            {("Gap", "2024-03-23", "14:00")},
            id="an hour calls",
        ),
        pytest.param(
            "Lors de la manifestation de samedi à Gap contre le racisme, on chantera.",
            {("Gap", "2024-03-23", "-")},
            id="a verb to come",
        ),
        pytest.param(
            "Le 28 mars, des marches pour le climat s'élanceront depuis Gap, Dole et Arles.",
            {(town, "2024-03-28", "-") for town in ("Gap", "Dole", "Arles")},
            id="where they set out",
        ),
        pytest.param(
            "On défile demain contre la vie chère. Des cortèges partiront de Gap, Dole et Arles.",
            {(town, "2024-03-21", "-") for town in ("Gap", "Dole", "Arles")},
            id="whose day was said before",
        ),
        pytest.param(
            "On s'est rassemblé mardi contre le racisme, de Gap à Arles en passant par Dole.",
            {(town, TUESDAY, "-") for town in ("Gap", "Dole", "Arles")},
            id="from one town to another by way of a third",
        ),
        pytest.param(
            "Douze jours après la marche du 7 mars à Dole, on a défilé mardi à Gap contre le bruit "
            "des avions.",
            {("Gap", TUESDAY, "-"), ("Dole", "2024-03-07", "-")},
            id="so long after another, whose day is said",
        ),
        pytest.param(
            "Marche pour le climat samedi 23 mars à Gap, 15 h, devant la gare.\nVenez ! "
            "pic.twitter.com/Zz9 — Alternatiba (@alter_sud) 17 mars 2024\nDole : 16 h, place Foch.",
            {("Gap", "2024-03-23", "15:00"), ("Dole", "2024-03-23", "16:00")},
            id="when a tweet between them was sent",
        ),
        pytest.param(
            "La journée contre le racisme a été marquée à Gap par une marche.\n\n11 h 30, la place "
            "se remplit.",
            {("Gap", "None", "11:30")},
            id="an hour that has not come cannot be of today",
        ),
        pytest.param(
            "Extinction Rebellion Gap appelle à un rassemblement samedi à 14 h contre les avions.",
            {("Gap", "2024-03-23", "14:00")},
            id="a group's town that is a word too",
        ),
        pytest.param(
            "Le collectif Soutien Palestine Rennes organise demain une marche pour la paix.",
            {("Rennes", "2024-03-21", "-")},
            id="a collective's town",
        ),
        pytest.param(
            "Extinction Rebellion Gap organise samedi à 14 h une marche à Dole contre le bruit.",
            {("Dole", "2024-03-23", "14:00")},
            id="a group that calls elsewhere",
        ),
        pytest.param(
            "Marche contre les licenciements samedi à Gap. Le préavis de grève court de minuit à "
            "minuit.",
            {("Gap", "2024-03-23", "-")},
            id="from midnight to midnight",
        ),
        pytest.param(
            "Rallies took place in Gap on Tuesday against racism. At least 40 marches were "
            "expected in cities including Dole and Arles.",
            {(town, TUESDAY, "-") for town in ("Gap", "Dole", "Arles")},
            id="more were expected",
        ),
        pytest.param(
            "Police on Tuesday banned Saturday's demonstration in Gap over the war.",
            {("Gap", "2024-03-23", "-")},
            id="the day of a ban, and that of what is banned",
        ),
        pytest.param(
            "À Gap, les riverains défileront samedi 23 mars à 14 h contre le bruit. Deux d'entre "
            "eux seront jugés le 12 avril : un rassemblement est prévu à 8 h 30 au tribunal.",
            {("Gap", "2024-03-23", "14:00"), ("Gap", "2024-04-12", "08:30")},
            id="a trial's day, and an hour at which people gather",
        ),
        pytest.param(
            "Il est 20 h à Gap ce mardi soir, des milliers de marcheurs affluent vers la mairie "
            "pour dire non au 49.3.",
            {("Gap", TUESDAY, "20:00")},
            id="a scene with its hour",
        ),
        pytest.param(
            "The Gap procession will leave the town hall at 2 p.m. on Saturday against racism.",
            {("Gap", "2024-03-23", "14:00")},
            id="who will leave",
        ),
    ],
)
def test_each_town_has_the_day_of_its_sentence(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Mardi à Gap, selon les organisateurs, nous étions 900 contre le racisme et, selon la "
            "préfecture, nous n'étions que 400.",
            {("Gap", 900, "organisers"), ("Gap", 400, "police")},
            id="we were, and were but",
        ),
        pytest.param(
            "Mardi, ils étaient 800 à Gap, 700 à Dole selon la police et près de 1 200 à "
            "Charleville-Mézières selon les syndicats, contre le racisme.",
            {
                ("Gap", 800, "police"),
                ("Dole", 700, "police"),
                ("Charleville-Mézières", 1200, "organisers"),
            },
            id="two towns of the police, one of the unions",
        ),
        pytest.param(
            "On a marché mardi à Gap contre le bruit. Après le rassemblement de Dole, le 7 mars, "
            "la foule était espérée à Gap. Quelque 800 personnes (300 selon la police) ont défilé.",
            {("Gap", 800, "-"), ("Gap", 300, "police")},
            id="who was there behind a look back",
        ),
        pytest.param(
            "Gap (Hautes-Alpes), correspondance.- Ils étaient 900 à Gap et 400 à Dole, selon la "
            "préfecture, mardi, à marcher contre le bruit.",
            {("Gap", 900, "police"), ("Dole", 400, "police")},
            id="behind who wrote from where",
        ),
        pytest.param(
            "La marche de mardi à Gap contre le bruit a réuni quelque 800 personnes (un peu plus "
            "selon les organisateurs, pas plus de 600 selon la préfecture).",
            {("Gap", 800, "-"), ("Gap", 600, "police")},
            id="a little more, they say",
        ),
        pytest.param(
            "Selon la préfecture, ce seraient un peu moins de 600 manifestants qui auraient défilé "
            "mardi à Gap contre la vie chère.",
            {("Gap", 600, "police")},
            id="it would be so many",
        ),
        pytest.param(
            "Ils étaient « 800 » à Gap, « 600 » à Dole selon la préfecture, mardi, à marcher "
            "contre le bruit.",
            {("Gap", 800, "police"), ("Dole", 600, "police")},
            id="quoted in a row",
        ),
        pytest.param(
            "People marched Tuesday in Gap against a plan to raise the retirement age to 66, in "
            "streets of the 17th century.",
            set(),
            id="an age and a century",
        ),
        pytest.param(
            "Police put the number of marchers in Gap at 1,200 on Tuesday, while organisers said "
            "2,500 had taken part.",
            {("Gap", 1200, "police"), ("Gap", 2500, "organisers")},
            id="put the number at",
        ),
        pytest.param(
            "Some 700 people rallied in Gap on Tuesday against racism, local media reported.",
            {("Gap", 700, "press")},
            id="local media",
        ),
        pytest.param(
            "People marched in Gap on Tuesday. In all, the forty or so rallies in France brought "
            "together “90,000 people”, including “2,100 in Gap”, according to the organisers.",
            {("Gap", 2100, "organisers")},
            id="quoted, and so many rallies",
        ),
    ],
)
def test_each_number_is_of_who_says_it(
    text: str, figures: set[tuple[str, int, str]], gazetteer: Gazetteer
) -> None:
    found = figures_in(text, gazetteer)

    assert {(town, low, who) for town, _, low, who in found} == figures


@pytest.mark.parametrize(
    "head", ["Vannes (Morbihan) – ", "Vannes – ", "VANNES (Morbihan) - ", "Vannes. ", "Vannes : "]
)
@pytest.mark.parametrize(
    "told",
    [
        "140 personnes ont manifesté mardi à Pontivy contre la vie chère.",
        "Une marche pour l'hôpital a réuni 140 personnes mardi à Pontivy.",
        "Ils étaient 140 mardi à Pontivy à défiler contre la vie chère.",
        "Une manifestation s'est tenue mardi à Pontivy.",
    ],
)
def test_a_dateline_is_where_it_was_written(gazetteer: Gazetteer, head: str, told: str) -> None:
    assert said_in(head + told, PUBLISHED, gazetteer) == {("Pontivy", TUESDAY, "-")}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Vannes – 300 personnes ont marché mardi jusqu'à Séné.", {"Vannes"}),
        ("Vannes : 300 personnes ont manifesté mardi, et 80 à Auray.", {"Vannes", "Auray"}),
        ("Vannes : 300 personnes ont manifesté mardi, 80 à Auray.", {"Vannes", "Auray"}),
        ("Vannes. Ils étaient 300 mardi dans la rue. À Auray, 80.", {"Vannes", "Auray"}),
        ("Vannes : 300 personnes ont manifesté mardi place Gambetta.", {"Vannes"}),
        ("Vannes : la marche est annulée, tout le monde ira à Auray.", {"Vannes"}),
        ("Marseille : une manifestation est prévue samedi à Noailles.", {"Marseille"}),
    ],
)
def test_a_town_that_heads_a_line_may_be_the_rallys(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns
