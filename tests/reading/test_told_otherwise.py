"""Rallies that an article tells in other words than the usual ones."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-15T18:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Figeac, un mois plus tard\n\nMardi, les parents ont défilé en silence jusqu'au pont. "
            "Une minute de silence a été observée à 11 h.\n\nÀ Gourdon, lundi, une marche a "
            "réuni 90 personnes.",
            {("Figeac", "2023-03-14", "11:00"), ("Gourdon", "2023-03-13", "-")},
            id="a title's town is no item of a list",
        ),
        pytest.param(
            "Première pride en Ariège\n\nAu pied du château, Foix s'est levée tôt. Hier, le "
            "kiosque du parc disparaissait sous les ballons, et les drapeaux du club avaient mis "
            "dix minutes à sortir de leur malle.\n\nÀ 16 h tapantes, le char s'est mis en "
            "branle. Derrière, 700 personnes selon la police.\n\n"
            "Yoann est revenu de Lyon exprès.\n\nÀ Pamiers, la marche aura lieu dimanche.",
            {("Foix", "2023-03-14", "16:00"), ("Pamiers", "2023-03-19", "-")},
            id="a day said between a town and its crowd",
        ),
    ],
)
def test_the_title_names_the_town_of_what_follows(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Fiertés : Auch en rose\n\nLe char de tête était une caravane de fête foraine. Samedi, "
            "des centaines de personnes ont défilé à Auch, un repas sous la halle pour finir.",
            {("Auch", "2023-03-11", "-")},
            id="a pride amid what is of feasts",
        ),
        pytest.param(
            "Retraites : Guéret se lève\n\nDimanche, 900 personnes ont défilé à Guéret.\n\n"
            "Dans le sud du département, à Aubusson, on s'est rassemblé aussi.\n\n"
            "Le 25 mars, le collectif appelle à une marche à 15 h, place Bonnyaud.",
            {
                ("Guéret", "2023-03-12", "-"),
                ("Aubusson", "2023-03-12", "-"),
                ("Guéret", "2023-03-25", "15:00"),
            },
            id="a later paragraph calls to the title's town",
        ),
        pytest.param(
            "« Même Laon s'y met »\n\nHier, 615 000 personnes ont manifesté selon l'Intérieur.\n\n"
            "À Soissons, 900 marcheurs. À Hirson, 300, dit la police.",
            {("Soissons", "2023-03-14", "-"), ("Hirson", "2023-03-14", "-")},
            id="what the ministry counts is the country's",
        ),
    ],
)
def test_a_town_keeps_what_is_its_own(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Hier à Sète, les marins ont investi le pont du port contre la réforme. À Lunel, "
            "les parents se sont couchés lundi devant le rectorat.",
            {("Sète", "2023-03-14", "-"), ("Lunel", "2023-03-13", "-")},
            id="what they did, and where",
        ),
        pytest.param(
            "Colère des soignants. Les infirmières de Gap se sont plantées mardi devant l'agence "
            "de santé. À Digne, les aides-soignants occuperont vendredi le rond-point.",
            {("Gap", "2023-03-14", "-"), ("Digne-les-Bains", "2023-03-17", "-")},
            id="people of a town",
        ),
        pytest.param(
            "Les touristes ont envahi samedi la place à Sète, soldes obligent. À Lunel, les élèves "
            "se sont assis lundi sur la pelouse pour la photo de classe.",
            set(),
            id="what tourists and pupils do",
        ),
    ],
)
def test_what_people_did_tells_a_rally(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param("Onze personnes ont fait un malaise.", id="who fell ill"),
        pytest.param("Douze secouristes avaient été mobilisés.", id="who was sent"),
        pytest.param("", id="nobody else"),
    ],
)
def test_those_beside_the_crowd_are_none_of_it(gazetteer: Gazetteer, beside: str) -> None:
    text = f"Samedi, à Foix, la marche a réuni 400 personnes selon la police. {beside}"

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [400]


def test_a_number_nobody_awaited_was_counted(gazetteer: Gazetteer) -> None:
    text = (
        "Foix a défilé samedi contre la loi. Le collectif n'en attendait pas tant ; 900 marcheurs."
    )

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [(figure.kind.value, figure.low) for figure in claim.figures] == [("attendance", 900)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Barrages : ce qu'il faut retenir\n\n• Vendredi, avant l'aube. Le rond-point de Lure "
            "se remplit. À Lure, on a compté 400 gilets jaunes.\n• Dimanche. À Vesoul, 90 gilets "
            "jaunes ont défilé.",
            {("Lure", "2023-03-10", "-"), ("Vesoul", "2023-03-12", "-")},
            id="bare weekdays over what has been",
        ),
        pytest.param(
            "À Auch, le syndicat avait convié ses soutiens à un rassemblement devant la chambre "
            "d'agriculture, lundi à partir de 18 h.",
            {("Auch", "2023-03-13", "18:00")},
            id="people had been called",
        ),
        pytest.param(
            "Mobilisation du 14 mars : les chiffres\n\nLes cortèges ont fait mieux que la journée "
            "« Tous dehors » du 7. À Tarbes, 2 500 manifestants.",
            {("Tarbes", "2023-03-14", "-")},
            id="a day that only compares",
        ),
        pytest.param(
            "Agenda des luttes\n\nJE 16\nAgen, 18:00, devant la mairie, rassemblement\nDI 19\n"
            "Nérac, 11:00, marche pour l'eau",
            {("Agen", "2023-03-16", "18:00"), ("Nérac", "2023-03-19", "11:00")},
            id="heads of two letters",
        ),
        pytest.param(
            "À Vannes, les syndicats se rassemblent lundi 20 mars à 10 h devant la gare. À Auray, "
            "le rassemblement envisagé le même lundi a été ajourné par ses initiateurs.",
            {("Vannes", "2023-03-20", "10:00"), ("Auray", "2023-03-20", "-")},
            id="the same Monday",
        ),
        pytest.param(
            "Marche pour le climat samedi à Lille, 14 h, République. En janvier c'était énorme. "
            "Le 21 on était 5 000 à Arras.",
            {("Lille", "2023-03-18", "14:00"), ("Arras", "2023-01-21", "-")},
            id="a number of the month just named",
        ),
        pytest.param(
            "Retraites : notre tableau\nLaon : police 650, CGT 1 200\nSoissons : police 800, CGT "
            "1 500\nLes comptages valent pour hier, mardi.",
            {("Laon", "2023-03-14", "-"), ("Soissons", "2023-03-14", "-")},
            id="a day below the list",
        ),
        pytest.param(
            "INFO TRAFIC — VILLE DE RIOM\nDemain jeudi, en raison d'une marche contre la réforme, "
            "la circulation sera interrompue cours Sablon. Le rassemblement est prévu à 10 h 15 "
            "place de la Halle. Les lignes 1 et 3 seront déviées.",
            {("Riom", "2023-03-16", "10:15")},
            id="traffic that a rally stops",
        ),
        pytest.param(
            "Vendredi à 14 heures, Belfort défile contre les licenciements. La Ville attend 8 000 "
            "personnes : stationnement interdit dès la veille.",
            {("Belfort", "2023-03-17", "14:00")},
            id="no parking from the eve on",
        ),
        pytest.param(
            "Hier, mille personnes ont marché à Toulon. Rendez-vous avait été pris pour 18 heures "
            "au pied des immeubles où deux enfants ont perdu la vie le 2 mars.",
            {("Toulon", "2023-03-14", "18:00")},
            id="where lives were lost",
        ),
    ],
)
def test_days_told_by_what_stands_around(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_who_clicks_comes_to_the_rally_ahead(gazetteer: Gazetteer) -> None:
    text = (
        "Marche samedi 18 mars : Lille 14 h République, Arras 15 h Grand-Place. Le 4 on était "
        "5 000 à Lille. Sur l'évènement d'Arras : 90 intéressés."
    )

    found = read(text, PUBLISHED, gazetteer).claims

    assert {(str(one.date), one.figures[0].low) for one in found if one.figures} == {
        ("2023-03-04", 5000),
        ("2023-03-18", 90),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Où défiler jeudi contre la loi ? À Blois, à 14 h 30. Le matin, ce sera Vendôme, place "
            "de la Halle, à 10 h, avec un repas de lutte. "
            "Et Romorantin, à l'heure de la messe, 11 h, devant la halle.",
            {
                ("Blois", "2023-03-16", "14:30"),
                ("Vendôme", "2023-03-16", "10:00"),
                ("Romorantin-Lanthenay", "2023-03-16", "11:00"),
            },
            id="with what, and when",
        ),
        pytest.param(
            "Samedi, les usagers se réuniront à l'heure du train : Mende à 9 h 42.",
            {("Mende", "2023-03-18", "09:42")},
            id="at the hour of the train",
        ),
        pytest.param(
            "Grève du 20 mars. Laon : marche à 10 h. Hirson : les ouvriers feront le siège de la "
            "mairie à 11 h.",
            {("Laon", "2023-03-20", "10:00"), ("Hirson", "2023-03-20", "11:00")},
            id="a siege",
        ),
        pytest.param(
            "Marches du 20 mars\n14 h → Toul, place Ronde ; Briey, mairie\n18 h → Lunéville, place "
            "des Carmes (atelier banderoles à 16 h 30)",
            {
                ("Toul", "2023-03-20", "14:00"),
                ("Val de Briey", "2023-03-20", "14:00"),
                ("Lunéville", "2023-03-20", "18:00"),
            },
            id="a workshop in a bracket",
        ),
        pytest.param(
            "Marche samedi à 10 h 30 à Perpignan, choisie de préférence à Céret : départ "
            "du Castillet.",
            {("Perpignan", "2023-03-18", "10:30")},
            id="a town that was not chosen",
        ),
        pytest.param(
            "Samedi, le collectif appelle à manifester à Marseille : 15 h, Porte d'Aix – oui, la "
            "porte s'appelle Aix mais c'est bien à Marseille.",
            {("Marseille", "2023-03-18", "15:00")},
            id="a gate's name",
        ),
        pytest.param(
            "Jeudi contre la loi, les Nantais défileront à 10 h au départ du tramway. À Rezé, "
            "marche à 14 h. Les Vannetais auront rendez-vous à 11 h.",
            {
                ("Nantes", "2023-03-16", "10:00"),
                ("Rezé", "2023-03-16", "14:00"),
                ("Vannes", "2023-03-16", "11:00"),
            },
            id="people of a town march",
        ),
        pytest.param(
            "Marche jeudi à Brive à 10 h et à Ussel à 14 h. On attend 900 personnes dans la cité "
            "gaillarde. Samedi, c'est à Tulle que nous irons tous.",
            {
                ("Brive-la-Gaillarde", "2023-03-16", "10:00"),
                ("Ussel", "2023-03-16", "14:00"),
                ("Tulle", "2023-03-18", "-"),
            },
            id="there they will be",
        ),
        pytest.param(
            "L'usine ferme à Tergnier. Samedi, 600 habitants ont marché à Tergnier contre la "
            "fermeture. Demain à 11 h, les ouvriers seront devant le ministère, à Paris, où une "
            "table ronde est annoncée.",
            {("Tergnier", "2023-03-11", "-"), ("Paris", "2023-03-16", "11:00")},
            id="where they will stand",
        ),
        pytest.param(
            "À Auch, le collectif a dit oui : il a déplacé son rassemblement du mardi 21 au jeudi "
            "23, à 9 h.",
            {("Auch", "2023-03-21", "-"), ("Auch", "2023-03-23", "09:00")},
            id="a rally moved, days ahead",
        ),
        pytest.param(
            "Mardi, cent soignants ont manifesté à Gap. Ils en attendent deux cents samedi 25 mars "
            "à 11 heures, au même endroit, après la messe annuelle de Veynes.",
            {("Gap", "2023-03-14", "-"), ("Gap", "2023-03-25", "11:00")},
            id="after what another town holds",
        ),
    ],
)
def test_towns_told_by_what_stands_around(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "La marche interdite de vendredi a tout de même réuni une centaine de gens à Gap.",
        "À Gap, vendredi, une femme est tombée lors du rassemblement interdit.",
    ],
)
def test_what_took_place_in_spite_of_a_ban_is_past(gazetteer: Gazetteer, text: str) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert claim.status.value == "past"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Marche à Nantes ce samedi. Samedi 25 mars, c'est Rennes qui accueille la manif.",
            {("Nantes", "2023-03-18", "-"), ("Rennes", "2023-03-25", "-")},
            id="whose turn it is",
        ),
        pytest.param(
            "C'est le nombre d'enfants qui manquent à l'école de Saint-Germain-Lavolps. Le conseil "
            "a voté lundi une motion contre la fermeture. L'inspectrice rendra sa décision le 14 "
            "mai. « On n'ira pas bloquer les routes, précise le maire. On insiste. »",
            set(),
            id="what nobody goes to do",
        ),
    ],
)
def test_whose_turn_it_is(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "call",
    [
        "Lyon, Quimper, Béziers… Des rassemblements se tiendront dans plusieurs villes samedi.",
        "Lyon, Quimper, Béziers... Partout, des cortèges défileront samedi 18 mars.",
        "Lyon, Quimper et Béziers… Les marches pour le climat auront lieu samedi.",
    ],
)
def test_towns_that_open_an_article_are_where_people_gather(
    gazetteer: Gazetteer, call: str
) -> None:
    said = said_in(call, PUBLISHED, gazetteer)

    assert said == {(town, "2023-03-18", "-") for town in ("Lyon", "Quimper", "Béziers")}


@pytest.mark.parametrize(
    "text",
    [
        "Si 950 personnes ont défilé mardi à Gap, Briançon n'en comptait que 300.",
        "950 personnes ont défilé mardi à Gap, à Briançon ils étaient 300.",
        "950 personnes ont manifesté mardi à Gap, ils n'étaient que 300 à Briançon.",
    ],
)
def test_two_crowds_in_turn(gazetteer: Gazetteer, text: str) -> None:
    claims = read(text, dt.datetime.fromisoformat("2024-06-12T12:00+02:00"), gazetteer).claims
    told = {(c.place.name, str(c.date), tuple(f.low for f in c.figures)) for c in claims if c.place}
    assert told == {("Gap", "2024-06-11", (950,)), ("Briançon", "2024-06-11", (300,))}


@pytest.mark.parametrize("since", ["Depuis l'aube", "Depuis 8 h", "Depuis 6 h 30"])
def test_what_is_held_since_dawn_is_of_today(gazetteer: Gazetteer, since: str) -> None:
    text = f"{since}, les salariés bloquent l'usine de Gap contre la loi."
    claims = read(text, dt.datetime.fromisoformat("2024-06-12T12:00+02:00"), gazetteer).claims
    assert [str(claim.date) for claim in claims] == ["2024-06-12"]


@pytest.mark.parametrize("day", ["22.06", "22.06.2024", "sam. 22.06"])
def test_a_day_with_a_dot_before_an_hour(gazetteer: Gazetteer, day: str) -> None:
    text = f"Rassemblement {day} à 15 heures, place Foch, Gap"
    claims = read(text, dt.datetime.fromisoformat("2024-06-12T12:00+02:00"), gazetteer).claims
    assert [str(claim.date) for claim in claims] == ["2024-06-22"]


def test_a_rally_in_so_many_hours(gazetteer: Gazetteer) -> None:
    text = "Marche pour l'hôpital dans 48 h à Gap, 18 h 30, place Foch"
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-03-17", "18:30")}
