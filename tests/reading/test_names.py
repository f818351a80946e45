"""Which commune a name means, however it is written (rules 4 to 6)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, towns_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-06T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "town"),
    [
        pytest.param(
            "Dimanche à Gargilesse, on manifeste contre la carrière, à 15 h.",
            "Gargilesse-Dampierre",
            id="the first part of a village's name, which no other has",
        ),
        pytest.param(
            "Contre la fermeture de la poste, rassemblement samedi à La Monnerie, 10 h.",
            "La Monnerie-le-Montel",
            id="the same, with its article",
        ),
        pytest.param(
            "Manifestons contre les retraites : demain 18h StPo devant la mairie, 10h FdF lundi.",
            "Fort-de-France",
            id="an abbreviation with an hour before it",
        ),
        pytest.param(
            "Ma tante de Vouvant relaie : manif des retraités mercredi à Fontenay, 10 h 30.",
            "Fontenay-le-Comte",
            id="the namesake near where nobody gathers",
        ),
        pytest.param(
            "Une cimenterie près de Chambéry inquiète. Mardi, on manifeste à La Rochette, 18 h.",
            "Valgelon-La Rochette",
            id="the namesake near a town that is said to be near",
        ),
        pytest.param(
            "Contre la vie chère, on manifeste mardi à Schoelcher, 10 h.",
            "Schœlcher",
            id="two letters for one that keyboards do not have",
        ),
        pytest.param(
            "Contre l'antenne, on manifeste mardi à Bar/Aube, 10 h.",
            "Bar-sur-Aube",
            id="a stroke for what is left out",
        ),
        pytest.param(
            "Contre l'antenne, on manifeste mardi à Rosny s/s Bois, 10 h.",
            "Rosny-sous-Bois",
            id="two letters for what is left out",
        ),
        pytest.param(
            "RASSEMBLEMENT MARDI À 10 H À CHALON S/SAÔNE CONTRE L'ANTENNE",
            "Chalon-sur-Saône",
            id="a stroke among capitals",
        ),
        pytest.param(
            "Contre l'antenne, on manifeste à Cologne (Gers), le 5 avril à 15 h.",
            "Cologne",
            id="a town abroad by its name, with its département",
        ),
        pytest.param(
            "Sur l'île de Groix, cent personnes ont manifesté dimanche contre les résidences "
            "secondaires.",
            "Groix",
            id="an island that is a commune",
        ),
    ],
)
def test_a_name_is_the_commune_it_is_usual_for(gazetteer: Gazetteer, text: str, town: str) -> None:
    assert [said.rpartition(" ")[0] for said in towns_in(text, PUBLISHED, gazetteer)] == [town]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Hier à Escalquens, 40 parents ont manifesté au passage des écoliers.",
            id="a thing in small letters",
        ),
        pytest.param(
            "Rive gauche à Escalquens : 200 manifestants dimanche pour la passerelle.",
            id="a river's bank",
        ),
        pytest.param(
            "Dimanche, 60 riverains d'Escalquens ont manifesté à Escalquens, sur la plage de "
            "l'Étang.",
            id="a beach of a common name",
        ),
    ],
)
def test_a_common_word_is_no_short_name(gazetteer: Gazetteer, text: str) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == ["Escalquens past"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param(
            "Samedi contre la fermeture : Agen, 10 h, place Armand-Fallières ; Marmande, 11 h, "
            "place Clemenceau ; Villeneuve, 14 h, place Lafayette.",
            ["47001", "47157", "47323"],
            id="where the other towns are",
        ),
        pytest.param(
            "Samedi contre la réforme\nPas-de-Calais\nArras, 10 h 30, place de la gare\n"
            "Saint-Pol, 17 h 45, place Foch\nSomme\nAmiens, 14 h, gare",
            ["62041", "62767", "80021"],
            id="below the heading of its département",
        ),
        pytest.param(
            "Contre la réforme, rassemblement samedi à Baiona, 11 h, et à Maule, 16 h.",
            ["64102", "64371"],
            id="a Basque name beside another",
        ),
        pytest.param(
            "À Nice et à Antibes on défile le 11 juin à 14 h. Contre la fermeture de la gare, "
            "rassemblement jeudi à 18 h à Puget, devant les quais.",
            ["06088", "06004", "06099"],
            id="where larger towns are",
        ),
        pytest.param(
            "Une cousine de la Martinique nous écrit : chez elle on manifeste samedi à 9 h à "
            "Saint-Joseph contre la vie chère.",
            ["97224"],
            id="where someone is from",
        ),
    ],
)
def test_a_short_name_is_of_where_the_text_is(
    gazetteer: Gazetteer, text: str, codes: list[str]
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.code for claim in found if claim.place] == codes


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Contre la taxe, samedi à 10 h, rassemblement à Dieppe devant la maison de la Mer.",
            {"Dieppe"},
            id="a word with an article that the town has not",
        ),
        pytest.param(
            "Samedi à Thann, 150 vignerons en colère ont défilé derrière un saint Urbain de bois.",
            {"Thann"},
            id="a saint",
        ),
        pytest.param(
            "Contre la fermeture du site, rassemblement jeudi à 9 h à Toulouse, ARS, chemin Haut.",
            {"Toulouse"},
            id="an agency in capitals",
        ),
        pytest.param(
            "Dimanche, 50 personnes ont manifesté à Mornant. Léna de Messimy dit que c'est peu.",
            {"Mornant"},
            id="who says it",
        ),
        pytest.param(
            "Marche pour la paix ce mercredi à Nouméa, 16 h 30. Il sera 6 h 30 du matin à Paris.",
            {"Nouméa"},
            id="a clock elsewhere",
        ),
    ],
)
def test_a_word_that_is_also_a_name_is_no_town(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert {claim.place.name for claim in found if claim.place} == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Marche à Laon samedi, mais Bazoches-sur-Vesles défile dimanche, 10 h, au lavoir.",
            {"Laon", "Bazoches-et-Saint-Thibaut"},
            id="a name of three words in a sentence",
        ),
        pytest.param(
            "Pour l'école, on manifeste ! Zeinheim samedi 10 h, Sarrebourg dimanche 15 h.",
            {"Zeinheim", "Sarrebourg"},
            id="a village with its day",
        ),
        pytest.param(
            "Manifestation à Pau samedi, 14 h. Un lecteur de Castillon-de-Castets nous l'écrit.",
            {"Pau"},
            id="where someone lives",
        ),
        pytest.param("Manif à Pau samedi. Vers 14 h, départ.", {"Pau"}, id="a village like a word"),
    ],
)
def test_a_village_is_known_by_its_form_or_its_day(
    gazetteer: Gazetteer, text: str, towns: set[str]
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert {claim.place.name for claim in found if claim.place} == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Contre la vie chère, barrage filtrant mardi dès 5 h à l'entrée nord de Trèbes.",
            ["Trèbes planned"],
            id="a way in",
        ),
        pytest.param(
            "Contre la vie chère, un rassemblement avait réuni dimanche une soixantaine "
            "d'habitants à Vouvant.",
            ["Vouvant past"],
            id="who lives there and gathered there",
        ),
        pytest.param(
            "Contre la vie chère, manifestation samedi. Mosset (P.-O.) : marche à 10 h.",
            ["Mosset planned"],
            id="a département cut short",
        ),
        pytest.param(
            "Notre manif a bougé : Marmagne (la nôtre, Côte-d'Or), ce sera samedi, 10 h 30.",
            ["Marmagne planned"],
            id="a département among other words",
        ),
        pytest.param(
            "Comment Montluel s'est réveillée pour ses trains : 120 usagers ont manifesté hier.",
            ["Montluel past"],
            id="behind a title's « comment »",
        ),
        pytest.param(
            "Trop tôt pour connaître les parcours des manifestations, sauf à Dreux, où l'on "
            "défilera mardi à 14 h.",
            ["Dreux planned"],
            id="an exception is no denial",
        ),
        pytest.param(
            "À Rouen, 1 700 manifestants jeudi. Quant aux Dieppois, ils n'étaient plus que 250 "
            "devant la sous-préfecture.",
            ["Rouen past", "Dieppe past"],
            id="its people",
        ),
        pytest.param(
            "Nadia, habitante à Vouvant, a manifesté dimanche à Rouen contre la vie chère.",
            ["Rouen past"],
            id="but not where someone lives",
        ),
        pytest.param(
            "La préfecture interdit l'entrée de Trèbes aux camions. Manifestation mardi à Rouen.",
            ["Rouen planned"],
            id="nor a way in that is closed",
        ),
    ],
)
def test_a_town_is_seen_whatever_leads_to_it(
    gazetteer: Gazetteer, text: str, towns: list[str]
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


def test_the_village_of_two_of_its_name_is_that_of_the_departement_said(
    gazetteer: Gazetteer,
) -> None:
    text = "Notre manif a bougé : Marmagne (la nôtre, Côte-d'Or), ce sera samedi, 10 h 30."

    codes = [claim.place.code for claim in read(text, PUBLISHED, gazetteer).claims if claim.place]

    assert codes == ["21389"]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "Blocage lundi dès 6 h au rond-point sud de Chartres, tous ensemble !",
            ["Chartres planned"],
        ),
        ("Gilets jaunes : blocage samedi à 7 h au péage nord de Niort.", ["Niort planned"]),
        (
            "La marche « Gardons nos trains » déclarée pour samedi à Rodez est interdite.",
            ["Rodez forbidden"],
        ),
        (
            "« On ne lâche rien », déclare une infirmière de Rodez. Marche lundi à Albi.",
            ["Albi planned"],
        ),
    ],
)
def test_a_town_stands_behind_a_side_of_it_and_behind_what_was_declared(
    gazetteer: Gazetteer, text: str, towns: list[str]
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


def test_a_name_that_was_cut_is_quoted_as_it_stands(gazetteer: Gazetteer) -> None:
    text = "On manifeste mardi 14 mars \u00e0 Villeneuve/Lot, 10 h."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [text[start:end] for start, end in claim.spans.place] == ["Villeneuve/Lot"]
    assert [text[start:end] for start, end in claim.spans.time] == ["10 h"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "manif contre la vie chère samedi libourne 15h quai souchet",
            {("Libourne", "2023-03-11", "15:00")},
            id="between a day and an hour",
        ),
        pytest.param(
            "rassemblement place carnot, narbonne, demain 18h",
            {("Narbonne", "2023-03-07", "18:00")},
            id="behind a square",
        ),
        pytest.param(
            "landerneau, samedi : rendez-vous 10 h 30 sous le pont, tous en jaune pour l'hosto",
            {("Landerneau", "2023-03-11", "10:30")},
            id="opening the text",
        ),
        pytest.param(
            "le pouliguen : manif demain 10h contre l'usine",
            {("Le Pouliguen", "2023-03-07", "10:00")},
            id="its article",
        ),
        pytest.param(
            "120 personnes à kernascléden dimanche contre le projet d'éoliennes",
            {("Kernascléden", "2023-03-05", "-")},
            id="a village",
        ),
        pytest.param(
            "Défilé des soignants hier dans les rues de lourdes.",
            {("Lourdes", "2023-03-05", "-")},
            id="the streets of a town that is a word",
        ),
        pytest.param(
            "150 manifestants au centre-ville de Gap hier, 40 dans les rues des Mureaux",
            {("Gap", "2023-03-05", "-"), ("Les Mureaux", "2023-03-05", "-")},
            id="the middle and the streets of a town",
        ),
        pytest.param(
            "Manif samedi : 14 h sur Dole, un débat sur Gray suivra",
            {("Dole", "2023-03-11", "14:00")},
            id="on a town, as some say",
        ),
        pytest.param(
            "retraites, samedi :\n- sens : 15h cathédrale\n- vannes, 11h, port",
            {("Sens", "2023-03-11", "15:00"), ("Vannes", "2023-03-11", "11:00")},
            id="words in a list",
        ),
        pytest.param(
            "manif mardi pour l'école, pau, 10h30 verdun",
            {("Pau", "2023-03-07", "10:30")},
            id="the name of a square, behind the hour",
        ),
        pytest.param(
            "MARCHE CONTRE LA DÉCHARGE SAMEDI 14H À VIEUX-MOULIN, DÉPART DU TEMPLE",
            {("Vieux-Moulin", "2023-03-11", "14:00")},
            id="all in capitals",
        ),
        pytest.param(
            "demain c'est à sens qu'on marche pour l'hôpital, 18h, place drapès",
            {("Sens", "2023-03-07", "18:00")},
            id="a word that is set off",
        ),
        pytest.param(
            "samedi 10h marche pour l'eau à la flèche, place du marché",
            {("La Flèche", "2023-03-11", "10:00")},
            id="a word with its article",
        ),
        pytest.param("rdv au vieux port samedi 14h pour la marche", set(), id="a port"),
        pytest.param("vitamine c, une orange, 14h, puis la manif", set(), id="a fruit"),
        pytest.param("manif samedi 14h, buvette, bar, 18h concert", set(), id="a bar"),
        pytest.param("marie libourne appelle à manifester samedi à 14h", set(), id="someone"),
        pytest.param("les paris sont ouverts : manif samedi 14h ?", set(), id="bets"),
        pytest.param("manif samedi 14h à bruxelles, bus gare de mons", set(), id="abroad"),
        pytest.param(
            "il y aura bien une manif à limoges un jour ou l'autre. rdv samedi 14h chez toi",
            set(),
            id="one day or another",
        ),
        pytest.param(
            "besac, samedi 10h30, battant : tous contre la loi",
            {("Besançon", "2023-03-11", "10:30")},
            id="its short name",
        ),
    ],
)
def test_a_town_in_small_letters(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "lies",
    [
        pytest.param(" (82)", id="a number"),
        pytest.param(" (Tarn-et-Garonne)", id="a name"),
        pytest.param(" (Tarn-et-Garonne, 82)", id="both"),
        pytest.param(" [82]", id="in square brackets"),
        pytest.param(" (82200)", id="a postcode"),
        pytest.param(", dans le Tarn-et-Garonne,", id="between commas"),
        pytest.param(", Tarn-et-Garonne,", id="as an address has it"),
    ],
)
def test_the_departement_behind_a_town_hides_nothing_that_follows(
    gazetteer: Gazetteer, lies: str
) -> None:
    text = f"Les irrigants de Moissac{lies} avaient défilé contre le barrage vendredi, à 900."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert (claim.place and claim.place.name, f"{claim.date}") == ("Moissac", "2023-03-03")
    assert [figure.low for figure in claim.figures] == [900]
    assert [text[start:end] for start, end in claim.spans.place] == ["Moissac"]
    assert [text[start:end] for start, end in claim.spans.date] == ["vendredi"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Contre la fermeture du tri, ils étaient 250 à Provins (93) samedi.",
            [250],
            id="another département's number",
        ),
        pytest.param(
            "Dimanche contre la fermeture du tri : Provins (350), Nemours (115), Meaux (93).",
            [350, 115, 93],
            id="a row that counts in brackets",
        ),
    ],
)
def test_a_code_in_brackets_is_no_crowd(
    gazetteer: Gazetteer, text: str, figures: list[int]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for claim in claims for figure in claim.figures] == figures


@pytest.mark.parametrize(
    "street",
    [
        "place David d'Angers",
        "rue Jean de Vienne",
        "avenue Thibaud de Troyes",
        "square Diane de Poitiers",
    ],
)
def test_a_street_named_after_a_person_of_a_town_is_not_there(
    gazetteer: Gazetteer, street: str
) -> None:
    text = f"Rassemblement contre la réforme demain à Vesoul, {street}, à 14 h."
    found = read(text, PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in found if claim.place] == ["Vesoul"]
