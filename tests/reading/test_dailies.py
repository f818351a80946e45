"""What dailies say of a rally in passing: what it replaced, who chose so, what comes next."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-04-12T10:00+02:00")  # a Wednesday
TUESDAY, THURSDAY, SUNDAY = "2023-04-11", "2023-04-13", "2023-04-16"
MARCH = "2023-03-28"


def _told(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, str, int | None, str]]:
    """Return each figure as town, day, kind, number and who says it."""
    return {
        (
            claim.place.name,
            str(claim.date),
            figure.kind.value,
            figure.low,
            figure.said_by.value if figure.said_by else "-",
        )
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
        for figure in claim.figures
    }


@pytest.mark.parametrize(
    "chose",
    [
        "l'intersyndicale avait opté pour un sit-in",
        "les syndicats avaient préféré un rassemblement",
        "la CGT avait choisi de se retrouver devant la poste",
    ],
)
@pytest.mark.parametrize("came", ["on a compté 400 personnes", "ils étaient 400"])
def test_who_chose_the_form_is_not_who_counts(chose: str, came: str, gazetteer: Gazetteer) -> None:
    text = f"À Gap, 900 personnes ont manifesté mardi. À Dole, où {chose}, {came}."
    assert ("Dole", TUESDAY, "attendance", 400, "-") in _told(text, gazetteer)


def test_who_counts_behind_where_still_counts(gazetteer: Gazetteer) -> None:
    text = "À Gap, 900 personnes ont manifesté mardi. À Dole, où la CGT en a compté 400, non."
    assert ("Dole", TUESDAY, "attendance", 400, "organisers") in _told(text, gazetteer)


def test_a_town_said_apart_is_not_counted_by_the_last_speaker(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, à Gap, ils étaient 500 selon la police et 900 selon la CGT. Quant à Dole, elle a "
        "vu défiler 400 soignants."
    )
    assert ("Dole", TUESDAY, "attendance", 400, "-") in _told(text, gazetteer)


@pytest.mark.parametrize(
    "name",
    [
        "place forte du mouvement",
        "berceau du mouvement des gilets jaunes",
        "l'un des bastions de la contestation",
    ],
)
@pytest.mark.parametrize("came", ["900 manifestants ont défilé mardi", "ils étaient 900 mardi"])
def test_what_a_town_is_to_the_movement_counts_nobody(
    name: str, came: str, gazetteer: Gazetteer
) -> None:
    assert _told(f"À Gap, {name}, {came}.", gazetteer) == {("Gap", TUESDAY, "attendance", 900, "-")}


@pytest.mark.parametrize("now", ["cette fois", "cette année"])
def test_this_time_is_no_more_last_year(now: str, gazetteer: Gazetteer) -> None:
    text = (
        f"À Gap, l'an dernier, 900 personnes avaient défilé ; {now}, le collectif attend 500 "
        "personnes, dimanche, à 14 h, place Foch."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "None", "-"), ("Gap", SUNDAY, "14:00")}
    assert ("Gap", SUNDAY, "expected", 500, "organisers") in _told(text, gazetteer)


def test_what_is_promised_for_the_next_time_is_no_figure(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 60 manifestants à Gap. La CGT promet un millier de manifestants la prochaine fois."
    )
    assert _told(text, gazetteer) == {("Gap", TUESDAY, "attendance", 60, "-")}


@pytest.mark.parametrize(
    "instead",
    [
        "une vente de muguet a tenu lieu de rassemblement",
        "une distribution de tracts remplaçait la manifestation",
        "un repas partagé faisait office de défilé",
    ],
)
def test_what_was_done_instead_is_no_rally(instead: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 900 personnes ont manifesté à Gap. À Dole, {instead}."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


def test_a_rally_held_instead_of_another_is_one(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 900 personnes ont manifesté à Gap. À Dole, un sit-in remplaçait la manifestation."
    )
    assert ("Dole", TUESDAY, "-") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "decided",
    [
        "Le prochain rendez-vous a été arrêté mardi soir en assemblée générale",
        "La prochaine manifestation a été décidée hier soir",
    ],
)
def test_when_the_next_one_was_decided_is_not_its_day(decided: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Le 28 mars, 900 personnes avaient défilé à Gap. {decided} : ce sera samedi 22 avril, à "
        "11 heures, place Foch."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", MARCH, "-"),
        ("Gap", "2023-04-22", "11:00"),
    }


def test_a_march_left_from_a_place_of_any_name(gazetteer: Gazetteer) -> None:
    text = (
        "Une marche blanche a rassemblé mardi 900 personnes à Gap. Partie du Prado à 14 h 30, elle "
        "s'est achevée au bord du lac."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "14:30")}


def test_when_it_was_recalled_is_no_day_of_a_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Environ 900 personnes ont manifesté mardi à Gap. Le rassemblement n'avait pas été "
        "autorisé par la préfecture, qui avait rappelé vendredi l'interdiction. À Dole, la veille, "
        "400 manifestants s'étaient retrouvés au parc."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        ("Dole", "2023-04-10", "-"),
    }


def test_what_was_allowed_and_held_keeps_its_day(gazetteer: Gazetteer) -> None:
    text = (
        "Par arrêté de ce mercredi, le préfet interdit le rassemblement prévu samedi à Gap. Une "
        "manifestation avait été autorisée samedi dernier à Dole, où 400 personnes avaient défilé."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2023-04-15", "forbidden"),
        ("Dole", "2023-04-08", "past"),
    }


@pytest.mark.parametrize(
    "off",
    [
        "attendaient 500 personnes dimanche à 16 heures, renoncent",
        "espéraient 500 personnes dimanche à 16 heures, ont renoncé",
    ],
)
def test_what_is_given_up_was_to_come(off: str, gazetteer: Gazetteer) -> None:
    text = f"La marche de Gap est annulée. Les organisateurs, qui {off} par souci d'apaisement."
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SUNDAY, "cancelled")}


@pytest.mark.parametrize("stood", ["postés", "plantés", "massés", "agglutinés"])
def test_who_stands_before_a_door_has_gathered(stood: str, gazetteer: Gazetteer) -> None:
    text = (
        f"À Gap, 900 parents se sont {stood} mardi matin devant l'inspection. À Dole, vendredi, "
        "400 parents avaient manifesté."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        ("Dole", "2023-04-07", "-"),
    }


def test_more_than_on_another_day_elsewhere(gazetteer: Gazetteer) -> None:
    text = (
        "Ils étaient 900 mardi à Gap, deux fois plus que vendredi dernier à Dole. « On ne lâchera "
        "rien », dit Paul."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        ("Dole", "2023-04-07", "-"),
    }


@pytest.mark.parametrize(
    "open_",
    ["l'heure reste à préciser", "lieu et heure à venir", "l'horaire n'est pas encore connu"],
)
def test_an_hour_still_open_is_of_what_comes(open_: str, gazetteer: Gazetteer) -> None:
    text = (
        "La manifestation de Gap partira jeudi à 10 heures. Le 28 mars, elle avait réuni 900 "
        f"personnes. À Dole, {open_}."
    )
    assert ("Dole", THURSDAY, "planned") in status_in(text, PUBLISHED, gazetteer)


def test_an_hour_still_open_calls_nobody_alone(gazetteer: Gazetteer) -> None:
    text = "Le festival de Gap ouvrira jeudi à 10 heures. À Dole, le lieu reste à définir."
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize("when", ["au pic du mouvement", "au plus fort de la contestation"])
def test_when_a_movement_was_largest_counts_nobody(when: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Mardi, la manifestation a attiré 900 personnes à Gap. Le 7 mars, {when}, 1 500 personnes "
        "avaient défilé."
    )
    assert ("Gap", "2023-03-07", "attendance", 1500, "-") in _told(text, gazetteer)


@pytest.mark.parametrize("behind", ["derrière les parents de Lilou", "en mémoire de la fillette"])
@pytest.mark.parametrize("died", ["fauchée par un chauffard le 28 mars", "poignardée lundi"])
def test_where_somebody_died_has_no_rally(behind: str, died: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, à Gap, {behind}, {died} à Dole, 900 personnes ont marché en silence."
    assert _told(text, gazetteer) == {("Gap", TUESDAY, "attendance", 900, "-")}


@pytest.mark.parametrize(
    "none",
    [
        "attend toujours son premier rassemblement",
        "n'a pas encore connu de manifestation",
        "n'a toujours pas organisé de marche",
    ],
)
def test_a_rally_still_waited_for_was_not_held(none: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 900 personnes ont défilé à Gap. Dole {none}."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


@pytest.mark.parametrize(
    "welcome",
    [
        "La ministre, attendue jeudi à Gap, sera accueillie dès 9 heures par une manifestation.",
        "Le président sera accueilli jeudi à Gap à 9 heures par un rassemblement.",
        "Un rassemblement accueillera la ministre jeudi à Gap à 9 heures.",
    ],
)
def test_who_is_met_by_a_rally(welcome: str, gazetteer: Gazetteer) -> None:
    assert said_in(welcome, PUBLISHED, gazetteer) == {("Gap", THURSDAY, "09:00")}


def test_who_is_met_by_the_prefect_meets_no_rally(gazetteer: Gazetteer) -> None:
    text = "La ministre sera accueillie jeudi à Gap par le préfet, à 9 heures."
    assert said_in(text, PUBLISHED, gazetteer) == set()


def test_a_towns_market_is_in_the_town(gazetteer: Gazetteer) -> None:
    text = "900 personnes se sont retrouvées mardi au marché de Gap, et 400 ont défilé à Dole."
    assert _told(text, gazetteer) == {
        ("Gap", TUESDAY, "attendance", 900, "-"),
        ("Dole", TUESDAY, "attendance", 400, "-"),
    }


@pytest.mark.parametrize(
    "since", ["Quinze jours après la première action", "Une semaine après la marche"]
)
def test_how_long_since_the_last_one_is_no_day(since: str, gazetteer: Gazetteer) -> None:
    text = (
        f"{since}, le ton monte à Gap. Mardi, 900 parents ont bloqué l'entrée du collège. Prochain "
        "rendez-vous : vendredi, à 18 heures, devant l'inspection, à Dole."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        ("Dole", "2023-04-14", "18:00"),
    }


@pytest.mark.parametrize("gave", ["avait jeté l'éponge", "avait renoncé", "a déclaré forfait"])
def test_when_it_was_given_up_is_no_day_of_a_rally(gave: str, gazetteer: Gazetteer) -> None:
    text = f"À Gap, 130 personnes ont manifesté mardi. Haguenau {gave} dès lundi."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


@pytest.mark.parametrize(
    "threat", ["menacent de recommencer", "n'excluent pas de revenir", "menacent de remettre ça"]
)
def test_what_is_only_threatened_is_no_call(threat: str, gazetteer: Gazetteer) -> None:
    text = f"À Gap, une centaine de riverains ont manifesté mardi. Ils {threat} vendredi."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


@pytest.mark.parametrize("how", ["festive et déterminée", "familiale", "joyeuse et colorée"])
def test_how_a_march_was_makes_it_no_feast(how: str, gazetteer: Gazetteer) -> None:
    text = (
        "À Gap, ils ont dit non à l'extension du domaine skiable. Une manifestation "
        f"« {how} » a traversé la vieille ville mardi, forte de 900 participants. À Dole, 300 "
        "personnes avaient manifesté lundi."
    )
    assert ("Gap", TUESDAY, "attendance", 900, "-") in _told(text, gazetteer)


def test_the_number_in_a_name_counts_nobody(gazetteer: Gazetteer) -> None:
    text = (
        "Des familles, soutenues par Utopia 56, campent devant la mairie de Gap. Mardi, ils "
        "étaient 60 à manifester."
    )
    assert _told(text, gazetteer) == {("Gap", TUESDAY, "attendance", 60, "-")}


def test_those_who_are_tried_rally_nowhere(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, à Gap, 900 personnes ont manifesté. À Dole, le tribunal jugera lundi deux "
        "manifestants interpellés."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


@pytest.mark.parametrize("when", ["envisagée en mai", "programmée mi-mai", "annoncée fin avril"])
def test_a_march_thought_of_is_to_come(when: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, à Gap, 900 personnes ont manifesté. À Dole, une marche est {when}."
    assert ("Dole", "None", "planned") in status_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("shape", ["manifestations", "rassemblements"])
@pytest.mark.parametrize("joint", [" : ", ", "])
def test_one_on_a_day_the_other_on_another(shape: str, joint: str, gazetteer: Gazetteer) -> None:
    one = "une" if shape == "manifestations" else "un"
    text = (
        f"Deux {shape} auront lieu à Gap{joint}l'{one} jeudi à 10 h 30, place Foch, l'autre samedi "
        "à 15 h."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", THURSDAY, "10:30"),
        ("Gap", "2023-04-15", "15:00"),
    }


@pytest.mark.parametrize(
    "ride",
    [
        "cinq cars partiront jeudi à 6 h du parking pour la manifestation de Paris (14 h, gare)",
        "les syndicats ont affrété trois bus pour la manifestation de jeudi à Paris (14 h, gare)",
    ],
)
def test_where_coaches_leave_has_no_rally(ride: str, gazetteer: Gazetteer) -> None:
    assert said_in(f"À Gap, {ride}.", PUBLISHED, gazetteer) == {("Paris", THURSDAY, "14:00")}


@pytest.mark.parametrize(
    "joined",
    [
        "À Saumur, on a préféré se joindre au cortège angevin.",
        "À Saumur, les syndicats ont choisi de rejoindre le défilé d'Angers.",
        "Saumur a fait cause commune avec Angers.",
    ],
)
def test_who_joins_another_towns_march_has_none(joined: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, à Angers, 900 personnes ont manifesté. {joined}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Angers", TUESDAY, "-")}


def test_who_joins_a_march_of_their_town(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, à Angers, 900 personnes ont manifesté. À Saumur, les militants ont choisi de "
        "rejoindre le cortège des cheminots."
    )
    assert ("Saumur", TUESDAY, "-") in said_in(text, PUBLISHED, gazetteer)
