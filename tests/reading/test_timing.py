"""Which day and which hour a text gives the rally of a town (rules 9 and 10)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

# A Thursday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-23T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "À Tours, on marche samedi à 14 h ; à Niort, ce sera dès vendredi, à 18 h 30.",
            {("Tours", "2023-03-25", "14:00"), ("Niort", "2023-03-24", "18:30")},
            id="as early as a day is on that day",
        ),
        pytest.param(
            "Cette semaine à Niort : samedi marche 10 h, dimanche rien, lundi manif 16 h.",
            {("Niort", "2023-03-25", "10:00"), ("Niort", "2023-03-27", "16:00")},
            id="nothing on one day denies that day alone",
        ),
        pytest.param(
            "Samedi, de 13 h 30 à 14 h 30\nrassemblement à Tours devant l'hôpital.\nPréavis de "
            "grève déposé de 6 h à 22 h.",
            {("Tours", "2023-03-25", "13:30")},
            id="how long a strike may last",
        ),
        pytest.param(
            "Retraites : 2 000 personnes à Tours à 15 h selon la CGT. À Niort, ils étaient 300.",
            {("Tours", "2023-03-23", "15:00"), ("Niort", "2023-03-23", "-")},
            id="over, with an hour and no day: today's",
        ),
        pytest.param(
            "On commence par Niort. Hier soir, devant la préfecture, ils étaient 200 contre la "
            "réforme. Et à Tours ils étaient 90.",
            {("Niort", "2023-03-22", "-"), ("Tours", "2023-03-22", "-")},
            id="a crowd of no day is of the last one said",
        ),
        pytest.param(
            "800 ce matin à Tours pour le 23 mars. L'an dernier on était 3000.",
            {("Tours", "2023-03-23", "-"), ("Tours", "None", "-")},
            id="the full stop behind a whole month ends the sentence",
        ),
        pytest.param(
            "La marche prévue samedi à Tours, 14 h, est reportée au lendemain, même heure.",
            {("Tours", "2023-03-25", "14:00"), ("Tours", "2023-03-26", "14:00")},
            id="put off to the next day",
        ),
        pytest.param(
            "Cercle de silence à Tours le dernier jeudi du mois, 18 h, place Jean-Jaurès.",
            {("Tours", "2023-03-30", "18:00")},
            id="the last of its weekdays in the month",
        ),
        pytest.param(
            "Le premier samedi de mars, 300 personnes avaient marché à Tours.",
            {("Tours", "2023-03-04", "-")},
            id="the first of its weekdays in a month gone",
        ),
        pytest.param(
            "Rassemblement à Tours, 18 h, et à Niort, 18 h 30. À samedi !",
            {("Tours", "2023-03-25", "18:00"), ("Niort", "2023-03-25", "18:30")},
            id="see you on Saturday dates the towns above",
        ),
        pytest.param(
            "On manifeste à Tours samedi, 10 h, devant la gare !\n- car au départ de Loches 8 h 45",
            {("Tours", "2023-03-25", "10:00")},
            id="when a coach leaves",
        ),
        pytest.param(
            "Le maire, élu samedi 11 mars, recevra lundi le préfet. 900 personnes ont défilé à "
            "Tours mercredi contre la fermeture. La CGT de Tours siégera jeudi 30 mars.",
            {("Tours", "2023-03-22", "-")},
            id="a second day of which nothing is told",
        ),
        pytest.param(
            "40 riverains ont formé une chaîne humaine hier à Tours. Nouvelle action le 30 mars.",
            {("Tours", "2023-03-22", "-"), ("Tours", "2023-03-30", "-")},
            id="a second day on which people are back",
        ),
        pytest.param(
            "Mardi, jour de grève dans les écoles de la région.\n\nÀ Tours, ils étaient 900 "
            "devant le rectorat.\n\nÀ Niort, 300 personnes ont défilé.",
            {("Tours", "2023-03-21", "-"), ("Niort", "2023-03-21", "-")},
            id="crowds of the day that the text began with",
        ),
        pytest.param(
            "Manifestations de vendredi : où et quand. Les syndicats l'ont annoncé ce jeudi.\n"
            "À Tours, rendez-vous à 10 h, gare. À Niort, départ à 14 h, place de la Brèche.",
            {("Tours", "2023-03-24", "10:00"), ("Niort", "2023-03-24", "14:00")},
            id="an hour gone today is of the day to come that was said before",
        ),
        pytest.param(
            "Manifestation lundi 27 mars à 17 h à Tours. Niort défile le même soir, à 19 h.",
            {("Tours", "2023-03-27", "17:00"), ("Niort", "2023-03-27", "19:00")},
            id="the same evening is of the day said before",
        ),
        pytest.param(
            "Le 7 mars, 900 personnes ont défilé à Tours. Ce soir-là, un rassemblement a réuni "
            "cent personnes à Niort.",
            {("Tours", "2023-03-07", "-"), ("Niort", "2023-03-07", "-")},
            id="that evening is not tonight",
        ),
        pytest.param(
            "À Tours, mardi, un manifestant est tombé sous les coups lors de la marche.",
            {("Tours", "2023-03-21", "-")},
            id="a verb of going tells the past",
        ),
        pytest.param(
            "Ma voisine nous a emmenés à la manif de Tours, lundi.",
            {("Tours", "2023-03-20", "-")},
            id="a pronoun before the verb tells the past",
        ),
        pytest.param(
            "La marche de Tours partira samedi à 14 h de la gare.\n\nLe préfet, depuis la "
            "préfecture de région, reçoit les maires dès lundi.",
            {("Tours", "2023-03-25", "14:00")},
            id="a place alone makes no other day the rally's",
        ),
        pytest.param(
            "Les marches contre la loi, liste mise à jour mardi. Tours, samedi, 14 h, gare.",
            {("Tours", "2023-03-25", "14:00")},
            id="when a list was written is no rally's day",
        ),
        pytest.param(
            "Contre la loi, un rendez-vous est donné ce samedi 25 mars à Tours, à 14 h.",
            {("Tours", "2023-03-25", "14:00")},
            id="a meeting given on a day is on that day",
        ),
        pytest.param(
            "Le 7 mars, 900 personnes ont défilé à Tours. À Niort, l'appel de la Ligue des droits "
            "de l'homme a rassemblé une centaine de manifestants.",
            {("Tours", "2023-03-07", "-"), ("Niort", "2023-03-07", "-")},
            id="a call that brought people together is over",
        ),
        pytest.param(
            "Samedi 25 mars, on défilera contre la loi. À Tours, le collectif a renoncé à sa "
            "marche, qui devait partir à 10 h.",
            {("Tours", "2023-03-25", "10:00")},
            id="what should have been is of the day to come",
        ),
        pytest.param(
            "Le maire s'en souviendra : sous la pluie, mardi, 900 personnes selon la police, de "
            "la gare à l'hôtel de ville de Tours, derrière la banderole du cortège.",
            {("Tours", "2023-03-21", "-")},
            id="people counted are of a day gone, whatever the verb beside them",
        ),
        pytest.param(
            "Mardi, la marche de Tours a réuni 900 personnes. Le collectif avait invité ses "
            "soutiens à Niort, à 15 h : cent s'y sont retrouvés, et reviendront.",
            {("Tours", "2023-03-21", "-"), ("Niort", "2023-03-21", "15:00")},
            id="a call that people followed is of the day said before",
        ),
        pytest.param(
            "Lundi, 900 personnes ont manifesté à Tours. Le verdict sera rendu demain, et un "
            "rassemblement est prévu à 18 h place de la Brèche, à Niort.",
            {("Tours", "2023-03-20", "-"), ("Niort", "2023-03-24", "18:00")},
            id="when no other day is known, that of the sentence is taken",
        ),
        pytest.param(
            "Samedi, on marche à Tours, à 14 h. Dimanche, d'autres rassemblements sont prévus.",
            {("Tours", "2023-03-25", "14:00")},
            id="other rallies are of other towns",
        ),
        pytest.param(
            "À Tours, 900 personnes contre la ligne\n\nLundi, 900 manifestants ont défilé à "
            "Tours. À Niort, mardi, ils étaient cent.\n\nLe tribunal de Poitiers jugera.\n\n"
            "Une nouvelle marche est prévue le 1er avril, à 14 h, au même endroit.",
            {
                ("Tours", "2023-03-20", "-"),
                ("Niort", "2023-03-21", "-"),
                ("Tours", "2023-04-01", "14:00"),
            },
            id="the next rally is of the town the title names",
        ),
        pytest.param(
            "Mardi, « marée humaine » attendue à Tours contre la réforme.",
            {("Tours", "2023-03-28", "-")},
            id="a crowd awaited is to come",
        ),
        pytest.param(
            "Agenda d'avril\nSam. 15 : Tours, marche pour l'eau, 10 h\n"
            "Dim. 30 : Niort, pique-nique et manifestation, 11 h",
            {("Tours", "2023-04-15", "10:00"), ("Niort", "2023-04-30", "11:00")},
            id="a weekday that fits decides the month",
        ),
        pytest.param(
            "Marches pour l'eau : le 2 avril à Tours, le 30 à Niort ; le 6 mai à Poitiers, le 27 à "
            "Angers.",
            {
                ("Tours", "2023-04-02", "-"),
                ("Niort", "2023-04-30", "-"),
                ("Poitiers", "2023-05-06", "-"),
                ("Angers", "2023-05-27", "-"),
            },
            id="a number after a date is of its month",
        ),
        pytest.param(
            "Des appels ont aussi été lancés pour samedi contre la loi à Tours et à Niort.",
            {("Tours", "2023-03-25", "-"), ("Niort", "2023-03-25", "-")},
            id="calls that were sent out are for a day to come",
        ),
        pytest.param(
            "Le samedi 1er avril, on marchera pour l'eau. À Tours, départ à 14 h ; la veille, une "
            "retraite aux flambeaux partira à 20 h. À Niort, rassemblement à 15 h.",
            {
                ("Tours", "2023-04-01", "14:00"),
                ("Tours", "2023-03-31", "20:00"),
                ("Niort", "2023-04-01", "15:00"),
            },
            id="the eve said of one town is of that town alone",
        ),
        pytest.param(
            "Contre la loi, mardi 28 mars : Tours, 10 h, gare ; Niort, 14 h, Brèche ; à Angers, on "
            "défilera dès lundi à 18 h, place du Ralliement.",
            {
                ("Tours", "2023-03-28", "10:00"),
                ("Niort", "2023-03-28", "14:00"),
                ("Angers", "2023-03-27", "18:00"),
            },
            id="a day of the last town of a list is not that of those before",
        ),
        pytest.param(
            "Manifestations contre la loi. Le jugement est attendu vendredi 14 avril. La veille, "
            "on marchera à Tours, à 18 h.",
            {("Tours", "2023-04-13", "18:00")},
            id="the eve is that of the day named last, whatever it was",
        ),
        pytest.param(
            "● TOURS. Samedi, 900 personnes ont marché contre la loi.\n● NIORT. Dimanche à 11 h, "
            "cent personnes se sont rassemblées.\n● ANGERS. Rassemblement vendredi, sans chiffre.",
            {
                ("Tours", "2023-03-18", "-"),
                ("Niort", "2023-03-19", "11:00"),
                ("Angers", "2023-03-17", "-"),
            },
            id="a town that heads its line takes the day said behind it",
        ),
        pytest.param(
            "Une participation décevante mardi. Mardi matin, 900 manifestants ont défilé à Tours. "
            "À Niort, faute de bras, le rassemblement de 17 h a été annulé.",
            {("Tours", "2023-03-21", "-"), ("Niort", "2023-03-21", "17:00")},
            id="the weekday of a title is the one that was told of below",
        ),
        pytest.param(
            "Hier, cent personnes se sont réunies à Tours. À Niort, le sit-in prévu le soir a été "
            "annulé.",
            {("Tours", "2023-03-22", "-"), ("Niort", "2023-03-22", "-")},
            id="what was planned and called off is of the day told of",
        ),
        pytest.param(
            "Tours, 20 mars 2023 (AFP) - Des milliers de manifestants ont défilé mardi 7 mars à "
            "Niort contre la loi.",
            {("Niort", "2023-03-07", "-")},
            id="where an agency wrote, and when, is no rally",
        ),
        pytest.param(
            "Deux mille manifestants hier à Lyon. Des syndicats ont aussi appelé pour mardi à un "
            "rassemblement à Niort, à 18 h.",
            {("Lyon", "2023-03-22", "-"), ("Niort", "2023-03-28", "18:00")},
            id="called for a day, that day is to come",
        ),
        pytest.param(
            "Mercredi, 900 personnes ont manifesté à Tours, contre 1 500 le 7 mars. À Niort, on "
            "est loin des 400 recensés le 31 janvier : cent manifestants.",
            {
                ("Tours", "2023-03-22", "-"),
                ("Tours", "2023-03-07", "-"),
                ("Niort", "2023-03-22", "-"),
                ("Niort", "2023-01-31", "-"),
            },
            id="a day compared with holds for its own number",
        ),
        pytest.param(
            "La marche de Tours a réuni 900 personnes mercredi. La loi, attendue devant les "
            "députés depuis des mois, sera examinée à l'Assemblée dès lundi par la commission.",
            {("Tours", "2023-03-22", "-")},
            id="the day of a vote gives the town no second rally",
        ),
        pytest.param(
            "À Tours, cinquante personnes se sont rassemblées lundi. Elles y seront de nouveau "
            "dimanche, à 15 h.",
            {("Tours", "2023-03-20", "-"), ("Tours", "2023-03-26", "15:00")},
            id="those who were there come back on a day of theirs",
        ),
        pytest.param(
            "Samedi 25 mars, on marchera contre la loi. À Tours, les salariés, dont la fonderie a "
            "été liquidée en janvier, défileront à 10 h.",
            {("Tours", "2023-03-25", "10:00")},
            id="a vague day of something else dates no rally",
        ),
        pytest.param(
            "Jeudi, 900 personnes ont marché à Tours pour l'eau.\n\nLa veille, cent manifestants "
            "s'étaient retrouvés à Tours.\n\nÀ Niort, ils étaient 200.",
            {
                ("Tours", "2023-03-23", "-"),
                ("Tours", "2023-03-22", "-"),
                ("Niort", "2023-03-23", "-"),
            },
            id="the eve is left with its paragraph",
        ),
        pytest.param(
            "Poitiers, le 23 mars 2023\n\nManifestation samedi 25 mars à Tours contre la loi.",
            {("Tours", "2023-03-25", "-")},
            id="when a letter was written is no rally's day",
        ),
        pytest.param(
            "Jeudi de grève contre la loi. Manif à Tours, 20 h, gare.",
            {("Tours", "2023-03-23", "20:00")},
            id="the hour of the next sentence tells that the day is today",
        ),
        pytest.param(
            "À Niort, les organisateurs ont préféré le dimanche pour leur marche : 11 h, à la "
            "Brèche.",
            {("Niort", "2023-03-26", "11:00")},
            id="a day that was chosen is to come",
        ),
        pytest.param(
            "Mercredi, cent personnes ont défilé à Tours. À Niort, la manifestation avait été "
            "annulée mardi.",
            {("Tours", "2023-03-22", "-"), ("Niort", "2023-03-22", "-")},
            id="when it had been called off is not when it was to be",
        ),
        pytest.param(
            "Samedi, on défilera à Tours à 14 h. À Niort, le collectif a préféré dimanche, 11 h.",
            {("Tours", "2023-03-25", "14:00"), ("Niort", "2023-03-26", "11:00")},
            id="a day that was preferred is to come",
        ),
        pytest.param(
            "Mardi, 900 personnes ont défilé à Tours. Voilà huit ans, une marche semblable avait "
            "sauvé le théâtre de Niort.",
            {("Tours", "2023-03-21", "-")},
            id="eight years ago, said with voilà",
        ),
        pytest.param(
            "Mercredi, 900 personnes ont marché à Tours. La veille du scrutin, le maire avait "
            "promis de les recevoir.",
            {("Tours", "2023-03-22", "-")},
            id="the eve of what is no rally is of no day",
        ),
        pytest.param(
            "Les étudiantes, qui avaient déclaré la marche lundi en préfecture, étaient mille "
            "hier à Tours.",
            {("Tours", "2023-03-22", "-")},
            id="the day on which a march was declared",
        ),
        pytest.param(
            "Hier, 900 personnes ont marché contre la loi à Tours dès 14 h. L'enquête dure "
            "à Niort jusqu'au 26 mars. Vers 18 h, les derniers se sont séparés.",
            {("Tours", "2023-03-22", "14:00")},
            id="a deadline is no day, and a dispersal no hour",
        ),
        pytest.param(
            "Mardi, rendez-vous à 10 h place de la Gare à Tours et à 15 h à Niort pour marcher "
            "contre la loi. Nouvelle marche jeudi 30 mars, même heure à Tours.",
            {
                ("Tours", "2023-03-28", "10:00"),
                ("Niort", "2023-03-28", "15:00"),
                ("Tours", "2023-03-30", "10:00"),
            },
            id="the same hour is the town's own",
        ),
        pytest.param(
            "Retraites : colère dans la Vienne\n\nSous la pluie, les opposants à la réforme ont "
            "envahi les rues, hier.\n\nÀ Poitiers, ils étaient 900, et à Loudun, 200 manifestants.",
            {("Poitiers", "2023-03-22", "-"), ("Loudun", "2023-03-22", "-")},
            id="the day behind a title is that of the towns below",
        ),
        pytest.param(
            "Rassemblement demain à Tours, à 14 h, pour l'hôpital. Le 14 juillet, nous ne "
            "défilerons pas derrière les chars.",
            {("Tours", "2023-03-24", "14:00")},
            id="the day of a march that people stay away from is none",
        ),
        pytest.param(
            "La marche de samedi à Tours est interdite. Le préfet a pris ce jour un arrêté contre "
            "tout cortège.",
            {("Tours", "2023-03-25", "-")},
            id="the day of an order is no rally's",
        ),
        pytest.param(
            "Cercle de silence à Tours, comme chaque quatrième mardi, le 28 mars à 18 h.",
            {("Tours", "2023-03-28", "18:00")},
            id="the date behind a series is a day",
        ),
        pytest.param(
            "Énorme manif à Tours, 900 personnes hier. On remet ça mardi prochain, lieu à venir.",
            {("Tours", "2023-03-22", "-"), ("Tours", "2023-03-28", "-")},
            id="people who do it again are of the town before",
        ),
    ],
)
def test_the_day_is_the_rallys(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Samedi 25, à deux heures du départ, la marche de Tours a été annulée.",
            {("Tours", "2023-03-25", "-")},
            id="two hours before the start is a length",
        ),
        pytest.param(
            "Marche blanche samedi à Tours, départ à dix heures du gymnase. À Niort, défilé samedi "
            "à quinze heures depuis la Brèche, après huit heures de garde.",
            {("Tours", "2023-03-25", "10:00"), ("Niort", "2023-03-25", "15:00")},
            id="an hour in words before where it is",
        ),
        pytest.param(
            "Manifs contre la loi dimanche à Tours et à Lille. Lille ferme la marche à 16 h.",
            {("Tours", "2023-03-26", "-"), ("Lille", "2023-03-26", "16:00")},
            id="who closes the march bars no street",
        ),
        pytest.param(
            "En direct, la mobilisation du jour\n17:02 · À Tours, la CGT a compté 900 "
            "manifestants.\n16:10 · À Niort, 300 personnes ont défilé.",
            {("Tours", "2023-03-23", "-"), ("Niort", "2023-03-23", "-")},
            id="a middle dot closes the stamp of a live report",
        ),
        pytest.param(
            "Rassemblement à Tours ce jeudi.\n\n• 17 h 10 : la foule se disperse\n\n"
            "• 16 h 05 : les infirmières devant la préfecture",
            {("Tours", "2023-03-23", "-")},
            id="two bullets whose hours fall are entries",
        ),
        pytest.param(
            "Manifs dimanche contre la loi. À Tours, départ à 10 h. À Niort, on marchera à la "
            "même heure, 10 h 30, place de la Brèche.",
            {("Tours", "2023-03-26", "10:00"), ("Niort", "2023-03-26", "10:30")},
            id="the same hour, told again, is the one told",
        ),
        pytest.param(
            "À Tours, rassemblement pour la fin des bombardements à Gaza, place de la gare, "
            "samedi, 15 h.",
            {("Tours", "2023-03-25", "15:00")},
            id="where the war is nobody gathers",
        ),
        pytest.param(
            "La marche de samedi à Tours est interdite par arrêté, de 8 h à 20 h.",
            {("Tours", "2023-03-25", "-")},
            id="how long an order holds is no hour to meet",
        ),
        pytest.param(
            "Les marches du 25 mars heure par heure\n20 h – Tours (gare)\n21 h – Niort (mairie)",
            {("Tours", "2023-03-25", "20:00"), ("Niort", "2023-03-25", "21:00")},
            id="hours still to come stamp no live report",
        ),
        pytest.param(
            "Le rassemblement de midi, place de la gare à Tours, a réuni cent personnes jeudi.",
            {("Tours", "2023-03-23", "12:00")},
            id="the rally of noon is at noon",
        ),
        pytest.param(
            "Hier, 900 personnes ont défilé à Tours.\n\nLes bureaux de poste de la région étaient "
            "encore privés de courant hier vers 17 h.",
            {("Tours", "2023-03-22", "-")},
            id="an hour of something else is not that of a rally that is over",
        ),
        pytest.param(
            "Manif le 28 mars. Niort : départ groupé à 8 h vers Tours. Tours, 10 h, gare.",
            {("Tours", "2023-03-28", "10:00")},
            id="when others set out is not when people meet",
        ),
        pytest.param(
            "À Tours, où l'on n'avait rien vu de tel, cent personnes ont tenu, samedi à 11 h, un "
            "sit-in devant la gare.",
            {("Tours", "2023-03-18", "11:00")},
            id="nothing of the kind is no telephone",
        ),
        pytest.param(
            "Manifs samedi contre la loi. À Tours, on partira à 13 h 30 de la gare et à Niort, un "
            "rassemblement se tiendra à 10 h.",
            {("Tours", "2023-03-25", "13:30"), ("Niort", "2023-03-25", "10:00")},
            id="what stands before 'and in' is of the town before",
        ),
        pytest.param(
            "Bloquons tout, le direct\n17 h 10 - À Niort, 300 manifestants, dit la police.\n"
            "10 h 00 - C'est l'heure du rendez-vous à Tours, devant la gare.",
            {("Niort", "2023-03-23", "-"), ("Tours", "2023-03-23", "10:00")},
            id="an entry that says it is the hour to meet gives that hour",
        ),
        pytest.param(
            "Journal de 7 h, bonjour à tous les auditeurs, il fait beau partout.\n\nHier, 900 "
            "personnes ont défilé à Tours contre la loi.",
            {("Tours", "2023-03-22", "-")},
            id="the hour of the news is no rally's",
        ),
        pytest.param(
            "Rassemblements contre la loi vendredi 24 mars\n\nTours\nplace de la gare\nà 10 h 30"
            "\n\n"
            "Niort\ndevant la mairie\nà 17 h",
            {("Tours", "2023-03-24", "10:30"), ("Niort", "2023-03-24", "17:00")},
            id="the lines below a town's name are of that town",
        ),
        pytest.param(
            "Hier mardi, marches contre la loi. À Tours, partis à 10 h, ils étaient 900. "
            "Niort, elle, en a compté 200.",
            {("Tours", "2023-03-21", "10:00"), ("Niort", "2023-03-21", "-")},
            id="the hour of a rally that is over is not that of the next town",
        ),
        pytest.param(
            "Manif contre la loi demain à Tours, 16 h 30, gare, puis bal à 20 h.",
            {("Tours", "2023-03-24", "16:30")},
            id="the dance behind it has an hour of its own",
        ),
        pytest.param(
            "Rassemblement demain à Tours, à 10 h sur le parking de la gare, contre la loi.",
            {("Tours", "2023-03-24", "10:00")},
            id="people may meet on a car park",
        ),
        pytest.param(
            "Demain midi 12 h 15, rassemblement contre la loi à Tours.",
            {("Tours", "2023-03-24", "12:15")},
            id="noon told with its minutes is that minute",
        ),
        pytest.param(
            "Hier, 900 personnes ont défilé à Tours. Vers 17 h 30, des heurts ont éclaté avec la "
            "police.",
            {("Tours", "2023-03-22", "-")},
            id="when clashes broke out is not when people met",
        ),
        pytest.param(
            "La marche contre la loi est interdite demain à Tours, de 8 h à minuit.",
            {("Tours", "2023-03-24", "-")},
            id="midnight ends an order",
        ),
        pytest.param(
            "Marches contre la loi\n25.03.2023 | 14:00 | Tours | gare\n"
            "25.03.2023 | 15:00 | Niort | interdite",
            {("Tours", "2023-03-25", "14:00"), ("Niort", "2023-03-25", "15:00")},
            id="an hour of a row is said for its town, come what may",
        ),
        pytest.param(
            "Manif demain à Tours, rdv 7 h 15 à la gare. Après 6 h, les bus ne passent plus, a "
            "écrit Midi Libre.",
            {("Tours", "2023-03-24", "07:15")},
            id="after an hour nobody meets, and a newspaper is no noon",
        ),
        pytest.param(
            "Rassemblées dès 9 h 30 hier devant l'hôpital de Tours, les infirmières se sont "
            "séparées à midi.",
            {("Tours", "2023-03-22", "09:30")},
            id="when people met, not when they parted",
        ),
        pytest.param(
            "À Niort, élancé à 10 h 20 mardi de la gare, le cortège s'est disloqué vers 13 h.",
            {("Niort", "2023-03-21", "10:20")},
            id="when it left, not when it broke up",
        ),
    ],
)
def test_the_hour_is_the_rallys(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "2/2 Manif à Tours samedi 10h devant la gare",
        "[3/5] et donc samedi 10h manif à Tours devant la gare",
        "Manif à Tours samedi 10h devant la gare 2/3",
    ],
)
def test_what_counts_the_posts_of_a_thread_is_no_day(gazetteer: Gazetteer, text: str) -> None:
    published = dt.datetime.fromisoformat("2023-09-21T18:00+02:00")

    assert said_in(text, published, gazetteer) == {("Tours", "2023-09-23", "10:00")}


def test_a_day_in_figures_heads_a_call(gazetteer: Gazetteer) -> None:
    text = "1/4 : manif à Tours, 10h, et dimanche pique-nique"

    assert ("Tours", "2023-04-01", "10:00") in said_in(text, PUBLISHED, gazetteer)
