"""What articles of newspapers say beside a rally, and in what order."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in, towns_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Les visites sont reportées. Rassemblement mardi à 10 h à Niort, devant la mairie.",
            ["Niort planned"],
            id="visits are put off",
        ),
        pytest.param(
            "Jeudi, 900 personnes ont manifesté à Niort. À Melle, le maire a annulé tous les "
            "concerts.",
            ["Niort past"],
            id="concerts are called off",
        ),
        pytest.param(
            "À Niort, la préfecture a interdit les deux marches prévues samedi contre la loi.",
            ["Niort forbidden"],
            id="marches are forbidden",
        ),
        pytest.param(
            "900 personnes ont manifesté jeudi à Niort.\n\nÀ Melle, le collège a fermé.\n\n"
            "À Thouars, 200 manifestants ont bloqué le pont.",
            ["Niort past", "Thouars past"],
            id="one of several towns, of which something else is said",
        ),
        pytest.param(
            "Le rectorat de Poitiers rappelle que les postes sont pourvus. Interrogée sur une "
            "éventuelle manifestation, la mairie temporise : « On verra lundi. »",
            [],
            id="a march that may be, and who speaks",
        ),
        pytest.param(
            "Niort marche mardi à 14 h. Niort n'est pas seule : nos collègues de Thouars se "
            "retrouvent à 10 h devant la gare.",
            ["Niort planned", "Thouars planned"],
            id="colleagues of another town",
        ),
        pytest.param(
            "Jeudi, 900 personnes ont manifesté à Niort. À Melle, l'Union locale CGT avait vu "
            "grand : 200 manifestants.",
            ["Niort past", "Melle past"],
            id="a union is not the town of L'Union",
        ),
        pytest.param(
            "Retraites : en Vendée, mieux que le 10 janvier\n\n"
            "900 personnes ont manifesté hier à Challans.",
            ["Challans past"],
            id="an area of whose towns the text tells",
        ),
        pytest.param(
            "Hier soir, 900 personnes se sont rassemblées à Niort, selon la police. Le "
            "rassemblement avait été interdit la veille.",
            ["Niort past"],
            id="what had been forbidden and was held",
        ),
    ],
)
def test_what_becomes_of_something_else_is_no_rallys(
    gazetteer: Gazetteer, text: str, expected: list[str]
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Retraites : la colère monte en Poitou\n\nLes opposants à la loi ont envahi la "
            "région, hier.\n\nC'est à Niort que la foule était dense : 900 manifestants.",
            {("Niort", "2023-01-12", "-")},
            id="the day of a sentence without a town holds for the towns below",
        ),
        pytest.param(
            "Hier, 900 personnes ont manifesté à Niort. Le 10 janvier, la place en avait attiré "
            "300. À Melle, le même jour, cent personnes ont défilé.",
            {
                ("Niort", "2023-01-12", "-"),
                ("Niort", "2023-01-10", "-"),
                ("Melle", "2023-01-12", "-"),
            },
            id="the same day is not that of a look back",
        ),
        pytest.param(
            "Le 10 janvier, 900 personnes ont défilé à Niort. L'après-midi, c'est à Thouars que la "
            "colère a éclaté. 400 manifestants selon la police.",
            {("Niort", "2023-01-10", "-"), ("Thouars", "2023-01-10", "-")},
            id="a town that its sentence is about",
        ),
        pytest.param(
            "Deux cortèges jeudi 12 janvier à Niort\n\nLa CGT avait donné rendez-vous à 10 h 30 à "
            "la gare ; FO, à 10 h, avec dépôt de gerbe.",
            {("Niort", "2023-01-12", "10:00")},
            id="a wreath laid at a march makes no ceremony of it",
        ),
        pytest.param(
            "Le « samedi de la colère » n'aura pas été une marée : 900 manifestants à Niort, 60 à "
            "Melle.",
            {("Niort", "2023-01-07", "-"), ("Melle", "2023-01-07", "-")},
            id="what will have been is over",
        ),
        pytest.param(
            "Mardi, marche contre la loi à Niort à 10 h. « Le défilé géant de 1995 à Thouars, ça "
            "c'était quelque chose ! »",
            {("Niort", "2023-01-17", "10:00")},
            id="a march of a year long gone",
        ),
        pytest.param(
            "La marche de Niort est interdite samedi. Rien ne s'oppose à celle qu'organise "
            "dimanche à 14 h à Melle la Ligue des droits de l'homme.",
            {("Niort", "2023-01-14", "-"), ("Melle", "2023-01-15", "14:00")},
            id="nothing stands against a march",
        ),
        pytest.param(
            "Une marche pour l'eau a réuni 900 personnes jeudi à Niort. Une lettre a été remise à "
            "la préfète.",
            {("Niort", "2023-01-12", "-")},
            id="a letter handed over puts nothing off",
        ),
        pytest.param(
            "Jeudi, mille personnes ont manifesté à Niort pour l'hôpital. Il faut une heure vingt "
            "pour Poitiers.",
            {("Niort", "2023-01-12", "-")},
            id="how far a town is",
        ),
        pytest.param(
            "L'intersyndicale appelle à redescendre dans la rue le 19 janvier. À Niort, ce sera à "
            "10 h, devant la gare. Les parents manifesteront à Melle devant le lycée le 20.",
            {("Niort", "2023-01-19", "10:00"), ("Melle", "2023-01-20", "-")},
            id="a day behind the street or the school is no name",
        ),
        pytest.param(
            "La marche de nuit du vendredi 20 janvier contre la loi partira de la gare de Niort.",
            {("Niort", "2023-01-20", "-")},
            id="a night march has a day",
        ),
        pytest.param(
            "Mercredi, 900 personnes ont manifesté à Niort. Thouars s'était avancée d'un jour : "
            "mardi, 11 heures, place Haute. À Melle, 80 manifestants.",
            {
                ("Niort", "2023-01-11", "-"),
                ("Thouars", "2023-01-10", "11:00"),
                ("Melle", "2023-01-11", "-"),
            },
            id="a town that was ahead of the others",
        ),
        pytest.param(
            "Mercredi, 900 personnes ont manifesté à Niort. À Melle, la marche initialement prévue "
            "mercredi est décalée au 1er mai.",
            {
                ("Niort", "2023-01-11", "-"),
                ("Melle", "2023-01-11", "-"),
                ("Melle", "2023-05-01", "-"),
            },
            id="the day that holds no more is the one told of",
        ),
        pytest.param(
            "À Niort, l'orage a tout emporté hier : rassemblement annulé à 10 h 15, sans un mot.",
            {("Niort", "2023-01-12", "-")},
            id="when it was called off",
        ),
        pytest.param(
            "Prison : les surveillants de Niort reçus, le piquet levé\nLe syndicat a mis fin "
            "mercredi au mouvement. Mardi, dès 6 h, trente agents s'étaient rassemblés devant les "
            "grilles.",
            {("Niort", "2023-01-10", "06:00")},
            id="the town of the title, and the day of the end",
        ),
        pytest.param(
            "Mercredi, 900 personnes ont manifesté à Niort. À Melle, à Thouars, elles se "
            "comptaient par centaines.",
            {
                ("Niort", "2023-01-11", "-"),
                ("Melle", "2023-01-11", "-"),
                ("Thouars", "2023-01-11", "-"),
            },
            id="people by the hundred",
        ),
        pytest.param(
            "À Niort, 900 personnes ont manifesté mercredi. « On remet ça le 20 », dit une "
            "infirmière : ce jour-là, marche à 17 h 30.",
            {("Niort", "2023-01-11", "-"), ("Niort", "2023-01-20", "17:30")},
            id="a day that ends a quotation",
        ),
        pytest.param(
            "Marche pour l'hôpital samedi à Niort : le mode d'emploi\n\nÀ quelle heure ?\nDépart "
            "à 15 heures, place Haute.\n\nOù circulent les trams ?\nLes lignes s'arrêtent dès "
            "13 h.\n\nEt à Melle ?\nOn y marchera à 10 h 30.",
            {("Niort", "2023-01-14", "15:00"), ("Melle", "2023-01-14", "10:30")},
            id="questions that head what is of something else",
        ),
        pytest.param(
            "L'intersyndicale appelle à manifester le 19 janvier à Niort, à 10 h. À Melle, le "
            "parcours sera décidé lundi en réunion. Une mère s'est vu proposer un poste à Pau.",
            {("Niort", "2023-01-19", "10:00"), ("Melle", "2023-01-19", "-")},
            id="what is still to be decided, and a job",
        ),
        pytest.param(
            "Samedi, Sainte-Soline sera le théâtre d'une manifestation contre les bassines. La "
            "préfète interdit tout rassemblement de vendredi 18 h à dimanche minuit.",
            {("Sainte-Soline", "2023-01-14", "-")},
            id="a village that is the scene, and what an order spans",
        ),
        pytest.param(
            "NIORT. Mercredi, le défilé n'était pas à Melle mais ici, place Haute, à 11 heures : "
            "400 manifestants.",
            {("Niort", "2023-01-11", "11:00")},
            id="not there but here",
        ),
        pytest.param(
            "Samedi, 130 habitants ont marché à Melle vers la trésorerie, qui doit fermer le 1er "
            "septembre.",
            {("Melle", "2023-01-07", "-")},
            id="when something closes",
        ),
        pytest.param(
            "Mercredi, 900 personnes ont défilé à Niort. Jeudi, jour de conseil des ministres, on "
            "remettait le couvert à Niort : départ 11 heures, 700 personnes.",
            {("Niort", "2023-01-11", "-"), ("Niort", "2023-01-12", "11:00")},
            id="a day of council, and another go",
        ),
        pytest.param(
            "Samedi à 15 heures, marche à Niort contre la loi. Vannes n'a pas attendu : mercredi, "
            "700 personnes s'y sont retrouvées, place Haute.",
            {("Niort", "2023-01-14", "15:00"), ("Vannes", "2023-01-11", "-")},
            id="a town that has not waited",
        ),
        pytest.param(
            "Les enseignants de Melle ont voté la grève contre la réforme. Ils seront mardi à "
            "7 h 30 devant le lycée.",
            {("Melle", "2023-01-17", "07:30")},
            id="where they will stand, behind the day and the hour",
        ),
        pytest.param(
            "Marche pour les urgences de Niort dimanche : départ à 9 h de Chizé.",
            {("Chizé", "2023-01-15", "09:00")},
            id="the village that a march sets out from",
        ),
        pytest.param(
            "Retraites : 5 000 manifestants à Niort, 600 à Melle\nLa CGT n'en attendait pas tant, "
            "jeudi. Partis à 10 heures de la gare, ils ont remonté l'avenue. À Melle, départ à 11 "
            "heures.",
            {("Niort", "2023-01-12", "10:00"), ("Melle", "2023-01-12", "11:00")},
            id="the first of the title's towns",
        ),
        pytest.param(
            "La grève a touché jeudi 18 % des écoles, contre 41 % le 9 janvier. À Niort, 900 "
            "enseignants ont défilé. À Melle, l'appel n'a pas trouvé preneur. À Thouars, les "
            "organisateurs ont renoncé : à neuf devant la mairie, ils sont allés au café.",
            {("Niort", "2023-01-12", "-"), ("Thouars", "2023-01-12", "-")},
            id="the day of a share, and towns that give up",
        ),
        pytest.param(
            "Samedi, 900 personnes ont défilé à Niort, quinze jours après. Un deuxième rendez-vous "
            "est fixé le 4 février, à la même heure, mais à Melle.",
            {("Niort", "2023-01-07", "-"), ("Melle", "2023-02-04", "-")},
            id="the same, but elsewhere",
        ),
        pytest.param(
            "Usine : Niort sous le choc\nÀ midi, ils étaient 300 massés devant les "
            "grilles. Les syndicats appellent à une marche dimanche, à 14 heures, contre la "
            "fermeture.",
            {("Niort", "2023-01-13", "12:00"), ("Niort", "2023-01-15", "14:00")},
            id="an hour gone is not that of the march to come",
        ),
        pytest.param(
            "À Niort, 300 catholiques se sont réunis dimanche à 18 heures place Haute pour "
            "réclamer la reprise des messes.",
            {("Niort", "2023-01-08", "18:00")},
            id="what believers gather for",
        ),
        pytest.param(
            "« À Niort, samedi, nous étions 600 à la manifestation. Revenez le 8 mars, à 15 h. » "
            "Jeannine R., Melle",
            {("Niort", "2023-01-07", "-"), ("Niort", "2023-03-08", "15:00")},
            id="who signs a letter, and from where",
        ),
        pytest.param(
            "Ce qu'il faut retenir du week-end\n\nNiort. 700 manifestants samedi, selon la police."
            "\n\nMelle. Le cortège, 140 participants, s'était formé à 15 heures.",
            {("Niort", "2023-01-07", "-"), ("Melle", "2023-01-07", "15:00")},
            id="a day more exact than the list's week-end",
        ),
        pytest.param(
            "Retraites : les profs montent à Niort\nIls viendront de loin. Les syndicats donnent "
            "rendez-vous mardi, à 9 h 30, au rond-point. En 2021, 400 personnes avaient défilé à "
            "Melle. Départ en car de la rue Brémond-d'Ars.",
            {("Niort", "2023-01-17", "09:30"), ("Melle", "None", "-")},
            id="a title that tells where people go",
        ),
        pytest.param(
            "Samedi, les Thouarsais avaient pris la route de Niort, où 900 retraités ont défilé. À "
            "Melle, marche mardi : 14 h, médiathèque ; Celles-sur-Belle, 10 h, mairie.",
            {
                ("Niort", "2023-01-07", "-"),
                ("Melle", "2023-01-17", "14:00"),
                ("Celles-sur-Belle", "2023-01-17", "10:00"),
            },
            id="where the road led, and a list with a library",
        ),
        pytest.param(
            "La rue répond à la loi\nNiort, jeudi, 15 heures. Elles sont arrivées par grappes. La "
            "police tranche : 650. À Melle, on en dénombrait 180. Loches s'était mobilisée la "
            "veille, à 14 h 30.",
            {
                ("Niort", "2023-01-12", "15:00"),
                ("Melle", "2023-01-12", "-"),
                ("Loches", "2023-01-11", "14:30"),
            },
            id="a scene that is set before it is told",
        ),
    ],
)
def test_each_town_of_an_article_has_its_day(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Carmaux, 15 août 1892. Les mineurs étaient 1 500 devant la mairie. Samedi, à 15 h, "
            "visite du puits.",
            id="history of another century",
        ),
        pytest.param(
            "Au foyer de Gençay, ils étaient douze, jeudi, à se demander s'il faut manifester. "
            "L'une suggère Niort, samedi. L'autre préférerait Poitiers, devant le rectorat. « Si "
            "on avait été 300 », soupire le maire.",
            id="a meeting that hesitates",
        ),
        pytest.param(
            "Marche gourmande de Melle : complet. Départs samedi de 10 h à midi. La boucle "
            "traverse Celles. Quant à la manif dont on parle, elle n'est prévue ni à Melle, ni à "
            "Niort.",
            id="a walk between villages, and a march that is denied",
        ),
        pytest.param(
            "Niort – Les agents de la cantine ont débrayé mardi de 10 h à midi, contre la "
            "réforme, devant l'école.",
            id="a strike with its hours",
        ),
    ],
)
def test_what_no_one_is_called_to_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Hier, un rassemblement a eu lieu à Gap. Une centaine de personnes étaient là, et un "
            "nouveau rendez-vous est donné : samedi 18, à 10 h, place Haute.",
            {("Gap", "attendance", 100, "-")},
            id="who came, before the next day",
        ),
        pytest.param(
            "GAP. La manifestation d'hier a réuni 400 personnes, dans nos calculs. En queue, un "
            "groupe d'une vingtaine de bergers.",
            {("Gap", "attendance", 400, "press")},
            id="our own sums, and a part of them",
        ),
        pytest.param(
            "À Gap, la manifestation d'hier a réuni 400 marcheurs, selon leur propre décompte.",
            {("Gap", "attendance", 400, "organisers")},
            id="their own count",
        ),
        pytest.param(
            "À Gap, hier, le rassemblement a réuni 400 personnes, à vue de nez, estime la "
            "gendarmerie.",
            {("Gap", "attendance", 400, "police")},
            id="a guess, and whose it is",
        ),
        pytest.param(
            "Hier, 400 personnes ont manifesté à Digne. GAP. Ici, c'était la kermesse. 90 "
            "manifestants selon la CGT.",
            {("Digne-les-Bains", "attendance", 400, "-"), ("Gap", "attendance", 90, "organisers")},
            id="what it was like",
        ),
        pytest.param(
            "Hier, la police a vu 900 manifestants à Gap (700 le 7 mars), 400 à Digne (350). La "
            "CGT annonce 1 500 personnes à Gap et « près de 800 » à Digne.",
            {
                ("Gap", "attendance", 900, "police"),
                ("Gap", "attendance", 1500, "organisers"),
                ("Gap", "attendance", 700, "police"),
                ("Digne-les-Bains", "attendance", 400, "police"),
                ("Digne-les-Bains", "attendance", 800, "organisers"),
                ("Digne-les-Bains", "attendance", 350, "police"),
            },
            id="brackets of another day, and a number in quotation marks",
        ),
        pytest.param(
            "À Gap, la tête du cortège est arrivée hier avant 13 h 15. Entre 350 et 400 "
            "manifestants, annonce la gendarmerie. La police redoutait la venue d'un millier de "
            "casseurs.",
            {("Gap", "attendance", 350, "police")},
            id="minutes, an interval told, and who was feared",
        ),
        pytest.param(
            "Hier, 400 personnes ont manifesté à Digne. À Gap, « on était cent, mais on criait "
            "comme mille ».",
            {("Digne-les-Bains", "attendance", 400, "-"), ("Gap", "attendance", 100, "-")},
            id="a hundred, and what they were like",
        ),
    ],
)
def test_an_article_tells_who_was_there(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures
