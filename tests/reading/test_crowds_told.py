"""How many came or are awaited, in the rarer turns of reports, calls and pages of events."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

P, G, R = "police", "organisers", "-"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "À Agen, 250 (CGT)/80 (police) manifestants lundi.",
            {("Agen", 250, G), ("Agen", 80, P)},
            id="people behind both numbers",
        ),
        pytest.param(
            "De Dax (410) à Pau (170), en passant par Gap (280), les cortèges étaient gros hier.",
            {("Dax", 410, R), ("Pau", 170, R), ("Gap", 280, R)},
            id="from one town to the other",
        ),
        pytest.param(
            "Hier à Metz, le cortège s'est étiré sur 1,5 km et a réuni 210 personnes.",
            {("Metz", 210, R)},
            id="how long it was",
        ),
        pytest.param(
            "Manifestations de jeudi : le point.\nVannes arrive en tête avec 1 200 personnes, "
            "suivie de Rennes (970) et de Dinan (au moins 190).",
            {("Vannes", 1200, R), ("Rennes", 970, R), ("Dinan", 190, R)},
            id="ranked",
        ),
        pytest.param(
            "C'est à Voiron que la mobilisation a été la plus forte hier, avec 1 100 personnes, "
            "devant Grenoble (400).",
            {("Voiron", 1100, R), ("Grenoble", 400, R)},
            id="ahead of another",
        ),
        pytest.param(
            "Même affluence à Brest et à Tarbes jeudi : environ 85 soignants dans chacune des "
            "deux villes.",
            {("Brest", 85, R), ("Tarbes", 85, R)},
            id="so many in each",
        ),
        pytest.param(
            "Le rassemblement, auquel ont participé six à sept cents soignants, s'est déroulé "
            "jeudi à Amiens.",
            {("Amiens", 600, R)},
            id="in which they took part",
        ),
        pytest.param(
            "Jeudi, Cholet a rassemblé 3.300 participants pour de meilleures conditions de "
            "travail, Saumur une bonne centaine.",
            {("Cholet", 3300, R), ("Saumur", 100, R)},
            id="a verb for both towns",
        ),
        pytest.param(
            "À Béziers, la troisième journée de mobilisation a réuni 110 personnes lundi, soit "
            "deux fois plus que la première.",
            {("Béziers", 110, R)},
            id="twice as many",
        ),
        pytest.param(
            "Bilan des manifs de mardi :\nÀ Vesoul, la place était pleine : 120 soignants. À "
            "Troyes, une chaîne humaine a réuni 190 personnes.",
            {("Vesoul", 120, R), ("Troyes", 190, R)},
            id="the place was full",
        ),
        pytest.param(
            "On était au moins 5.800 hier à Metz, la police dit 4 800.",
            {("Metz", 5800, R), ("Metz", 4800, P)},
            id="what the police say",
        ),
        pytest.param(
            "Les cortèges de mardi en chiffres\n610 → Vesoul\n65 → Rennes",
            {("Vesoul", 610, R), ("Rennes", 65, R)},
            id="arrows",
        ),
        pytest.param(
            "Avec près de 1 600 manifestants mardi, Castres signe sa plus grosse mobilisation.",
            {("Castres", 1600, R)},
            id="the most it ever saw",
        ),
        pytest.param(
            "90 personnes ont bloqué la circulation lundi à Arras lors d'une manifestation contre "
            "l'autoroute.",
            {("Arras", 90, R)},
            id="they stopped the traffic",
        ),
        pytest.param(
            "À Tulle, la participation est estimée à 260 personnes jeudi par la FSU.",
            {("Tulle", 260, G)},
            id="a day before who estimates",
        ),
        pytest.param(
            "Mardi, les cortèges de Dunkerque et de Pau ont rassemblé respectivement 2 500 et "
            "3500 personnes.",
            {("Dunkerque", 2500, R), ("Pau", 3500, R)},
            id="each its own",
        ),
        pytest.param(
            "Jeudi, Cholet a mobilisé 3.300 personnes, Saumur 450 et Angers une centaine.",
            {("Cholet", 3300, R), ("Saumur", 450, R), ("Angers", 100, R)},
            id="a verb for three towns",
        ),
        pytest.param(
            "Jeudi, à Lisieux, 740 manifestants ont défilé sur 4 kilomètres.",
            {("Lisieux", 740, R)},
            id="how far they went",
        ),
        pytest.param(
            "Dans le Sud-Ouest, on a compté 150 manifestants lundi à Pau.",
            {("Pau", 150, R)},
            id="a region, no paper",
        ),
        pytest.param(
            "Sud Ouest a compté 150 manifestants lundi à Pau.",
            {("Pau", 150, "press")},
            id="a paper",
        ),
        pytest.param(
            "Pau : mobilisation pour le climat\nÀ Pau, 780 personnes se sont rassemblées jeudi "
            "devant la gare.\nLa préfecture a compté 430 manifestants, les organisateurs 1 300.",
            {("Pau", 780, R), ("Pau", 430, P), ("Pau", 1300, G)},
            id="who counted, below a title and a sentence",
        ),
        pytest.param(
            "Manifestations de jeudi\nÀ Pau, 780 personnes.\nÀ Dax, 90 personnes.\n"
            "La préfecture a compté 4 300 manifestants dans le département.",
            {("Pau", 780, R), ("Dax", 90, R)},
            id="a sum, below rows",
        ),
        pytest.param(
            "Jeudi, la manifestation de Poitiers a rassemblé 400 personnes. La première en avait "
            "rassemblé 350.",
            {("Poitiers", 400, R), ("Poitiers", 350, R)},
            id="the first one",
        ),
        pytest.param(
            "Jeudi, 370 des 900 salariés de l'usine ont manifesté à Pontivy.",
            {("Pontivy", 370, R)},
            id="so many of them",
        ),
        pytest.param(
            "Jeudi, à Auch, lors d'un rassemblement qui a réuni 250 personnes, une pétition de "
            "4 500 signatures a été remise.",
            {("Auch", 250, R)},
            id="what was handed over",
        ),
        pytest.param(
            "Jeudi, la fourchette va de 170 (police) à 400 (syndicats) manifestants à Angers.",
            {("Angers", 170, P), ("Angers", 400, G)},
            id="a range of two",
        ),
        pytest.param(
            "Manifestations de jeudi : le point. Police : Rodez 150, Vierzon 170. Organisateurs : "
            "Rodez 530, Vierzon 440.",
            {("Rodez", 150, P), ("Vierzon", 170, P), ("Rodez", 530, G), ("Vierzon", 440, G)},
            id="two rows",
        ),
        pytest.param(
            "Les cortèges de jeudi en chiffres\nAlbi : 290/Dax : 100/Concarneau : 3 900",
            {("Albi", 290, R), ("Dax", 100, R), ("Concarneau", 3900, R)},
            id="strokes",
        ),
        pytest.param(
            "L'intersyndicale se félicite des 240 manifestants présents jeudi à Angers.",
            {("Angers", 240, G)},
            id="glad of so many",
        ),
        pytest.param(
            "Un rassemblement de 1300 opposants s'est tenu mardi devant la préfecture, à Guéret.",
            {("Guéret", 1300, R)},
            id="no year",
        ),
        pytest.param(
            "Un cortège de 1700 personnes a traversé Guéret mardi.",
            {("Guéret", 1700, R)},
            id="no year of history",
        ),
        pytest.param(
            "Jeudi, 300 personnes ont défilé à Guéret en mémoire des fusillés de 1944.",
            {("Guéret", 300, R)},
            id="a year",
        ),
        pytest.param(
            "Jeudi, 300 personnes ont défilé à Dax, devant la mairie (120 selon la police).",
            {("Dax", 300, R), ("Dax", 120, P)},
            id="in front of a house",
        ),
        pytest.param(
            "Jeudi, 300 personnes ont défilé à Dax. La place de la mairie était pleine de soleil.",
            {("Dax", 300, R)},
            id="full of something else",
        ),
    ],
)
def test_who_came_is_told_in_rarer_turns(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        (
            "290 personnes ont répondu vendredi à l'appel de l'intersyndicale à Grenoble.",
            {("Grenoble", "2023-03-10", "-")},
        ),
        (
            "L'appel de l'intersyndicale a été entendu hier à Évreux, où 610 personnes ont défilé.",
            {("Évreux", "2023-03-10", "-")},
        ),
        (
            (
                "La marche pour le climat pourrait rassembler deux milliers de personnes "
                "dimanche à La Rochelle."
            ),
            {("La Rochelle", "2023-03-12", "-")},
        ),
        (
            (
                "Les organisateurs espèrent rassembler 980 manifestants mardi à Vannes lors de la "
                "marche contre la fermeture de la maternité."
            ),
            {("Vannes", "2023-03-14", "-")},
        ),
        (
            (
                "Les autorités attendent deux mille manifestants lundi à Draguignan pour la "
                "manifestation contre l'autoroute."
            ),
            {("Draguignan", "2023-03-13", "-")},
        ),
        (
            "À Quimperlé, on a de nouveau marché vendredi contre la réforme.",
            {("Quimperlé", "2023-03-10", "-")},
        ),
        (
            "À Quimperlé, on a une nouvelle fois défilé vendredi contre la réforme.",
            {("Quimperlé", "2023-03-10", "-")},
        ),
        (
            (
                "Vendredi, 300 personnes ont manifesté à Quimperlé contre la réforme. Lors de la "
                "précédente manifestation, dimanche dernier, 630 personnes avaient défilé."
            ),
            {("Quimperlé", "2023-03-10", "-"), ("Quimperlé", "2023-03-05", "-")},
        ),
        (
            (
                "Une manifestation s'est tenue le 10 mars à Lannion contre la réforme. C'est moins "
                "que le 7 mars, où ils étaient 560. À Brive, 320 personnes ont manifesté."
            ),
            {
                ("Lannion", "2023-03-10", "-"),
                ("Lannion", "2023-03-07", "-"),
                ("Brive-la-Gaillarde", "2023-03-10", "-"),
            },
        ),
        (
            (
                "À Lannion, 560 personnes ont défilé le 10 mars contre la réforme. À Brive, ils "
                "étaient 320. Le procès du maire de Lannion s'est tenu le 7 mars."
            ),
            {("Lannion", "2023-03-10", "-"), ("Brive-la-Gaillarde", "2023-03-10", "-")},
        ),
        (
            "À Mende, 380 personnes ont défilé vendredi, 12 ont été interpellées.",
            {("Mende", "2023-03-10", "-")},
        ),
        (
            "À Mende, on défile vendredi 17, venez.",
            {("Mende", "2023-03-17", "-")},
        ),
        (
            (
                "Manifs de mardi : à Valence (14 h, Champ-de-Mars) et à Aubenas (17 h, mairie). "
                "Lors de la précédente manifestation à Valence, le 7 mars, la police avait "
                "recensé 3 800 manifestants."
            ),
            {
                ("Valence", "2023-03-14", "14:00"),
                ("Aubenas", "2023-03-14", "17:00"),
                ("Valence", "2023-03-07", "-"),
            },
        ),
        (
            "Deux mille manifestants ont défilé lundi à Draguignan contre l'autoroute.",
            {("Draguignan", "2023-03-06", "-")},
        ),
        (
            "Un manifestant blessé lundi à Draguignan lors d'une marche contre l'autoroute.",
            {("Draguignan", "2023-03-06", "-")},
        ),
        (
            (
                "Les organisateurs attendaient 980 manifestants mardi à Vannes lors de la marche "
                "contre la fermeture de la maternité."
            ),
            {("Vannes", "2023-03-07", "-")},
        ),
    ],
)
def test_a_day_beside_such_a_turn_is_the_rallys(
    gazetteer: Gazetteer, text: str, cells: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == cells


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Mercredi, la CGT attend 740 personnes à Fougères et 700 à Saumur pour la "
            "manifestation contre la vie chère.",
            {("Fougères", 740, G), ("Saumur", 700, G)},
            id="a verb for both towns",
        ),
        pytest.param(
            "Manifestation mardi à Sens, 14 h, gare. Nombre de participants attendus : 1 000.",
            {("Sens", 1000, R)},
            id="awaited by nobody who is named",
        ),
        pytest.param(
            "Mercredi, on attend 740 personnes à Fougères et 700 à Saumur pour la manifestation "
            "contre la vie chère.",
            {("Fougères", 740, R), ("Saumur", 700, R)},
            id="nobody, twice",
        ),
        pytest.param(
            "Mardi, manifestation pour le climat à Pau : 2 000 participants annoncés par les "
            "organisateurs, 120 gendarmes mobilisés.",
            {("Pau", 2000, G)},
            id="announced by who calls",
        ),
        pytest.param(
            "Mardi, manifestation contre la vie chère à Nantes. La préfecture a reçu une "
            "déclaration pour 1 200 personnes.",
            {("Nantes", 1200, G)},
            id="declared for so many",
        ),
        pytest.param(
            "Les forces de l'ordre se préparent à accueillir 250 manifestants mardi à Tours.",
            {("Tours", 250, P)},
            id="who gets ready for them",
        ),
        pytest.param(
            "Ils pourraient être 260 mardi à Toulon à manifester pour sauver les urgences, selon "
            "la préfecture.",
            {("Toulon", 260, P)},
            id="they may be so many",
        ),
        pytest.param(
            "On attend du monde mardi à Blois pour la marche pour les salaires : 650 personnes au "
            "moins, selon le collectif.",
            {("Blois", 650, G)},
            id="how many, behind",
        ),
        pytest.param(
            "Les organisateurs de la manifestation de mardi à Millau ont déclaré 870 participants "
            "en préfecture.",
            {("Millau", 870, G)},
            id="declared",
        ),
        pytest.param(
            "La marche pour le climat pourrait rassembler une bonne trentaine de personnes mardi "
            "à Dax.",
            {("Dax", 30, R)},
            id="a march that may gather them",
        ),
    ],
)
def test_who_is_awaited_is_told_in_rarer_turns(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "expected", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Invités : 500 – Intéressés : 410 – Participants : 380 – Manif de jeudi, 14 h, Brest",
            {("Brest", "invited", 500), ("Brest", "interested", 410), ("Brest", "going", 380)},
            id="dashes",
        ),
        pytest.param(
            "Dole, jeudi, 14 h : rassemblement pour les salaires. 600 ont répondu « présent », "
            "570 « peut-être ».",
            {("Dole", "going", 600), ("Dole", "interested", 570)},
            id="what they answered",
        ),
        pytest.param(
            "On est déjà 380 à participer à la marche de mercredi à Reims (400 intéressés, 300 "
            "invités)",
            {("Reims", "going", 380), ("Reims", "interested", 400), ("Reims", "invited", 300)},
            id="so many of us",
        ),
        pytest.param(
            "👥 730 participants\n⭐ 630 intéressés\n📍 Quimper, place de la Gare\n📅 dimanche, "
            "14 h\nMarche pour la paix",
            {("Quimper", "going", 730), ("Quimper", "interested", 630)},
            id="a line each",
        ),
        pytest.param(
            "Déjà 330 intéressés et 320 participants pour le rassemblement de jeudi à Thouars 🔥",
            {("Thouars", "interested", 330), ("Thouars", "going", 320)},
            id="who comes said last",
        ),
        pytest.param(
            "L'appel à manifester mardi à Redon pour les salaires a reçu 600 réponses positives "
            "sur Facebook.",
            {("Redon", "going", 600)},
            id="answers",
        ),
        pytest.param(
            "Marche pour la paix, Avignon, mardi 14h. Sur Facebook, 250 personnes ont indiqué leur "
            "intérêt et 270 leur participation.",
            {("Avignon", "interested", 250), ("Avignon", "going", 270)},
            id="the verb said once",
        ),
        pytest.param(
            "Niort, lundi 14h, marche pour la paix. Participants (790) Intéressés (740)",
            {("Niort", "going", 790), ("Niort", "interested", 740)},
            id="brackets",
        ),
        pytest.param(
            "Sur Facebook, 410 personnes annoncent leur participation à la marche de mardi à Douai "
            "et 390 se disent « intéressées ».",
            {("Douai", "going", 410), ("Douai", "interested", 390)},
            id="said that they come",
        ),
    ],
)
def test_pages_of_events_tell_who_clicked(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, kind, n, R) for t, kind, n in figures}


@pytest.mark.parametrize(
    "told",
    [
        "310 personnes ont manifesté mardi matin, puis 90 à 18 h",
        "ils étaient 310 le matin, puis 90 à 18 h, mardi, à manifester",
        "310 manifestants mardi matin et 90 l'après-midi",
        "310 personnes mardi matin, puis 90 en soirée, ont défilé",
    ],
)
def test_people_come_twice_a_day(gazetteer: Gazetteer, told: str) -> None:
    found = figures_in(f"À Gap, {told} contre la réforme.", gazetteer)
    assert {(town, low) for town, _, low, _ in found} == {("Gap", 310), ("Gap", 90)}


@pytest.mark.parametrize("told", ["ils sont 350", "ils seraient 350", "elles seraient environ 350"])
def test_so_many_are_or_would_be_there(gazetteer: Gazetteer, told: str) -> None:
    text = f"À Gap, le cortège est parti à 10 h de la gare. À Albi, {told}."

    found = figures_in(text, gazetteer)

    assert {(town, low) for town, _, low, _ in found} == {("Albi", 350)}
