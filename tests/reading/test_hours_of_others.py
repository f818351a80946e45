"""Hours of transport, of cars and shows beside a rally's, and two hours that stand together."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

# A Friday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-10T21:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Mercredi à Toulouse, tram au ralenti de 6 h 15 à 9 h 15, et défilé à 11 h de "
            "la place Belfort.",
            {("Toulouse", "2023-03-15", "11:00")},
            id="a tram runs less",
        ),
        pytest.param(
            "Commencée jeudi à 10 h place Wilson, la manifestation de Dijon a pris fin à midi.",
            {("Dijon", "2023-03-09", "10:00")},
            id="when a march that is over began",
        ),
        pytest.param(
            "Il sera interdit de manifester, mardi, 8h à 22h dans le centre d'Agen. Les syndicats "
            "comptent défiler à partir de 11h30 depuis la Manufacture.",
            {("Agen", "2023-03-14", "11:30")},
            id="how long an order holds, behind a comma",
        ),
        pytest.param(
            "MARDI 15H AGEN place Armand-Fallières pour la gare ! Bus à 13h30, 3 euros",
            {("Agen", "2023-03-14", "15:00")},
            id="when a coach leaves",
        ),
        pytest.param(
            "Cantine fermée, garderie de 7h à 8h30 mardi, et les parents de Gourdon manifestent "
            "à 17h devant la mairie.",
            {("Gourdon", "2023-03-14", "17:00")},
            id="a school looks after children",
        ),
        pytest.param(
            "Les parents se rassemblent mardi devant la crèche de Gourdon, de 7 h 30 à 9 h.",
            {("Gourdon", "2023-03-14", "07:30")},
            id="but people meet before one",
        ),
        pytest.param(
            "On s'entasse dans la voiture de Nadège (départ 12h45 au stade) pour Figeac, manif "
            "mercredi 14h30, place Vival",
            {("Figeac", "2023-03-15", "14:30")},
            id="a car leaves before",
        ),
        pytest.param(
            "Pendant le match de 15 h, deux cents soignants manifestaient lundi à Cahors.",
            {("Cahors", "2023-03-06", "-")},
            id="a match is on",
        ),
        pytest.param(
            "Cahors et Figeac défilent mardi, à 10 h et 17 h 30 respectivement.",
            {("Cahors", "2023-03-14", "10:00"), ("Figeac", "2023-03-14", "17:30")},
            id="an hour for each town",
        ),
        pytest.param(
            "Sit-in mardi à Cahors entre 11 h et 13 h.",
            {("Cahors", "2023-03-14", "11:00")},
            id="from one to the other",
        ),
        pytest.param(
            "Départ à 15 h mardi à Cahors, rassemblement une demi-heure avant devant la mairie.",
            {("Cahors", "2023-03-14", "14:30")},
            id="half an hour before",
        ),
        pytest.param(
            "Marche samedi 18 mars à Nouméa, 9 h, baie des Citrons ; il sera 23 h la veille à "
            "Paris.",
            {("Nouméa", "2023-03-18", "09:00")},
            id="what clocks in Paris show the day before",
        ),
        pytest.param(
            "Rassemblement mardi 9h à Saint-Paul de La Réunion, devant la mairie, 6h à Paris",
            {("Saint-Paul", "2023-03-14", "09:00")},
            id="what they show at the end of a post",
        ),
        pytest.param(
            "Jeudi 16 mars à Toulouse, deux rames sur trois circuleront entre 7 h et 9 h. Les "
            "manifestants partiront de Saint-Cyprien à 10 h 30.",
            {("Toulouse", "2023-03-16", "10:30")},
            id="so many trains run",
        ),
        pytest.param(
            "Mardi 14 mars, on marche : Les Abymes, 8 h, mairie (à Paris, 13 h).",
            {("Les Abymes", "2023-03-14", "08:00")},
            id="what clocks in Paris show, their town first",
        ),
        pytest.param(
            "Hier, 90 parents ont défilé à Gourdon. Ils ont occupé près de trois heures l'école.",
            {("Gourdon", "2023-03-09", "-")},
            id="nearly so long",
        ),
        pytest.param(
            "Un sit-in est organisé devant le lycée de Gourdon ce vendredi, depuis 7h30.",
            {("Gourdon", "2023-03-10", "07:30")},
            id="they have sat since",
        ),
        pytest.param(
            "Hier à Gourdon, partis de la gare, ils ont rallié la mairie dès 16 h ; 90 manifestants"
            " étaient toujours, à 19 h, assis devant la préfecture du Lot.",
            {("Gourdon", "2023-03-09", "-")},
            id="when they arrived, and were still there",
        ),
        pytest.param(
            "Hier à Gourdon, 90 manifestants sont passés par le pont pour terminer place Foch vers "
            "17h.",
            {("Gourdon", "2023-03-09", "-")},
            id="where they end",
        ),
        pytest.param(
            "Hier à Gourdon, 90 éleveurs ont défilé. Dès 7 h 30, un flot de bus a déposé du monde. "
            "Jeudi matin, vers 9 h, les policiers ont trouvé un tag.",
            {("Gourdon", "2023-03-09", "-")},
            id="when buses came, and what the police found",
        ),
        pytest.param(
            "Hier à Gourdon, on a défilé. La police comptait 90 manifestants à 15 heures.",
            {("Gourdon", "2023-03-09", "-")},
            id="when they were counted",
        ),
        pytest.param(
            "Hier à Gourdon, 90 éleveurs ont défilé. À 15 h 20, le cortège est parvenu au pied du "
            "château. Un homme est ressorti de la gendarmerie à 18 h.",
            {("Gourdon", "2023-03-09", "-")},
            id="when they arrived, and one was let go",
        ),
        pytest.param(
            "Quatre éleveurs ont été jugés pour des heurts à la fin d'une manifestation à Gourdon "
            "hier, vers 2 heures du matin.",
            {("Gourdon", "2023-03-09", "-")},
            id="at night, when nobody gathers",
        ),
        pytest.param(
            "Les éleveurs se sont retrouvés hier à Gourdon. Depuis 11 h 20, la marche est partie "
            "vers le pont.",
            {("Gourdon", "2023-03-09", "11:20")},
            id="but since when they march is theirs",
        ),
        pytest.param(
            "Samedi, 90 cafetiers ont défilé à Agen. Les bars doivent fermer à 22 h depuis mardi.",
            {("Agen", "2023-03-04", "-")},
            id="until when bars are open",
        ),
        pytest.param(
            "Une centaine de cafetiers se sont rassemblés hier à Agen contre la fermeture des "
            "terrasses à 21 heures.",
            {("Agen", "2023-03-09", "-")},
            id="a closing hour that they are against",
        ),
        pytest.param(
            "Les postiers de Gourdon ont manifesté hier. Ils ont été reçus pendant près d'1h15.",
            {("Gourdon", "2023-03-09", "-")},
            id="for how long they were received",
        ),
        pytest.param(
            "300 enseignants ont défilé hier à Agen. Le taux de grévistes était de 41 % à la "
            "mi-journée.",
            {("Agen", "2023-03-09", "-")},
            id="when strikers were counted",
        ),
    ],
)
def test_hours_beside_a_rallys(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        pytest.param(
            "Cahors : 11h place Mitterrand AG à 9h Bourse du travail", "11:00", id="behind"
        ),
        pytest.param(
            "Cahors : 8h – AG au lycée – 11h – manif, place Lafayette", "11:00", id="dashes"
        ),
        pytest.param("Cahors : 8h AG des grévistes, 11h manif", "11:00", id="its hour first"),
        pytest.param("Cahors : 8h AG, 11h place Lafayette", "11:00", id="its hour right before"),
        pytest.param("Cahors : 8h AG éducation, 11h mairie", "11:00", id="whose it is"),
        pytest.param("Cahors : rassemblement 11h, AG 13h", "11:00", id="each behind its name"),
    ],
)
def test_the_hour_of_an_assembly_is_not_the_rallys(
    gazetteer: Gazetteer, text: str, hour: str
) -> None:
    text = f"Les manifestations de mardi\n{text}\nFigeac : 15h, place Vival"

    assert ("Cahors", "2023-03-14", hour) in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La FSU appelle à la grève et à défiler jeudi 16 mars.\n- 9h : rassemblement "
            "devant la gare\n- 10h : départ de la manifestation\n- 12h : pique-nique devant "
            "l'hôpital de Quimper",
            {("Quimper", "2023-03-16", "09:00")},
            id="a programme that names its town last",
        ),
        pytest.param(
            "L'union locale de Quimper vous invite aux actions qui seront organisées les 16 et 17 "
            "mars.\n\n- Jeudi 16 mars : tractage au marché\n\n- Jeudi 16 mars : retraite au "
            "flambeau 18h. Départ maison des syndicats\n\n- Vendredi 17 mars : manifestation, "
            "départ 15h30",
            {("Quimper", "2023-03-16", "18:00"), ("Quimper", "2023-03-17", "15:30")},
            id="a programme of several days, of one town",
        ),
        pytest.param(
            "Le cortège contre la réforme s'était élancé de la mairie jeudi à Quimper, le départ "
            "de la nouvelle marche sera donné mardi place Médard à 14 heures.",
            {("Quimper", "2023-03-09", "-"), ("Quimper", "2023-03-14", "14:00")},
            id="the start of the next, told beside the last",
        ),
    ],
)
def test_hours_of_a_programme_are_of_its_town_and_day(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("told", "hour"),
    [
        pytest.param("Le calme est revenu peu avant 18 h.", "-", id="calm"),
        pytest.param("Vers 17 h 30, la place était vide.", "-", id="nobody left"),
        pytest.param("Tout était terminé à 16 heures.", "-", id="over"),
        pytest.param("Une délégation a été reçue à 17 h par la préfète.", "-", id="received"),
        pytest.param("À 16 h 40, des vitrines ont été brisées.", "-", id="broken windows"),
        pytest.param("En fin de cortège, vers 16 h, des tensions ont éclaté.", "-", id="its tail"),
        pytest.param("Le pont a été rouvert vers 19 heures.", "-", id="a bridge opened again"),
        pytest.param("À 16 h 10, le cortège remontait encore l'allée.", "-", id="still going on"),
        pytest.param("Les derniers manifestants sont partis à 19 h.", "-", id="the last left"),
        pytest.param("La sono s'est tue à 17 h.", "-", id="no word of a beginning"),
        pytest.param("Une voiture a forcé le barrage à 15 h 40.", "-", id="an accident"),
        pytest.param("C'était à 15 h 30, place du Foirail.", "15:30", id="it was then"),
        pytest.param("On était 250 à partir de 15 h.", "15:00", id="so many from then"),
        pytest.param("Ils sont revenus à leur point de départ à 16 h.", "-", id="back again"),
        pytest.param(
            "Partis à 14 h de la halle, ils ont atteint le pont à 15 h.", "14:00", id="from and to"
        ),
        pytest.param(
            "Retrouvés à 10 h place du Foirail, ils se sont dispersés à midi.", "10:00", id="met"
        ),
        pytest.param("À 14 h, la foule était réunie sur le quai.", "14:00", id="gathered then"),
    ],
)
def test_the_hour_of_what_followed_is_not_the_rallys(
    gazetteer: Gazetteer, told: str, hour: str
) -> None:
    text = f"À Cahors, 300 personnes ont manifesté mardi 7 mars pour l'hôpital. {told}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Cahors", "2023-03-07", hour)}


def test_a_region_named_after_noon_tells_no_hour(gazetteer: Gazetteer) -> None:
    text = "En ex-Midi-Pyrénées, on a défilé mardi 7 mars à Cahors contre la fermeture."

    assert said_in(text, PUBLISHED, gazetteer) == {("Cahors", "2023-03-07", "-")}


@pytest.mark.parametrize(
    "order",
    [
        "Elle est interdite du 11 mars, 15 h, au 12 mars, 7 h, place Foch et rue des Carmes.",
        "L'arrêté interdit tout défilé du samedi 11 mars 2023 à 9 h au dimanche 12 mars à 2 h.",
        "L'interdiction prend effet samedi à midi.",
    ],
)
def test_the_hours_of_an_order_are_not_the_rallys(gazetteer: Gazetteer, order: str) -> None:
    text = f"La préfecture interdit la manifestation prévue samedi 11 mars à Colmar. {order}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Colmar", "2023-03-11", "-")}


def test_a_weekly_rally_is_of_this_week(gazetteer: Gazetteer) -> None:
    text = (
        "Les opposants ont prévu de se retrouver, comme tous les vendredis, à 14 h place Foch à "
        "Niort. Environ 250 personnes ont marché cet après-midi."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Niort", "2023-03-10", "14:00")}


def test_hour_of_a_guest(gazetteer: Gazetteer) -> None:
    """When a minister is awaited is no hour of those who wait."""
    text = (
        "Un rassemblement aura lieu mardi 14 mars à 15 h place Foch, à Gap, à l'occasion de la "
        "venue du ministre, attendu à 14 h 30 à l'hôpital."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-03-14", "15:00")}
