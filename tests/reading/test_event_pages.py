"""The page of an event: a title, fields in any order, and all that stands below them."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in, status_in
from worker.reading.event_pages import without_practical_lines
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2021-07-27T10:00:00+02:00")
CALL = "Marche des fiertés de Gap\nSamedi 31 juillet\n14h, place Foch"
GAP = {("Gap", "2021-07-31", "14:00")}


@pytest.mark.parametrize(
    "below",
    [
        pytest.param("COVOITURAGE\nLens : 13h, place du marché. Dole : 13h30, gare.", id="rides"),
        pytest.param("Covoiturages :\nBus au départ de Dole (12h, gare), 9 €.", id="coach"),
        pytest.param("🚗 Covoiturage : Lens 13h, mairie. Dole 13h30, parking.", id="a line"),
        pytest.param("ACCÈS\nTrain depuis Dole à 13h05, ligne Lens – Albi.", id="trains"),
        pytest.param("Comment venir ?\nÀ 45 minutes de Dole par l'A39.", id="a road"),
        pytest.param("CONTACT\nMaison des associations, 12 rue de Lens, Dole", id="an address"),
        pytest.param("Renseignements\nUnion locale de Dole, 03 00 00 00 00", id="a branch"),
        pytest.param("Contact :\nPermanence le mardi de 17h à 19h, Dole", id="a desk"),
        pytest.param("Briefing des bénévoles vendredi 30 juillet à 19h.", id="helpers"),
        pytest.param("Bénévoles sécu : briefing vendredi 30 à 19h au local", id="stewards"),
        pytest.param("Réunion de préparation vendredi 30 juillet à 18h30.", id="getting ready"),
    ],
)
def test_what_is_practical_is_no_rally(gazetteer: Gazetteer, below: str) -> None:
    assert said_in(f"{CALL}\n{below}", PUBLISHED, gazetteer) == GAP


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Marche pour le climat\nACCÈS\nPlace Foch, Gap\nSamedi 31 juillet, 14h",
            GAP,
            id="a heading above the place",
        ),
        pytest.param(
            "Contact\nMarche samedi 31 juillet à 14h, place Foch, à Gap",
            GAP,
            id="a heading above the call",
        ),
        pytest.param(
            "Grève du 31 juillet\nDépart groupé\nManif à Gap samedi 31 juillet à 14h, gare",
            GAP,
            id="a rally below rides",
        ),
    ],
)
def test_what_tells_of_the_rally_is_read_below_any_heading(
    gazetteer: Gazetteer, text: str, found: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == found


def test_lines_left_out_keep_the_length() -> None:
    text = f"{CALL}\nCONTACT\ncollectif@exemple.org\nVenez nombreux !"

    plain = without_practical_lines(text)

    assert len(plain) == len(text)
    assert "collectif" not in plain
    assert plain.endswith("\nVenez nombreux !")


@pytest.mark.parametrize(
    "weather",
    [
        "En cas de tempête, report au 7 août.",
        "En cas d'intempéries : report au 07/08",
        "En cas de forte pluie, report au samedi 7 août.",
    ],
)
def test_what_the_weather_may_put_off_is_planned(gazetteer: Gazetteer, weather: str) -> None:
    found = status_in(f"{CALL}\n{weather}", PUBLISHED, gazetteer)

    assert found == {("Gap", "2021-07-31", "planned")}


def test_a_rally_put_off_is_put_off(gazetteer: Gazetteer) -> None:
    text = "La marche de samedi à Gap, en cause la tempête, est reportée au 7 août."

    assert ("Gap", "2021-07-31", "postponed") in status_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "clicks",
    [
        "63 y vont, 210 intéressé(e)s",
        "63 participants · 210 intéressés",
        "63 y vont\n210 intéressés",
    ],
)
@pytest.mark.parametrize(
    "between",
    [
        "À l'appel de : CGT Lens, MRAP Dole, LDH, Femmes solidaires Albi.",
        "Premiers signataires : Collectif Dole en lutte, FSU, Attac Lens.",
        "Tee-shirts : 12 €. Une cagnotte est ouverte.",
    ],
)
def test_clicks_of_a_page_are_of_its_rally(gazetteer: Gazetteer, between: str, clicks: str) -> None:
    found = figures_in(f"{CALL}\n{between}\n{clicks}", gazetteer)

    assert found == {("Gap", "going", 63, "-"), ("Gap", "interested", 210, "-")}


@pytest.mark.parametrize(
    "last", ["L'an passé, nous étions 800.", "En 2020, 800 personnes ont marché."]
)
@pytest.mark.parametrize(
    "fields",
    [
        "Heure : 14h\nLieu : place Foch\nDate : samedi 31 juillet",
        "Lieu : place Foch\nHeure : 14h\nDate : samedi 31 juillet",
        "🕑 14h\n📍 place Foch\n📅 samedi 31 juillet 2021",
    ],
)
def test_the_day_below_its_hour_is_not_lost_to_an_earlier_year(
    gazetteer: Gazetteer, fields: str, last: str
) -> None:
    found = said_in(f"Marche des fiertés – Gap\n{fields}\n{last}", PUBLISHED, gazetteer)

    assert found == {*GAP, ("Gap", "None", "-")}


HOURS = [
    "Rendez-vous 14h – départ 14h30",
    "Rendez-vous 14h, devant la gare",
    "14h : rassemblement\n14h30 : départ",
    "14:00 Marche, départ de la gare\n15:30 Prises de parole\n16:00 Fanfare",
    "14h rendez-vous\n16h prises de parole\n18h concert",
    "14h-14h30 : rassemblement\n14h30-16h : défilé",
]


@pytest.mark.parametrize(
    "where", ["Gap", "Ville : Gap", "📍 Gap", "Lieu : place Foch, Gap", "À Gap"]
)
@pytest.mark.parametrize("hours", HOURS)
def test_hours_above_the_town_are_its_own(gazetteer: Gazetteer, hours: str, where: str) -> None:
    text = f"Manif contre le pass\nSamedi 31 juillet\n{hours}\n{where}"

    assert said_in(text, PUBLISHED, gazetteer) == GAP


def test_the_title_names_the_town_of_the_place_below(gazetteer: Gazetteer) -> None:
    text = (
        "RASSEMBLEMENT : NON À LA FERMETURE DE LA MATERNITÉ À GAP\n"
        "Date : samedi 31 juillet\nHeure : 14H\nLieu : parvis de l'hôtel de ville, Gap"
    )

    assert said_in(text, PUBLISHED, gazetteer) == GAP


def test_an_hour_above_several_towns_stays_with_the_first(gazetteer: Gazetteer) -> None:
    text = "Manifs du samedi 31 juillet\n14h\nGap, place Foch\n15h30\nDole, mairie"

    found = said_in(text, PUBLISHED, gazetteer)

    assert {town for town, _, _ in found} == {"Gap", "Dole"}
    assert ("Gap", "2021-07-31", "15:30") not in found


@pytest.mark.parametrize(
    "note",
    [
        "repas à 12h30",
        "barbecue à midi",
        "repas fraternel à 12h, salle des fêtes",
        "vin d'honneur vers 12h",
        "concert à 15h",
    ],
)
def test_what_follows_in_a_row_has_its_own_hour(gazetteer: Gazetteer, note: str) -> None:
    text = f"Manifs du samedi 31 juillet\nGap : 10h, kiosque, {note}\nDole : 11h, mairie"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2021-07-31", "10:00"),
        ("Dole", "2021-07-31", "11:00"),
    }


def test_a_picnic_before_the_march_is_its_first_hour(gazetteer: Gazetteer) -> None:
    text = "Marche des fiertés\nSamedi 31 juillet\nGap : 14h, kiosque, pique-nique à 12h"

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2021-07-31", "12:00")}


def test_a_ball_of_several_towns_is_no_rally(gazetteer: Gazetteer) -> None:
    text = "Fête de la musique samedi : à Gap, 20 h, concert place Foch ; à Dole, bal à 21 h."

    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize("what", ["Chaîne humaine", "Casserolade", "Cercle de silence"])
def test_posts_that_are_cut_are_why_people_meet(gazetteer: Gazetteer, what: str) -> None:
    text = f"{what}\nSamedi 31 juillet à 14h\nplace Foch, Gap\nIls ont supprimé des postes."

    assert said_in(text, PUBLISHED, gazetteer) == GAP


WEEK = (
    "Festival des fiertés de Gap\nLundi 26 juillet : vernissage, 18h30\nMercredi 28 : ciné-débat,"
    " 20h45\nVendredi 30 : karaoké au café, 19h\nSamedi 31 : marche des fiertés, 14h, place Foch\n"
    "Dimanche 1er août : brunch, 11h"
)


def test_one_day_of_a_programme_is_the_rally(gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2021-07-20T10:00:00+02:00")

    assert said_in(WEEK, published, gazetteer) == GAP


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("Dimanche 1er : fête du village, défilé des chars à 15h", id="a feast"),
        pytest.param("Lundi 2 août, 18h : AG du collectif", id="a meeting"),
        pytest.param("Lundi 2, de 17h à 19h : confection de banderoles", id="banners"),
        pytest.param("Mardi 3 août : tables rondes, salle des fêtes, Dole", id="round tables"),
    ],
)
def test_other_rows_of_a_programme_are_none(gazetteer: Gazetteer, row: str) -> None:
    text = f"Agenda\nVendredi 30 : conseil municipal, 19h\nSamedi 31 : marche à Gap, 14h\n{row}"

    assert said_in(text, PUBLISHED, gazetteer) == GAP


def test_rows_of_towns_stay_whole(gazetteer: Gazetteer) -> None:
    text = (
        "Calendrier des mobilisations\nVendredi 30 : Dole, 8 h, mairie\n"
        "Samedi 31 : Gap, 14 h, préfecture ; Lens, « en soirée », devant la gare\n"
        "Lundi 2 août : Albi, 10 h, cathédrale ; rassemblement"
    )

    assert {town for town, *_ in said_in(text, PUBLISHED, gazetteer)} >= {"Gap", "Lens", "Dole"}


@pytest.mark.parametrize(
    ("line", "town"),
    [
        ("Voiron : covoiturage vers Grenoble, rdv 13h15 place Pasteur", "Grenoble"),
        ("Voiron (départ en car 13h15 pour Grenoble)", "Grenoble"),
        ("Voiron : départ en car pour Grenoble, 13h15 gare", "Grenoble"),
    ],
)
def test_a_row_of_rides_leaves_the_others_whole(gazetteer: Gazetteer, line: str, town: str) -> None:
    text = (
        "Marche pour l'eau\nSamedi 31 juillet\nGrenoble, 14h30, place Foch\n"
        f"{line}\nGap, 14h, mairie"
    )

    assert said_in(text, PUBLISHED, gazetteer) == {*GAP, (town, "2021-07-31", "14:30")}


def test_coaches_below_their_heading_are_no_rallies(gazetteer: Gazetteer) -> None:
    text = (
        "Marche nationale, samedi 31 juillet\nInfos bus au départ de la Vienne :\n"
        "Poitiers, parking, 6h15\nChâtellerault, gare, 6h50\n"
        "La marche part à 14h de la place de la République à Paris."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Paris", "2021-07-31", "14:00")}


def test_a_march_is_where_it_sets_out(gazetteer: Gazetteer) -> None:
    text = (
        "Marche contre la ligne\nLieu de départ : Gap, place Foch\n"
        "Lieu d'arrivée : Veynes, gare\nDate : samedi 31 juillet\nHoraires : 14h – 17h"
    )

    assert said_in(text, PUBLISHED, gazetteer) == GAP


@pytest.mark.parametrize(
    "ban",
    [
        "La préfecture n'autorise pas le cortège, nous restons en rassemblement statique.",
        "Le cortège a été interdit : rassemblement statique.",
        "Rassemblement statique, le défilé étant interdit par la préfecture.",
        "Défilé interdit par la préfecture, mais le rassemblement est autorisé.",
    ],
)
def test_people_meet_where_only_the_march_is_banned(gazetteer: Gazetteer, ban: str) -> None:
    text = f"Rassemblement samedi 31 juillet, 14h, place Foch, Gap\n{ban}"

    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2021-07-31", "planned")}


@pytest.mark.parametrize(
    "ban",
    [
        "Le rassemblement est interdit par la préfecture.",
        "Le cortège est interdit, et tout rassemblement aussi.",
    ],
)
def test_what_is_banned_whole_is_banned(gazetteer: Gazetteer, ban: str) -> None:
    text = f"Rassemblement samedi 31 juillet, 14h, place Foch, Gap\n{ban}"

    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2021-07-31", "forbidden")}


def test_lanterns_that_may_not_fly_ban_no_march(gazetteer: Gazetteer) -> None:
    text = f"{CALL}\nLâcher de ballons interdit"

    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2021-07-31", "planned")}


@pytest.mark.parametrize(
    "title",
    [
        "Concert de soutien aux livreurs sans papiers",
        "Loto de soutien aux grévistes",
        "Projection contre la réforme des retraites",
        "Grand bal féministe",
        "Vente de gâteaux au profit des grévistes",
        "Soirée pour le climat",
    ],
)
@pytest.mark.parametrize(
    "below",
    ["Vendredi 30 juillet\n19h\nPlace Foch, Amiens", "Vendredi 30 juillet, 19h, la Base, Amiens"],
)
def test_what_is_held_for_a_cause_is_no_rally(gazetteer: Gazetteer, title: str, below: str) -> None:
    assert said_in(f"{title}\n{below}", PUBLISHED, gazetteer) == set()


def test_a_march_before_the_concert_is_one(gazetteer: Gazetteer) -> None:
    text = "Concert de soutien aux grévistes\nSamedi 31 juillet\n14h : manif place Foch, Gap"

    assert said_in(text, PUBLISHED, gazetteer) == GAP


def test_a_public_garden_is_no_village(gazetteer: Gazetteer) -> None:
    text = "Marche pour le climat\nQuand ? Samedi 31 juillet à 14h\nOù ? Jardin public, Gap"

    assert said_in(text, PUBLISHED, gazetteer) == GAP


def test_a_way_in_is_a_place_to_meet(gazetteer: Gazetteer) -> None:
    text = "Blocages samedi 31 juillet\nDole : rond-point, 5h\nGap : entrée du bourg, 14h"

    assert said_in(text, PUBLISHED, gazetteer) == {*GAP, ("Dole", "2021-07-31", "05:00")}


def test_a_title_for_a_maternity_is_of_the_town_below(gazetteer: Gazetteer) -> None:
    text = "Marche du 31 juillet pour la maternité de Die\nRdv à 14 h à Gap, place Foch."

    assert said_in(text, PUBLISHED, gazetteer) == GAP


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("En 2022, 900 personnes.", {("Gap", "attendance", 900, "-")}),
        (
            "En 2022, 900 personnes selon nous, 700 selon la préfecture.",
            {("Gap", "attendance", 900, "organisers"), ("Gap", "attendance", 700, "police")},
        ),
        (
            "La 1re édition avait réuni 400 personnes, la 2e, l'an passé, 700.",
            {("Gap", "attendance", 400, "-"), ("Gap", "attendance", 700, "-")},
        ),
        ("En 2022, 900 personnes ont contacté l'association.", set()),
    ],
)
def test_earlier_editions_have_their_crowds(
    gazetteer: Gazetteer, told: str, found: set[tuple[str, str, int, str]]
) -> None:
    text = f"Marche des fiertés de Gap\nSamedi 18 mars, 14h, place Foch\n{told}"

    assert figures_in(text, gazetteer) == found


@pytest.mark.parametrize("title", ["Rassemblement de Gap –", "Marche des fiertés à Gap,"])
@pytest.mark.parametrize("label", ["Date :", "Quand ?", "Quand :", "📅"])
def test_a_day_said_again_keeps_its_hour(gazetteer: Gazetteer, label: str, title: str) -> None:
    text = f"{title} samedi 31 juillet\n{label} samedi 31 juillet à 14 h\nPlace Foch"

    assert said_in(text, PUBLISHED, gazetteer) == GAP
