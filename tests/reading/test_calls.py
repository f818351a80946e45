"""Calls, briefs and leaflets: what is beside a rally in them, and what is its own."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-10T12:00+01:00")  # a Tuesday


def _said(gazetteer: Gazetteer, text: str) -> set[str]:
    return {
        f"{claim.place.name if claim.place else '-'} {claim.date or '-'} "
        f"{claim.time.strftime('%H:%M') if claim.time else '-'} {claim.status.value}"
        for claim in read(text, PUBLISHED, gazetteer).claims
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Pas de ça dans notre ville : marche contre le racisme samedi 15 h, Chaumont",
            {"Chaumont 2023-01-14 15:00 planned"},
            id="a denial ends at a colon",
        ),
        pytest.param(
            "La CFDT Cinéma a manifesté hier à midi devant la mairie de Nevers",
            {"Nevers 2023-01-09 12:00 past"},
            id="the branch of a union is no cinema",
        ),
        pytest.param(
            "Car militant vendredi pour la manif de Rouen, départ 8 h devant la poste. "
            "Le cortège part à 10 h 30 du théâtre.",
            {"Rouen 2023-01-13 10:30 planned"},
            id="a coach without an article",
        ),
        pytest.param(
            "Agenda : Jeu. 12/01, Sens, 18h mairie, rassemblement contre la vie chère // "
            "Mar. 17/01, Auxerre, 17h30, marche aux flambeaux climat // Mer. 18/01, Joigny, film",
            {"Sens 2023-01-12 18:00 planned", "Auxerre 2023-01-17 17:30 planned"},
            id="double slashes part the lines of a list",
        ),
        pytest.param(
            "Rassemblement vendredi à 18h devant toutes les préfectures de France !",
            {"- 2023-01-13 18:00 planned"},
            id="in front of all prefectures",
        ),
        pytest.param(
            "Le juge a suspendu l'arrêté qui interdisait la marche prévue dimanche à Dax. "
            "Le départ aura bien lieu à 14 heures.",
            {"Dax 2023-01-15 14:00 planned"},
            id="the day of what was banned is to come",
        ),
        pytest.param(
            "Manifs du jeudi 12 janvier. Ce tableau annule et remplace celui de lundi\n"
            "- Lons : 14h, mairie\n- Dole : 10h30, gare",
            {"Lons-le-Saunier 2023-01-12 14:00 planned", "Dole 2023-01-12 10:30 planned"},
            id="a list that replaces another cancels nothing",
        ),
        pytest.param(
            "Sit-in dimanche à Troyes, 15 à 18 h, rue Zola",
            {"Troyes 2023-01-15 15:00 planned"},
            id="from an hour to another, the first without its h",
        ),
        pytest.param(
            "Sit-in dimanche à Troyes à onze heures moins le quart, rue Zola",
            {"Troyes 2023-01-15 10:45 planned"},
            id="a quarter to eleven",
        ),
        pytest.param(
            "Les facteurs de Vierzon ont repris le travail hier. "
            "La cour d'appel de Bourges étudiera leur plainte le 26 janvier.",
            set(),
            id="a court of appeal",
        ),
        pytest.param(
            "Rassemblement demain 17 h à Vesoul contre la loi. Décision attendue vendredi.",
            {"Vesoul 2023-01-11 17:00 planned"},
            id="the day of a decision",
        ),
        pytest.param(
            "Marche samedi à 10 h à Gap. Une heure d'information aura lieu à Briançon à 8 h.",
            {"Gap 2023-01-14 10:00 planned"},
            id="an hour of information at work",
        ),
        pytest.param(
            "Assemblée au Palais des sports demain. Rassemblement samedi 14 h à Vannes",
            {"Vannes 2023-01-14 14:00 planned"},
            id="a hall whose first word is a town",
        ),
        pytest.param(
            "L'Union fédérale des usagers organise jeudi une marche contre la ligne. "
            "À Tulle, départ à 9 h devant la gare.",
            {"Tulle 2023-01-12 09:00 planned"},
            id="a union of people",
        ),
        pytest.param(
            "Bordeaux, hier : 3 000 manifestants. La tête du cortège a dépassé Saint-Michel.",
            {"Bordeaux 2023-01-09 - past"},
            id="a quarter named like a town far away",
        ),
        pytest.param(
            "POITIERS. Soignants : 200 personnes ont défilé hier jusqu'à la clinique de Vernay.",
            {"Poitiers 2023-01-09 - past"},
            id="a clinic named like a village far away",
        ),
        pytest.param(
            "Martinique : hier, 300 personnes se sont rassemblées devant une enseigne du Lamentin.",
            {"Le Lamentin 2023-01-09 - past"},
            id="an article of the town's own",
        ),
        pytest.param(
            "Pas de marche à Épinal vendredi, c'est un faux. Prochain rassemblement : lundi 18 h, "
            "devant le palais de justice",
            {"Épinal 2023-01-16 18:00 planned"},
            id="the next rally of the town that has none",
        ),
        pytest.param(
            "Vous passez par Blois cette semaine ? Attention, manif jeudi à partir de 10 h",
            {"Blois 2023-01-12 10:00 planned"},
            id="a question that its answer makes a rally's",
        ),
        pytest.param(
            "Rdv vendredi 18 h 30 devant le théâtre avec vos lampes 🕯️ #Quimper #NousToutes",
            {"Quimper 2023-01-13 18:30 planned"},
            id="a town in a hashtag at the end",
        ),
        pytest.param(
            "Marche vendredi à 19 h à Lons-le-Saunier. Annulation en cas d'orage.",
            {"Lons-le-Saunier 2023-01-13 19:00 planned"},
            id="what a storm would end",
        ),
        pytest.param(
            "Rassemblement samedi 15 h à Sète. S'il pleut, il serait reporté par mail vendredi.",
            {"Sète 2023-01-14 15:00 planned"},
            id="what would be told the day before",
        ),
        pytest.param(
            "Le rassemblement de demain à Alès est annulé. Restons chez nous, applaudissons à 20h.",
            {"Alès 2023-01-11 - cancelled"},
            id="an hour of what replaces the rally",
        ),
        pytest.param(
            "Vu la demande du 3 janvier, une marche est autorisée à Albi samedi 14 janvier à 11 h.",
            {"Albi 2023-01-14 11:00 planned"},
            id="the day of a paper",
        ),
        pytest.param(
            "Un an déjà. Vendredi 18 h place Stalingrad à Limoges, bougies, un mot, un silence.",
            {"Limoges 2023-01-13 18:00 planned"},
            id="a day, an hour, a place and a town are a call",
        ),
        pytest.param(
            "La fonderie ferme, 90 emplois perdus. Nous vous invitons à une marche samedi à 15 h, "
            "place du Champ, à Commentry. Buvette et repas à midi sous le préau.",
            {"Commentry 2023-01-14 15:00 planned"},
            id="a march that is told in full, and a meal",
        ),
        pytest.param(
            "La CGT appelle aux rassemblements\nMARDI 17 JANVIER\n\nNevers\nplace Carnot\n"
            "à 10h30\n\nDecize\ndevant la halle\nà 17h\n",
            {"Nevers 2023-01-17 10:30 planned", "Decize 2023-01-17 17:00 planned"},
            id="where and when under a town's own line",
        ),
        pytest.param(
            "SAMEDI 14 JANVIER, MARCHES\nRodez 10h mairie\nMillau ❌ rien\nAlbi 14h parking Albi",
            {"Rodez 2023-01-14 10:00 planned", "Albi 2023-01-14 14:00 planned"},
            id="a cross for no rally, a car park that bears a town's name",
        ),
        pytest.param(
            "Marches samedi : Vannes, 11 h. À Auray, les collectifs renvoient vers Vannes.",
            {"Vannes 2023-01-14 11:00 planned"},
            id="who sends people elsewhere",
        ),
        pytest.param(
            "Manif anti-corrida dimanche à Dax, 15h, arènes",
            {"Dax 2023-01-15 15:00 planned"},
            id="what they are against",
        ),
        pytest.param(
            "Rassemblement vendredi à Sens, à 18 h, deux heures avant le conseil",
            {"Sens 2023-01-13 18:00 planned"},
            id="a length of time before",
        ),
        pytest.param(
            "Demain midi 12h30 rassemblement devant le collège à Thouars contre les fermetures",
            {"Thouars 2023-01-11 12:30 planned"},
            id="noon, told again",
        ),
        pytest.param(
            "Fin de la manifestation de ce jour à Brest. Le vote est attendu le 20 janvier.",
            {"Brest 2023-01-10 - past"},
            id="this day, and that of a vote",
        ),
        pytest.param(
            "Hier à Nantes : 9 000 selon les syndicats. À Cholet aussi il y avait foule.",
            {"Nantes 2023-01-09 - past", "Cholet 2023-01-09 - past"},
            id="another town as well",
        ),
        pytest.param(
            "Hier elles étaient 300 à Vierzon pour que l'eau revienne au canal.",
            {"Vierzon 2023-01-09 - past"},
            id="how many they were in a town",
        ),
        pytest.param(
            "700 à Figeac ce matin, pour 9 000 habitants. #retraites",
            {"Figeac 2023-01-10 - past"},
            id="a number, a town and a day, for a cause",
        ),
        pytest.param(
            "Comme chaque mercredi, on sera rue de la Gare à Gannat. Ce mercredi 11, à 17 h, "
            "on lira des poèmes. Venez lire.",
            {"Gannat 2023-01-11 17:00 planned"},
            id="where we shall be, and when",
        ),
        pytest.param(
            "COMMUNIQUÉ\nAubenas, le 10 janvier 2023\n\nLe syndicat appelle à un rassemblement "
            "jeudi à 10 h devant la mairie.",
            {"Aubenas 2023-01-12 10:00 planned"},
            id="when a release was written",
        ),
        pytest.param(
            "Manifs jeudi. Gap, 10 h, gare. Veynes, pas de cortège, départ de voitures pour Gap à "
            "8 h 30 du stade.",
            {"Gap 2023-01-12 10:00 planned"},
            id="when the cars leave",
        ),
        pytest.param(
            "Manif demain à Lorient, 10 h. À Vannes, rien de changé : 11 h, gare.",
            {"Lorient 2023-01-11 10:00 planned", "Vannes 2023-01-11 11:00 planned"},
            id="a participle that is also a town",
        ),
        pytest.param(
            "Samedi 14 janvier, marches :\n- Dinan, 15 h, halle\n- Lannion, 11 h, quai\n"
            "- Paimpol : les collectifs cherchent, il n'y a rien de prévu",
            {"Dinan 2023-01-14 15:00 planned", "Lannion 2023-01-14 11:00 planned"},
            id="nothing is fixed",
        ),
        pytest.param(
            "contre la loi immigration\nsamedi 14 janvier | 15h | place du Théâtre | nancy\n"
            "dimanche 15 janvier | 11h | parvis de la gare | colmar\ntoutes et tous en marche",
            {"Nancy 2023-01-14 15:00 planned", "Colmar 2023-01-15 11:00 planned"},
            id="a town in small letters with a field of the line to itself",
        ),
        pytest.param(
            "UNION LOCALE CGT DE FOUGÈRES\nMARDI 31 JANVIER\nPOUR NOS RETRAITES\n"
            "10 H 30 MANIFESTATION\nDÉPART PLACE DE LA GARE",
            {"Fougères 2023-01-31 10:30 planned"},
            id="a day below the name of who calls",
        ),
        pytest.param(
            "Hier 200 personnes à Sedan. Givet c'est jeudi à 18 h devant la mairie, on y va en bus",
            {"Sedan 2023-01-09 - past", "Givet 2023-01-12 18:00 planned"},
            id="how to come there",
        ),
        pytest.param(
            "Marche demain à 9 h à Foix. Une autre marche, à Pamiers, est encore en discussion. "
            "À Lavelanet, les syndicats appellent à la grève mais pas à manifester.",
            {"Foix 2023-01-11 09:00 planned"},
            id="what is not decided, a strike alone",
        ),
        pytest.param(
            "Manif demain à Millau, départ 10 h 30. Midi Libre y sera.",
            {"Millau 2023-01-11 10:30 planned"},
            id="a newspaper named after noon",
        ),
        pytest.param(
            "Bastia hier, 900 selon la préfecture ?? Les organisateurs en comptent 3 000.",
            {"Bastia 2023-01-09 - past"},
            id="a doubt about a number",
        ),
        pytest.param(
            "Demain, à l'appel de la FSU, des défilés partiront à 10 h à Auch, Condom et Lectoure "
            "et à 14 h à Mirande.",
            {
                "Auch 2023-01-11 10:00 planned",
                "Condom 2023-01-11 10:00 planned",
                "Lectoure 2023-01-11 10:00 planned",
                "Mirande 2023-01-11 14:00 planned",
            },
            id="an hour that leads on to one more town",
        ),
        pytest.param(
            "Deux rassemblements samedi dans l'Yonne : à 10 h devant la Maison des syndicats "
            "d'Auxerre et à 17 h devant la sous-préfecture de Sens.",
            {"Auxerre 2023-01-14 10:00 planned", "Sens 2023-01-14 17:00 planned"},
            id="in front of two houses of two towns",
        ),
        pytest.param(
            "Bon. La première pride de Brive, c'était samedi !",
            {"Brive-la-Gaillarde 2023-01-07 - past"},
            id="a word that opens, no town in short",
        ),
        pytest.param(
            "Rassemblement de soutien aux inculpés de Limoges, jeudi à 18 h, devant le tribunal "
            "de Guéret.",
            {"Guéret 2023-01-12 18:00 planned"},
            id="whose they are, and where",
        ),
        pytest.param(
            "Jeudi : Cergy 12h préfecture - Argenteuil 12h mairie - Sarcelles 11h gare, la manif !",
            {
                "Cergy 2023-01-12 12:00 planned",
                "Argenteuil 2023-01-12 12:00 planned",
                "Sarcelles 2023-01-12 11:00 planned",
            },
            id="a dash that parts towns",
        ),
        pytest.param(
            "Débat vendredi 20 h à Quimperlé. Le lendemain, manif antinucléaire à Brest, 14 h.",
            {"Brest 2023-01-14 14:00 planned"},
            id="the day after a debate",
        ),
        pytest.param(
            "Lundi, à Lyon, 200 pompiers ont défilé de Perrache à Bellecour pour réclamer des "
            "moyens.",
            {"Lyon 2023-01-09 - past"},
            id="who marches puts out no fire",
        ),
        pytest.param(
            "La manif du 9 à Nantes a rassemblé 2 000 personnes. Celle du 19 partira à 10 h 30.",
            {"Nantes 2023-01-09 - past", "Nantes 2023-01-19 10:30 planned"},
            id="the one of another day",
        ),
        pytest.param(
            "À Toulon, des élus ont rejoint lundi le cortège parti à 10 h de la Liberté.",
            {"Toulon 2023-01-09 10:00 past"},
            id="when it had set out",
        ),
        pytest.param(
            "Aucun incident lors de la manifestation de lundi à Quimper.",
            {"Quimper 2023-01-09 - past"},
            id="what did not happen then",
        ),
        pytest.param(
            "Lundi, à 18 h 30, à l'appel de SOS Racisme, un rassemblement se tiendra à Annonay.",
            {"Annonay 2023-01-16 18:30 planned"},
            id="a body that a village is named like",
        ),
        pytest.param(
            "La colère ne faiblit pas à Vierzon : ils étaient 450 à manifester lundi.",
            {"Vierzon 2023-01-09 - past"},
            id="a verb that is denied, no rally",
        ),
        pytest.param(
            "La préfète a pris un arrêté interdisant tout rassemblement samedi à Nancy.",
            {"Nancy 2023-01-14 - forbidden"},
            id="an order on what is to come",
        ),
        pytest.param(
            "Une centaine de manifestants à Gap, lundi soir. Ils ont prévu de revenir samedi.",
            {"Gap 2023-01-09 - past", "Gap 2023-01-14 - planned"},
            id="who will come back",
        ),
        pytest.param(
            "60 éleveurs se sont rassemblés lundi devant la DDT de Rodez.",
            {"Rodez 2023-01-09 - past"},
            id="in front of any office of a town",
        ),
        pytest.param(
            "Le comité donne rendez-vous à la presse mercredi à 11 h à Angers.",
            set(),
            id="a meeting with the press",
        ),
        pytest.param(
            "La marche déclarée à Pantin pour samedi 14 h est déplacée à Bobigny, même heure.",
            {"Bobigny 2023-01-14 14:00 planned"},
            id="moved to another town",
        ),
        pytest.param(
            "Pas de manif à Dole samedi, mais une à Lons, 15h.",
            {"Lons-le-Saunier 2023-01-14 15:00 planned"},
            id="none there, but one here",
        ),
    ],
)
def test_a_call_gives_the_claims_a_person_reads(
    gazetteer: Gazetteer, text: str, said: set[str]
) -> None:
    assert _said(gazetteer, text) == said


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "La gendarmerie compte 900 manifestants à Foix, 400 à Pamiers, 120 à Lavelanet.",
            {"Foix 900 police", "Pamiers 400 police", "Lavelanet 120 police"},
            id="one subject for a row of numbers",
        ),
        pytest.param(
            "Pride de Niort samedi 14 h, mairie. 90 participants et 340 intéressés ce midi !",
            {"Niort 90 -", "Niort 340 -"},
            id="clicks counted today",
        ),
        pytest.param(
            "Dimanche à Mâcon nous étions 240. Prochaine marche samedi 14 janvier, 15 h, quai sud.",
            {"Mâcon 240 organisers"},
            id="who calls again counted",
        ),
        pytest.param(
            "Marche samedi 14 h à Dole. Les syndicats tablent sur 300 personnes, la ville sur 150.",
            {"Dole 300 organisers", "Dole 150 -"},
            id="a second guess without a verb",
        ),
        pytest.param(
            "Hier à Redon on était 250 à 18h devant la gare, et trois manifestants sont blessés.",
            {"Redon 250 -"},
            id="an hour ends no interval",
        ),
        pytest.param(
            "Pride de Sens samedi 14 h. Les organisateurs tablent sur 250 personnes, "
            "la mairie sur 120.",
            {"Sens 250 organisers", "Sens 120 -"},
            id="a town hall's guess",
        ),
        pytest.param(
            "Manif demain à 10 h à Pau. 9 000 le 6 selon nous, la police a dit 2 500.",
            {"Pau 9000 organisers", "Pau 2500 police"},
            id="a number of the day before, and who said it",
        ),
        pytest.param(
            "Le collectif Eau 79 remercie tous. Hier à Niort, 400 personnes, 6 min 30 de silence.",
            {"Niort 400 -"},
            id="a number in a name, and seconds",
        ),
        pytest.param(
            "Hier à Kourou, 120 marcheurs, chiffre communiqué par l'UTG, sous 90 dB de tambours.",
            {"Kourou 120 organisers"},
            id="a union overseas",
        ),
        pytest.param(
            "On était 600 hier devant la préf contre le 49.3 ! La police dit 400.\n#Nancy #Acte2",
            {"Nancy 600 -", "Nancy 400 police"},
            id="the town in the last line's hashtags",
        ),
        pytest.param(
            "Pride de Metz samedi 14h. 130 inscrits, 520 clics intéressé·e",
            {"Metz 130 -", "Metz 520 -"},
            id="clicks said to be clicks",
        ),
        pytest.param(
            "Manifs pour les retraites hier ! Foix 1500 / Pamiers 600 / Saint-Girons 250",
            {"Foix 1500 -", "Pamiers 600 -", "Saint-Girons 250 -"},
            id="a row of towns and their numbers",
        ),
        pytest.param(
            "Belle mobilisation pour les écoles hier. Gap : 500. Digne : 350.",
            {"Gap 500 -", "Digne-les-Bains 350 -"},
            id="numbers behind their towns, a sentence each",
        ),
        pytest.param(
            "Les suppressions de postes dans l'usine : Dole 120, Lons 80. Réunion jeudi.",
            set(),
            id="a row of posts",
        ),
        pytest.param(
            "400 Messins ont battu le pavé hier contre les ordonnances",
            {"Metz 400 -"},
            id="people of a town whose name ends like things",
        ),
        pytest.param(
            "Hier soir 220 Briochins devant l'hôpital pour les urgences !",
            {"Saint-Brieuc 220 -"},
            id="people of a town, without a verb",
        ),
        pytest.param(
            "La Ville loge 350 Albigeois dans la rue Timbal, pour leurs travaux d'hier.",
            set(),
            id="people of a town who live in a street",
        ),
        pytest.param(
            "Bravo aux 90 collègues présents hier devant la sous-préf de Dinan",
            {"Dinan 90 -"},
            id="those who are thanked were there",
        ),
        pytest.param(
            "Merci aux 90 collègues qui étaient à Dinan hier. La police en voit 40.\nUD CGT",
            {"Dinan 90 organisers", "Dinan 40 police"},
            id="who signs the last line counted",
        ),
        pytest.param(
            "à Vichy samedi on était 400, faut pas dire que personne ne bouge",
            {"Vichy 400 -"},
            id="we were so many at a town",
        ),
        pytest.param(
            "Au lendemain du marathon, 300 soignants ont défilé dimanche à Niort.",
            {"Niort 300 -"},
            id="the day after a race",
        ),
        pytest.param(
            "Elles ont marché samedi, pour ne pas gêner le carnaval : 180 personnes à Auch.",
            {"Auch 180 -"},
            id="what the march kept away from",
        ),
        pytest.param(
            "Ce matin on est 400 devant l'hôtel de ville de Cholet",
            {"Cholet 400 -"},
            id="we are so many in front of a town's hall",
        ),
        pytest.param(
            "Ici à Lorient on est déjà 300 place Glotin !!",
            {"Lorient 300 -"},
            id="we are so many here",
        ),
        pytest.param(
            "1 200 à Dijon samedi contre la loi, combien ce samedi 14 ? Départ 14 h, mairie.",
            {"Dijon 1200 -"},
            id="how many there will be is no doubt",
        ),
        pytest.param(
            "Le comité remercie les 350 Albigeois venus dimanche sur le parvis pour la paix",
            {"Albi 350 -"},
            id="people of a town who came are thanked",
        ),
        pytest.param(
            "Rejoignez-nous ! En ce moment devant la mairie de Foix, au moins 250 personnes",
            {"Foix 250 -"},
            id="who is there at this moment, in a call",
        ),
        pytest.param(
            "Manif jeudi 14 h à Lons. Pour rappel, le 5 : 3 500 manifestants à Lons.",
            {"Lons-le-Saunier 3500 -"},
            id="a number that is recalled",
        ),
        pytest.param(
            "200 lycéen-nes ont bloqué hier le lycée Monteil à Rodez. "
            "120 soignant(e)s rassemblé(e)s à Dole.",
            {"Rodez 200 -", "Dole 120 -"},
            id="inclusive plurals with a hyphen or brackets",
        ),
        pytest.param(
            "Manif hier à Dax, 150 gamins et leurs profs contre la fermeture du collège",
            {"Dax 150 -"},
            id="kids",
        ),
        pytest.param(
            "Combien à Limoges hier contre la réforme ? CGT 6000 / police 3200.",
            {"Limoges 6000 organisers", "Limoges 3200 police"},
            id="a question that its numbers answer",
        ),
        pytest.param(
            "À Narbonne hier, environ 400 selon les syndicats, 200 selon la police",
            {"Narbonne 400 organisers", "Narbonne 200 police"},
            id="what two sides count is a rally",
        ),
        pytest.param(
            "La manif d'hier à Narbonne a fini au péage sud, environ 400 manifestants.",
            {"Narbonne 400 -"},
            id="the south is no union",
        ),
        pytest.param(
            "Brive, c'était maigre hier : 700 pour la police, 1500 pour l'UL. Tulle, 400",
            {"Brive-la-Gaillarde 700 police", "Brive-la-Gaillarde 1500 organisers", "Tulle 400 -"},
            id="a local union by its letters",
        ),
        pytest.param(
            "Hier à Agen, 900 manifestants (chiffres préfecture 47)",
            {"Agen 900 police"},
            id="the number of the prefecture's land",
        ),
        pytest.param(
            "Manif pour Nahel ce matin devant la préf de Nanterre, on doit être un millier",
            {"Nanterre 1000 -"},
            id="we must have been so many",
        ),
        pytest.param("Hier à Nevers on était 60 au mariage de Léa", set(), id="a wedding"),
    ],
)
def test_a_brief_gives_its_numbers(gazetteer: Gazetteer, text: str, figures: set[str]) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {
        f"{claim.place.name if claim.place else '-'} {figure.low} "
        f"{figure.said_by.value if figure.said_by else '-'}"
        for claim in claims
        for figure in claim.figures
    } == figures
