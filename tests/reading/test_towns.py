"""Which towns a rally is told of, and which are only named beside it."""

import datetime as dt

import pytest

from tests.reading.saying import towns_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday

_REPORT = "Jeudi, 900 personnes ont manifesté à Niort contre la réforme. "


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param(
            "« On reviendra », répète Malika, caissière à Thouars, qui défilait avec ses fils.",
            id="a trade at a town behind a comma is someone's",
        ),
        pytest.param(
            "La banderole de Josiane, retraitée des postes à Parthenay, a fait rire.",
            id="with what the trade is of",
        ),
        pytest.param(
            "Ils réclament la libération d'un lycéen, détenu à Poitiers depuis mardi.",
            id="where someone is held",
        ),
        pytest.param("Selon Matignon, le texte ne bougera pas.", id="who says it"),
        pytest.param(
            "Le tribunal de commerce de Bressuire examinera l'offre mardi.", id="whose case it is"
        ),
        pytest.param("On ne défilera pas à Bressuire cette année.", id="nobody will march there"),
        pytest.param(
            "L'usine du charcutier de Bressuire n'a pas rouvert, ses 90 salariés attendent.",
            id="the trade and its town",
        ),
        pytest.param("Comptez une heure vingt pour Bressuire.", id="how far it is"),
        pytest.param(
            "À Melle, les parents ont préféré ne pas bloquer l'école.", id="what they do not do"
        ),
        pytest.param(
            "Les tracts de la manif de Niort, prenez le temps de penser à lire le dos.", id="a verb"
        ),
        pytest.param("Des fleurs ont été posées devant Sainte-Foy.", id="a church"),
        pytest.param(
            "Le 12, l'Union régionale CGT tenait son congrès.", id="a union and what it is of"
        ),
        pytest.param("La Ville de Parthenay a publié une photo.", id="a council"),
        pytest.param("Thouars : RAS pour le moment.", id="nothing to report"),
        pytest.param("Marie vit dans un studio à Poitiers.", id="where someone lives"),
        pytest.param(
            "Les lycéens iront avec ceux de Thouars et de Melle.", id="with whom someone goes"
        ),
        pytest.param(
            "Ils ont pique-niqué au palais des sports, rien de grave.", id="a thing, no town"
        ),
        pytest.param("Barbes, pour certains, et gilets pour tous.", id="a word before a comma"),
        pytest.param("En Champagne, les vignerons attendent.", id="no town is said with « en »"),
        pytest.param("À Melle, l'usine attend son repreneur.", id="an idle verb calls nobody"),
        pytest.param(
            "À Bressuire, l'appel lancé par la CGT n'a pas été suivi.", id="a call nobody heard"
        ),
        pytest.param("À Saint-Maixent, pas une pancarte.", id="not one placard"),
        pytest.param(
            "Thouars : on cherche encore des volontaires.", id="volunteers are looked for"
        ),
        pytest.param("Melle et Thouars hésitent.", id="two that have not made up their minds"),
        pytest.param(
            "À Tours, la fête de la Lumière se tient ce soir avec un concert et un spectacle.",
            id="a feast that is held is no rally",
        ),
        pytest.param(
            "Aide-soignante à Thouars, Lucie n'avait jamais défilé.",
            id="a trade that opens its sentence is someone's",
        ),
        pytest.param(
            "Elles sont arrivées de Thouars, de Parthenay, de Melle, toutes à pied.",
            id="each town of a list people come from",
        ),
        pytest.param("Le cortège a tourné sur le parking de Verdun.", id="a car park's name"),
    ],
)
def test_a_town_beside_the_rally_has_none(gazetteer: Gazetteer, beside: str) -> None:
    assert towns_in(_REPORT + beside, PUBLISHED, gazetteer) == ["Niort past"]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Jeudi 12, loin des foules de décembre 2019, 300 personnes ont défilé à Niort. "
            "À Thouars, ils étaient une quarantaine.",
            ["Niort past", "Thouars past"],
            id="a year looked back at makes no history of what is told",
        ),
        pytest.param(
            _REPORT + "À Poitiers, elles étaient plusieurs milliers.",
            ["Niort past", "Poitiers past"],
            id="thousands nobody counted",
        ),
        pytest.param(
            _REPORT + "Poitiers, où les facs restent fermées, en a réuni 2 000.",
            ["Niort past", "Poitiers past"],
            id="a clause between the town and its number",
        ),
        pytest.param(
            _REPORT + "Celle de Thouars, partie plus tôt, a évité l'averse et la grêle.",
            ["Niort past", "Thouars past"],
            id="that of a town",
        ),
        pytest.param(
            "Rennes manifeste lundi à 18 h, à l'appel d'un conseil de quartier ; Tours à 19 h.",
            ["Rennes planned", "Tours planned"],
            id="who calls is no meeting",
        ),
        pytest.param(
            "Un défilé devrait partir samedi à 14 h de la gare, à Niort.",
            ["Niort planned"],
            id="what should take place is planned",
        ),
        pytest.param(
            "Manif samedi. À Niort, aucun changement : départ à 10 h, place de la Brèche.",
            ["Niort planned"],
            id="no change is no denial",
        ),
        pytest.param(
            "À Niort, 900 manifestants disent « non », puis « et après ? »",
            ["Niort past"],
            id="a question that only a quotation asks",
        ),
        pytest.param(
            "Agenda\nSAMEDI 14\nNiort. Marche pour le climat, 14 h, place de la Brèche.\n"
            "Thouars. Vide-greniers, de 8 h à 18 h.\nMelle. Assemblée générale, 18 h, mairie.",
            ["Niort planned"],
            id="an agenda's entries that are no rallies",
        ),
        pytest.param(
            "Liste des manifs de samedi\nDIE : 11 h, place de la République\nCREST : 10 h, quai",
            ["Die planned", "Crest planned"],
            id="a town whose name opens a phrase",
        ),
        pytest.param(
            "Marche samedi à Niort, 14 h, annulation en cas de pluie.",
            ["Niort planned"],
            id="called off only in case of rain",
        ),
        pytest.param(
            "La CGT Spectacle appelle à un rassemblement à Niort lundi à 12 h.",
            ["Niort planned"],
            id="a union of the stage",
        ),
        pytest.param(
            "À Niort, rien ne bouge : rendez-vous lundi à 11 h devant la gare, pour la marche.",
            ["Niort planned"],
            id="nothing moves",
        ),
        pytest.param(
            "Vie chère : en Martinique, 700 personnes ont manifesté jeudi sur un parking du "
            "Lamentin.",
            ["Le Lamentin past"],
            id="an article that « du » hides",
        ),
        pytest.param(
            "Le défilé poitevin contre la réforme a réuni jeudi 900 personnes, dont des lycéens "
            "de Thouars.",
            ["Poitiers past"],
            id="a march is of the town it is named after",
        ),
        pytest.param(
            "Première marche en Vendée contre la ligne\n\nÀ Luçon, 900 personnes ont défilé hier.",
            ["Luçon past"],
            id="an area in a title with a commune below it",
        ),
        pytest.param(
            "Manif demain à 14 h au #Havre contre la réforme, place Franklin",
            ["Le Havre planned"],
            id="an article before a hashtag",
        ),
        pytest.param(
            "Demain on remanifeste à Guéret contre la loi. 10 h, gare, on attend ceux de Felletin.",
            ["Guéret planned"],
            id="again, and who comes",
        ),
        pytest.param(
            "Lundi, rassemblement devant les grilles de l'école de Gramat à 8 h 30, puis à "
            "Cahors, 10 h, devant la gare.",
            ["Gramat planned", "Cahors planned"],
            id="before the gates of a school",
        ),
        pytest.param(
            "Par arrêté, est interdit tout rassemblement agricole samedi 14 janvier à Thouars.",
            ["Thouars forbidden"],
            id="any rally of a day is forbidden",
        ),
        pytest.param(
            "Info trafic, ville de Thouars\nEn raison d'une manifestation sur les salaires, la "
            "circulation sera coupée lundi. Le rassemblement est prévu à 10 h place Lavault.",
            ["Thouars planned"],
            id="what it does to the traffic of the text's town",
        ),
        pytest.param(
            "Rasanbléman sanmdi 16 h devan la mairie, Sin-Dni.",
            ["Saint-Denis planned"],
            id="in Creole",
        ),
        pytest.param(
            "Concentració diumenge a les 11 h, plaça Aragó, Perpinyà.",
            ["Perpignan planned"],
            id="in Catalan",
        ),
        pytest.param(
            "Le rassemblement annoncé à Thouars est reporté à lundi en raison des obsèques d'une "
            "collègue.",
            ["Thouars planned"],
            id="a burial is why it is put off",
        ),
        pytest.param(
            "Manif samedi à Niort. À Thouars, la CGT renonce à sa marche de samedi.",
            ["Niort planned", "Thouars cancelled"],
            id="a march given up",
        ),
        pytest.param(
            "À Niort, le goûter de samedi est annulé, mais pas la marche des soignants (11 h).",
            ["Niort planned"],
            id="a march is not called off with the tea",
        ),
        pytest.param(
            "Lycées bloqués à Rouen ce matin : Corneille, Blaise Pascal, Flaubert",
            ["Rouen past"],
            id="a first name before another capital is no village",
        ),
        pytest.param(
            "Salut Mathieu ! hier à Foix on était soixante devant la DDT contre le barrage.",
            ["Foix past"],
            id="whom it is written to",
        ),
        pytest.param(
            "J'ai perdu mes clés à la manif de jeudi à Tarbes, me contacter",
            ["Tarbes past"],
            id="what was done there was done",
        ),
        pytest.param(
            "Sauvons notre bloc : marche samedi à Feurs. Pour une jambe : Roanne, 45 min.",
            ["Feurs planned"],
            id="how far it is, behind",
        ),
        pytest.param(
            "Samedi à Niort, prises de parole à 16 h sur les marches du Moulin du Roc.",
            ["Niort planned"],
            id="a mill that bears the name",
        ),
        pytest.param(
            "Première Pride de la Creuse, samedi. Guéret, 14 h, square Jorand.",
            ["Guéret planned"],
            id="a département before the village of that name",
        ),
        pytest.param(
            "Ce jeudi, on a manifesté :\n- Nantes 7000\n- Châteaubriant une centaine",
            ["Nantes past", "Châteaubriant past"],
            id="a town in a list that is also a dish",
        ),
        pytest.param(
            "La manif de Caen partira à 10 h jeudi, et Argentan se donne rendez-vous à 17 h.",
            ["Caen planned", "Argentan planned"],
            id="a town that meets, inside its sentence",
        ),
        pytest.param(
            "Nous, habitantes et habitants de Dole, manifesterons samedi à 10 h 30.",
            ["Dole planned"],
            id="the people of a town, speaking for themselves",
        ),
        pytest.param(
            "Rendez-vous vendredi 20 h devant l'église de Clamecy pour la maternité de Nevers.",
            ["Clamecy planned"],
            id="before the church of a town",
        ),
        pytest.param(
            "Les 8 de Brignoles passent au tribunal le 16 : rassemblement à 8 h à Draguignan.",
            ["Draguignan planned"],
            id="so many of a town are a group's name",
        ),
        pytest.param(
            "La coordination des sans-papiers manifeste mercredi à 18 h à Grenoble.",
            ["Grenoble planned"],
            id="who has no papers denies nothing",
        ),
        pytest.param(
            "Rennes. Un homme interpellé en marge de la manifestation de jeudi est jugé.",
            ["Rennes past"],
            id="at a march at which someone was arrested",
        ),
        pytest.param(
            "L'arrêté interdisant la manif de samedi à Niort a été retiré. Départ 14 h, gare.",
            ["Niort planned"],
            id="an order taken back",
        ),
        pytest.param(
            "La marche de Niort est décalée d'une semaine : ce sera samedi 21 janvier, 14 h.",
            ["Niort planned"],
            id="a new day behind a colon",
        ),
        pytest.param(
            "Covoit : je pars de Privas vendredi 8 h 30 pour la manif de Valence, 10 h 30. Je "
            "peux prendre du monde au Pouzin.",
            ["Valence planned"],
            id="where someone is picked up",
        ),
        pytest.param(
            "Cent soignants étaient mardi dans les rues de Dijon, venus de toute la région, du "
            "Morvan, mais aussi Nevers, Vesoul et Dole.",
            ["Dijon past"],
            id="where people come from, all over a region",
        ),
        pytest.param(
            "Le défilé va samedi à Dole de la gare à la mairie, par la rue Pasteur, Cours des "
            "Cordeliers et quai Foch.",
            ["Dole planned"],
            id="a street that bears a commune's name",
        ),
        pytest.param(
            "La marche des fiertés de Dole interdit les chars : départ samedi à 15 h, gare.",
            ["Dole planned"],
            id="what a march bans itself",
        ),
        pytest.param(
            "Mercredi, la Coordination rurale a mené une action devant la préfecture de Dole.",
            ["Dole past"],
            id="what a union has done",
        ),
        pytest.param(
            "Cent personnes ont défilé hier à Dole. Le collectif prévoit un car pour se rendre "
            "samedi à Dijon pour une marche régionale.",
            ["Dole past", "Dijon planned"],
            id="where a coach goes for a march",
        ),
        pytest.param(
            "Pride de Bayonne samedi, 15 h, place des Basques. On arrive par groupes : Hendaye "
            "train de 13 h 24, Pau bus 12 h.",
            ["Bayonne planned"],
            id="where a train leaves",
        ),
        pytest.param(
            "Loi Sécurité globale, demain :\nAnnecy 14 h préfecture\nCluses \u274c annulé, neige",
            ["Annecy planned", "Cluses cancelled"],
            id="a cross before what is called off",
        ),
    ],
)
def test_a_town_is_a_rallys(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Paris, 13 janv. 2023 (AFP) - Quelque 900 personnes ont manifesté jeudi à Niort.",
            ["Niort past"],
            id="where a dispatch was written",
        ),
        pytest.param(
            "Bressuire, le 12 janvier 2023\n\nRassemblement à Niort mardi à 18 h devant la mairie.",
            ["Niort planned"],
            id="where a letter was written",
        ),
        pytest.param(
            "Bressuire, le 17 janvier 2023\nRassemblement à 18 h devant la mairie.",
            ["Bressuire planned"],
            id="a heading of another day is a rally's",
        ),
        pytest.param(
            "Rassemblement jeudi à Niort. Hier, ils ont manifesté au rond-point de Bressuire"
            " (Deux-Sèvres).",
            ["Niort planned", "Bressuire past"],
            id="a roundabout's town with its département behind it",
        ),
        pytest.param(
            "Rassemblement jeudi à 8 h au rond-point des Fusillés, sur la commune de La Crèche.",
            ["La Crèche planned"],
            id="on the ground of a commune",
        ),
    ],
)
def test_where_a_town_stands_tells_whether_people_gather_there(
    gazetteer: Gazetteer, text: str, expected: list[str]
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Le bureau de poste de Gencay ferme ses portes. On manifeste lundi à 10h devant le "
            "bureau, amenez vos colis",
            ["Gençay planned"],
            id="what closes there",
        ),
        pytest.param(
            "Le maire de Thouars invite toute la population au rassemblement de soutien à "
            "l'Ukraine, lundi à 18 h, place Lavault.",
            ["Thouars planned"],
            id="whose mayor calls",
        ),
        pytest.param(
            "On marche jeudi à Niort contre la guerre. Pour la paix, la maire de Thouars Lise "
            "Renou invite à se rassembler lundi à 18 h sur le parvis de la mairie.",
            ["Niort planned", "Thouars planned"],
            id="whose mayor calls to the mairie, beside another town's",
        ),
        pytest.param(
            "Plusieurs appels à marcher contre la réforme samedi ont été relayés à Niort, mais "
            "aussi à Thouars et Melle.",
            ["Niort planned", "Thouars planned", "Melle planned"],
            id="calls that were passed on, in other towns too",
        ),
        pytest.param(
            "RDV demain à 18h devant la mairie contre les violences, avec vos bougies 🕯️ #Guéret",
            ["Guéret planned"],
            id="a hashtag behind the call",
        ),
        pytest.param(
            "L'école de Melle perd une classe, les grands auront un bus pour Niort. Les parents "
            "bloquent l'entrée lundi à 8 h.",
            ["Melle planned"],
            id="the first of two, when the text is of what lies there",
        ),
        pytest.param(
            "Il est mort à Longwy à 84 ans. Il avait mené les grandes manifestations en 1979.",
            [],
            id="marches of long ago",
        ),
        pytest.param(
            "Notre reporter a quitté Lyon. À Beyrouth, la foule a marché dimanche. La "
            "manifestation de lundi partira à 10 h.",
            [],
            id="a rally abroad",
        ),
    ],
)
def test_a_rally_without_a_town_is_in_the_one_the_text_is_of(
    gazetteer: Gazetteer, text: str, towns: list[str]
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Hôpital de Melle : l'agence répond aux syndicats\n\nLe service rouvrira lundi. Deux "
            "urgentistes manquent à l'appel.",
            id="who is missing from the roll",
        ),
        pytest.param(
            "Finale ce soir. Cortège des supporters depuis le bar, rdv 18h place Drouet à Thouars, "
            "écharpe obligatoire.",
            id="the procession of fans",
        ),
        pytest.param(
            "Ligue 2. Niort a perdu le match devant 9 000 spectateurs. Le club disputera les "
            "barrages mardi à 20 h 45 contre Guingamp.",
            id="a play-off",
        ),
        pytest.param(
            "À Poitiers, les urgences tournent au ralenti. « Nous n'appelons pas à défiler », dit "
            "le syndicat, reçu jeudi à 15 h.",
            id="who does not call to march",
        ),
    ],
)
def test_a_text_without_a_rally_has_no_town(gazetteer: Gazetteer, text: str) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == []


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Guadeloupe : les soignants ont défilé mardi à Port-Louis.",
            ["Port-Louis past"],
            id="the territory that the text names",
        ),
        pytest.param("Ils ont défilé mardi à Port-Louis.", [], id="that of another country"),
    ],
)
def test_a_town_abroad_is_here_where_the_text_names_its_land(
    gazetteer: Gazetteer, text: str, towns: list[str]
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns
