"""Agendas: towns with their hours and places, as unions, collectives and newspapers list them."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")  # a Saturday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Retraites aux flambeaux mardi soir :\nDrôme\n- Nyons\n- Crest, 18 h devant la mairie\n"
            "Isère\n- Bourgoin-Jallieu\n- Voiron 18h30, place Saint-Bruno",
            {
                ("Nyons", "2023-03-14", "-"),
                ("Crest", "2023-03-14", "18:00"),
                ("Bourgoin-Jallieu", "2023-03-14", "-"),
                ("Voiron", "2023-03-14", "18:30"),
            },
            id="a town alone in its line, where others have hours",
        ),
        pytest.param(
            "Retraites : on est en direct de la manif de Gap.\n\nPlusieurs rassemblements auront "
            "lieu lundi à 18 heures et demi :\n- Privas (07) : devant la préfecture, 12-16 "
            "boulevard du Colonel Henri Rol\n- Valence (26) : gare, suivi à 21 h d'une "
            "marche\n- Romans (26) : kiosque à musique",
            {
                ("Gap", "None", "-"),
                ("Privas", "2023-03-13", "18:30"),
                ("Valence", "2023-03-13", "18:30"),
                ("Romans-sur-Isère", "2023-03-13", "18:30"),
            },
            id="the hour of a heading, behind another town",
        ),
        pytest.param(
            "Les enseignants du lycée de Nyons se rassembleront mardi à 7 h 45 devant "
            "l'établissement contre la réforme. Manifestation jeudi à Valence, 10 h 30, gare.",
            {("Nyons", "2023-03-14", "07:45"), ("Valence", "2023-03-16", "10:30")},
            id="in front of their school",
        ),
        pytest.param(
            "Marche pour l'hôpital samedi 18 mars à Die, 14 h, place de la République.\n"
            "Contacts :\n- comité de Crest\n- comité de Nyons",
            {("Die", "2023-03-18", "14:00")},
            id="not whose committee is named there",
        ),
        pytest.param(
            "Journée d'action du jeudi 23 mars : les rendez-vous\n"
            "26 – Drôme, mercredi 22 mars : Die, manifestation 17h, mairie.\n"
            "38 – Isère 10h Voiron, gare 14h Vienne, mairie\n"
            "42 – Loire : Roanne, rassemblement à 10h30",
            {
                ("Die", "2023-03-22", "17:00"),
                ("Voiron", "2023-03-23", "10:00"),
                ("Vienne", "2023-03-23", "14:00"),
                ("Roanne", "2023-03-23", "10:30"),
            },
            id="the day in a département's line is that line's",
        ),
        pytest.param(
            "Manifestations du 18 mars, ici et outre-mer. Le texte revient au Sénat.\n"
            "À Gap, rendez-vous à 14 h place Ladoucette.",
            {("Gap", "2023-03-18", "14:00")},
            id="overseas is no Wednesday",
        ),
        pytest.param(
            "Mardi, le cortège de Gap partira de la gare à 14h30.À Digne, départ à 10h.Venez !",
            {("Gap", "2023-03-14", "14:30"), ("Digne-les-Bains", "2023-03-14", "10:00")},
            id="sentences that a page glued together",
        ),
        pytest.param(
            "Mardi 14 mars, rassemblements : Pré-Saint-Gervais 17h mairie, "
            "Garenne-Colombes 18h30 place de la Liberté",
            {
                ("Le Pré-Saint-Gervais", "2023-03-14", "17:00"),
                ("La Garenne-Colombes", "2023-03-14", "18:30"),
            },
            id="towns named without their article",
        ),
    ],
)
def test_an_agenda(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    """Each town of an agenda has its own day and hour."""
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La semaine militante à Nevers\nMardi 14 mars\n- Manifestation, à 10h place Carnot ;\n"
            "- Ciné-débat, à 20h à la Maison ;\nMercredi 15\n- Rassemblement de soutien aux deux "
            "interpellés de la manifestation du 9 mars, à 17h devant le tribunal\n",
            {("Nevers", "2023-03-14", "10:00"), ("Nevers", "2023-03-15", "17:00")},
            id="each day of a town's week is a line above its rallies",
        ),
        pytest.param(
            "À Nevers, ça bouge\nMardi 14 mars\nConférence à 20h à la Maison.\nJeudi 16 mars\n"
            "Manifestation à 10h place Carnot",
            {("Nevers", "2023-03-16", "10:00")},
            id="but only what is a rally",
        ),
        pytest.param(
            "Mardi, tous les défilés débuteront à 10h. Rendez-vous devant la mairie à Vierzon, "
            "devant la poste à Dreux et square Pasteur à Blois.",
            {
                ("Vierzon", "2023-03-14", "10:00"),
                ("Dreux", "2023-03-14", "10:00"),
                ("Blois", "2023-03-14", "10:00"),
            },
            id="one call, a place to meet for each town",
        ),
        pytest.param(
            "Mardi, trois cortèges : à Vierzon (derrière la mairie), à Dreux (gare) et à Blois "
            "(château). L'ensemble de ces manifestations débutera à 10h.",
            {
                ("Vierzon", "2023-03-14", "10:00"),
                ("Dreux", "2023-03-14", "10:00"),
                ("Blois", "2023-03-14", "10:00"),
            },
            id="the hour of all of them",
        ),
        pytest.param(
            "Mardi, des défilés sont prévus à Vierzon, Dreux ou encore Blois.",
            {(town, "2023-03-14", "-") for town in ("Vierzon", "Dreux", "Blois")},
            id="or one more",
        ),
        pytest.param(
            "Une marche est prévue mardi à Vierzon, Dreux et Blois. Le même collectif avait lancé "
            "celle du 21 février, qui avait réuni du monde partout.",
            {(town, "2023-03-14", "-") for town in ("Vierzon", "Dreux", "Blois")},
            id="an earlier one was not in each town of a list",
        ),
        pytest.param(
            "Mardi, le cortège de Blois partira de la gare à 14 h et s'achèvera place Valin.",
            {("Blois", "2023-03-14", "14:00")},
            id="an hour to leave, before where it ends",
        ),
        pytest.param(
            "Mardi, marche à Blois à l'appel du Collectif 25 novembre. À Dreux, départ à 15 h.",
            {("Blois", "2023-03-14", "-"), ("Dreux", "2023-03-14", "15:00")},
            id="a collective's name is no day",
        ),
        pytest.param(
            "Trois cortèges sur la Côte d'Azur mardi; à Cannes, à Grasse et à Menton",
            {(town, "2023-03-14", "-") for town in ("Cannes", "Grasse", "Menton")},
            id="the coast is no village",
        ),
    ],
)
def test_who_meets_where(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    """A town's week, and calls to several towns at once."""
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Manifestations du 18 mars\n\nCher\nLes défilés partiront à 10 heures dans les villes "
            "suivantes :\n- Vierzon : place de la gare\n- Bourges : Maison des syndicats",
            {("Vierzon", "2023-03-18", "10:00"), ("Bourges", "2023-03-18", "10:00")},
            id="an hour above the towns of a département",
        ),
        pytest.param(
            "Des marches auront lieu le 18 mars à Dreux (15h), à Blois, Vierzon (17h) et Bourges.",
            {
                ("Dreux", "2023-03-18", "15:00"),
                ("Blois", "2023-03-18", "-"),
                ("Vierzon", "2023-03-18", "17:00"),
                ("Bourges", "2023-03-18", "-"),
            },
            id="an hour in a bracket is of the town before it, where others have theirs",
        ),
        pytest.param(
            "Des marches auront lieu le 18 mars à Dreux, Blois et Vierzon (17h).",
            {(town, "2023-03-18", "17:00") for town in ("Dreux", "Blois", "Vierzon")},
            id="or of all, where none has its own",
        ),
        pytest.param(
            "Manifestation mardi à Dreux. À Blois, on mobilise, pour préparer la journée du 28 "
            "mars.\nÀ Vierzon, la CGT appelle à un rassemblement à 10 h 30.",
            {
                ("Dreux", "2023-03-14", "-"),
                ("Blois", "2023-03-14", "-"),
                ("Vierzon", "2023-03-14", "10:30"),
            },
            id="the day that people prepare is not theirs",
        ),
        pytest.param(
            "Une marche est prévue mardi à Dreux, dès 10 h. À Blois, deux rendez-vous sont fixés.",
            {("Dreux", "2023-03-14", "10:00"), ("Blois", "2023-03-14", "-")},
            id="meetings that are set, hour unsaid",
        ),
        pytest.param(
            "Manifestations du 18 mars. La CFDT a répertorié 200 rassemblements, à Dreux et Blois "
            "notamment.",
            {("Dreux", "2023-03-18", "-"), ("Blois", "2023-03-18", "-")},
            id="what somebody listed is not over",
        ),
        pytest.param(
            "Les marches des fiertés de l'année.\n- Samedi 25 mars : Dreux\n- Samedi 1er avril : "
            "Blois, Vierzon, Bourges\n- Samedi 8 avril : Tours, Liège",
            {
                ("Dreux", "2023-03-25", "-"),
                ("Blois", "2023-04-01", "-"),
                ("Vierzon", "2023-04-01", "-"),
                ("Bourges", "2023-04-01", "-"),
                ("Tours", "2023-04-08", "-"),
            },
            id="a day and its towns",
        ),
        pytest.param(
            "Mardi, on défile dans le Cher. Tous les rassemblements auront lieu à 10 h 30. Rendez-"
            "vous devant la mairie à Vierzon, devant la préfecture à Bourges.",
            {("Vierzon", "2023-03-14", "10:30"), ("Bourges", "2023-03-14", "10:30")},
            id="the hour of all of them, above them",
        ),
        pytest.param(
            "On manifeste mardi devant la sous-préfecture à Dreux et devant la mairie de Blois, à "
            "10 h 30.",
            {("Dreux", "2023-03-14", "10:30"), ("Blois", "2023-03-14", "10:30")},
            id="an hour behind both towns",
        ),
        pytest.param(
            "Défilé mardi à Blois, 10 h, place Foch (métro Foch, Ligne 4).",
            {("Blois", "2023-03-14", "10:00")},
            id="a line of the metro",
        ),
        pytest.param(
            "Marche mardi à Dreux. La semaine dernière, 30 000 personnes ont défilé à travers le "
            "pays. Un chiffre en baisse : elles étaient 52 000 il y a trois semaines.",
            {("Dreux", "2023-03-14", "-")},
            id="a country's number is no town's",
        ),
    ],
)
def test_what_is_each_towns(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    """An hour, a day or a number is the town's that it is said of, or of all."""
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Blois : la marche de samedi pourra bien se tenir. Le tribunal casse l'arrêté pris, "
            "qui l'avait interdite.",
            "planned",
            id="a ban that a judge broke",
        ),
        pytest.param(
            "Marche samedi 18 mars à Blois. Cette marche ne se fera pas sous l'égide du collectif.",
            "planned",
            id="without its usual callers",
        ),
        pytest.param(
            "Marche samedi 18 mars à Blois. Cette marche ne se fera pas, dit le collectif.",
            "cancelled",
            id="not at all",
        ),
    ],
)
def test_what_is_denied(gazetteer: Gazetteer, text: str, said: str) -> None:
    """A ban that fell, or a way it is not held, leaves a rally to be held."""
    assert status_in(text, PUBLISHED, gazetteer) == {("Blois", "2023-03-18", said)}


@pytest.mark.parametrize("heading", ["Dans l'Eure :", "Eure", "- Eure :", "Département de l'Eure"])
def test_a_department_above_its_towns_tells_which_they_are(
    gazetteer: Gazetteer, heading: str
) -> None:
    text = (
        "Les manifestations du mardi 7 mars\nDans le Jura :\n- Dole : 10 h, place Grévy\n"
        f"{heading}\n- Verneuil : 17 h 30, place de la mairie\nDans la Marne :\n- Reims : 11 h\n"
        "Dans le Gers :\n- Auch : 12 h"
    )

    found = [claim.place.code for claim in read(text, PUBLISHED, gazetteer).claims if claim.place]

    assert "27679" in found


def test_a_town_said_in_full_is_meant_by_its_short_name(gazetteer: Gazetteer) -> None:
    text = (
        "Les manifestations du mardi 7 mars\n- Loiret :\n- Orléans, 10 h, mairie\n"
        "Mais aussi, convoi jusqu'à Villeneuve-sur-Yonne\n"
        "- À Villeneuve, 11 h, rassemblement place Briand\n- Vendée :\n- Challans, 14 h"
    )

    found = {claim.place.name for claim in read(text, PUBLISHED, gazetteer).claims if claim.place}

    assert found == {"Orléans", "Villeneuve-sur-Yonne", "Challans"}


@pytest.mark.parametrize("written", ["Sous préfecture", "sous-préfecture"])
def test_a_sub_prefecture_is_a_place_to_meet(gazetteer: Gazetteer, written: str) -> None:
    text = f"Les manifestations du mardi 7 mars\nALÈS {written} à 10h\nUZÈS Mairie à 11h"

    found = {claim.place.name for claim in read(text, PUBLISHED, gazetteer).claims if claim.place}

    assert found == {"Alès", "Uzès"}


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("Dole, La Plaine, 10h", id="a plain"),
        pytest.param("Dole – Cours Foch – 10h", id="a walk, between dashes"),
        pytest.param("10h : Dole, Vieux-Port", id="a port, behind its hour"),
        pytest.param("Dole : Jardin Péri à 10h", id="a garden"),
        pytest.param("Dole : salle des fêtes à 10h", id="a hall"),
        pytest.param("Dole : 10h, boulodrome", id="where people play"),
        pytest.param("Dole – Marché couvert – 10h", id="a market"),
        pytest.param("Dole, médiathèque, 10h", id="where people read"),
        pytest.param("10h Dole (permanence du député)", id="whose door it is"),
        pytest.param("Dole Union locale CGT à 10h", id="the house of a union"),
        pytest.param("Dole de 10h à 12h : place Grévy", id="from one hour to another"),
    ],
)
def test_where_people_meet_is_no_town_and_nothing_else(gazetteer: Gazetteer, row: str) -> None:
    text = f"Les manifestations du mardi 14 mars\nLons-le-Saunier, 10h, gare\n{row}\nArbois, 10h"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Lons-le-Saunier", "2023-03-14", "10:00"),
        ("Dole", "2023-03-14", "10:00"),
        ("Arbois", "2023-03-14", "10:00"),
    }


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            "Gap : 10h monument aux morts, Uzès : 11h mairie, Dole : 12h gare", id="of the dead"
        ),
        pytest.param(
            "Gap (gare) à 10h • Uzès (mairie) à 11h • Dole (place Grévy) à 12h", id="dots"
        ),
        pytest.param(
            "Gap (gare) à 10h, Uzès (mairie) à 11h, puis Dole (place Grévy) à 12h", id="brackets"
        ),
    ],
)
def test_each_town_of_a_line_has_its_hour(gazetteer: Gazetteer, rows: str) -> None:
    text = f"Mardi 14 mars, rassemblements contre la réforme : {rows}."

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2023-03-14", "10:00"),
        ("Uzès", "2023-03-14", "11:00"),
        ("Dole", "2023-03-14", "12:00"),
    }


@pytest.mark.parametrize("town", ["Tulle", "Cognac", "Eu", "Gray", "Le Vigan (30)"])
@pytest.mark.parametrize("when", ["14h place du Marché", "- 14 h, gare", "Place Verte, 14h"])
def test_a_town_alone_above_its_hour(gazetteer: Gazetteer, town: str, when: str) -> None:
    text = f"Mardi 14 mars, manifestations :\nQuimper\n10h30 place Terre-au-Duc\n{town}\n{when}\n"

    assert {hour for _, _, hour in said_in(text, PUBLISHED, gazetteer)} == {"10:30", "14:00"}


def test_no_town_is_read_in_what_is_on(gazetteer: Gazetteer) -> None:
    text = "Au programme dimanche\nMesse\n10h30 église\nMarches\n9h salle des fêtes\nMars\n8h café"

    assert not said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Manifestations lundi à Vesoul, à Dole dans le Jura, à Grenoble et à Nevers.",
            {(town, "2023-03-13", "-") for town in ("Vesoul", "Dole", "Grenoble", "Nevers")},
            id="where one of the towns lies",
        ),
        pytest.param(
            "À Paris, rassemblement mardi à 14h30 à Port Royal. À Lyon, rendez-vous à Croix "
            "Rousse à 15h.",
            {("Paris", "2023-03-14", "14:30"), ("Lyon", "2023-03-14", "15:00")},
            id="longer names of quarters",
        ),
        pytest.param(
            "Manifestations lundi : rendez-vous entre 17h30 et 19h selon les villes, à Paris "
            "place de la République, à Dole devant la mairie.",
            {("Paris", "2023-03-13", "-"), ("Dole", "2023-03-13", "-")},
            id="hours of all the towns",
        ),
    ],
)
def test_towns_said_together(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize("goods", ["de produits interdits", "de pesticides pourtant interdits"])
def test_goods_are_forbidden_and_no_rally(gazetteer: Gazetteer, goods: str) -> None:
    text = f"Ils ont manifesté samedi contre le retour {goods}. Des rassemblements à Brest et Albi."

    assert {status for _, _, status in status_in(text, PUBLISHED, gazetteer)} == {"past"}


@pytest.mark.parametrize(
    "host",
    [
        "Organisateur : union locale de Gap",
        "Organisé par le collectif de Gap",
        "Hôte : Collectif climat Gap",
        "Événement de Collectif climat Gap",
    ],
)
def test_host_of_an_event(gazetteer: Gazetteer, host: str) -> None:
    """The town of who calls has neither a rally nor those who say they come."""
    text = (
        "Manifestation pour le climat\nDate : samedi 18 mars\nHeure : 15 h\n"
        f"Lieu : place du Marché, Digne\n{host}\n300 participants"
    )
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [
        (claim.place and claim.place.name, [one.low for one in claim.figures]) for claim in claims
    ] == [("Digne-les-Bains", [300])]
