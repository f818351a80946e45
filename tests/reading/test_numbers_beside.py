"""Numbers beside a rally's own: shares, other days' and towns', and who did not count them."""

import datetime as dt

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from worker.domain.kinds import ClaimStatus
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

CAME, AWAITED = "attendance", "expected"
P, G, J, R = "police", "organisers", "press", "-"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Samedi, 90 personnes ont bloqué le dépôt de Vesoul avant d'être évacuées par les CRS.",
            {("Vesoul", CAME, 90, R)},
            id="who clears them",
        ),
        pytest.param(
            "Un défilé de 400 personnes, suivi de près par la gendarmerie, a traversé Auch hier.",
            {("Auch", CAME, 400, R)},
            id="who follows them",
        ),
        pytest.param(
            "Le cortège d'Auch, hier, a été évalué à 800 manifestants par la police, 2 000 par la "
            "CGT.",
            {("Auch", CAME, 800, P), ("Auch", CAME, 2000, G)},
            id="but not who reckons them",
        ),
        pytest.param(
            "Les organisateurs du défilé d'Auch se félicitent d'avoir réuni hier 250 personnes.",
            {("Auch", CAME, 250, G)},
            id="who is glad to have brought them",
        ),
        pytest.param(
            "Défilé mardi à Auch : 400 manifestants sont attendus dès 14 heures par la police.",
            {("Auch", AWAITED, 400, P)},
            id="but who awaits them says so",
        ),
        pytest.param(
            "Ils étaient 600 hier à Dole. C'est le chiffre de la CGT, la police en a compté 450.",
            {("Dole", CAME, 600, G), ("Dole", CAME, 450, P)},
            id="the sentence behind tells of both",
        ),
        pytest.param(
            "Hier, 700 personnes, estime la police, ont défilé à Dijon contre la réforme.",
            {("Dijon", CAME, 700, P)},
            id="an aside and then what they did",
        ),
        pytest.param(
            "Samedi, 400 personnes à Gap, 90 à Digne et 60 à Manosque (ministère de l'Intérieur).",
            {("Gap", CAME, 400, P), ("Digne-les-Bains", CAME, 90, P), ("Manosque", CAME, 60, P)},
            id="a ministry counts them all",
        ),
        pytest.param(
            "Hier à Gap ils étaient 400, à Digne 90, à Manosque 60 selon nos comptages.",
            {("Gap", CAME, 400, J), ("Digne-les-Bains", CAME, 90, J), ("Manosque", CAME, 60, J)},
            id="each behind its town, and who counted behind all",
        ),
        pytest.param(
            "Hier à Gap, la FSU a compté 400 marcheurs, retraités compris, et 90 à Digne.",
            {("Gap", CAME, 400, G), ("Digne-les-Bains", CAME, 90, G)},
            id="and as many there, by the same",
        ),
        pytest.param(
            "Hier à Tulle, 300 personnes ont marché selon Terres Vivaces, 200 selon Lyon Capitale.",
            {("Tulle", CAME, 300, G), ("Tulle", CAME, 200, J)},
            id="names that no list holds",
        ),
        pytest.param(
            "Hier à Tulle, 300 personnes ont marché selon Simone Lacaze.",
            {("Tulle", CAME, 300, R)},
            id="but a person's",
        ),
        pytest.param(
            "Quelque 200 éleveurs et une trentaine d'élus ont marché hier à Auch, contre l'accord "
            "qui doit être signé en juin à Bruxelles par les pays membres, malgré la neige tombée "
            "dans la nuit sur une bonne partie du département, a indiqué à l'AFP la gendarmerie.",
            {("Auch", CAME, 200, P), ("Auch", CAME, 30, P)},
            id="who told an agency, far behind",
        ),
        pytest.param(
            "Hier à Tulle, 300 personnes ont marché selon la police, 500 pour Les Rives de la "
            "Corrèze, qui appelaient à défiler.",
            {("Tulle", CAME, 300, P), ("Tulle", CAME, 500, G)},
            id="who called, told behind its name",
        ),
        pytest.param(
            "La marche de mardi à Auch est interdite, a annoncé la préfecture. Hier, 90 personnes "
            "s'étaient réunies à Auch devant le palais de justice, selon la même source.",
            {("Auch", CAME, 90, P)},
            id="the source of the sentence before",
        ),
        pytest.param(
            "Hier, une soixantaine de municipaux ont marché à Auch. Condom a rassemblé 80 "
            "manifestants et Lombez 40, également de source policière.",
            {("Auch", CAME, 60, R), ("Condom", CAME, 80, P), ("Lombez", CAME, 40, P)},
            id="who counted both, said as well",
        ),
        pytest.param(
            "Hier à Tulle, 300 personnes (essentiellement des syndicalistes) ont marché.",
            {("Tulle", CAME, 300, R)},
            id="who they are, in a bracket",
        ),
        pytest.param(
            "Hier, 2.100 manifestants à Tulle (chiffre officiel) et 12 interpellations.",
            {("Tulle", CAME, 2100, P)},
            id="an official number",
        ),
        pytest.param(
            "Hier, les marches d'Auch, Condom et Lombez oscillaient entre 80 et 90 participants.",
            {("Auch", CAME, 80, R), ("Condom", CAME, 80, R), ("Lombez", CAME, 80, R)},
            id="each between two numbers",
        ),
        pytest.param(
            "Hier, une trentaine de personnes se sont réunies à Auch, à l'invitation de quatre "
            "organisations (CGT, FO, FSU, Solidaires), pour leurs pensions.",
            {("Auch", CAME, 30, R)},
            id="who calls, in a bracket",
        ),
        pytest.param(
            "À Auch hier, la préfecture a compté 650 manifestants, selon France Bleu Gascogne.",
            {("Auch", CAME, 650, P)},
            id="who counted, and who passes it on",
        ),
        pytest.param(
            "Ils ont marché hier à Auch. Selon les organisateurs, ils étaient 900, selon la "
            "gendarmerie, ils étaient 350.",
            {("Auch", CAME, 900, G), ("Auch", CAME, 350, P)},
            id="each before its own",
        ),
        pytest.param(
            "Selon une source policière à BFMTV, 450 personnes se sont rassemblées hier à Auch.",
            {("Auch", CAME, 450, P)},
            id="who was told",
        ),
        pytest.param(
            "Environ 200 éleveurs ont marché hier à Auch contre l'accord, à l'appel de plusieurs "
            "syndicats du département, a constaté une journaliste de l'AFP.",
            {("Auch", CAME, 200, J)},
            id="who saw them, far behind",
        ),
    ],
)
def test_who_counted_is_who_says_so(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Hier à Brest, la police a vu 900 manifestants, en deux cortèges, l'un de 600 "
            "personnes, l'autre de 300.",
            {("Brest", CAME, 900, P)},
            id="its two halves",
        ),
        pytest.param(
            "Hier à Brest, FO, venue avec 80 adhérents, marchait en tête. Le cortège comptait 900 "
            "personnes.",
            {("Brest", CAME, 900, R)},
            id="whom a union brought",
        ),
        pytest.param(
            "Ils étaient douze hier à Mende pour le cercle de silence, au lieu de 30 d'habitude.",
            {("Mende", CAME, 12, R)},
            id="as many as usual",
        ),
        pytest.param(
            "Hier à Foix, les syndicats appelaient 500 agents à débrayer : 90 ont manifesté.",
            {("Foix", CAME, 90, R)},
            id="who was called",
        ),
        pytest.param(
            "Hier, 120 personnes ont marché à Foix. Le centre de soins a reçu, lui, 450 personnes.",
            {("Foix", CAME, 120, R)},
            id="whom a house received",
        ),
        pytest.param(
            "Le cortège de Lille, hier, c'était 3 500 personnes, pas 8 000.",
            {("Lille", CAME, 3500, R)},
            id="the number it was not",
        ),
        pytest.param(
            "Hier à Lyon, 9 000 manifestants. Quatre-vingts militants de Vannes ont fait le "
            "déplacement.",
            {("Lyon", CAME, 9000, R)},
            id="who travelled there, and from where",
        ),
        pytest.param(
            "Hier à Lyon, 9 000 manifestants. Quatre-vingts militants de Roanne ont défilé.",
            {("Lyon", CAME, 9000, R), ("Roanne", CAME, 80, R)},
            id="but not who marched at home",
        ),
        pytest.param(
            "Hier, 90 personnes ont défilé à Auch. L'abattoir compte 450 CDI.",
            {("Auch", CAME, 90, R)},
            id="contracts",
        ),
        pytest.param(
            "Hier, 90 personnes ont défilé à Auch pour la paix. Plus de 20 000 personnes auraient "
            "perdu la vie là-bas.",
            {("Auch", CAME, 90, R)},
            id="who is said to have died",
        ),
        pytest.param(
            "Hier, 90 personnes ont défilé à Auch, après celle du 4 mars, qui avait réuni 300 "
            "personnes selon la préfecture (700 selon les organisateurs).",
            {
                ("Auch", CAME, 90, R),
                ("Auch", CAME, 300, "police"),
                ("Auch", CAME, 700, "organisers"),
            },
            id="two who counted an earlier one",
        ),
        pytest.param(
            "Hier, 90 personnes ont défilé à Auch contre la fin du dépôt, où travaillent 214 "
            "cheminots.",
            {("Auch", CAME, 90, R)},
            id="who works there",
        ),
        pytest.param(
            'Une opération "ville morte" a eu lieu hier à Auch, qui a rassemblé 350 personnes. '
            "Une marche est prévue mardi à Condom.",
            {("Auch", CAME, 350, R)},
            id="but who comes when the shops close",
        ),
        pytest.param(
            'Hier, 90 lycéens ont défilé à Auch avec une banderole "Ni 64, ni mai 68". Environ 300 '
            "personnes étaient présentes pour le colloque du soir.",
            {("Auch", CAME, 90, R)},
            id="what a banner says, and who sat indoors",
        ),
        pytest.param(
            "Hier, un cortège a traversé Auch. Cette marche, qui a réuni 90 personnes, avait pour "
            "objectif de rouvrir les urgences de Condom.",
            {("Auch", CAME, 90, R)},
            id="what they want elsewhere",
        ),
        pytest.param(
            "Près de 130 tracteurs selon la préfecture, 210 selon la FDSEA, ont roulé hier à Gap.",
            set(),
            id="tractors, by two counts",
        ),
    ],
)
def test_a_number_of_something_else_is_no_rallys(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Hier à Dax : 260 personnes pour les soignants suspendus.",
            {("Dax", CAME, 260, R)},
            id="what became of those they stand for",
        ),
        pytest.param(
            "Hier à Dax, 12 personnes ont été interpellées pour les dégâts.",
            set(),
            id="what became of them",
        ),
        pytest.param(
            "Mardi, deux cents vignerons ont manifesté à Condom contre la taxe.",
            {("Condom", CAME, 200, R)},
            id="a trade that ends like a verb to come",
        ),
        pytest.param(
            "Hier : deux cents personnes à Metz, cent à Nancy et trente à Verdun pour l'hôpital.",
            {("Metz", CAME, 200, R), ("Nancy", CAME, 100, R), ("Verdun", CAME, 30, R)},
            id="a hundred in a row",
        ),
        pytest.param(
            "Jeudi à Pau, 300 usagers et 60 élèves et parents ont défilé.",
            {("Pau", CAME, 300, R), ("Pau", CAME, 60, R)},
            id="pupils and parents",
        ),
        pytest.param(
            "Depuis l'aube, une cinquantaine d'éleveurs filtrent le rond-point d'Auch.",
            {("Auch", CAME, 50, R)},
            id="what they are doing",
        ),
        pytest.param(
            "Jeudi, 80 salariés de l'usine, sur 290 qu'elle compte, se sont rassemblés à Amiens.",
            {("Amiens", CAME, 80, R)},
            id="so many of all there are",
        ),
        pytest.param(
            "Mardi, la mobilisation a marqué le pas à Bayonne : 4 200 personnes.",
            {("Bayonne", CAME, 4200, R)},
            id="a step, and no denial",
        ),
        pytest.param(
            "Hier à Limoges, 150 tracteurs et 600 éleveurs.",
            {("Limoges", CAME, 600, R)},
            id="who came with machines",
        ),
        pytest.param(
            "Visite du ministre : 300 manifestants l'attendaient hier à Ganges.",
            {("Ganges", CAME, 300, R)},
            id="who waited for somebody",
        ),
        pytest.param(
            "Bars fermés : 40 gérants, réunis hier devant la gare de Metz, ont demandé des aides.",
            {("Metz", CAME, 40, R)},
            id="where they gathered, by the way",
        ),
        pytest.param(
            "Jeudi à Amiens, 7 salariés sur 10 ont manifesté.",
            set(),
            id="but not a share",
        ),
        pytest.param(
            "Hier, 80 habitants de Lezay devant la mairie contre les éoliennes.",
            {("Lezay", CAME, 80, R)},
            id="villagers who stand there",
        ),
        pytest.param(
            "Lezay, bourg de 2 000 habitants devant la rivière, a marché hier pour son école.",
            set(),
            id="but not who lives there",
        ),
        pytest.param(
            "À Cholet, 400 personnes ont manifesté jeudi, contre 150 à Laval.",
            {("Cholet", CAME, 400, R), ("Laval", CAME, 150, R)},
            id="against another town's",
        ),
        pytest.param(
            "Aujourd'hui à Auch, 300 personnes se sont réunies devant la mairie. Le départ du "
            "cortège était prévu à 23 heures.",
            {("Auch", CAME, 300, R)},
            id="before the march sets out",
        ),
        pytest.param(
            "Hier à Gap, des centaines de bergers (entre 400 et 500) ont défilé.",
            {("Gap", CAME, 400, R)},
            id="how many the hundreds were",
        ),
        pytest.param(
            "Hier, 70 éleveurs sont arrivés dans le centre de Gap avec des tracteurs.",
            {("Gap", CAME, 70, R)},
            id="who drove there",
        ),
        pytest.param(
            "La marche d'hier à Gap a réuni 800 personnes selon la CGT qui espérait mieux.",
            {("Gap", CAME, 800, G)},
            id="who came, and what was hoped",
        ),
    ],
)
def test_people_are_counted_whatever_else_is_said(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Mardi, 900 manifestants à Guéret. Ce samedi, 600.",
            {("Guéret", "2023-03-07", 900), ("Guéret", "2023-03-11", 600)},
            id="a day and so many",
        ),
        pytest.param(
            "Hier à Foix, on était 300 au péage. Aujourd'hui on n'est plus que 40.",
            {("Foix", "2023-03-10", 300), ("Foix", "2023-03-11", 40)},
            id="how many are left",
        ),
        pytest.param(
            "Guéret : 900 manifestants le 19 janvier, 1 200 le 31, 800 le 7 février.",
            {("Guéret", "2023-01-19", 900), ("Guéret", "2023-01-31", 1200)}
            | {("Guéret", "2023-02-07", 800)},
            id="days of the same month",
        ),
        pytest.param(
            "Hier, 700 personnes à Foix et 300 à Pamiers, contre 1 200 et 500 le 31 janvier.",
            {("Foix", "2023-03-10", 700), ("Pamiers", "2023-03-10", 300)}
            | {("Foix", "2023-01-31", 1200), ("Pamiers", "2023-01-31", 500)},
            id="each town's of another day",
        ),
        pytest.param(
            "Hier à Cluny, 90 marcheurs, moins que la marche du 14 janvier, qui en comptait 150.",
            {("Cluny", "2023-03-10", 90), ("Cluny", "2023-01-14", 150)},
            id="the rally it is compared with",
        ),
        pytest.param(
            "Hier à Cluny, 90 personnes ont marché, loin des 150 de février.",
            {("Cluny", "2023-03-10", 90)},
            id="a month that tells no day",
        ),
        pytest.param(
            "Mercredi à Albi, la mobilisation pourrait rassembler 3 000 personnes.",
            {("Albi", "2023-03-15", 3000)},
            id="what could be is to come",
        ),
        pytest.param(
            "Mercredi à Albi, les manifestants se serraient, 3 000 personnes sous la halle.",
            {("Albi", "2023-03-08", 3000)},
            id="but not all that ends so",
        ),
        pytest.param(
            "300 personnes à Gap le 7 mars. Samedi, 14 h, on recommence.",
            {("Gap", "2023-03-07", 300)},
            id="but an hour is nobody",
        ),
        pytest.param(
            "Manif de jeudi à Laval : la CGT espère 2 000 personnes. Mardi, 1 500 avaient défilé.",
            {("Laval", "2023-03-16", 2000), ("Laval", "2023-03-07", 1500)},
            id="who is awaited is not gone",
        ),
        pytest.param(
            "Grosse foule à Albi, mardi. Plus de 900 personnes ont défilé dans les rues de la "
            "ville, faisant écho à la belle marche toulousaine de lundi (3 000 manifestants).",
            {("Albi", "2023-03-07", 900), ("Toulouse", "2023-03-06", 3000)},
            id="a rally that answers another",
        ),
    ],
)
def test_a_number_is_of_the_day_beside_it(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int]]
) -> None:
    found = {
        (claim.place.name if claim.place else "-", str(claim.date), figure.low)
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
    }

    assert found == figures


@pytest.mark.parametrize(
    "deed",
    [
        "À Gap, 80 personnes ont forcé la grille de la sous-préfecture.",
        "80 personnes se sont introduites dans la mairie.",
        "Certains, une cinquantaine, ont escaladé les grilles.",
        "Vers 17 h, une trentaine d'irréductibles faisaient face aux gendarmes.",
        "Un noyau de 40 manifestants est resté sur place.",
        "80 salariés de la fonderie marchaient en tête.",
        "Une partie des manifestants, environ 100 personnes, a bloqué la rocade.",
    ],
)
def test_some_of_a_crowd_that_was_counted_are_no_crowd(gazetteer: Gazetteer, deed: str) -> None:
    text = f"À Gap, 1 200 personnes ont défilé hier contre la réforme. {deed}"
    assert {one[2] for one in figures_in(text, gazetteer)} == {1200}


def test_each_of_two_towns_has_its_own_crowd(gazetteer: Gazetteer) -> None:
    text = (
        "Hier, ils étaient 1 500 à Gap, un millier à Dole contre la réforme. À Dole, où rien "
        "n'était déclaré, 200 personnes ont forcé la grille de la mairie."
    )
    assert {(town, low) for town, _, low, _ in figures_in(text, gazetteer)} == {
        ("Gap", 1500),
        ("Dole", 1000),
    }


@pytest.mark.parametrize(
    "count",
    [
        "La police a compté 300 manifestants.",
        "À Dole, 300 personnes ont occupé la sous-préfecture.",
        "Le rassemblement du matin avait réuni 300 personnes.",
        "Le matin dès 7 h, 300 lycéens avaient bloqué leur lycée.",
    ],
)
def test_a_smaller_count_of_its_own_is_one(gazetteer: Gazetteer, count: str) -> None:
    text = f"À Gap, 1 200 personnes ont défilé hier contre la réforme. {count}"
    assert {one[2] for one in figures_in(text, gazetteer)} == {1200, 300}


@pytest.mark.parametrize(
    "report",
    [
        "À Auch, 80 personnes ont manifesté ce samedi. Le cortège est parti à 15 h 30 de la gare.",
        "80 personnes ont défilé à Auch ce samedi à 15 h.",
        "Ils étaient 80 à Auch ce samedi à 15 h contre la réforme.",
        "Le rassemblement de ce samedi à 15 h à Auch a réuni 80 personnes.",
    ],
)
def test_what_is_told_as_done_is_past_whenever_published(report: str, gazetteer: Gazetteer) -> None:
    morning = dt.datetime.fromisoformat("2023-03-18T10:00+01:00")  # a Saturday
    (claim,) = read(report, morning, gazetteer).claims
    assert claim.status is ClaimStatus.PAST
    assert [figure.low for figure in claim.figures] == [80]
