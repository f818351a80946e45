"""Who is pushed back, what is held after all, and what papers add to where people gathered."""

import datetime as dt

import pytest

from tests.reading.saying import crowds_in, said_in, status_in, towns_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-12T20:00+01:00")  # a Tuesday
SATURDAY, MONDAY, TODAY = "2024-03-09", "2024-03-11", "2024-03-12"


@pytest.mark.parametrize(
    "pushed",
    [
        "Quelques manifestants ont été repoussés à l'aide de gaz lacrymogène.",
        "Vers 17 h, le cortège a été repoussé vers la gare par les CRS.",
        "Les « gilets jaunes » ont été rapidement repoussés.",
        "Des militants étaient repoussés sur le quai.",
    ],
)
@pytest.mark.parametrize("town", ["Nantes", "Dole"])
def test_who_is_pushed_back_gathered(gazetteer: Gazetteer, pushed: str, town: str) -> None:
    text = f"À {town}, 900 personnes ont manifesté samedi. {pushed}"

    assert status_in(text, PUBLISHED, gazetteer) == {(town, SATURDAY, "past")}


@pytest.mark.parametrize(
    "text",
    [
        "La marche de samedi à Dole a été repoussée au 23 mars.",
        "Le rassemblement prévu samedi à Dole est repoussé à cause de la neige.",
    ],
)
def test_what_is_put_off_stays_so(gazetteer: Gazetteer, text: str) -> None:
    assert "Dole postponed" in towns_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "opener",
    [
        "Interdite par arrêté préfectoral dimanche, puis autorisée lundi matin par le tribunal",
        "Interdite lundi, puis autorisée par le juge des référés",
        "D'abord interdite, mais finalement autorisée par la préfète",
        "Interdite la veille par la préfecture avant d'être autorisée par le tribunal",
    ],
)
def test_what_was_forbidden_and_allowed_is_held(gazetteer: Gazetteer, opener: str) -> None:
    text = f"{opener}, la manifestation de Dole a bien eu lieu lundi."

    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", MONDAY, "past")}


@pytest.mark.parametrize(
    "nothing",
    [
        "pas un chat à Gray",
        "aucun rassemblement à Gray",
        "et aucune manifestation à Gray",
        "pas de défilé à Gray",
    ],
)
@pytest.mark.parametrize("stop", [",", " ;"])
def test_a_town_without_a_rally_leaves_the_others_theirs(
    gazetteer: Gazetteer, nothing: str, stop: str
) -> None:
    text = f"Mobilisation de lundi : 450 personnes à Gap{stop} 90 à Dole{stop} {nothing}."

    assert crowds_in(text, PUBLISHED, gazetteer) == [("Dole", MONDAY, 90), ("Gap", MONDAY, 450)]


@pytest.mark.parametrize(
    "convoys",
    [
        "Des convois partiront la veille au soir de Gray, Dole et Ussel.",
        "Des convois de tracteurs partiront mercredi soir de Gray et de Dole.",
        "Plusieurs convois s'élanceront dès l'aube de Gray et Dole.",
    ],
)
def test_where_convoys_set_out_is_no_rally(gazetteer: Gazetteer, convoys: str) -> None:
    text = f"La FNSEA appelle à une manifestation jeudi à Dijon dès 10 heures. {convoys}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Dijon", "2024-03-14", "10:00")}


@pytest.mark.parametrize(
    "after",
    [
        "une semaine après avoir bloqué avec leurs bateaux celui de Saint-Malo",
        "quinze jours après avoir envahi le conseil de Lannion",
    ],
)
def test_what_was_done_weeks_before_is_another_day(gazetteer: Gazetteer, after: str) -> None:
    text = f"Trois cents opposants ont manifesté hier sur le port de Paimpol, {after}."

    assert towns_in(text, PUBLISHED, gazetteer) == ["Paimpol past"]


@pytest.mark.parametrize(
    "outside",
    [
        "Devant le palais de justice, une cinquantaine de personnes s'étaient rassemblées.",
        "Devant le tribunal, une cinquantaine de militants ont manifesté.",
        "Une cinquantaine de soutiens s'étaient rassemblés devant le palais.",
    ],
)
def test_before_the_court_is_in_its_town(gazetteer: Gazetteer, outside: str) -> None:
    text = (
        "Le tribunal correctionnel de Vesoul a relaxé lundi l'ancienne présidente du refuge de "
        f"Gray. {outside}"
    )

    assert crowds_in(text, PUBLISHED, gazetteer) == [("Vesoul", MONDAY, 50)]


@pytest.mark.parametrize(
    "met",
    [
        "Les partisans du projet ont réuni 200 sympathisants lundi soir à Castres, salle Philipe.",
        "Les partisans, eux, étaient 200 lundi soir à Castres, à l'espace Philipe.",
    ],
)
def test_who_met_in_a_hall_did_not_rally(gazetteer: Gazetteer, met: str) -> None:
    text = f"Les opposants ont marché samedi à Albi. {met}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Albi", SATURDAY, "-")}


@pytest.mark.parametrize(
    "than",
    [
        "trois fois plus que lors de la précédente journée, le 28 février",
        "deux fois moins que lors de la dernière manifestation, le 28 février",
    ],
)
def test_the_day_compared_with_is_of_one_town(gazetteer: Gazetteer, than: str) -> None:
    text = (
        f"Samedi, à Limoges, 2 600 retraités ont défilé, {than}. À Bellac, 130 personnes se sont "
        "rassemblées."
    )

    assert ("Bellac", SATURDAY, 130) in crowds_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "none",
    [
        "il n'y a pas eu d'appel à manifester",
        "il n'y avait pas d'appel à défiler",
        "en revanche, il n'y a pas eu d'appel à se rassembler",
    ],
)
def test_where_nobody_called_is_no_rally(gazetteer: Gazetteer, none: str) -> None:
    text = f"Samedi, 2 600 retraités ont défilé à Limoges. À Dole, {none}."

    assert towns_in(text, PUBLISHED, gazetteer) == ["Limoges past"]


@pytest.mark.parametrize(
    "text",
    [
        "À Dole, où la fête de la musique a été annulée, plus de 1 000 opposants ont défilé hier.",
        "Plus de 1 000 opposants ont défilé hier à Dole, où le marché de Noël avait été annulé.",
        "À Dole, où le match avait été reporté, 1 000 personnes ont marché hier.",
    ],
)
def test_a_feast_called_off_leaves_the_rally(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", MONDAY, "past")}


def test_rows_of_meals_and_toll_gates(gazetteer: Gazetteer) -> None:
    text = (
        "Mercredi 13 mars\nVoiron : rendez-vous dès 6 h 30 au rond-point des Blanchisseries.\n"
        "Bourgoin-Jallieu : blocage du péage de L'Isle-d'Abeau, à partir de 5 heures.\n"
        "Ussel : barbecue revendicatif à midi, place Voltaire."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Voiron", "2024-03-13", "06:30"),
        ("Bourgoin-Jallieu", "2024-03-13", "05:00"),
        ("Ussel", "2024-03-13", "12:00"),
    }


@pytest.mark.parametrize("meet", ["accueilleront", "recevront", "affronteront"])
def test_who_plays_whom_is_no_rally(gazetteer: Gazetteer, meet: str) -> None:
    text = (
        f"Football. Bergerac s'incline à Libourne (2-0). Samedi à 18 h, ils {meet} Lormont. La "
        "buvette sera tenue par les parents d'élèves, mobilisés contre une fermeture de classe."
    )

    assert not said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("head", ["Pride : record battu", "Grosse affluence", "Retraites : foule"])
def test_a_head_of_success_tells_the_town(gazetteer: Gazetteer, head: str) -> None:
    text = (
        f"{head} à Dole. 900 personnes ont participé samedi à la marche. À Gap, une autre marche "
        "avait attiré 400 personnes le 2 mars."
    )

    assert crowds_in(text, PUBLISHED, gazetteer) == [
        ("Dole", SATURDAY, 900),
        ("Gap", "2024-03-02", 400),
    ]


@pytest.mark.parametrize("change", ["être réduits au 1er avril", "être supprimés le 2 mai 2024"])
def test_when_a_service_changes_is_no_day_to_meet(gazetteer: Gazetteer, change: str) -> None:
    text = (
        "À Dole, la marche pour la Poste a fait le plein. Une centaine de personnes ont cheminé "
        f"samedi jusqu'à la mairie. Les horaires doivent {change}."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "-")}
