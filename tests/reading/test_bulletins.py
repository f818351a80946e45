"""News pages: trials, markets moved, councils and their visitors, live reports."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-11T18:00+02:00")  # a Tuesday
MONDAY, THURSDAY, SATURDAY = "2024-06-10", "2024-06-13", "2024-06-15"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            (
                "Poursuivi pour outrage, un syndicaliste de Béziers comparaît jeudi à Gap. Ses "
                "collègues se rassembleront à 10 h 15 devant le palais de justice. Les faits "
                "remontent au 12 mars, à Dole."
            ),
            {("Gap", THURSDAY, "10:15")},
        ),
        (
            (
                "Trois militants comparaissent jeudi à Albi. Un rassemblement est prévu à 9 h "
                "devant le tribunal."
            ),
            {("Albi", THURSDAY, "09:00")},
        ),
        (
            (
                "Porte-parole du collectif, Z appelle à manifester samedi à Gap.\nQue dites-vous "
                "aux habitants de Dole ? Que cela les concerne.\nUn dernier mot ? Rendez-vous "
                "samedi à 13 h, place de la République !"
            ),
            {("Gap", SATURDAY, "13:00")},
        ),
        (
            (
                "Vesoul. Samedi 15 juin, journée de grève.\nUn TER sur deux entre Vesoul et "
                "Belfort. Une manifestation partira à 10 h 15, place de la Liberté."
            ),
            {("Vesoul", SATURDAY, "10:15")},
        ),
        (
            (
                "Émotion à Redon après la mort de Karim, tué à Die. Ses proches organisent une "
                "marche silencieuse samedi à 16 h, devant la mairie."
            ),
            {("Redon", SATURDAY, "16:00")},
        ),
        (
            "Dole va connaître une marche samedi ; elle part à 11 h de la place du Marché.",
            {("Dole", SATURDAY, "11:00")},
        ),
        (
            "Une manifestation contre la réforme des retraites est attendue à Dole samedi.",
            {("Dole", SATURDAY, "-")},
        ),
        (
            "Le rassemblement de samedi n'est pas annulé : il est à Dole à 11 h 15.",
            {("Dole", SATURDAY, "11:15")},
        ),
        (
            "Le défilé de samedi n'est pas annulé : il part de Cambrai à 13 h.",
            {("Cambrai", SATURDAY, "13:00")},
        ),
        (
            "Marche des femmes, Dole. Samedi 15 juin, 14 h, mairie.",
            {("Dole", SATURDAY, "14:00")},
        ),
        (
            "On comptait 360 marcheurs à Bourges, non loin de Vierzon, lundi.",
            {("Bourges", MONDAY, "-")},
        ),
    ],
)
def test_where_and_when_people_gather(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            (
                "Le marché de Vannes sera déplacé samedi à cause de la marche contre les "
                "bassines, qui s'élancera à 9 h. Il ouvrira à 7 h, quai Gambetta."
            ),
            {("Vannes", SATURDAY, "planned")},
        ),
        (
            (
                "Contrairement à Pau, où la marche de samedi est interdite, Auch pourra "
                "manifester : 13 h, place de la République."
            ),
            {("Pau", SATURDAY, "forbidden"), ("Auch", SATURDAY, "planned")},
        ),
        (
            (
                "La marche de Gap, prévue samedi, est annulée. Dole s'en tient à son plan : 15 "
                "h, gare."
            ),
            {("Gap", SATURDAY, "cancelled"), ("Dole", SATURDAY, "planned")},
        ),
        (
            "Contrairement à Gap, où la rue restera calme, Dole manifestera samedi à 15 h.",
            {("Dole", SATURDAY, "planned")},
        ),
        (
            "La marche de Vannes sera déplacée samedi à cause du marché.",
            {("Vannes", SATURDAY, "postponed")},
        ),
    ],
)
def test_what_becomes_of_it(
    gazetteer: Gazetteer, text: str, status: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == status


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            (
                "Le conseil municipal de Dole s'est tenu lundi sous tension. Dehors, 110 personnes "
                "s'étaient rassemblées contre le projet. Le maire d'Albi avait fait le déplacement."
            ),
            {("Dole", 110, "-")},
        ),
        (
            "290 personnes ont manifesté à Auch lundi, moins qu'à Pau, où ils étaient 2 200.",
            {("Auch", 290, "-"), ("Pau", 2200, "-")},
        ),
        (
            (
                "Merci aux 990 d'entre vous qui sont venus à Auch lundi. Nous serons de nouveau "
                "dans la rue samedi à 15 h."
            ),
            {("Auch", 990, "organisers")},
        ),
        (
            (
                "Ils étaient 200 lundi à Gap. Dans l'établissement, 340 salariés redoutent un plan "
                "social, et 60 familles espèrent encore."
            ),
            {("Gap", 200, "-")},
        ),
        (
            (
                "Jusqu'à 310 personnes sont attendues à Gap samedi, selon la préfecture. La CGT "
                "vise 820."
            ),
            {("Gap", 310, "police"), ("Gap", 820, "organisers")},
        ),
        (
            (
                "Il fallait remonter à 2010 pour trouver pareille affluence à Gap : 210 "
                "manifestants lundi. Cette année-là, 270 personnes avaient marché à Dole."
            ),
            {("Gap", 210, "-")},
        ),
        (
            (
                "Pourquoi étaient-ils lundi dans la rue, à Gap ? Paroles de manifestants.\nPaul, "
                "70 ans, Dole : « J'en suis à ma 12e manif. »\nAu total, 110 personnes ont "
                "défilé selon la préfecture."
            ),
            {("Gap", 110, "police")},
        ),
        (
            (
                "EN DIRECT. Journée de mobilisation\n9 h 38. Apt. Le cortège s'élance, 110 "
                "personnes selon la police.\n11 h 23. À Saumur, 90 manifestants sont rassemblés "
                "place Foch."
            ),
            {("Apt", 110, "police"), ("Saumur", 90, "-")},
        ),
    ],
)
def test_how_many_there_were(
    gazetteer: Gazetteer, text: str, counted: set[tuple[str, int, str]]
) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == counted
