"""Round-ups of several towns: each keeps its own day, hour, number and fate."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, towns_in
from worker.reading.towns.gazetteer import Gazetteer

# A Friday.
PUBLISHED = dt.datetime.fromisoformat("2024-03-15T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "MERCREDI 20 MARS BLOCAGE\nGazole à 1,90 € à la pompe ce matin, ras le bol\n"
            "▶ Gap : 7h parking Carrefour\n▶ Digne : 8h rond-point des Palmiers",
            {("Gap", "2024-03-20", "07:00"), ("Digne-les-Bains", "2024-03-20", "08:00")},
            id="a price of this morning under the day of a call",
        ),
        pytest.param(
            "La mobilisation du jour a réuni 900 personnes à Vannes et 300 à Auray.",
            {("Vannes", "2024-03-15", "-"), ("Auray", "2024-03-15", "-")},
            id="of the day",
        ),
        pytest.param(
            "Manif : à Nice, place Masséna, 10 h ; à Cannes, 14 h, mairie. Rendez-vous lundi !",
            {("Nice", "2024-03-18", "10:00"), ("Cannes", "2024-03-18", "14:00")},
            id="to meet on a day said at the end",
        ),
        pytest.param(
            "Rallies on Tuesday: Rennes (11am), Brest (10:30) and in Quimper at 2 pm.",
            {
                ("Rennes", "2024-03-19", "11:00"),
                ("Brest", "2024-03-19", "10:30"),
                ("Quimper", "2024-03-19", "14:00"),
            },
            id="in English, behind a bracket",
        ),
        pytest.param(
            "Écoles : 450 manifestants à Lens, 90 à Liévin\n"
            "Belle affluence depuis janvier pour ce jeudi.",
            {("Lens", "2024-03-14", "-"), ("Liévin", "2024-03-14", "-")},
            id="the day below a title is of all its towns",
        ),
        pytest.param(
            "12-Mars : le point sur les défilés dans l'Est\n\n"
            "À Nancy, la police a compté 700 manifestants. Épinal en a réuni 160.",
            {("Nancy", "2024-03-12", "-"), ("Épinal", "2024-03-12", "-")},
            id="a day that is the name of a movement opens the text",
        ),
        pytest.param(
            "Jeudi, on a défilé contre l'austérité. La veille au soir, une retraite aux "
            "flambeaux avait rassemblé 300 personnes à Vitré.\n\n"
            "À Redon, le rassemblement aura lieu lundi, à 10 h 30, devant la mairie.\n\n"
            "À Fougères, 120 personnes ont défilé dans la matinée.",
            {
                ("Vitré", "2024-03-13", "-"),
                ("Redon", "2024-03-18", "10:30"),
                ("Fougères", "2024-03-14", "-"),
            },
            id="the day before holds for its own town, whatever follows",
        ),
        pytest.param(
            "1 500 manifestants à Pau selon la CGT ; 320 à Dax, où le cortège est parti à 9 h.\n\n"
            "Aujourd'hui, à Pau, un rassemblement se tiendra à 20 h 30, place Clemenceau.",
            {("Pau", "None", "-"), ("Dax", "2024-03-15", "09:00"), ("Pau", "2024-03-15", "20:30")},
            id="a crowd of no day is not that of a rally still to come",
        ),
        pytest.param(
            "Le tribunal a suspendu mardi l'arrêté interdisant la marche prévue dimanche à Dax. "
            "À Pau, le maire a autorisé hier le rassemblement prévu samedi.",
            {("Dax", "2024-03-17", "-"), ("Pau", "2024-03-16", "-")},
            id="what was decided of is still to come",
        ),
        pytest.param(
            "Ils étaient 420 hier à Aurillac contre l'austérité. Le défilé a quitté la place des "
            "Carmes à 10 h 30 et s'est achevé à la préfecture. Digne, cette fois, n'a pas bougé.",
            {("Aurillac", "2024-03-14", "10:30")},
            id="where a march set out from, and who stayed at home",
        ),
        pytest.param(
            "Landerneau. Pour que vive le breton à l'école\n\n"
            "Mercredi, ils étaient 900 à défiler du quai à l'esplanade.\n\n"
            "À Rennes, une action est prévue lundi, à 14 h, devant le rectorat.",
            {("Landerneau", "2024-03-13", "-"), ("Rennes", "2024-03-18", "14:00")},
            id="the town that a text opens with, before other towns",
        ),
        pytest.param(
            "La semaine sociale en Sarthe\n\n"
            "Lundi. Cent vingt infirmières se rassemblent devant l'hôpital du Mans.\n"
            "Mardi. À La Flèche, 80 parents défilent de l'école à la mairie.\n"
            "Jeudi. C'est le sommet. On compte 300 marcheurs à Sablé-sur-Sarthe.",
            {
                ("Le Mans", "2024-03-11", "-"),
                ("La Flèche", "2024-03-12", "-"),
                ("Sablé-sur-Sarthe", "2024-03-14", "-"),
            },
            id="a diary told in the present is of the week gone",
        ),
        pytest.param(
            "Manifs du samedi 16 mars\nTours : 14 h, gare\n"
            "Niort : vendredi soir déjà, 20 h, mairie\nPoitiers : 11 h, place Leclerc",
            {
                ("Tours", "2024-03-16", "14:00"),
                ("Niort", "2024-03-15", "20:00"),
                ("Poitiers", "2024-03-16", "11:00"),
            },
            id="a day earlier already, for one town alone",
        ),
        pytest.param(
            "Jeudi, on a marché pour l'école\n\nNiort : petite foule\n"
            "Partis à 10 heures de la gare, 900 manifestants ont rejoint la mairie.\n\n"
            "Poitiers 2 000 SELON LA POLICE\n"
            "Place Leclerc, où le départ était fixé à 11 h 30, on a chanté.",
            {("Niort", "2024-03-14", "10:00"), ("Poitiers", "2024-03-14", "11:30")},
            id="a town's name over a paragraph",
        ),
        pytest.param(
            "Samedi 23 mars, les marches pour le climat\nVannes : 14 h, port\n"
            "Pontivy : la marche est repoussée d'une semaine, au samedi 30, 10 h, et non plus 9 h",
            {
                ("Vannes", "2024-03-23", "14:00"),
                ("Pontivy", "2024-03-23", "-"),
                ("Pontivy", "2024-03-30", "10:00"),
            },
            id="put off by a week",
        ),
        pytest.param(
            "Hier, on a manifesté contre l'austérité\n"
            "• Tours. 300 manifestants à 10 h. La caserne a fermé en 2009.\n"
            "• Niort. 120 manifestants à 14 h.",
            {("Tours", "2024-03-14", "10:00"), ("Niort", "2024-03-14", "14:00")},
            id="years gone that an item looks back at are its own",
        ),
        pytest.param(
            "Hier, on a manifesté contre l'austérité\n"
            "Tours. 300 manifestants devant la fontaine, offerte en 1987.\n"
            "Niort. 120 manifestants à 14 h.",
            {("Tours", "2024-03-14", "-"), ("Niort", "2024-03-14", "14:00")},
            id="the year of a thing behind a comma dates no rally",
        ),
        pytest.param(
            "Hier, on a manifesté contre l'austérité\nUn jeudi gris, et une marche de plus.\n"
            "Niort. La marche a eu lieu mardi.\nTours. La marche a réuni du monde.",
            {("Niort", "2024-03-12", "-"), ("Tours", "2024-03-14", "-")},
            id="a day like others is no day said",
        ),
        pytest.param(
            "La colère gronde. Dimanche à Pau, 300 personnes ont défilé.\n\n"
            "À Tours, pas de manif samedi. Le comité a choisi lundi : à 18 h, 200 personnes se "
            "sont rassemblées place Plumereau.",
            {("Pau", "2024-03-10", "-"), ("Tours", "2024-03-11", "18:00")},
            id="a town that has none one day has one on another",
        ),
        pytest.param(
            "Les parents bloquent depuis ce matin l'école de Ganges, en colère. À 8 h 30, 80 "
            "parents s'y étaient massés.",
            {("Ganges", "2024-03-15", "08:30")},
            id="since this morning is today",
        ),
        pytest.param(
            "Les agents d'Hirson défileront jeudi. Ils appellent à un rassemblement à 8 h 30 "
            "devant l'hôpital et, samedi, à une marche jusqu'à la mairie.",
            {("Hirson", "2024-03-21", "08:30"), ("Hirson", "2024-03-16", "-")},
            id="an hour before another day that is led on to",
        ),
        pytest.param(
            "Live, grève du jeudi 14 mars\n16:10 · À Rouen, la dispersion s'est faite.\n"
            "15:10 · À Caen, la pancarte de Nadia, de Roubaix, fait un malheur.\n"
            "14:20 · À Caen, 300 personnes ont défilé.",
            {("Rouen", "2024-03-14", "-"), ("Caen", "2024-03-14", "-")},
            id="where a crowd parted, and where someone in it comes from",
        ),
        pytest.param(
            "La marche de mardi, à Nîmes, a-t-elle été à la hauteur ?\n"
            "Oui. Nous étions 1 300, au moins. Le commissariat a donné 750.",
            {("Nîmes", "2024-03-12", "-")},
            id="a question on a rally that was held",
        ),
        pytest.param(
            "Dès 6 heures ce vendredi, on bloquait le rond-point, à Boulazac. Au même moment, des "
            "tracteurs entraient dans Agen. Vers 11 heures, 200 manifestants étaient rassemblés "
            "devant la préfecture du Lot-et-Garonne.",
            {("Boulazac Isle Manoire", "2024-03-15", "06:00"), ("Agen", "2024-03-15", "11:00")},
            id="a prefecture is in the town named before",
        ),
        pytest.param(
            "Jeudi, 900 personnes ont défilé à Pau et 300 à Dax. À Auch, personne n'a compté.\n\n"
            "Une nouvelle date est dans l'air, le 2 avril. À Tulle, l'union locale prévoit déjà un "
            "rassemblement à 17 h 30 devant la préfecture.",
            {
                ("Pau", "2024-03-14", "-"),
                ("Dax", "2024-03-14", "-"),
                ("Tulle", "2024-04-02", "17:30"),
            },
            id="a new date for towns that follow",
        ),
        pytest.param(
            "Hier, 900 personnes ont défilé à Pau et 300 à Dax. Le 20 février, ils étaient 700 à "
            "Pau et 200 à Dax.",
            {
                ("Pau", "2024-03-14", "-"),
                ("Dax", "2024-03-14", "-"),
                ("Pau", "2024-02-20", "-"),
                ("Dax", "2024-02-20", "-"),
            },
            id="a day looked back at for all towns of its sentence",
        ),
        pytest.param(
            "La semaine sociale\n\n"
            "Lundi 18. Les infirmières se rassemblent à Montpellier, place de la Comédie, à 11 h.\n"
            "Mardi 19. Comité social de l'usine à Rodez (9 h). Les salariés manifesteront devant "
            "le site à partir de 8 h.\n"
            "Mercredi 20. Marche aux flambeaux à Cahors, départ à 19 h. À Figeac — RAS.",
            {
                ("Montpellier", "2024-03-18", "11:00"),
                ("Rodez", "2024-03-19", "08:00"),
                ("Cahors", "2024-03-20", "19:00"),
            },
            id="lines that open with a day and its date",
        ),
        pytest.param(
            "Vienne et Deux-Sèvres : les rendez-vous de mardi contre les retraites\n"
            "– à Châtellerault, à 15 h, place Dupleix (3 500 personnes le 20 février) ;\n"
            "– à Niort, à 10 h 30, place de la Brèche.",
            {
                ("Châtellerault", "2024-03-19", "15:00"),
                ("Châtellerault", "2024-02-20", "-"),
                ("Niort", "2024-03-19", "10:30"),
            },
            id="who came another day, in a bracket behind an hour",
        ),
        pytest.param(
            "Hier, ils étaient 900 à Pau contre la loi. À Dax, la mairie avait publié une "
            "interdiction mardi ; 120 personnes ont quand même défilé.",
            {("Pau", "2024-03-14", "-"), ("Dax", "2024-03-14", "-")},
            id="the day of an order is none of a rally's",
        ),
        pytest.param(
            "Manifs pour l'eau\nNiort. Samedi, 10 h, gare.\n"
            "Tours. Rien samedi. Le collectif appelle à se réunir lundi à 18 h, place Plumereau.",
            {("Niort", "2024-03-16", "10:00"), ("Tours", "2024-03-18", "18:00")},
            id="nothing that day under a town's name",
        ),
        pytest.param(
            "Samedi, on marche contre la loi à Tours.\n"
            "À Niort, la marche partira mardi à 18 heures. Même jour et même heure à Pau.",
            {
                ("Tours", "2024-03-16", "-"),
                ("Niort", "2024-03-19", "18:00"),
                ("Pau", "2024-03-19", "18:00"),
            },
            id="the same day is that of the town just before",
        ),
        pytest.param(
            "Dimanche, 90 personnes ont défilé à Tours contre la loi. Une centaine de personnes "
            "ont marché à Niort, et 40 à Pau, devant la gare, toujours lundi.",
            {
                ("Tours", "2024-03-10", "-"),
                ("Niort", "2024-03-11", "-"),
                ("Pau", "2024-03-11", "-"),
            },
            id="still that day, for the towns before it too",
        ),
        pytest.param(
            "Dimanche 17 : pas de manif à Niort, on ira soutenir Tours, rendez-vous 14 h à la gare "
            "contre les violences faites aux femmes. Départ groupé des voitures à 12 h.",
            {("Tours", "2024-03-17", "14:00")},
            id="where one goes instead",
        ),
        pytest.param(
            "Hier, 300 personnes ont défilé à Tours contre la loi. Niort fermera le ban samedi, "
            "à 11 heures, devant la mairie, à trente kilomètres de la centrale.",
            {("Tours", "2024-03-14", "-"), ("Niort", "2024-03-16", "11:00")},
            id="so far away is no race",
        ),
        pytest.param(
            "Les chiffres d'hier contre la loi\n"
            "- Niort : 400 (police), 900 pour les syndicats, qui défileront vendredi prochain.\n"
            "- Tours : 700 (police).",
            {
                ("Niort", "2024-03-14", "-"),
                ("Tours", "2024-03-14", "-"),
                ("Niort", "2024-03-22", "-"),
            },
            id="who will be back was there",
        ),
        pytest.param(
            "Hier, on a défilé contre la loi.\nNiort. 250 personnes, dont des salariés de l'usine "
            "Rougier, qu'on appelle encore les Bois.",
            {("Niort", "2024-03-14", "-")},
            id="what someone is called is not to come",
        ),
        pytest.param(
            "Rassemblement lundi à 18 h à Tours contre la loi. Et en Martinique, la CTM appelle à "
            "une manifestation d'ici la fin de la semaine.",
            {("Tours", "2024-03-18", "18:00"), ("Martinique", "None", "-")},
            id="before the week is out is no day, nor the one before",
        ),
        pytest.param(
            "Jeudi 21 : rassemblement contre la loi à Niort à 10 h, gare.\n"
            "Dimanche 24 : troc de plantes, école Pasteur, de 9 h à 13 h.",
            {("Niort", "2024-03-21", "10:00")},
            id="a programme's line names what is on",
        ),
        pytest.param(
            "À Tours, un rassemblement contre la loi.\n\nUne trentaine de personnes se sont "
            "retrouvées lundi à 17 h contre le silence de l'État à Mayotte.",
            {("Tours", "2024-03-11", "17:00")},
            id="the town of what it is against is not where",
        ),
        pytest.param(
            "Hier, 90 personnes ont marché à Niort contre la loi, loin de Tours, où le cortège a "
            "réuni 2 000 personnes.",
            {("Niort", "2024-03-14", "-"), ("Tours", "2024-03-14", "-")},
            id="where they were, however far",
        ),
        pytest.param(
            "Marche contre le barrage à Niort samedi 23 mars à 14 h\nLes heurts qui ont émaillé "
            "le rassemblement du 2 mars à Niort sont dans tous les esprits.\n"
            "Le rassemblement prévu à Tours le même jour, à 10 h 30, est maintenu.",
            {
                ("Niort", "2024-03-23", "14:00"),
                ("Niort", "2024-03-02", "-"),
                ("Tours", "2024-03-23", "10:30"),
            },
            id="the same day is not one that was only looked back at",
        ),
    ],
)
def test_a_day_holds_for_its_town(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Hier, on a défilé à Niort contre l'austérité. La SNCF a encore reporté la pose des "
            "rails.",
            ["Niort past"],
            id="what is put off is something else",
        ),
        pytest.param(
            "Hier, 800 personnes ont défilé à Niort contre l'austérité. À Pau, FO avait renoncé "
            "à manifester.",
            ["Niort past"],
            id="who gave up marching has no march",
        ),
        pytest.param(
            "Hier, on a manifesté contre l'austérité\n• Niort. 800 personnes devant la gare.\n"
            "• Pau. La Bourse du travail avait invité à un goûter. Les syndicats n'ont pas défilé.",
            ["Niort past"],
            id="where nobody marched",
        ),
        pytest.param(
            "Les lycéens ont renoncé à leur blocage, prévu mardi à Niort.",
            ["Niort cancelled"],
            id="a blockade that was given up",
        ),
        pytest.param(
            "Samedi, la manifestation partira de Niort contre le barrage. Le préfet ne l'a pas "
            "interdite. Mais le transport d'armes, d'outils et d'essence est prohibé dans neuf "
            "communes, dont Tours, Pau et Dax.",
            ["Niort planned"],
            id="an order's towns have no rally",
        ),
        pytest.param(
            "L'intersyndicale, qui devait défiler mardi contre la loi, a reporté sa manifestation "
            "niortaise au jeudi 21 mars, à 8 h.",
            ["Niort postponed", "Niort planned"],
            id="what is put off stands between the word and its day",
        ),
        pytest.param(
            "La marche des fiertés de Niort n'aura pas lieu samedi 23 mars : trop de vent.\n"
            "Nouvelle date : dimanche 7 avril, départ 14 h 30 place du Donjon.",
            ["Niort postponed", "Niort planned"],
            id="what has a new date is put off",
        ),
        pytest.param(
            "Demain on bloque tout contre la taxe 👇\nNiort 8h rond-point\nThouars 9h mairie\n"
            "Bressuire RAS pour le moment\nParthenay 7h30 gare",
            ["Niort planned", "Thouars planned", "Parthenay planned"],
            id="nothing to report beside a town",
        ),
        pytest.param(
            "Hier, 300 gilets jaunes ont défilé à Niort. Samedi prochain, ce sera Limoges qui "
            "accueillera la manifestation.",
            ["Niort past", "Limoges planned"],
            id="whose turn it is",
        ),
    ],
)
def test_fates(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns
