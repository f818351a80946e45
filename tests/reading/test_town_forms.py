"""In what forms a text names its towns: small letters, what they are, their people."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, towns_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-06T18:00+01:00")  # a Monday


def test_a_town_with_a_rally_is_spoken_of(gazetteer: Gazetteer) -> None:
    text = "Les lycéens de Pau, demain 10h place Royale, on marche ! (amis de Tarbes : 14h mairie)"
    reading = read(text, PUBLISHED, gazetteer)
    assert {claim.place for claim in reading.claims} <= set(reading.places)


@pytest.mark.parametrize(
    "said", ["(vert, orange, bleu)", "(orange, violet)", "(marin, maçon, gare)", "des tours, vite"]
)
def test_words_of_a_row_are_no_towns(gazetteer: Gazetteer, said: str) -> None:
    places = read(f"Merci à toutes, on sera là dimanche. {said}", PUBLISHED, gazetteer).places
    assert not places


@pytest.mark.parametrize(
    "said", ["(digne, kiosque, fontaine, tante)", "(lire, orange, quai, blanc)"]
)
def test_words_of_a_row_are_no_towns_before_a_place_to_meet(
    gazetteer: Gazetteer, said: str
) -> None:
    text = f"Une minute de silence est prévue, puis la parole sera libre. {said} #metoo"
    assert not read(text, PUBLISHED, gazetteer).places


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Retraites : manif samedi, 15 h, gare de Bordeaux-Saint-Jean.",
            {("Bordeaux", "2023-03-11", "15:00")},
            id="a station",
        ),
        pytest.param(
            "aix : samedi 14h rotonde, non au pass",
            {("Aix-en-Provence", "2023-03-11", "14:00")},
            id="a day and an hour behind a town in small letters",
        ),
        pytest.param(
            "manif retraites. ugine jeudi 17h sur la place",
            {("Ugine", "2023-03-09", "17:00")},
            id="a small one",
        ),
        pytest.param(
            "demain on bloque, toi ? montreuil c'est 6h30 croix de chavaux, bagnolet 6h devant Ed",
            {("Montreuil", "2023-03-07", "06:30"), ("Bagnolet", "2023-03-07", "06:00")},
            id="a sentence in small letters but for one capital",
        ),
        pytest.param(
            "sainté : demain 13h manif jean jau",
            {("Saint-Étienne", "2023-03-07", "13:00")},
            id="a nickname in small letters",
        ),
        pytest.param(
            "retraites C NON. samedi 14h mairie de sete",
            {("Sète", "2023-03-11", "14:00")},
            id="a building's large town without its accent",
        ),
        pytest.param(
            "manif limoges samedi 16h, on lâche rien",
            {("Limoges", "2023-03-11", "16:00")},
            id="a city that is also a word, behind a rally's",
        ),
        pytest.param(
            "manif digne samedi 16h, cours gassendi",
            {("Digne-les-Bains", "2023-03-11", "16:00")},
            id="one that is an adjective",
        ),
        pytest.param(
            "samedi manif à Reims 15h, et la mure, 10h place Foch, y a aussi les mureaux, 11h gare",
            {
                ("Reims", "2023-03-11", "15:00"),
                ("La Mure", "2023-03-11", "10:00"),
                ("Les Mureaux", "2023-03-11", "11:00"),
            },
            id="with an article, behind others",
        ),
        pytest.param(
            "Ce sera une marche digne et sans drapeaux, samedi à 16 h, à Gap.",
            {("Gap", "2023-03-11", "16:00")},
            id="the adjective",
        ),
        pytest.param("manif orange samedi 16h, on lâche rien", set(), id="a town that is one"),
        pytest.param("mange une orange samedi 14h, c'est bon", set(), id="a fruit"),
    ],
)
def test_sees_a_town_in_small_letters(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Eu, petite ville de 7 000 habitants, a manifesté samedi : 400 personnes.",
            ["Eu past"],
            id="what it is behind a name that is also a word",
        ),
        pytest.param(
            "Corps, 45 âmes : les blouses descendent samedi à 10 h dans la rue.",
            ["Corps planned"],
            id="how many live there",
        ),
        pytest.param(
            "Guéthary dit stop aux résidences secondaires : samedi, 15 heures, rassemblement.",
            ["Guéthary planned"],
            id="a village that refuses",
        ),
        pytest.param(
            "Grimaud tient à sa classe : trente parents se sont rassemblés samedi.",
            ["Grimaud past"],
            id="a town that holds on",
        ),
        pytest.param(
            "Vierzon ne se résigne pas : demain à 10 h 30, tout le monde dans la rue.",
            ["Vierzon planned"],
            id="what it will not do is no rally it does not hold",
        ),
        pytest.param(
            "Ploërmel en a marre de la réforme. Samedi, 10 h 30, place de l'Union, rassemblement.",
            ["Ploërmel planned"],
            id="a town that opens its text",
        ),
        pytest.param(
            "La manif de Gap est reportée. Quimper pas de changement : samedi 11 h, les Halles.",
            ["Gap postponed", "Quimper planned"],
            id="where nothing changes",
        ),
        pytest.param(
            "les gens de quimperlé, sortez vos gilets ! manif mardi 10h30 place st michel",
            ["Quimperlé planned"],
            id="its people in small letters",
        ),
        pytest.param(
            "Nous manifestons samedi à Nevers, 14 h, puis ce sera le tour de Vierzon dimanche.",
            ["Nevers planned", "Vierzon planned"],
            id="whose turn it is",
        ),
        pytest.param("Vierzon ne se mobilise pas samedi.", [], id="a town that stays at home"),
        pytest.param(
            "Nevers le 18/3 et Vierzon le 25/3 : marches pour nos gares",
            ["Nevers planned", "Vierzon planned"],
            id="two towns, each with its day",
        ),
        pytest.param(
            "On défile dimanche à Nevers. Et le soir, tous à la Marche aux lampions !",
            ["Nevers planned"],
            id="a march with a capital, no village",
        ),
        pytest.param(
            "Contre la vie chère, on manifeste en Guyane le 25 mars et à Nevers le 1er avril.",
            ["Guyane planned", "Nevers planned"],
            id="an area with a day of its own",
        ),
        pytest.param(
            "Des manifestations sont prévues samedi à Arras et à St-Étienne.",
            ["Arras planned", "Saint-Étienne planned"],
            id="a city, no village beside the other town",
        ),
        pytest.param(
            "Florian ne lâche rien : il sera samedi à la manif de Gap.",
            ["Gap planned"],
            id="someone who does",
        ),
    ],
)
def test_sees_a_town_by_what_is_said_of_it(
    text: str, towns: list[str], gazetteer: Gazetteer
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


def test_counts_no_inhabitants(gazetteer: Gazetteer) -> None:
    text = "Corps, 45 âmes : les blouses ont défilé samedi contre la fermeture."

    assert [claim.figures for claim in read(text, PUBLISHED, gazetteer).claims] == [()]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Mercosur : « Les Bragards n'en mangeront pas ! » La FDSEA les attend lundi à 18 h "
            "autour du feu, devant la sous-préfecture.",
            ["Saint-Dizier planned"],
            id="people of whom nobody says that they gather",
        ),
        pytest.param(
            "Aux Berckois : la plage n'est pas à vendre. Dimanche 15 h, chaîne humaine, digue.",
            ["Berck planned"],
            id="people who are written to",
        ),
        pytest.param(
            "Contre la fermeture de la gare, on marche samedi, 14 h, dans la cité bragarde.",
            ["Saint-Dizier planned"],
            id="the town of its people",
        ),
        pytest.param(
            "Les Parisiens sont en vacances. Manif samedi à Royan contre la réforme, 11 h.",
            ["Royan planned"],
            id="people beside a town",
        ),
    ],
)
def test_knows_a_town_by_its_people(text: str, towns: list[str], gazetteer: Gazetteer) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Porte océane, samedi après-midi, Pride : on se rassemble à 14 h 30 au Volcan.",
            ["Le Havre planned"],
            id="a nickname without its article",
        ),
        pytest.param(
            "Non au surtourisme : samedi, 11 h, l'île de Bréhat marche à l'envers.",
            ["Île-de-Bréhat planned"],
            id="an island in small letters",
        ),
        pytest.param(
            "Retraites aux flambeaux jeudi : Saint-Gaudens 18 h (mairie), Luchon annulé.",
            ["Saint-Gaudens planned", "Bagnères-de-Luchon cancelled"],
            id="the end of a name",
        ),
        pytest.param(
            "Samedi, deux cents retraités ont manifesté sur l'esplanade de Vannes.",
            ["Vannes past"],
            id="an esplanade when no other town is named",
        ),
        pytest.param(
            "RDV jeudi 17 h à l'échangeur de Vierzon contre les taxes, gilets jaunes bienvenus.",
            ["Vierzon planned"],
            id="an interchange",
        ),
        pytest.param(
            "Samedi, les artisans étaient 90 à manifester sur le champ de foire de Langon.",
            ["Langon past"],
            id="a fair's ground",
        ),
        pytest.param(
            "Les apiculteurs manifestent dimanche à 11 h dans les ruelles d'Uzès.",
            ["Uzès planned"],
            id="lanes",
        ),
        pytest.param(
            "À Rennes, manif samedi 14 h contre la réforme, esplanade de Nantes.",
            ["Rennes planned"],
            id="an esplanade beside a town",
        ),
        pytest.param(
            "Sauvons l'agneau de Sisteron ! La marche est samedi à Digne, 10 h.",
            ["Digne-les-Bains planned"],
            id="what a town makes",
        ),
        pytest.param(
            "Marchons dans Creil vendredi, 14 h ! Les profs de Nogent, de Montataire seront là.",
            ["Creil planned"],
            id="who comes, one town after another",
        ),
    ],
)
def test_knows_a_town_by_other_names(text: str, towns: list[str], gazetteer: Gazetteer) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "On manifeste pour nos trains. Où ? Guéret. Quand ? Samedi 11 mars, 14 h 30.",
            {("Guéret", "2023-03-11", "14:30")},
            id="questions that are labels",
        ),
        pytest.param(
            "Quoi ? Une manif pour la maternité. Où ? Dinan, place Duclos. Quand ? Samedi, 11 h.",
            {("Dinan", "2023-03-11", "11:00")},
            id="in another order",
        ),
        pytest.param(
            "À Houaïlou, mercredi à 6 heures du matin (mardi 21 heures à Paris), on manifeste.",
            {("Houaïlou", "2023-03-08", "06:00")},
            id="what hour it is elsewhere",
        ),
        pytest.param(
            "Manif samedi à 14 h à l'hôpital de Romans ; le comité de Valence apporte la sono.",
            {("Romans-sur-Isère", "2023-03-11", "14:00")},
            id="who brings what",
        ),
        pytest.param(
            "Dimanche, Strasbourg a marché contre la haine, Offemont pas du tout.",
            {("Strasbourg", "2023-03-05", "-")},
            id="a town that did not at all",
        ),
        pytest.param(
            "Gilets jaunes : demain 9h péage de st maximin et 14 h à toulon place de la liberté",
            {
                ("Saint-Maximin-la-Sainte-Baume", "2023-03-07", "09:00"),
                ("Toulon", "2023-03-07", "14:00"),
            },
            id="a building's town with its own hour",
        ),
    ],
)
def test_gives_each_town_what_is_its_own(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Samedi, les familles de Salsigne ont formé un cercle de silence devant la mine.",
            ["Salsigne past"],
            id="families",
        ),
        pytest.param(
            "Samedi, ils étaient 6 500 dans la boue de Sainte-Soline, malgré l'interdiction.",
            ["Sainte-Soline past"],
            id="what they stood in",
        ),
        pytest.param(
            "« Mardi nous marcherons contre la réforme », promet l'union locale de Vierzon.",
            ["Vierzon planned"],
            id="a local union that speaks, when no other town is named",
        ),
        pytest.param(
            "« Mardi nous marcherons à Bourges », promet l'union locale de Vierzon.",
            ["Bourges planned"],
            id="one that speaks of another",
        ),
        pytest.param(
            "Gilets jaunes : le 10 mars, rendez-vous au rond-point nord de Chartres dès 6h30.",
            ["Chartres planned"],
            id="a side of a roundabout",
        ),
    ],
)
def test_sees_the_town_of_a_noun(text: str, towns: list[str], gazetteer: Gazetteer) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "angers ce soir on était 21 avec des lanternes devant le chu, 21 soignants",
            ["Angers past"],
            id="a town that is also a word, before a day",
        ),
        pytest.param(
            "rennes la tout de suite : 2500 personnes contre la reforme, ambiance folle",
            ["Rennes past"],
            id="right now",
        ),
        pytest.param(
            "decazeville, devant la stele, on est 80 a tout casser ce matin",
            ["Decazeville past"],
            id="a town without a word for a rally",
        ),
        pytest.param(
            "pass : samedi on remet ca ! valence (drome) 14h champ de mars, laval (53) 15h mairie",
            ["Valence planned", "Laval planned"],
            id="a bracket tells that a word is a town",
        ),
        pytest.param("nice day, see you at the demo", [], id="a word in English"),
        pytest.param("orange amere, la manif de demain est annulee", [], id="a fruit"),
        pytest.param("la manif encerclera l'hôpital à 11 h samedi", [], id="a hospital"),
    ],
)
def test_a_town_opens_a_text_in_small_letters(
    gazetteer: Gazetteer, text: str, towns: list[str]
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "1er-Mai. Laval : 10 h, place du 11-Novembre. Mayenne : 12 h 30, au bord de l'eau.",
            {"53130", "53147"},
        ),
        (
            "Manif samedi. Laval, 14 h 30, mairie. Mayenne, place Clemenceau, 10 h.",
            {"53130", "53147"},
        ),
        ("Mayenne : manifs samedi à Laval (10 h) et à Craon (14 h)", {"53130", "53084"}),
        ("La Réunion : 11 h devant la préfecture à Saint-Denis, samedi, manif.", {"97411"}),
    ],
)
def test_a_town_named_as_its_departement_is_one_before_an_hour_or_a_place(
    gazetteer: Gazetteer, text: str, codes: set[str]
) -> None:
    assert {one.place.code for one in read(text, PUBLISHED, gazetteer).claims if one.place} == codes


def test_an_act_s_number_is_no_first_name(gazetteer: Gazetteer) -> None:
    text = "Acte V Digne les Bains RDV samedi 9H rond point du 4 septembre, gilet sur le dos"
    assert said_in(text, PUBLISHED, gazetteer) == {("Digne-les-Bains", "2023-03-11", "09:00")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Un second hommage aura lieu mercredi à 18 h 30 au parc Richelieu de Calais.",
            {("Calais", "2023-03-08", "18:30")},
            id="a large one behind a venue's name",
        ),
        pytest.param(
            "Samedi, alors que Lyon hésite, Orange défile à 15 h contre la réforme.",
            {("Orange", "2023-03-11", "15:00")},
            id="one that is also a word",
        ),
        pytest.param(
            "Rassemblement RelevonsNous Limoges le 11 mars à 16 h, devant l'hôtel de ville.",
            {("Limoges", "2023-03-11", "16:00")},
            id="such a one behind who calls",
        ),
        pytest.param(
            "Attac Valence sera, le 11 mars, au rassemblement de Privas, 15 h.",
            {("Privas", "2023-03-11", "15:00")},
            id="a branch that goes elsewhere",
        ),
        pytest.param(
            "Privas\nUne chaîne humaine samedi\n\nElle ira, à 10 h 45, de la fontaine jusqu'aux "
            "grilles de la préfecture.",
            {("Privas", "2023-03-11", "10:45")},
            id="one alone in the first line",
        ),
        pytest.param(
            "Les profs ont défilé samedi à Lyon, les cheminots à Grenoble, moi à Vienne.",
            {
                ("Lyon", "2023-03-04", "-"),
                ("Grenoble", "2023-03-04", "-"),
                ("Vienne", "2023-03-04", "-"),
            },
            id="others who did the same elsewhere",
        ),
        pytest.param(
            "Les profs ont défilé samedi à Lyon, et les pneus à Grenoble ont augmenté.",
            {("Lyon", "2023-03-04", "-")},
            id="a thing elsewhere",
        ),
        pytest.param(
            "Contre le racisme, samedi : Toulouse, 14 h, Albi, 15 h, Castres rien de prévu.",
            {("Toulouse", "2023-03-11", "14:00"), ("Albi", "2023-03-11", "15:00")},
            id="nothing there",
        ),
    ],
)
def test_a_town_inside_its_sentence(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_a_place_behind_the_hour_of_a_town_is_no_village(gazetteer: Gazetteer) -> None:
    text = "Manifestations jeudi 9 mars :\nPontivy : 10 h 30 à la Plaine\nPau : 17 h à la Chapelle"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Pontivy", "2023-03-09", "10:30"),
        ("Pau", "2023-03-09", "17:00"),
    }


def test_a_town_behind_its_department_is_no_surname(gazetteer: Gazetteer) -> None:
    text = "Manifestations jeudi 9 mars\n11 – AUDE Carcassonne : 10 h 30, Narbonne : 17 h"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Carcassonne", "2023-03-09", "10:30"),
        ("Narbonne", "2023-03-09", "17:00"),
    }


def test_a_first_name_before_a_surname_is_no_village(gazetteer: Gazetteer) -> None:
    text = "Manifestation jeudi à Saintes. Parmi les élus de Saintes, Rémy Bercot a pris la parole."

    assert towns_in(text, PUBLISHED, gazetteer) == ["Saintes planned"]


def test_the_first_of_two_hours_lacks_its_sign(gazetteer: Gazetteer) -> None:
    text = "Manifestations jeudi 9 mars :\nLens, 10 ou 11 h, place Jaurès\nArras : 9 et 14 h"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Lens", "2023-03-09", "10:00"),
        ("Arras", "2023-03-09", "09:00"),
    }


@pytest.mark.parametrize(
    ("written", "town"),
    [
        ("Lons le S.", "Lons-le-Saunier"),
        ("Mont-de-M.", "Mont-de-Marsan"),
        ("Villefranche-de-R.", "Villefranche-de-Rouergue"),
        ("La Ferté-B.", "La Ferté-Bernard"),
        ("Fort de Fce", "Fort-de-France"),
        ("St-Jean-de-Mne", "Saint-Jean-de-Maurienne"),
        ("L'Isle/Sorgue", "L'Isle-sur-la-Sorgue"),
    ],
)
def test_a_name_whose_last_word_is_cut(gazetteer: Gazetteer, written: str, town: str) -> None:
    text = f"Manifs contre la réforme samedi 11 mars\n{written} : 10h, mairie\nGap : 14h, gare"
    assert said_in(text, PUBLISHED, gazetteer) == {
        (town, "2023-03-11", "10:00"),
        ("Gap", "2023-03-11", "14:00"),
    }


def test_initials_are_no_cut_names(gazetteer: Gazetteer) -> None:
    text = "Manif samedi à Gap, 14 h. Infos : Jean-Pierre M. et Anne-Marie de F."
    assert towns_in(text, PUBLISHED, gazetteer) == ["Gap planned"]


@pytest.mark.parametrize(
    ("people", "town"),
    [
        ("Champagnolais", "Champagnole"),
        ("Chaunois", "Chauny"),
        ("Étaplois", "Étaples"),
        ("Sisteronais", "Sisteron"),
        ("Dolois", "Dole"),
    ],
)
def test_people_of_small_towns_are_there(gazetteer: Gazetteer, people: str, town: str) -> None:
    text = f"300 {people} ont défilé samedi contre la fermeture des urgences."
    assert said_in(text, PUBLISHED, gazetteer) == {(town, "2023-03-04", "-")}
