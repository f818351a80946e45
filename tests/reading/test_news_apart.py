"""News of other towns beside a rally: a match there silences no march here, and is none itself."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-08T09:00+01:00")  # a Wednesday


def _towns(text: str, gazetteer: Gazetteer) -> set[str]:
    return {one.place.name for one in read(text, PUBLISHED, gazetteer).claims if one.place}


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param("Championnats de judo vendredi à Langres.", id="a match"),
        pytest.param("Concours de belote samedi à 14 h à Gap.", id="a game"),
        pytest.param("Rassemblement de camping-cars samedi à Redon.", id="who has such vehicles"),
        pytest.param("La fanfare de Metz défilera samedi à 17 h 15.", id="a band"),
        pytest.param("Matinée de nettoyage des berges samedi à 10 h à Vichy.", id="chores"),
        pytest.param("Le convoi exceptionnel traversera Troyes jeudi à 12 h 30.", id="a load"),
        pytest.param("Une intersyndicale s'est tenue lundi à Cognac.", id="unions among them"),
        pytest.param("Le candidat était lundi à Mende devant 4 000 militants.", id="a candidate"),
        pytest.param("Trail de Lens : 510 participants dimanche.", id="a race that names no town"),
        pytest.param(
            "La ville de Blois rend hommage samedi à 12 h à ses résistants, lors d'une cérémonie "
            "officielle.",
            id="a ceremony",
        ),
        pytest.param(
            "Dépôt de gerbe samedi à 18 h au monument aux morts de Cahors.", id="a wreath"
        ),
        pytest.param(
            "Fête de la musique à Sète : 2 900 personnes dans les rues mardi.", id="a feast"
        ),
    ],
)
@pytest.mark.parametrize(
    ("rally", "town"),
    [
        ("490 personnes ont défilé mardi à Agen, selon la police.", "Agen"),
        ("On se retrouve jeudi à 18 h à Dole, devant la mairie, contre la réforme.", "Dole"),
        ("Mardi, 120 personnes se sont rassemblées à Tulle en soutien aux soignants.", "Tulle"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_what_is_held_in_one_town_says_nothing_of_a_rally_in_another(
    rally: str, town: str, beside: str, gazetteer: Gazetteer, *, first: bool
) -> None:
    text = f"{rally} {beside}" if first else f"{beside} {rally}"

    claims = read(text, PUBLISHED, gazetteer).claims

    assert [one.place.name for one in claims if one.place] == [town]


@pytest.mark.parametrize(
    "beside",
    [
        "La ville de Dole rend hommage vendredi à ses résistants, lors d'une cérémonie officielle.",
        "Retraite aux flambeaux vendredi à 20 h à Dole, suivie du feu d'artifice.",
        "Marche gourmande vendredi à Dole, 180 inscrits.",
        "Course cycliste vendredi à Dole : 22 coureurs au départ.",
        "Messe en plein air vendredi à 18 h à Dole.",
        "La police de Dole a interpellé 12 personnes lundi.",
        "Une rave a rassemblé 1 500 personnes lundi près de Dole.",
        "L'équipe de Dole a défilé lundi avec la coupe devant 660 supporters.",
        "Le ministre de l'Intérieur était en visite à Dole lundi.",
    ],
)
@pytest.mark.parametrize(
    "rally",
    [
        "Des lycéens ont défilé mardi dans les rues de Dole.",
        "Mardi, 120 personnes se sont rassemblées à Dole en soutien aux soignants.",
    ],
)
def test_what_the_town_holds_on_another_day_is_no_rally_of_its_own(
    rally: str, beside: str, gazetteer: Gazetteer
) -> None:
    (claim,) = read(f"{rally} {beside}", PUBLISHED, gazetteer).claims

    assert claim.place is not None
    assert (claim.place.name, claim.date) == ("Dole", dt.date(2023, 3, 7))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Match à Lens samedi. Les supporters de Lens se rassemblent samedi à 15 h à Arras "
            "avant le match.",
            id="fans who meet in another town",
        ),
        pytest.param(
            "Loto samedi à 14 h à Gap. Rassemblement de vieilles voitures dimanche à Digne.",
            id="two feasts",
        ),
    ],
)
def test_feasts_in_two_towns_make_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert not _towns(text, gazetteer)


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Retraite aux flambeaux mardi à Gap : 120 personnes contre la fermeture du bloc. "
            "Manifestation samedi à 14 h à Digne.",
            {"Gap", "Digne-les-Bains"},
            id="a torchlight march",
        ),
        pytest.param(
            "Vingt bougies pour vingt morts : veillée jeudi à 18 h à Calais après le naufrage. "
            "Chaîne humaine samedi à 15 h à Lens pour les exilés.",
            {"Calais", "Lens"},
            id="what people gather after",
        ),
        pytest.param(
            "Mardi soir, 80 personnes ont participé à une retraite aux flambeaux à Auch. "
            "L'intersyndicale appelle à manifester jeudi à 10 h à Tarbes.",
            {"Auch", "Tarbes"},
            id="who took part in one with torches",
        ),
    ],
)
def test_what_is_for_a_cause_in_two_towns_is_heard_in_both(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert _towns(text, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("La police de Cahors a interpellé 29 personnes hier.", set()),
        ("La police nationale de Dole a arrêté 12 personnes mardi.", set()),
        ("L'usine d'Ussel supprimera 600 emplois, a annoncé la direction mardi.", set()),
        ("Les professeurs du collège de Dole étaient 32 en grève mardi.", set()),
        ("Le contre-la-montre se courra jeudi à Aurillac.", set()),
        ("La police de Cahors a interpellé deux manifestants mardi lors du défilé.", {"Cahors"}),
        ("Les professeurs de Dole étaient 32 à manifester mardi.", {"Dole"}),
    ],
)
def test_news_with_a_town_and_a_crowd_is_a_rally_only_where_people_gather(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert _towns(text, gazetteer) == towns


@pytest.mark.parametrize(
    ("where", "town"),
    [
        ("place de la Mairie Bressuire", "Bressuire"),
        ("place de la Gare Cahors", "Cahors"),
        ("place du Marché Cahors", "Cahors"),
        ("parvis de l'Hôtel de Ville Bressuire", "Bressuire"),
        ("place de l'hôpital Cahors", "Cahors"),
    ],
)
def test_a_town_ends_the_address_of_a_square_named_for_its_house(
    where: str, town: str, gazetteer: Gazetteer
) -> None:
    assert _towns(f"Manif mardi 11 h {where} contre la réforme", gazetteer) == {town}


def test_the_number_of_an_office_is_no_crowd(gazetteer: Gazetteer) -> None:
    rally = "Les enseignants se sont rassemblés mardi devant le rectorat, à Valence."

    (claim,) = read(f"{rally} Syndicat CGT, 12 rue de Gex, Privas.", PUBLISHED, gazetteer).claims
    (counted,) = read(
        "Ils étaient 120 rue de Gex, à Privas, mardi, contre la loi.", PUBLISHED, gazetteer
    ).claims

    assert not claim.figures
    assert [figure.low for figure in counted.figures] == [120]


@pytest.mark.parametrize(
    "crowd",
    [
        "900 personnes ont défilé mardi à Gap.",
        "À Gap, mardi, ils étaient 900 selon les syndicats.",
        "Une foule de 900 personnes a défilé mardi à Gap.",
        "Mardi soir, 900 personnes se sont réunies à Gap.",
    ],
)
@pytest.mark.parametrize(
    "news",
    [
        "Le conseil municipal de Dole a voté le budget.",
        "À Dole, le marché de Noël a ouvert ses portes.",
        "Le concert de Dole a fait salle comble.",
        "Il faut faire 40 kilomètres pour trouver un médecin à Dole.",
    ],
)
def test_a_crowd_stays_beside_news_of_another_town(
    crowd: str, news: str, gazetteer: Gazetteer
) -> None:
    assert said_in(f"{crowd} {news}", PUBLISHED, gazetteer) == {("Gap", "2023-03-07", "-")}


def test_the_nearest_of_its_kind_is_no_rally(gazetteer: Gazetteer) -> None:
    text = "La marche a réuni 590 personnes mardi à Gap. Le SMUR le plus proche est celui d'Ussel."

    assert _towns(text, gazetteer) == {"Gap"}
