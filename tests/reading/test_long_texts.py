"""What letters, round-ups and notices say of several towns, one after another."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-10T09:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Retraites : hier, 900 personnes ont défilé à Agen. Demain, ce sera le tour de "
            "Marmande, à 10 h devant la gare.",
            {("Agen", "2023-03-09", "-"), ("Marmande", "2023-03-11", "10:00")},
            id="the turn of a town",
        ),
        pytest.param(
            "Rassemblement pour l'Iran samedi à 14 h à Albi, place du Vigan. Castres fera la même "
            "chose à 17 h, au Mail. Gaillac en fera autant dimanche.",
            {
                ("Albi", "2023-03-11", "14:00"),
                ("Castres", "2023-03-11", "17:00"),
                ("Gaillac", "2023-03-12", "-"),
            },
            id="a town that does the same",
        ),
        pytest.param(
            "Marche pour le climat samedi à Rennes, 15 h, place de la Mairie. Les Nantais font la "
            "même chose à 14 h place Royale.",
            {("Rennes", "2023-03-11", "15:00"), ("Nantes", "2023-03-11", "14:00")},
            id="people of a town who do the same",
        ),
        pytest.param(
            "Retraites. Jeudi, 4 500 marcheurs à Poitiers.\nNIORT. 1 900 personnes.\n"
            "THOUARS. Rien à signaler.\nBRESSUIRE. Calme plat.",
            {("Poitiers", "2023-03-09", "-"), ("Niort", "2023-03-09", "-")},
            id="nothing to report",
        ),
        pytest.param(
            "Pour l'eau, hier : 3 000 personnes à Saint-Pierre. À Saint-Denis, la foule s'est "
            "massée devant la préfecture. Rien à voir avec les nuits de couvre-feu.",
            {("Saint-Pierre", "2023-03-09", "-"), ("Saint-Denis", "2023-03-09", "-")},
            id="nothing to compare with",
        ),
        pytest.param(
            "Retraites : 14 000 manifestants à Brest mardi. À Carhaix, on en a dénombré 1 800 : du "
            "jamais-vu depuis la bataille de l'hôpital, en 2008.",
            {("Brest", "2023-03-07", "-"), ("Carhaix-Plouguer", "2023-03-07", "-")},
            id="not seen since another fight",
        ),
        pytest.param(
            "Marée populaire samedi. Tours 14 h 30, place de la Liberté ; Blois, 10 h 30.",
            {("Tours", "2023-03-11", "14:30"), ("Blois", "2023-03-11", "10:30")},
            id="a tide that is the name of the day",
        ),
        pytest.param(
            "Hier, à Agen, ils étaient des centaines à vider leurs bennes devant la préfecture. "
            "Demain, ce sera le tour de Marmande, à 10 h sur la place.",
            {("Agen", "2023-03-09", "-"), ("Marmande", "2023-03-11", "10:00")},
            id="hundreds that nobody counted",
        ),
        pytest.param(
            "Retraites. Rodez : rassemblement mardi, 10 h, préfecture.\n\nQuelque chose se prépare "
            "mercredi en Lozère, la CGT ne dit ni où ni quand.",
            {("Rodez", "2023-03-14", "10:00"), ("Lozère", "2023-03-15", "-")},
            id="an area where something is prepared",
        ),
        pytest.param(
            "Marche pour la maternité dimanche à 15 h au Blanc, place de la Libération. Die et "
            "Bernay délèguent chacune une voiture. Châteauroux n'a pas encore répondu.",
            {("Le Blanc", "2023-03-12", "15:00")},
            id="towns that send some people, and one that has not answered",
        ),
        pytest.param(
            "Jeudi 9 mars, j'ai pris le train. À Rennes, à onze heures, on ne s'entendait "
            "plus. Les syndicats ont dit dix mille manifestants.\n\nEt jeudi 16, on remet ça. "
            "Rennes, 10 h 30, esplanade De-Gaulle.",
            {("Rennes", "2023-03-09", "11:00"), ("Rennes", "2023-03-16", "10:30")},
            id="a rally that is over and the next one, in a diary",
        ),
        pytest.param(
            "Marée populaire demain samedi. Nice : place Garibaldi, 15 h.\n\nGap a déjà marché : "
            "c'était mardi.\n\nÀ Aix, la mairie n'a pas encore répondu et on se donne "
            "rendez-vous à 14 h devant la Rotonde.",
            {
                ("Nice", "2023-03-11", "15:00"),
                ("Gap", "2023-03-07", "-"),
                ("Aix-en-Provence", "2023-03-11", "14:00"),
            },
            id="the day of the text behind one that is over",
        ),
        pytest.param(
            "Retraites\nPOITIERS. 4 500 marcheurs hier, selon la CGT.\nCHÂTELLERAULT. Pas de "
            "cortège hier, mais la retraite aux flambeaux de mercredi soir a rallié 380 "
            "Châtelleraudais.\nNIORT. 1 900 personnes.\nTHOUARS. 120, d'après la CFDT.",
            {
                ("Poitiers", "2023-03-09", "-"),
                ("Châtellerault", "2023-03-08", "-"),
                ("Niort", "2023-03-09", "-"),
                ("Thouars", "2023-03-09", "-"),
            },
            id="a town's name above another day",
        ),
        pytest.param(
            "| Quand | Où | Quoi |\n| mardi 14, 17 h 15 | Bordeaux, école Jean-Monnet | sit-in |\n"
            "| jeudi 16, 18 h 30 | Cenon, château Palmer | réunion publique |\n"
            "| samedi 18, 10 h | Lormont, place Briand | marche des parents |",
            {("Bordeaux", "2023-03-14", "17:15"), ("Lormont", "2023-03-18", "10:00")},
            id="a table whose last column says what it is",
        ),
        pytest.param(
            "Contre les violences\nCOLMAR — Marche féministe mercredi à 11 h.\nMULHOUSE — Grève, "
            "expo, concert de chorales et, dimanche à 10 h 30, marche depuis la Bourse.",
            {("Colmar", "2023-03-15", "11:00"), ("Mulhouse", "2023-03-12", "10:30")},
            id="the day of the last of several things",
        ),
        pytest.param(
            "Contre l'A69, marche samedi à 13 h à Saïx. La RN126 sera coupée entre Soual et "
            "Puylaurens de samedi 11 h à dimanche 20 h.",
            {("Saïx", "2023-03-11", "13:00")},
            id="a road between two towns",
        ),
    ],
)
def test_a_town_is_read_that_is_told_by_those_before(
    text: str, expected: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Info trafic : en raison d'une manifestation de taxis, les lignes 2 et 5 ne "
            "desserviront pas le centre de Rouen lundi de 9 h à 13 h.",
            {("Rouen", "2023-03-13", "-")},
            id="lines that do not stop",
        ),
        pytest.param(
            "Trafic perturbé mardi à Nantes en raison d'une manifestation : tramways interrompus "
            "de 10 h à 13 h.",
            {("Nantes", "2023-03-14", "-")},
            id="trams that stop",
        ),
        pytest.param(
            "En raison de la manifestation prévue jeudi à Quimper, la circulation sera coupée de "
            "13 h à 17 h sur les quais.",
            {("Quimper", "2023-03-16", "-")},
            id="a street that is closed",
        ),
        pytest.param(
            "La ligne 12 est déviée à Villejuif jeudi de 13 h à 18 h en raison d'une manifestation "
            "dans Paris.",
            set(),
            id="a rally that is elsewhere",
        ),
        pytest.param(
            "En raison d'une manifestation sportive, la rue Thiers sera fermée à Épinal dimanche.",
            set(),
            id="a race",
        ),
    ],
)
def test_a_notice_of_traffic_tells_of_the_rally_that_stops_it(
    text: str, expected: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "J'ai été réveillée par le bruit des camions. Marche pour l'hôpital samedi à 10 h à "
            "Montceau-les-Mines. Ma fille ira, je n'ose pas l'en dissuader.",
            id="woken, and a daughter who will go",
        ),
        pytest.param(
            "Chers voisins, j'ai été informé par la préfecture : la marche de samedi à 10 h à "
            "Montceau-les-Mines est maintenue. Le docteur a pleuré, moi aussi un peu.",
            id="told by the prefecture, and tears",
        ),
    ],
)
def test_who_writes_of_himself_need_not_bear_witness(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Montceau-les-Mines", "2023-03-11", "10:00")}


@pytest.mark.parametrize(
    ("text", "there"),
    [
        pytest.param(
            "À Saumur, la situation est tendue. Un rassemblement y aura lieu mardi à 9 h.",
            ("Saumur", "2023-03-14", "09:00"),
            id="a paragraph that opens on the town",
        ),
        pytest.param(
            "La maternité de Saumur est menacée. On y appelle à manifester mardi à 9 h.",
            ("Saumur", "2023-03-14", "09:00"),
            id="there, where the house is",
        ),
        pytest.param(
            "Les soignants de Saumur sont épuisés. Ils manifesteront mardi à 9 h devant la gare.",
            ("Saumur", "2023-03-14", "09:00"),
            id="a trade of that town",
        ),
        pytest.param(
            "La contestation touche désormais Ussel. Un rassemblement y aura lieu mardi à 9 h.",
            ("Ussel", "2023-03-14", "09:00"),
            id="a town that is reached",
        ),
        pytest.param(
            "Côté Ussel, on s'organise. Un rassemblement y aura lieu mardi à 9 h.",
            ("Ussel", "2023-03-14", "09:00"),
            id="on that side",
        ),
    ],
)
def test_a_paragraph_tells_of_the_town_it_opens_on(
    text: str, there: tuple[str, str, str], gazetteer: Gazetteer
) -> None:
    report = "À Poitiers, 350 manifestants ont battu le pavé mardi contre la réforme."

    found = said_in(f"{report}\n\n{text}", PUBLISHED, gazetteer)

    assert found == {("Poitiers", "2023-03-07", "-"), there}


@pytest.mark.parametrize(
    "year",
    [
        "« Même en 2002, je n'avais pas vu ça ici », s'étonne une retraitée.",
        "En 2010, ils étaient 580 dans les rues.",
    ],
)
def test_a_year_told_of_one_town_is_not_that_of_the_next(gazetteer: Gazetteer, year: str) -> None:
    text = (
        f"À Poitiers, ils étaient 950 mardi à défiler contre la réforme. {year}\n\n"
        "Changement d'ambiance à Foix. Mercredi, 700 habitants ont marché vers la préfecture."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Poitiers", "2023-03-07", "-"),
        ("Foix", "2023-03-08", "-"),
    }


@pytest.mark.parametrize("cause", ["le budget", "la réforme des retraites", "le projet de loi"])
def test_a_march_against_a_bill_keeps_its_own_day(gazetteer: Gazetteer, cause: str) -> None:
    text = (
        f"Une manifestation contre {cause} est prévue mardi à Poitiers. "
        "À Foix, rassemblement mercredi à 12 h 30."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Poitiers", "2023-03-14", "-"),
        ("Foix", "2023-03-15", "12:30"),
    }


@pytest.mark.parametrize(
    "promise",
    [
        "À la sortie, les représentants se sont dits déçus et ont promis de revenir mardi à 8 h.",
        "Les manifestants ont prévu de revenir mardi à 8 h.",
        "Ils ont annoncé leur retour mardi à 8 h.",
    ],
)
def test_who_promises_to_come_back_calls(gazetteer: Gazetteer, promise: str) -> None:
    text = f"Mercredi, 60 agriculteurs ont manifesté devant la préfecture de Tarbes. {promise}"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Tarbes", "2023-03-08", "-"),
        ("Tarbes", "2023-03-14", "08:00"),
    }


@pytest.mark.parametrize(
    "instead",
    [
        "le traditionnel défilé a été remplacé par un dépôt de gerbe.",
        "le cortège a laissé place à un banquet.",
        "une réunion publique a remplacé le défilé.",
    ],
)
def test_where_something_else_was_held_instead_nobody_marched(
    gazetteer: Gazetteer, instead: str
) -> None:
    text = f"900 personnes ont défilé mercredi à Pau contre la réforme. À Tarbes, {instead}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-08", "-")}


def test_no_march_but_a_rally_is_a_rally(gazetteer: Gazetteer) -> None:
    text = (
        "La CGT appelle à plusieurs rassemblements mardi 14 mars.\n\nPau. Rendez-vous à 10 heures "
        "devant la gare. Les bus seront déviés.\n\nTarbes. Pas de cortège cette fois, mais un "
        "rassemblement à 17 h 30, place de la mairie."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Pau", "2023-03-14", "10:00"),
        ("Tarbes", "2023-03-14", "17:30"),
    }
