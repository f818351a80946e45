"""Which day and hour a rally has where its text also says those of something else."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Wednesday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-15T09:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Pour la maternité, une marche a été calée dimanche à 11 h à Niort. Mardi, 90 "
            "personnes étaient présentes à Melle.",
            {("Niort", "2023-03-19", "11:00"), ("Melle", "2023-03-14", "-")},
            id="what has been fixed, and who was present",
        ),
        pytest.param(
            "On marche à Melle dimanche 2.04 à 15 h, à Niort samedi 1-04 à 10 h",
            {("Melle", "2023-04-02", "15:00"), ("Niort", "2023-04-01", "10:00")},
            id="the month behind a point or a hyphen",
        ),
        pytest.param(
            "Melle, mardi 14 mars. Près de 200 marcheurs en silence de l'église à l'usine.",
            {("Melle", "2023-03-14", "-")},
            id="the day below a picture",
        ),
        pytest.param(
            "Contre la réforme,c'est non.Marche samedi 18,15h,au Vigan,place du Quai",
            {("Le Vigan", "2023-03-18", "15:00")},
            id="no space behind a stop",
        ),
        pytest.param(
            "La marche de Melle est avancée au 24 mars (vendredi), sur les coups de 18 h 30.",
            {("Melle", "2023-03-24", "18:30")},
            id="the weekday in a bracket behind its date",
        ),
        pytest.param(
            "Dimanche 19 mars, marche à Melle à 10 h. La veille, rassemblement à Niort à 18 h. "
            "Le lendemain, Parthenay défilera à 15 h.",
            {
                ("Melle", "2023-03-19", "10:00"),
                ("Niort", "2023-03-18", "18:00"),
                ("Parthenay", "2023-03-20", "15:00"),
            },
            id="the day after, behind the day before: both of the day named first",
        ),
        pytest.param(
            "Dimanche, 90 personnes ont marché à Melle. Le lendemain, elles étaient 40 à Niort.",
            {("Melle", "2023-03-12", "-"), ("Niort", "2023-03-13", "-")},
            id="the day after alone",
        ),
        pytest.param(
            "La manif de Gap a réuni 300 personnes samedi. La suivante est "
            "fixée au 28 mars à 14 h.",
            {("Gap", "2023-03-11", "-"), ("Gap", "2023-03-28", "14:00")},
            id="the next one, told by its pronoun",
        ),
        pytest.param(
            "Tous les mardis à 18 h 30, cercle de silence à Auch, allées d'Étigny. Le prochain se "
            "tiendra le 28 mars.",
            {("Auch", "2023-03-28", "18:30")},
            id="a series gives way to its next day",
        ),
        pytest.param(
            "Tous les mardis à 18 h 30, cercle de silence à Auch, allées d'Étigny.",
            {("Auch", "2023-03-21", "18:30")},
            id="a series alone",
        ),
        pytest.param(
            "Some 200 people marched in Nancy on Saturday. A second march will leave from the "
            "railway station on Friday at 6pm.",
            {("Nancy", "2023-03-11", "-"), ("Nancy", "2023-03-17", "18:00")},
            id="an English station is a place to meet",
        ),
        pytest.param(
            "Samedi, on défile à Évreux, 14 h 30, place de la mairie ; la semaine suivante, ce "
            "sera au tour de Louviers.",
            {("Évreux", "2023-03-18", "14:30"), ("Louviers", "None", "-")},
            id="a vague day of the town behind it",
        ),
        pytest.param(
            "Lundi soir, le conseil municipal de Sète votait le budget. À 17 h, deux cents "
            "opposants s'étaient rassemblés devant la mairie.",
            {("Sète", "2023-03-13", "17:00")},
            id="the day gone of a council",
        ),
        pytest.param(
            "La marche partira dimanche à 10 h de Sare et arrivera à Ascain à midi.",
            {("Sare", "2023-03-19", "10:00")},
            id="where a march ends",
        ),
        pytest.param(
            "Samedi prochain, pas de marche à Gap, mais le 1er avril, à 14 h 30, place Grenette.",
            {("Gap", "2023-04-01", "14:30")},
            id="none on one day, but on another",
        ),
        pytest.param(
            "Pas de marche à Gap samedi. Le marché aura lieu dimanche à 9 h.",
            set(),
            id="none on one day, and a market",
        ),
        pytest.param(
            "Le sit-in de Cluny, d'habitude le mercredi à 18 h, se tiendra cette semaine le jeudi.",
            {("Cluny", "2023-03-16", "18:00")},
            id="the usual day gives way",
        ),
        pytest.param(
            "Sarlat, dimanche, 11 h. Devant la maternité, elles sont une centaine à crier leur "
            "colère contre la fermeture.",
            {("Sarlat-la-Canéda", "2023-03-12", "11:00")},
            id="a scene of a crowd in the present",
        ),
        pytest.param(
            "Samedi, 90 personnes ont marché à Thiers. À Ambert, où elles étaient une trentaine "
            "l'an dernier, rien n'a été organisé.",
            {("Thiers", "2023-03-11", "-"), ("Ambert", "None", "-")},
            id="who came a year ago, where nothing is on now",
        ),
        pytest.param(
            "La manifestation contre le projet de loi est prévue samedi 8 mai à Lisieux, à 14 h.",
            {("Lisieux", "2023-05-08", "14:00")},
            id="a feast's date is a day as any other",
        ),
        pytest.param(
            "8 mai à Lisieux : rassemblement à 11 h devant le monument aux morts, dépôt de gerbes.",
            set(),
            id="a feast",
        ),
        pytest.param(
            "La caravane passera par Douai lundi, Arras mardi et Amiens mercredi ; chaque étape se "
            "conclura par un rassemblement à 18 h.",
            {
                ("Douai", "2023-03-20", "18:00"),
                ("Arras", "2023-03-21", "18:00"),
                ("Amiens", "2023-03-22", "18:00"),
            },
            id="days in a row, the last of today's name",
        ),
        pytest.param(
            "Une soixantaine de parents ont manifesté lundi à Ribérac. La mairie tiendra une "
            "réunion vendredi à 18 h ; ils appellent à se rassembler dehors dès 17 h 30.",
            {("Ribérac", "2023-03-13", "-"), ("Ribérac", "2023-03-17", "17:30")},
            id="called to what is on at the town hall",
        ),
        pytest.param(
            "Samedi dernier, ils étaient 500 à Valenciennes. Samedi, ce sera à Cambrai, 15 h, pl. "
            "Aristide-Briand. Et le samedi d'après à Maubeuge.",
            {
                ("Valenciennes", "2023-03-11", "-"),
                ("Cambrai", "2023-03-18", "15:00"),
                ("Maubeuge", "2023-03-25", "-"),
            },
            id="the Saturday after",
        ),
        pytest.param(
            "The women's march in Dijon is on Sunday at 2pm. There is also a rally the night "
            "before at 8pm in Beaune.",
            {("Dijon", "2023-03-19", "14:00"), ("Beaune", "2023-03-18", "20:00")},
            id="the night before",
        ),
        pytest.param(
            "Conférence de presse vendredi à 11 h à la bourse du travail de Nîmes, en amont de la "
            "manifestation du dimanche 19 mars, 15 h, Maison carrée.",
            {("Nîmes", "2023-03-19", "15:00")},
            id="a rally that a meeting leads to",
        ),
        pytest.param(
            "Sens\nVendredi 17 : rassemblement, 12 h, gare\nSamedi 18 : marche, 14 h 30, place "
            "Drapès\n\nJoigny\nLundi 20 : rassemblement, 17 h, quai Leclerc",
            {
                ("Sens", "2023-03-17", "12:00"),
                ("Sens", "2023-03-18", "14:30"),
                ("Joigny", "2023-03-20", "17:00"),
            },
            id="several days below a town",
        ),
        pytest.param(
            "Les soignants manifesteront à Gap vendredi et à Digne lundi. Rendez-vous à 14 h, "
            "devant l'hôpital.",
            {("Gap", "2023-03-17", "14:00"), ("Digne-les-Bains", "2023-03-20", "14:00")},
            id="one hour behind two towns and days",
        ),
        pytest.param(
            "Tournée de la colère : lundi, Mâcon (midi, gare) ; mardi, Chalon (12 h, mairie) ; "
            "jeudi, Autun (18 h, mairie).",
            {
                ("Mâcon", "2023-03-20", "12:00"),
                ("Chalon-sur-Saône", "2023-03-21", "12:00"),
                ("Autun", "2023-03-23", "18:00"),
            },
            id="days in a row go on to next week's Thursday",
        ),
        pytest.param(
            "Samedi, 130 personnes ont manifesté à Clamecy. Une délégation sera reçue vendredi à "
            "Nevers ; un rassemblement de soutien aura lieu à 9 h 30.",
            {("Clamecy", "2023-03-11", "-")},
            id="received in another town",
        ),
        pytest.param(
            "La marche pour la paix de Blois partira samedi à 14 h de la gare.",
            {("Blois", "2023-03-18", "14:00")},
            id="for peace, and no treaty",
        ),
        pytest.param(
            "Les opposants étaient 300 samedi à Dinan et promettent de revenir samedi prochain, à "
            "10 h 30, à Dinard.",
            {("Dinan", "2023-03-11", "-"), ("Dinard", "2023-03-18", "10:30")},
            id="called to another town, in the sentence that counts",
        ),
        pytest.param(
            "Marche silencieuse hier à Dax pour Lucie, 200 personnes. L'enterrement aura lieu "
            "vendredi à 10 h.",
            {("Dax", "2023-03-14", "-")},
            id="a burial",
        ),
        pytest.param(
            "La marche blanche partira samedi à 14 h 30 du stade de Bressuire.",
            {("Bressuire", "2023-03-18", "14:30")},
            id="a stadium of the town",
        ),
    ],
)
def test_days_of_what_follows_are_told(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Le conseil municipal de Thiers se réunit lundi à 19 h. Rassemblement une heure plus "
            "tôt devant la mairie.",
            {("Thiers", "2023-03-20", "18:00")},
            id="an hour before the council's",
        ),
        pytest.param(
            "Conseil d'école à Thiers lundi à 18 h : rassemblement à 17 h 15 devant l'école.",
            {("Thiers", "2023-03-20", "17:15")},
            id="a rally beside a council, in one sentence",
        ),
        pytest.param(
            "Conseil municipal à Thiers lundi à 19 h, ordre du jour en mairie.",
            set(),
            id="a council alone",
        ),
        pytest.param(
            "Manif à Quimper samedi à 14 h, place de la Résistance. Ceux de Châteaulin : rdv à "
            "13 h sur le parking du stade.",
            {("Quimper", "2023-03-18", "14:00")},
            id="where those of a town meet to leave",
        ),
        pytest.param(
            "Manif à Quimper samedi à 14 h. On part ensemble de Douarnenez à 13 h 15.",
            {("Quimper", "2023-03-18", "14:00")},
            id="where some leave from together",
        ),
        pytest.param(
            "Manif à Quimper samedi à 14 h. Celles et ceux de Châteaulin se retrouvent à 13 h "
            "devant la mairie pour covoiturer.",
            {("Quimper", "2023-03-18", "14:00")},
            id="where some meet to share cars",
        ),
        pytest.param(
            "Manif à Quimper samedi à 14 h. À Douarnenez, rendez-vous à 11 h devant la mairie.",
            {("Quimper", "2023-03-18", "14:00"), ("Douarnenez", "2023-03-18", "11:00")},
            id="a second rally",
        ),
    ],
)
def test_hours_of_others_are_no_rallys(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Comme l'intersyndicale l'avait décidé, rassemblement vendredi à Loches, à 17 h.",
            {("Loches", "2023-03-17", "planned")},
            id="decided before, held later",
        ),
        pytest.param(
            "Le sit-in de Loches, qui avait été annoncé pour jeudi, aura lieu vendredi.",
            {("Loches", "2023-03-16", "postponed"), ("Loches", "2023-03-17", "planned")},
            id="announced before, for a day to come",
        ),
        pytest.param(
            "L'intersyndicale avait appelé à manifester jeudi à Loches : ils étaient 300.",
            {("Loches", "2023-03-09", "past")},
            id="called before, held since",
        ),
        pytest.param(
            "Samedi, la préfète avait prévu large à Loches : la marche y a réuni 900 personnes.",
            {("Loches", "2023-03-11", "past")},
            id="what was prepared for is over",
        ),
        pytest.param(
            "Avancée d'un jour en raison du match, la manifestation de Loches partira vendredi à "
            "10 h 30 au lieu de samedi.",
            {("Loches", "2023-03-17", "planned"), ("Loches", "2023-03-18", "postponed")},
            id="a day earlier, far from the word for it",
        ),
        pytest.param(
            "La marche de samedi à Loches se tiendra dimanche à 15 h.",
            {("Loches", "2023-03-18", "postponed"), ("Loches", "2023-03-19", "planned")},
            id="named after the day it had",
        ),
        pytest.param(
            "La marche de jeudi à Loches aura lieu demain à 15 h.",
            {("Loches", "2023-03-16", "planned")},
            id="named after the day it has",
        ),
        pytest.param(
            "Sit-in à Loches ce jeudi à 14 h. Il avait d'abord été prévu mercredi.",
            {("Loches", "2023-03-15", "postponed"), ("Loches", "2023-03-16", "planned")},
            id="first planned for today",
        ),
        pytest.param(
            "Marche féministe à Loches dimanche, 15 h, place Verdun. Prévue d'abord samedi, elle a "
            "été décalée à cause du carnaval.",
            {("Loches", "2023-03-18", "postponed"), ("Loches", "2023-03-19", "planned")},
            id="moved because of a carnival",
        ),
        pytest.param(
            "Les marches de vendredi à Loches et de samedi à Chinon sont annulées.",
            {("Loches", "2023-03-17", "cancelled"), ("Chinon", "2023-03-18", "cancelled")},
            id="two called off at once",
        ),
        pytest.param(
            "Les marches de vendredi à Loches et de samedi à Chinon approchent, celle de Tours est "
            "annulée.",
            {
                ("Loches", "2023-03-17", "planned"),
                ("Chinon", "2023-03-18", "planned"),
                ("Tours", "2023-03-18", "cancelled"),
            },
            id="one of three called off",
        ),
        pytest.param(
            "La manif de Loches est interdite. Elle était prévue samedi à 15 h.",
            {("Loches", "2023-03-18", "forbidden")},
            id="the day it was forbidden on is to come",
        ),
        pytest.param(
            "Pas de manif à Loches dimanche. Elle est reportée au 26 mars, à 15 h.",
            {("Loches", "2023-03-26", "planned")},
            id="none on one day, moved to another",
        ),
        pytest.param(
            "Suite à l'arrêté du maire, la marche prévue vendredi à Loches est annulée. Celle de "
            "samedi à 15 h aura bien lieu.",
            {("Loches", "2023-03-17", "cancelled"), ("Loches", "2023-03-18", "planned")},
            id="an order before the march that it calls off, and another march",
        ),
        pytest.param(
            "L'arrêté interdisant la marche de vendredi à Loches est annulé par le juge.",
            {("Loches", "2023-03-17", "planned")},
            id="an order that is called off",
        ),
    ],
)
def test_what_was_announced_may_be_to_come(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said
