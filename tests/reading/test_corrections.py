"""Towns a text takes back, and those it names beside them (rule 2)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-08T19:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Nous indiquions par erreur que la marche partirait d'Avallon ; elle partira de Sens, "
            "samedi à 14 h, place Drapès.",
            {("Sens", "2023-03-11", "14:00")},
            id="what we wrote",
        ),
        pytest.param(
            "Erratum. L'affiche annonce une manif à Segré par erreur. Lire "
            "« Cholet, jeudi 14 h, place Travot ».",
            {("Cholet", "2023-03-09", "14:00")},
            id="what ought to have stood there",
        ),
        pytest.param(
            "Ce matin j'ai mis Ancenis, désolé !! Le rassemblement pour la ligne, c'est à Clisson, "
            "demain 18h sous les halles",
            {("Clisson", "2023-03-09", "18:00")},
            id="what I put",
        ),
        pytest.param(
            "Personne ne se rassemble à Guer : la manif de demain est à Ploërmel, 10h30, place "
            "de la Mairie",
            {("Ploërmel", "2023-03-09", "10:30")},
            id="nobody there",
        ),
        pytest.param(
            "Nous annoncions la manifestation de jeudi à Dole à 14 h, c'est en fait à 15 h, place "
            "Grévy.",
            {("Dole", "2023-03-09", "15:00")},
            id="the hour alone",
        ),
        pytest.param(
            "Nous annoncions deux défilés jeudi 9 : à Gap, à 10 h, et en fait aussi à Briançon, à "
            "14 h.",
            {("Gap", "2023-03-09", "10:00"), ("Briançon", "2023-03-09", "14:00")},
            id="one more",
        ),
        pytest.param(
            "On se voit demain 9 mars à Uzès à 11h, oups, à Alès 11h, devant la gare, contre la "
            "réforme",
            {("Alès", "2023-03-09", "11:00")},
            id="in the same breath",
        ),
        pytest.param(
            "Manif demain à Uzès, 11h. Non, pas à Alès, on n'a pas de sono",
            {("Uzès", "2023-03-09", "11:00")},
            id="a no that takes nothing back",
        ),
    ],
)
def test_a_town_taken_back_has_none(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Samedi, marche pour l'eau à Niort, 15 h, la Brèche. À Melle, la même, mais le matin.",
            {("Niort", "2023-03-11", "15:00"), ("Melle", "2023-03-11", "-")},
            id="the same",
        ),
        pytest.param(
            "Lens 10h St-Léger - Arras 14h gare - Douai 17h mairie. On remet ça DEMAIN contre la "
            "réforme",
            {
                ("Lens", "2023-03-09", "10:00"),
                ("Arras", "2023-03-09", "14:00"),
                ("Douai", "2023-03-09", "17:00"),
            },
            id="a dash between a square and the next town",
        ),
        pytest.param(
            "Samedi 11, on bouge ! Mayotte : marche ce jour-là, départ pas encore calé.",
            {("Mayotte", "2023-03-11", "-")},
            id="an area whose place to meet is not settled",
        ),
        pytest.param(
            "Jeudi, débat au Majestic de Vesoul (20h30) et juste avant, à 19h, chaîne humaine sur "
            "le parvis pour l'hôpital",
            {("Vesoul", "2023-03-09", "19:00")},
            id="before what else is on there",
        ),
        pytest.param(
            "Manifs de vendredi contre la réforme. Givors à 11 h, place Carnot. À Feyzin, on "
            "stationnera de 10 h à 12 h, place Briand. Tarare est attendue à 17 h, à la gare.",
            {
                ("Givors", "2023-03-10", "11:00"),
                ("Feyzin", "2023-03-10", "10:00"),
                ("Tarare", "2023-03-10", "17:00"),
            },
            id="what stands for gathering",
        ),
        pytest.param(
            "Loi immigration : Gap s'y colle samedi à 14 h 30, place Jean-Marcellin.",
            {("Gap", "2023-03-11", "14:30")},
            id="a word that sets about it",
        ),
        pytest.param(
            "La page de la marche antiraciste de Strass' s'affole, c'est samedi, 15h, place Kléber",
            {("Strasbourg", "2023-03-11", "15:00")},
            id="a town cut short",
        ),
        pytest.param(
            "Loto à Dole samedi à 20 h et avant, à 18 h, marche nordique au départ de la mairie.",
            set(),
            id="a walk before what else is on there",
        ),
    ],
)
def test_a_town_beside_a_call_has_its_rally(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("J-5 : le 13 mars la rue est à nous, d'un bout à l'autre du pays.", True),
        ("Mardi 14 mars, tout le pays dans la rue !", True),
        ("Samedi, des marches partout en France, même en Bretagne.", True),
        ("Demain, manifs partout en Auvergne-Rhône-Alpes et en région PACA.", False),
        ("Samedi, des marches partout dans le Grand Est pour l'eau.", False),
    ],
)
def test_a_region_is_not_the_country(gazetteer: Gazetteer, text: str, calls: bool) -> None:  # noqa: FBT001 - a case's answer
    assert [claim.place for claim in read(text, PUBLISHED, gazetteer).claims] == [None] * calls


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Vraiment dommage que Saverne n'ait pas sa manif jeudi. Si l'un de vous lance un truc "
            "à 10h place du château, j'amène le café",
            id="a pity",
        ),
        pytest.param(
            "Ah si on pouvait être 60 un jour à marcher dans Clamecy pour la crèche !",
            id="so many, if only",
        ),
        pytest.param(
            "On rêve que Clamecy ait aussi sa marche, samedi par exemple, 10h devant la mairie",
            id="a dream",
        ),
        pytest.param("Rassemblement de mobylettes dimanche à Castres, 9 h, place Soult", id="mobs"),
        pytest.param("Les vespas défilent dimanche à Revel, départ 10h, halle", id="scooters"),
        pytest.param("Un 8 mars, en 1982, 10 000 femmes ont marché à Lyon.", id="in that year"),
        pytest.param("Un 9 mars de l'année 1944, on manifestait à Toulouse.", id="the year"),
    ],
)
def test_wishes_old_machines_and_old_years_are_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


def test_the_year_of_a_day_may_be_this_one(gazetteer: Gazetteer) -> None:
    text = "Le 8 mars, en 2023, on marche encore à Lille pour l'égalité, 18h30, République."
    assert said_in(text, PUBLISHED, gazetteer) == {("Lille", "2023-03-08", "18:30")}


def test_an_aside_behind_a_full_call_does_not_make_it_a_fair(gazetteer: Gazetteer) -> None:
    call = "Dimanche 12, on se rassemble à Rodez à 15 h, place d'Armes"
    text = f"LETTRE DU COMITÉ DU TRAIN. {call}, où le loto et la brocante battront leur plein."
    assert said_in(text, PUBLISHED, gazetteer) == {("Rodez", "2023-03-12", "15:00")}
    walk = "Samedi 11 mars, marche gourmande à Rodez à 14 h, place d'Armes, où l'on dégustera."
    assert said_in(walk, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Ce soir (enfin demain, il est minuit passé) 11h, marche à Gap",
        "Rdv ce soir 11h à Gap (enfin demain soir) pour la manif, gare",
        "Après-demain, enfin demain, manif à Gap 11h, gare",
        "Manif à Gap ce soir, non demain pardon, 11h, gare",
        "On marche mercredi à Gap, euh non demain pardon, 11h gare",
        "Manif à Gap demain 15h (oups 11h), gare",
        "Manif à Gap demain 9h oups 11h, gare",
        "Manif à Gap demain, 11h et plus 9h, gare",
        "Demain 11h manif à Dole... euh Gap pardon",
        "C'est à Gap et pas à Dole la manif de demain, 11h",
        "On m'a dit Dole mais c'est Gap la manif demain, 11h",
        "Demain manif : Gap et non Dole comme annoncé, 11h",
    ],
)
def test_what_is_taken_back_at_once_was_never_said(text: str, gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2024-03-11T12:00+01:00")

    assert said_in(text, published, gazetteer) == {("Gap", "2024-03-12", "11:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Manif demain à Gap, 9h oups 11h devant la gare",
        "Manif demain à Gap, 15h devant la gare. Pardon, 11h !",
        "Manif demain à Gap à 9h, devant la gare. Oups erreur : c'est 11h",
        "Manif demain à Gap 9h devant la gare EDIT : 11h",
        "Manif demain à Gap 9h (en fait 11h) devant la gare",
        "Manif demain à Gap 9h *11h devant la gare",
        "Manif demain à ~~Dole~~ Gap ~~9h~~ 11h devant la gare",
    ],
)
def test_an_hour_put_right_is_the_only_one(text: str, gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2024-03-11T12:00+01:00")
    (claim,) = read(text, published, gazetteer).claims

    assert said_in(text, published, gazetteer) == {("Gap", "2024-03-12", "11:00")}
    assert claim.venue == "gare"


@pytest.mark.parametrize(
    "text",
    [
        "Pas de manif à Dole demain, donc direction Gap 11h gare",
        "Rien à Dole demain, du coup Gap 11h gare",
        "Pas de marche à Dole demain ni à Lure, donc on va à la manif de Gap, 11h gare",
        "Faute de manif à Dole demain, on sera à Gap 11h gare",
        "J'habite Dole, je bosse à Lure, je manifeste à Gap (demain 11h devant la gare)",
        "Moi je suis de Dole, lui de Lure, et on manifeste demain à Gap, 11h gare",
        "Tu habites Gap ? T'en as marre ? Manif demain 11h gare",
        "Rave interdite à Dole : les teufeurs marchent demain à Gap, 11h gare",
    ],
)
def test_towns_that_have_none_lead_to_the_one_that_has(text: str, gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2024-03-11T12:00+01:00")

    assert said_in(text, published, gazetteer) == {("Gap", "2024-03-12", "11:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Sondage : demain vous allez manifester où ?\n🔘 Niort\n🔘 Poitiers\n🔘 je bosse",
        "Demain tu manifestes où ?\n- Niort\n- Poitiers\n- nulle part",
    ],
)
def test_what_a_poll_offers_is_no_call(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()
    listed = "Où manifester demain ?\n- Niort\n- Poitiers"
    assert {town for town, _, _ in said_in(listed, PUBLISHED, gazetteer)} == {"Niort", "Poitiers"}
