"""What whole posts and briefs tell: every claim of each, and no other."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-10T12:00+01:00")  # a Tuesday


def _claims(gazetteer: Gazetteer, text: str) -> list[str]:
    return [
        f"{claim.place.name if claim.place else '-'} {claim.date or '-'} "
        f"{claim.time.strftime('%H:%M') if claim.time else '-'} {claim.status.value}"
        for claim in read(text, PUBLISHED, gazetteer).claims
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Vendredi 17h au Teil devant la poste, on vient avec nos casseroles",
            ["Le Teil 2023-01-13 17:00 planned"],
            id="devant is no de",
        ),
        pytest.param(
            "Ensuite Chauny : vendredi 14 h, chaîne humaine devant la maternité",
            ["Chauny 2023-01-13 14:00 planned"],
            id="then another town",
        ),
        pytest.param(
            "manif noustoutes mtp 15h place de la com samedi",
            ["Montpellier 2023-01-14 15:00 planned"],
            id="an hour behind short letters",
        ),
        pytest.param(
            "marche blanche pour ines, mercredi 18h15 a vire devant la mairie",
            ["Vire Normandie 2023-01-11 18:15 planned"],
            id="a word behind its hour is a town",
        ),
        pytest.param(
            "Nous étions 40 assises jeudi à 9 h devant la mairie d'Albi contre le viol",
            ["Albi 2023-01-05 09:00 past"],
            id="women who sat down",
        ),
        pytest.param(
            "Jeudi 18 h à Niort devant la préf, conférence de presse puis marche jusqu'à la Brèche",
            ["Niort 2023-01-12 18:00 planned"],
            id="the press first",
        ),
        pytest.param(
            "Contre la réforme, samedi :\n"
            "📍 Dole · 11h · Forum Jean-Moulin\n"
            "📍 Gray · 10h · mairie",
            ["Dole 2023-01-14 11:00 planned", "Gray 2023-01-14 10:00 planned"],
            id="a forum that is a place",
        ),
        pytest.param(
            "Rassemblement pour l'Iran jeudi 18 h à Sens, place Drapès, le parvis étant pris par "
            "un marathon",
            ["Sens 2023-01-12 18:00 planned"],
            id="what takes the other square",
        ),
        pytest.param(
            "Le juge a tranché, la piscine ferme. Mercredi à 17 heures, tout le monde sur "
            "l'esplanade de la gare de Lens",
            ["Lens 2023-01-11 17:00 planned"],
            id="a day, an hour and a square, and nothing else that gathers",
        ),
        pytest.param(
            "300 personnes ont marché à Pau samedi contre la fermeture. Elles étaient moins "
            "nombreuses jeudi à Dax.",
            ["Pau 2023-01-07 - past", "Dax 2023-01-05 - past"],
            id="many there as well",
        ),
        pytest.param(
            "Moi le 19 je manifeste à Dole, 10h place Grévy",
            ["Dole 2023-01-19 10:00 planned"],
            id="a number of a day before who acts",
        ),
        pytest.param(
            "Le 14 tout le monde devant la mairie de Gap, 15h, contre la réforme",
            ["Gap 2023-01-14 15:00 planned"],
            id="a number of a day before who is called",
        ),
        pytest.param(
            "Souvenir de la manif de Rouen, automne 2016, on chantait sous la pluie",
            [],
            id="a season of years ago",
        ),
        pytest.param(
            "Vennari 13 di ghjennaghju, manifestazione in Bastia, 18 h, piazza San Niculaiu, "
            "contre la répression",
            ["Bastia 2023-01-13 18:00 planned"],
            id="a day and month in Corsican",
        ),
        pytest.param(
            "Rassemblement devant la préfecture de Mende ce matin",
            ["Mende 2023-01-10 - past"],
            id="the morning is over at noon",
        ),
        pytest.param(
            "Contre la réforme, jeudi :\n"
            "VICHY . 10 h 30 . place de la Poste\n"
            "SAINT-POURÇAIN . 17 h 00 . cours des Bénédictins",
            [
                "Vichy 2023-01-12 10:30 planned",
                "Saint-Pourçain-sur-Sioule 2023-01-12 17:00 planned",
            ],
            id="a saint is the only town of its name",
        ),
        pytest.param(
            "Grève et manif jeudi 19 : Oyonnax 10 h devant la mairie, Bellegarde 17 h devant la "
            "gare",
            ["Oyonnax 2023-01-19 10:00 planned", "Valserhône 2023-01-19 17:00 planned"],
            id="an old name cut short",
        ),
        pytest.param(
            "Jeudi à 10 h, cortège à Pau. « Ma fille a-t-elle cours ? » (Odile, à Orthez).",
            ["Pau 2023-01-12 10:00 planned"],
            id="who asks lives there",
        ),
        pytest.param(
            "Ma sœur est à Brest, mon oncle à Vannes, et la manif sera à Lorient mardi à 14h, "
            "place Glotin",
            ["Lorient 2023-01-10 14:00 planned"],
            id="where the family is",
        ),
        pytest.param(
            "Une trentaine d'habitants de Nyons se sont rassemblés dimanche pour leur maternité",
            ["Nyons 2023-01-08 - past"],
            id="people of a town who gather",
        ),
        pytest.param(
            "La marche de samedi n'aura pas lieu à Sens mais à Joigny, à 10 h, devant l'hôpital",
            ["Joigny 2023-01-14 10:00 planned"],
            id="not here but there",
        ),
        pytest.param(
            "Manif samedi à 14 h à Pau contre la réforme. Sept degrés à Orthez.",
            ["Pau 2023-01-14 14:00 planned"],
            id="how cold it is there",
        ),
        pytest.param(
            "Le cortège partira samedi à 9 h de Fort-de-France. « Nous marcherons », dit Odile, "
            "aide-soignante au Robert",
            ["Fort-de-France 2023-01-14 09:00 planned"],
            id="where someone works",
        ),
        pytest.param(
            "Marche samedi à 15 h à Gap contre le centre. Deux manifestants étaient encore à "
            "l'hôpital hier soir",
            ["Gap 2023-01-14 15:00 planned"],
            id="who is hurt is no other rally",
        ),
        pytest.param(
            "Marche samedi 14 janvier, 14h\n"
            "Parking de la Courtille, Dole\n"
            "Le même jour, autres marches : Gray (10h) et Vesoul, on ne connaît pas l'heure",
            [
                "Dole 2023-01-14 14:00 planned",
                "Gray 2023-01-14 10:00 planned",
                "Vesoul 2023-01-14 - planned",
            ],
            id="an hour nobody knows",
        ),
        pytest.param(
            "Chaîne humaine contre l'extraction sam. 14/01, Plestin-les-Grèves, 15 h (basse mer "
            "15 h 40)",
            ["Plestin-les-Grèves 2023-01-14 15:00 planned"],
            id="low sea is no Wednesday",
        ),
        pytest.param(
            "Vendredi 17h30, tous devant les mairies ! À Niort, rassemblement place de la Brèche,"
            " minute de silence à 17h45",
            ["Niort 2023-01-13 17:30 planned"],
            id="when they fall silent",
        ),
        pytest.param(
            "Manif de Gap reportée !\n"
            "Prévue ce mercredi à Gap, 18 h, place Saint-Arnoux, elle est repoussée. Elle aura "
            "lieu jeudi 19 à 18 h 30, au même endroit",
            ["Gap 2023-01-11 18:00 postponed", "Gap 2023-01-19 18:30 planned"],
            id="put off in the title",
        ),
        pytest.param(
            "Les arbres du canal à Sens, c'est vendredi qu'ils les abattent. On se retrouve jeudi"
            " à 18h devant la mairie contre ce massacre",
            ["Sens 2023-01-12 18:00 planned"],
            id="the day of the felling",
        ),
        pytest.param(
            "Le maire de Dole invite le conseil municipal et les habitants à un rassemblement "
            "pour l'Ukraine jeudi à 18 h, place Grévy",
            ["Dole 2023-01-12 18:00 planned"],
            id="a council that is called too",
        ),
        pytest.param(
            "Contre la réforme, marche mardi, arrivée place du Marché, Vesoul",
            ["Vesoul 2023-01-17 - planned"],
            id="where it arrives is where it is",
        ),
        pytest.param(
            "Rassemblement contre le tir aux pigeons, samedi 10 h, mairie de Nyons, AUCUNE "
            "violence envers les chasseurs",
            ["Nyons 2023-01-14 10:00 planned"],
            id="what nobody shall do",
        ),
        pytest.param(
            "Environ 300 Dolois (200 selon la police) ont défilé vendredi contre la fermeture de "
            "la maternité",
            ["Dole 2023-01-06 - past"],
            id="people of a town whom the police counted",
        ),
        pytest.param(
            "DEMAIN dans le 24\n"
            "Périgueux 8h rd point de Marsac\n"
            "Bergerac 7h rd point Leclerc\n"
            "mets ton gilet sur le tableau de bord",
            ["Périgueux 2023-01-11 08:00 planned", "Bergerac 2023-01-11 07:00 planned"],
            id="round-abouts in short",
        ),
        pytest.param(
            "Cercle de silence samedi à 15 h à Lure. Celui de Gray n'aura pas lieu ce mois-ci",
            ["Lure 2023-01-14 15:00 planned"],
            id="none this month",
        ),
        pytest.param(
            "Grève : ce mercredi, 9h, rassemblement place de la République à Mamoudzou. Barge à "
            "8h pour Petite-Terre",
            ["Mamoudzou 2023-01-11 09:00 planned"],
            id="the hour of the boat",
        ),
        pytest.param(
            "Marche pour la paix à Auch samedi à 15 h, et pas dimanche, pour ne pas gêner le "
            "carnaval",
            ["Auch 2023-01-14 15:00 planned"],
            id="what the march keeps away from",
        ),
        pytest.param(
            "Manif samedi à Sète, 10 h, gare. Jeudi 26 : heure d'info syndicale à Gignac, 16 h",
            ["Sète 2023-01-14 10:00 planned"],
            id="an hour to inform",
        ),
        pytest.param(
            "Contre la loi, c'est vendredi, 18 h, place Carnot, Moulins.",
            ["Moulins 2023-01-13 18:00 planned"],
            id="an address ends with its town",
        ),
        pytest.param(
            "Angers demain 18h Ralliement. Venez.",
            ["Angers 2023-01-11 18:00 planned"],
            id="a call in four words",
        ),
        pytest.param(
            "Les fermes du Diois se retrouvent jeudi à 14 heures, place Smith, à Tulle, contre le"
            " Mercosur",
            ["Tulle 2023-01-12 14:00 planned"],
            id="farms do not close",
        ),
        pytest.param(
            "QUOI : marche pour le climat\n"
            "QUAND : samedi 14 janvier, 14h\n"
            "OÙ : place de la Brèche, Niort",
            ["Niort 2023-01-14 14:00 planned"],
            id="what, when and where",
        ),
        pytest.param(
            "Rassemblement pour la maternité\n"
            "Date : 14/01/2023 14:00 - 17:00\n"
            "Adresse : Place du Donjon, 79000 Niort, France",
            ["Niort 2023-01-14 14:00 planned"],
            id="an event's address",
        ),
        pytest.param(
            "Samedi 14 janvier 2023 de 14:00 UTC+01 à 17:00 UTC+01\n"
            "Marche des fiertés\n"
            "Niort, Nouvelle-Aquitaine",
            ["Niort 2023-01-14 14:00 planned"],
            id="from an hour to another, each with its zone",
        ),
        pytest.param(
            "Le procès des huit se tiendra jeudi à 9 h au tribunal de Niort. Rassemblement de "
            "soutien devant le tribunal dès 8 h 30.",
            ["Niort 2023-01-12 08:30 planned"],
            id="the day of the trial",
        ),
        pytest.param(
            "Le ministre dîne ce soir à Colmar. Un rassemblement est prévu à 19 h devant la "
            "préfecture contre sa réforme",
            ["Colmar 2023-01-10 19:00 planned"],
            id="the day of the dinner",
        ),
        pytest.param(
            "300 salariés ont défilé vendredi à Dole. La prochaine audience au tribunal de Vesoul"
            " est fixée au 24 janvier, à 9 h. Le comité appelle à se rassembler devant le "
            "tribunal à 8 h 30",
            ["Dole 2023-01-06 - past", "Vesoul 2023-01-24 08:30 planned"],
            id="where the court is",
        ),
        pytest.param(
            "La marche de Gap n'aura pas lieu samedi. Nouvelle date : samedi 28 à 14 h",
            ["Gap 2023-01-14 - postponed", "Gap 2023-01-28 14:00 planned"],
            id="called off for a new date",
        ),
        pytest.param(
            "Marches climat de samedi\n"
            "RENNES : 11 heures, place Hoche\n"
            "TOURS : 15 heures, mairie\n"
            "BREST : à la même heure qu'à Rennes, place de la Liberté",
            [
                "Rennes 2023-01-14 11:00 planned",
                "Tours 2023-01-14 15:00 planned",
                "Brest 2023-01-14 11:00 planned",
            ],
            id="the hour of another town",
        ),
        pytest.param(
            "Demain : 9h30 rassemblement à Niort, zone Mendès. Ceux du Thouarsais partent à 6h30 "
            "du lycée",
            ["Niort 2023-01-11 09:30 planned"],
            id="when they leave",
        ),
        pytest.param(
            "Manif samedi à Toulon, 14h place de la Liberté. Parking des Lices gratuit jusqua 13h",
            ["Toulon 2023-01-14 14:00 planned"],
            id="until, as it is typed",
        ),
        pytest.param(
            "Rassemblement jeudi à 17 h à Cosne-sur-Loire devant la mairie",
            ["Cosne-Cours-sur-Loire 2023-01-12 17:00 planned"],
            id="the name that stayed",
        ),
        pytest.param(
            "Ce qui est sûr : Dole, jeudi 18 h, rassemblement place Grévy. Ce qui saute : la "
            "marche de vendredi à Gray",
            ["Dole 2023-01-12 18:00 planned", "Gray 2023-01-13 - cancelled"],
            id="what is dropped",
        ),
        pytest.param(
            "Les manifs de samedi à Dax et à Pau passent à la trappe",
            ["Dax 2023-01-14 - cancelled", "Pau 2023-01-14 - cancelled"],
            id="it is dropped",
        ),
        pytest.param(
            "Les infirmières du Puy attendent 400 personnes samedi",
            ["Le Puy-en-Velay 2023-01-14 - planned"],
            id="who awaits a crowd",
        ),
        pytest.param(
            "Le rassemblement de Tours de samedi est reporté",
            ["Tours 2023-01-14 - postponed"],
            id="a town and a day of the rally",
        ),
        pytest.param(
            "Des dizaines d'infirmières rassemblées samedi devant l'hôpital à Moulins.",
            ["Moulins 2023-01-07 - past"],
            id="a crowd without a verb",
        ),
        pytest.param(
            "Soyons des dizaines d'infirmières rassemblées samedi devant l'hôpital à Moulins.",
            ["Moulins 2023-01-14 - planned"],
            id="a crowd that is wished for",
        ),
    ],
)
def test_a_post_tells_of_its_rallies(gazetteer: Gazetteer, text: str, found: list[str]) -> None:
    assert _claims(gazetteer, text) == found


def test_an_area_that_opens_a_sentence_heads_its_towns(gazetteer: Gazetteer) -> None:
    text = "Marches de samedi. Cantal : Aurillac 8 h, Mauriac 10 h. Corrèze : à 9 h à Ussel"

    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.code for claim in found if claim.place][2] == "19275"
