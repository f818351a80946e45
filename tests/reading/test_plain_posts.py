"""Plain posts, as thousands of people write them: one call or one report, in few words."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.domain.kinds import Speaker
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-15T18:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "AESH en colère : jeudi 16 rassemblement devant le rectorat de Limoges à 14h",
            {("Limoges", "2023-03-16", "14:00")},
            id="one rally on the 16th",
        ),
        pytest.param(
            "Hôpital : mardi 28 manifestation à Tarbes, 15h",
            {("Tarbes", "2023-03-28", "15:00")},
            id="a manifestation in full",
        ),
        pytest.param(
            "Dimanche 29 manifestants à Tarbes contre la réforme",
            {("Tarbes", "2023-03-12", "-")},
            id="a crowd of 29",
        ),
    ],
)
def test_a_number_before_one_rally_is_its_day(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Demain on sort : Rennes, Vitré. 10 h 30 partout, venez avec vos casseroles",
            {("Rennes", "2023-03-16", "10:30"), ("Vitré", "2023-03-16", "10:30")},
            id="an hour everywhere",
        ),
        pytest.param(
            "Manifs samedi à Pau, Tarbes. Partout à 14h",
            {("Pau", "2023-03-18", "14:00"), ("Tarbes", "2023-03-18", "14:00")},
            id="everywhere at an hour",
        ),
        pytest.param(
            "Samedi, manifs partout en France. À Rodez, 14h",
            {("Rodez", "2023-03-18", "14:00")},
            id="everywhere in the country",
        ),
    ],
)
def test_an_hour_everywhere_is_of_all_towns_before_it(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_minutes_stand_before_any_word_but_a_crowd(gazetteer: Gazetteer) -> None:
    text = "Manif demain à Foix à 10h30 partant de la gare"

    assert said_in(text, PUBLISHED, gazetteer) == {("Foix", "2023-03-16", "10:30")}


def test_five_digits_of_a_round_crowd_at_a_town_are_no_post_code(gazetteer: Gazetteer) -> None:
    text = "3000 à Marseille, 20000 à Paris aujourd'hui contre la réforme"

    claims = read(text, PUBLISHED, gazetteer).claims

    assert sorted(figure.low for claim in claims for figure in claim.figures) == [3000, 20000]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "on bloque la rocade de Niort demain 7h",
            {("Niort", "2023-03-16", "07:00")},
            id="a ring road",
        ),
        pytest.param(
            "rdv demain 5h au carrefour de Chirongui, on bloque tout",
            {("Chirongui", "2023-03-16", "05:00")},
            id="a crossroads",
        ),
        pytest.param(
            "Manif demain 10h à Arles, place de la République, puis carrefour de Nîmes",
            {("Arles", "2023-03-16", "10:00")},
            id="a crossroads of another town",
        ),
        pytest.param(
            "Les éleveurs ont bloqué mardi la nationale entre Gap et Digne.",
            set(),
            id="between two towns",
        ),
    ],
)
def test_a_blocked_road_is_in_its_town(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "on devrait tous aller devant la préf à Gap samedi 10h", set(), id="we should"
        ),
        pytest.param(
            "samedi faudrait bloquer le péage de Saint-Omer, j'dis ça", set(), id="one should"
        ),
        pytest.param(
            "il faudrait être au moins 500 samedi à la manif de Gap, 10h devant la mairie",
            {("Gap", "2023-03-18", "10:00")},
            id="how many one should be",
        ),
        pytest.param(
            "J'espère qu'on sera nombreux samedi à Gap, 10h devant la mairie pour l'hôpital",
            {("Gap", "2023-03-18", "10:00")},
            id="who hopes for a crowd calls it",
        ),
    ],
)
def test_what_should_be_done_is_not_called(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Samedi, tous dans la rue, de Dunkerque à Menton.", set(), id="far ends"),
        pytest.param(
            "De Nice à Lille on sera dans la rue samedi. À Gap, 10h30 devant la préf",
            {("Gap", "2023-03-18", "10:30")},
            id="far ends before a town",
        ),
        pytest.param(
            "Marche pour le climat samedi de Saillans à Die, départ 9h",
            {("Saillans", "2023-03-18", "09:00"), ("Die", "2023-03-18", "09:00")},
            id="a day's walk",
        ),
    ],
)
def test_the_far_ends_of_the_country_are_no_towns_of_a_rally(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Samedi les Martiniquais.es marchent contre la vie chère",
            {("Martinique", "2023-03-18", "-")},
            id="people of an island",
        ),
        pytest.param(
            "Samedi les Martiniquais manifestent. Rendez-vous à Fort-de-France, 8h",
            {("Fort-de-France", "2023-03-18", "08:00")},
            id="people of an island, in a town",
        ),
        pytest.param(
            "Marche des Réunionnais samedi à Lyon",
            {("Lyon", "2023-03-18", "-")},
            id="people of an island, far away",
        ),
        pytest.param(
            "Rassemblement au Guilvinec samedi 10h",
            {("Guilvinec", "2023-03-18", "10:00")},
            id="a name with the article people give it",
        ),
    ],
)
def test_people_of_an_island_gather_on_it(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "un car part de Castelnaudary à 12h pour la manif de Toulouse jeudi",
            {("Toulouse", "2023-03-16", "-")},
            id="it leaves from one",
        ),
        pytest.param(
            "Bus jeudi pour Toulouse : 11h30 Foix gare, 12h Pamiers, manif à 14h",
            {("Toulouse", "2023-03-16", "14:00")},
            id="it stops in two",
        ),
        pytest.param(
            "Départ des cars pour la manif de Paris samedi : Sens 9h gare, Joigny 8h30 mairie",
            {("Paris", "2023-03-18", "-")},
            id="many leave",
        ),
        pytest.param(
            "Covoit pour la manif de Tulle jeudi 10h30, ou rassemblement à Ussel à 9h",
            {("Tulle", "2023-03-16", "10:30"), ("Ussel", "2023-03-16", "09:00")},
            id="another rally",
        ),
    ],
)
def test_where_a_ride_leaves_is_no_rally(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Rassemblement antifasciste vendredi 19h00 @Reims place d'Erlon",
            {("Reims", "2023-03-17", "19:00")},
            id="at a town",
        ),
        pytest.param(
            "merci @Reims pour votre réponse, manif vendredi 18h à Troyes",
            {("Troyes", "2023-03-17", "18:00")},
            id="an account",
        ),
        pytest.param(
            "Manif samedi 14h à Agen, pl. 14 juillet",
            {("Agen", "2023-03-18", "14:00")},
            id="a square named after a day",
        ),
        pytest.param(
            "demain 8h on bloque le centre commercial de Noyelles-Godault",
            {("Noyelles-Godault", "2023-03-16", "08:00")},
            id="a mall",
        ),
    ],
)
def test_signs_and_squares_of_a_call_are_read(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("published", "text", "said"),
    [
        pytest.param(
            "2018-12-07T19:28+01:00",
            "Acte IV : 10h, champ de foire à Bourg-en-Bresse. Merci de partager",
            {("Bourg-en-Bresse", "2018-12-08", "10:00")},
            id="an act to come",
        ),
        pytest.param(
            "2019-02-10T11:00+01:00",
            "Acte 13 à Bordeaux : 4000 personnes selon la préf",
            {("Bordeaux", "2019-02-09", "-")},
            id="an act that is over",
        ),
        pytest.param(
            "2019-02-10T11:00+01:00",
            "Acte 14 à Brest vendredi soir, 18h, place de la Liberté",
            {("Brest", "2019-02-15", "18:00")},
            id="an act whose day is said",
        ),
        pytest.param(
            "2023-04-13T19:00+02:00",
            "Acte 12 contre la réforme : Mâcon 15h gare",
            {("Mâcon", "None", "15:00")},
            id="acts of another movement",
        ),
    ],
)
def test_a_numbered_act_of_the_gilets_jaunes_is_a_saturday(
    gazetteer: Gazetteer, published: str, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, dt.datetime.fromisoformat(published), gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Rassemblement demain 9h à Libourne avant de rejoindre Bordeaux",
            {("Libourne", "2023-03-16", "09:00")},
            id="where they go",
        ),
        pytest.param(
            "Rassemblement demain 9h à Libourne avant de rejoindre la manif de Bordeaux à 14h",
            {("Libourne", "2023-03-16", "09:00"), ("Bordeaux", "2023-03-16", "14:00")},
            id="which rally they go to",
        ),
        pytest.param(
            "Manif à Dax demain 10h avant de descendre à Bayonne (15h, place des Basques)",
            {("Dax", "2023-03-16", "10:00"), ("Bayonne", "2023-03-16", "15:00")},
            id="when it is there",
        ),
        pytest.param(
            "Manifs samedi : Angoulême 15h, Cognac rien, Barbezieux 10h30",
            {
                ("Angoulême", "2023-03-18", "15:00"),
                ("Barbezieux-Saint-Hilaire", "2023-03-18", "10:30"),
            },
            id="nothing in one of a row",
        ),
    ],
)
def test_the_first_of_two_towns_keeps_its_rally(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "cercle de silence vendredi 18h, place Camille Jullian Bordeaux",
            {("Bordeaux", "2023-03-17", "18:00")},
            id="a square named after a person",
        ),
        pytest.param(
            "Iran Libre ! dimanche 15h Trocadéro Paris, venez avec vos drapeaux",
            {("Paris", "2023-03-19", "15:00")},
            id="a square by its name, after the hour",
        ),
        pytest.param(
            "manif samedi 14h gare Saint-Charles Marseille",
            {("Marseille", "2023-03-18", "14:00")},
            id="a station",
        ),
        pytest.param(
            "rassemblement mardi 18h cathédrale Bayonne",
            {("Bayonne", "2023-03-21", "18:00")},
            id="the one cathedral",
        ),
        pytest.param(
            "rdv demain 18h place de la mairie montreuil contre les expulsions",
            {("Montreuil", "2023-03-16", "18:00")},
            id="all in small letters",
        ),
        pytest.param("rassemblement vendredi 18h place Georges Cholet", set(), id="a person"),
        pytest.param("rassemblement vendredi 18h gare Thiers", set(), id="a station's name"),
        pytest.param(
            "RASSEMBLEMENT SAMEDI A GUERANDE DANS LA RUE DEVANT LA PORTE SAINT MICHEL",
            {("Guérande", "2023-03-18", "-")},
            id="all in capitals",
        ),
    ],
)
def test_a_town_ends_an_address_without_a_comma(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La poste de Bozouls ferme, on se mobilise samedi matin à 9h30 devant",
            {("Bozouls", "2023-03-18", "09:30")},
            id="what closes for good",
        ),
        pytest.param("la poste de Gex ferme samedi à midi", set(), id="when it closes"),
    ],
)
def test_what_closes_is_a_reason_to_gather(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Le 1er avril Paris, Champs Elysées 14h, contre la réforme",
            {("Paris", "2023-04-01", "14:00")},
            id="the Champs-Élysées",
        ),
        pytest.param(
            "Qui pour aller manifester mardi à Béziers ??? 10h30 citadelle",
            {("Béziers", "2023-03-21", "10:30")},
            id="who comes along",
        ),
        pytest.param("Y aura du monde à la manif d'Arras samedi ?", set(), id="a question"),
    ],
)
def test_who_asks_others_along_calls(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Grève des facteurs à Nérac, rassemblement vendredi 12h",
            {("Nérac", "2023-03-17", "12:00")},
            id="where they strike",
        ),
        pytest.param(
            "Facteurs en grève à Nérac depuis lundi, manif samedi 10h",
            {("Nérac", "2023-03-18", "10:00")},
            id="since when",
        ),
        pytest.param(
            "Les profs de Nérac en grève jeudi, ils manifesteront à Agen à 14h",
            {("Agen", "2023-03-16", "14:00")},
            id="in another town",
        ),
        pytest.param("Grève à Nérac jeudi, pas de rassemblement vendredi", set(), id="none"),
    ],
)
def test_who_strikes_gathers_in_the_same_town(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "je cherche des musiciens pour la manif de jeudi à Cholet",
            {("Cholet", "2023-03-16", "-")},
            id="what is sought for it",
        ),
        pytest.param("je cherche où est la manif de jeudi à Cholet", set(), id="where it is"),
        pytest.param(
            "Gilets jaunes 974 rassemblement jeudi 9h devant la préf de Saint-Denis",
            {("Saint-Denis", "2023-03-16", "09:00")},
            id="the number of a département",
        ),
        pytest.param(
            "manif samedi 15h Chalon/Saône",
            {("Chalon-sur-Saône", "2023-03-18", "15:00")},
            id="a river behind a stroke",
        ),
        pytest.param(
            "la fac de Dijon bloquée demain, rassemblement 10h",
            {("Dijon", "2023-03-16", "10:00")},
            id="a university in its town",
        ),
    ],
)
def test_a_call_in_few_words_is_read(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Après le drame de Thiers, une marche blanche dimanche 15h, départ de la mairie",
            {("Thiers", "2023-03-19", "15:00")},
            id="no other town is named",
        ),
        pytest.param(
            "Après le drame de Thiers, une marche blanche est partie dimanche de Vichy",
            {("Vichy", "2023-03-12", "-")},
            id="another town is named",
        ),
        pytest.param(
            "Interpellations à Sainte-Soline : rassemblement ce soir à 19h devant la préfecture "
            "de Niort",
            {("Niort", "2023-03-15", "19:00")},
            id="a title on what happened",
        ),
        pytest.param(
            "Mort de Karim à Thiers : rassemblement ce soir 19h devant le commissariat",
            {("Thiers", "2023-03-15", "19:00")},
            id="a title on what happened, and no other town",
        ),
    ],
)
def test_what_happened_there_is_marched_for_there(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("said", "day", "hour"),
    [
        ("sam aprem", "2023-03-18", "-"),
        ("dim. soir", "2023-03-19", "-"),
        ("Dim midi", "2023-03-19", "12:00"),
        ("ven à 18h30", "2023-03-17", "18:30"),
        ("ce sam", "2023-03-18", "-"),
        ("mer. 22, 18h", "2023-03-22", "18:00"),
        ("sam 18 / 14h / place Foch", "2023-03-18", "14:00"),
        ("de l hosto & des profs sam 18, seize heures", "2023-03-18", "16:00"),
        ("d étudiants pour l hôpital sam 18", "2023-03-18", "-"),
        ("des habitant·es et des lycéen(ne)s, tou.te.s là sam 18/3", "2023-03-18", "-"),
    ],
)
def test_short_days_are_in_full(gazetteer: Gazetteer, said: str, day: str, hour: str) -> None:
    for text in (f"Rassemblement {said} à Redon", f"Manif à Redon {said}"):
        assert said_in(text, PUBLISHED, gazetteer) == {("Redon", day, hour)}


def test_a_short_day_before_a_sign_hides_no_speaker(gazetteer: Gazetteer) -> None:
    text = "Ils étaient 1 300 à Redon ven., d'après la préfecture, contre la déviation."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [(one.low, one.said_by) for one in claim.figures] == [(1300, Speaker.POLICE)]


def test_rv_is_a_rendez_vous(gazetteer: Gazetteer) -> None:
    text = "Contre la déviation : RV est donné le 25 mars à Redon, à 10 h 30."

    assert said_in(text, PUBLISHED, gazetteer) == {("Redon", "2023-03-25", "10:30")}


def test_short_words_are_quoted_as_they_were_written(gazetteer: Gazetteer) -> None:
    text = "Manif ds la rue contre l'usine à Boulogne-sur-Mer : rdv pl. Dalton dim. 19 mars, 10h"
    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert claim.venue == "pl. Dalton"
    assert [text[slice(*span)] for span in claim.spans.date] == ["dim. 19 mars"]


@pytest.mark.parametrize("town", ["Saint-Malo", "Saint-Lys", "Marmande", "Blaye"])
def test_a_town_behind_the_hour_ends_the_post(gazetteer: Gazetteer, town: str) -> None:
    said = {(town, "2023-03-18", "14:30")}

    assert said_in(f"Manif samedi 14h30, {town}", PUBLISHED, gazetteer) == said
    assert said_in(f"Rassemblement samedi, 14 h 30, {town}.", PUBLISHED, gazetteer) == said
    assert said_in(f"Manif samedi : Lyon, 14h30, {town}.", PUBLISHED, gazetteer) != said


def test_the_end_of_a_towns_name_is_no_word_of_its_day(gazetteer: Gazetteer) -> None:
    text = "Rassemblement aux Ponts-de-Cé samedi à 15h contre la réforme"

    assert said_in(text, PUBLISHED, gazetteer) == {("Les Ponts-de-Cé", "2023-03-18", "15:00")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Les elus disent non a la mine, rendez-vous a Decize dimanche, 15 h, halle.",
            {("Decize", "2023-03-19", "15:00")},
            id="no one has been there yet",
        ),
        pytest.param(
            "Signez la petition a la boulangerie ou sur le marche de Mende jeudi.",
            set(),
            id="a market",
        ),
    ],
)
def test_a_text_without_accents(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
