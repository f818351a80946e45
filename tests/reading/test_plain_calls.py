"""Rallies told without a rally's word: by who writes, where, when and how many they are."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-15T18:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La crèche ferme et personne ne nous a prévenus. Alors lundi, 7 h 45, on s'assoit "
            "devant la mairie de Figeac avec les poussettes.",
            {("Figeac", "2023-03-20", "07:45")},
            id="what we do behind what closes",
        ),
        pytest.param(
            "Le loto des chasseurs ? Très peu pour moi. C'est samedi, à seize heures, à Gourdon, "
            "place Saint-Pierre, et il y aura de la soupe.",
            {("Gourdon", "2023-03-18", "16:00")},
            id="it is then, behind a feast",
        ),
        pytest.param(
            "AG du comité rivière (9 présents). Votés : dimanche 26, Cahors, 10 h, pont Valentré ; "
            "on jette des fleurs.",
            {("Cahors", "2023-03-26", "10:00")},
            id="what was decided",
        ),
        pytest.param(
            "Contre la carrière, ils récidiveront vendredi, à Foix, allées de Villote, 9 h.",
            {("Foix", "2023-03-17", "09:00")},
            id="they will do it again",
        ),
        pytest.param("Réu publique jeudi 18 h, salle des fêtes de Figeac", set(), id="indoor"),
    ],
)
def test_an_appointment_of_ours_is_a_call(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Marche pour le climat : Foix, samedi 14 h, gare. Pamiers a préféré le dimanche "
            "(11 h, place de la République), parce que samedi c'est la fête des châtaignes.",
            {("Foix", "2023-03-18", "14:00"), ("Pamiers", "2023-03-19", "11:00")},
            id="whatever else is said there",
        ),
    ],
)
def test_an_hour_and_a_venue_of_its_own_go_on_with_the_rallies(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Vous étiez à Gourdon lundi ?\nOui, une petite centaine, avec les tracteurs. On a "
            "manifesté devant la sous-préfecture.\nEt après ?\nFigeac, vendredi, 10 h, place "
            "Vival, nouvelle manifestation.",
            {("Gourdon", "2023-03-13", "-"), ("Figeac", "2023-03-17", "10:00")},
            id="an interview asks after a town",
        ),
        pytest.param(
            "Souillac. Bientôt plus de sage-femme ? 210 personnes ont manifesté hier sous les "
            "fenêtres de la clinique.",
            {("Souillac", "2023-03-14", "-")},
            id="a title asks",
        ),
        pytest.param(
            "À Pamiers, l'école pourrait perdre deux classes. Cent dix parents ont défilé lundi.",
            {("Pamiers", "2023-03-13", "-")},
            id="a fear opens the text",
        ),
    ],
)
def test_the_town_asked_after_is_that_of_the_answer(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Huit jours après l'agression de Souillac, ils étaient 400, lundi, à marcher dans le "
            "village, une fleur à la main.",
            {("Souillac", "2023-03-13", "-")},
            id="in the village",
        ),
        pytest.param(
            "Après la mort d'un lycéen à Souillac, 400 personnes ont défilé lundi dans les rues.",
            {("Souillac", "2023-03-13", "-")},
            id="in the streets",
        ),
        pytest.param(
            "Après le meurtre de Lavaur, 900 personnes ont défilé hier à Albi.",
            {("Albi", "2023-03-14", "-")},
            id="elsewhere",
        ),
    ],
)
def test_a_rally_may_be_where_its_cause_happened(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Article 1er : est interdite toute manifestation à Albi, sur la place du Vigan comme "
            "dans les rues voisines, le samedi 18 mars.",
            {("Albi", "2023-03-18", "-")},
            id="a day far behind",
        ),
        pytest.param(
            "Par arrêté, tout rassemblement est interdit dimanche à Cahors, pont Valentré.",
            {("Cahors", "2023-03-19", "-")},
            id="banned behind the noun",
        ),
        pytest.param("Tout rassemblement à Cahors doit être déclaré.", set(), id="the rule"),
    ],
)
def test_an_order_forbids_the_rallies_of_its_day(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La manifestation d'Albi a réuni du monde samedi. Castres, c'était lundi, et les "
            "trottoirs n'ont pas suffi.",
            {("Albi", "2023-03-11", "-"), ("Castres", "2023-03-13", "-")},
            id="it was on Monday",
        ),
        pytest.param(
            "Hier on manifestait à Cahors, place Mitterrand. La suite viendra vendredi, le 17, à "
            "Gourdon.",
            {("Cahors", "2023-03-14", "-"), ("Gourdon", "2023-03-17", "-")},
            id="what follows",
        ),
        pytest.param(
            "Samedi 25, rassemblement à Albi, 14 h, place du Vigan. D'autres le feront le même "
            "jour à Castres et à Mazamet.",
            {
                ("Albi", "2023-03-25", "14:00"),
                ("Castres", "2023-03-25", "-"),
                ("Mazamet", "2023-03-25", "-"),
            },
            id="others will do so",
        ),
        pytest.param(
            "La pride d'Albi aura lieu le 3 juin à 14 h. Et Castres aura la sienne, le 10 juin.",
            {("Albi", "2023-06-03", "14:00"), ("Castres", "2023-06-10", "-")},
            id="its own",
        ),
        pytest.param(
            "Demain, blocage d'Albi, 8 h, rond-point du Séquestre. Le gasoil à Castres, c'est "
            "devenu du luxe hier.",
            {("Albi", "2023-03-16", "08:00")},
            id="what it costs there",
        ),
    ],
)
def test_a_town_may_have_one_more_of_the_rallies_told(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_one_full_call_tells_what_the_nouns_beside_it_are(gazetteer: Gazetteer) -> None:
    text = (
        "Agenda. Figeac, samedi 18 mars : marche, place Vival, 14 h. Gourdon, même jour, "
        "rassemblement le matin. Pamiers, tournoi et loto dimanche."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Figeac", "2023-03-18", "14:00"),
        ("Gourdon", "2023-03-18", "-"),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La ligne des Hirondelles vivra ! Samedi, les usagers du train contre la fermeture à "
            "Foix, devant la gare, avec leurs valises.",
            {("Foix", "2023-03-18", "-")},
            id="who will be there",
        ),
        pytest.param(
            "L'école va fermer. Vendredi, à Foix, devant l'inspection, chants des élèves et des "
            "enseignants en lutte.",
            {("Foix", "2023-03-17", "-")},
            id="what they will do there",
        ),
        pytest.param(
            "Vendredi, à Foix, place Duchesne, fleurs et fromages des vallées.",
            set(),
            id="no cause",
        ),
        pytest.param(
            "L'école va fermer. Vendredi, à Foix, devant l'inspection, chants des enseignants en "
            "lutte. Réunion publique en mairie lundi.",
            set(),
            id="what else is held",
        ),
    ],
)
def test_a_town_a_day_and_a_place_to_meet_are_a_call_without_a_word_for_it(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Castres. Demain. Quatorze heures trente. Jardin de l'Évêché. Soixante-quatre ans, "
            "c'est non.",
            {("Castres", "2023-03-16", "14:30")},
            id="a sentence each",
        ),
        pytest.param(
            "Ils veulent raser les platanes de l'avenue ? Rdv dessous, samedi, 10 h, place du "
            "Vigan. C'est à Gaillac qu'on fait de l'ombre au béton.",
            {("Gaillac", "2023-03-18", "10:00")},
            id="the town behind",
        ),
        pytest.param(
            "Aujourd'hui à Voiron, grosse déception, une quinzaine seulement pour défendre la "
            "maternité.",
            {("Voiron", "2023-03-15", "-")},
            id="a crowd",
        ),
        pytest.param(
            "Sa cliente est syndicaliste. L'avocate plaidera demain à Foix, place Duchesne, à 9 h.",
            set(),
            id="what somebody else does then",
        ),
        pytest.param(
            "Marché nocturne à Sarlat jeudi dès 19 h, place de la Liberté",
            set(),
            id="what is held has a name",
        ),
        pytest.param(
            "Soixante-quatre ans, c'est non. À Castres, deux lits ont fermé samedi à 14 h 30, "
            "place Jean-Jaurès.",
            set(),
            id="what is over",
        ),
    ],
)
def test_a_short_text_of_one_town_needs_no_more_than_its_day_and_hour_or_a_crowd(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "samedi 14h devant le tribunal Lannion tous ensemble !",
            ("Lannion", "2023-03-11", "14:00"),
            id="a town behind a place without a comma, before who is called",
        ),
        pytest.param(
            "Les pharmaciens : rassemblement samedi à midi, à la gare, Guéret.",
            ("Guéret", "2023-03-11", "12:00"),
            id="noon before a place and a town that is a word",
        ),
        pytest.param(
            "Les retraités : rassemblement samedi à 10h, sous la halle, Dole.",
            ("Dole", "2023-03-11", "10:00"),
            id="a place that people stand under",
        ),
        pytest.param(
            "Samedi midi devant l'hôpital Périgueux : rassemblement contre les fermetures",
            ("Périgueux", "2023-03-11", "12:00"),
            id="a town behind a hospital",
        ),
        pytest.param(
            "À Cayenne, c'est vendredi à 9h kiosque à musique. Mobilisons-nous pour l'hôpital !",
            ("Cayenne", "2023-03-10", "09:00"),
            id="a bandstand",
        ),
        pytest.param(
            "Manif Linky Vesoul samedi 14h devant la mairie",
            ("Vesoul", "2023-03-11", "14:00"),
            id="a cause with a capital between a rally's word and its town",
        ),
    ],
)
def test_towns_of_plain_calls_are_read(
    gazetteer: Gazetteer, text: str, said: tuple[str, str, str]
) -> None:
    published = dt.datetime.fromisoformat("2023-03-07T18:00+01:00")  # a Tuesday
    assert said_in(text, published, gazetteer) == {said}


@pytest.mark.parametrize("text", ["Marche Georges Cholet samedi 14h", "Manif Jean Vesoul samedi"])
def test_a_first_name_is_no_cause(gazetteer: Gazetteer, text: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-07T18:00+01:00")
    assert said_in(text, published, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("La manif de jeudi est à Gap à 15 h.", "Gap"),
        ("La marche de jeudi part de Dole à 15 h.", "Dole"),
        ("Le cortège de jeudi part de Vesoul, place Foch, à 15 h.", "Vesoul"),
        ("L'intersyndicale est à Dole jeudi à 15 h pour manifester.", "Dole"),
        ("Je suis à Dole. La manif de jeudi est à Vesoul à 15 h.", "Vesoul"),
    ],
)
def test_a_word_that_begins_like_who_writes_is_nobody(
    gazetteer: Gazetteer, text: str, town: str
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {(town, "2023-03-16", "15:00")}
