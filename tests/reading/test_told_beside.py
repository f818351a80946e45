"""What stands beside a call: dots that lead, lines that serve, orders and crowds of other days."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")


@pytest.mark.parametrize("leader", [" ........ ", "......", " ______ "])
def test_dots_lead_from_a_town_to_its_hour(gazetteer: Gazetteer, leader: str) -> None:
    text = f"Retraites, jeudi 16 mars\n\nNevers{leader}10 h, préfecture\nDie{leader}annulé"

    found = status_in(text, PUBLISHED, gazetteer)

    assert found == {("Nevers", "2023-03-16", "planned"), ("Die", "2023-03-16", "cancelled")}
    assert ("Nevers", "2023-03-16", "10:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Manif samedi 14 h à Pau. Le bus 8 dessert Lescar.", id="a served town"),
        pytest.param("Die-in samedi 14 h à Pau, cour du Temple", id="a yard"),
    ],
)
def test_a_line_s_town_and_a_yard_s_are_none(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-18", "14:00")}


@pytest.mark.parametrize("verb", ["prise", "décidée", "prononcée"])
def test_an_order_s_day_is_not_the_rally_s(gazetteer: Gazetteer, verb: str) -> None:
    text = f"À Pau, l'interdiction {verb} mardi par le préfet vise la manifestation de samedi."

    assert status_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-18", "forbidden")}


def test_a_crowd_since_which_it_was_not_seen_is_of_its_year(gazetteer: Gazetteer) -> None:
    text = "Mardi à Pau ils étaient 420, du jamais-vu depuis 1995, quand 3 000 avaient défilé."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [420]


def test_a_friendly_society_speaks_for_who_organises(gazetteer: Gazetteer) -> None:
    text = "Chaîne humaine samedi à Pau. 90 personnes ont promis de venir, assure l'amicale."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [(f.low, f.said_by and f.said_by.value) for f in claim.figures] == [(90, "organisers")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Hommage a Lola : 420 personnes ont marche samedi a Dole.", id="whom it honours"
        ),
        pytest.param(
            "Partis a 15 heures de la gare, ils etaient 420 samedi a Dole contre la loi.",
            id="when they left",
        ),
    ],
)
def test_a_number_behind_an_a_that_lacks_its_accent(gazetteer: Gazetteer, text: str) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [420]


@pytest.mark.parametrize("town", ["LIMOGES", "TOURS", "DIE", "SENS"])
def test_a_shouted_town_that_is_a_word_stands_between_day_and_hour(
    gazetteer: Gazetteer, town: str
) -> None:
    text = f"JEUDI 16 MARS {town} 10H30 PLACE DU MARCHE, AUCH 10H MAIRIE"

    found = {name.upper(): hour for name, _, hour in said_in(text, PUBLISHED, gazetteer)}

    assert found == {town: "10:30", "AUCH": "10:00"}


def test_each_of_the_branches_that_come_along_is_elsewhere(gazetteer: Gazetteer) -> None:
    text = "Manif samedi 14 h à Melun, avec les collectifs de Provins, Nemours et Meaux."

    assert said_in(text, PUBLISHED, gazetteer) == {("Melun", "2023-03-18", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("La brocante est, elle, annulée.", id="a fair"),
        pytest.param("Le match, lui, est reporté à dimanche.", id="a match"),
        pytest.param("Le concert, quant à lui, est annulé.", id="a concert"),
    ],
)
def test_what_becomes_of_another_event_is_its_own(gazetteer: Gazetteer, text: str) -> None:
    whole = f"La manifestation de jeudi à Pau est maintenue. {text}"

    assert status_in(whole, PUBLISHED, gazetteer) == {("Pau", "2023-03-16", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Manif samedi 14 h à Pau ; vide-grenier dès 8 h", id="a jumble sale"),
        pytest.param("Manif à Pau samedi 14 h, après le match (10 heures)", id="a match"),
    ],
)
def test_the_hours_of_sales_and_matches_are_theirs(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-18", "14:00")}


def test_just_so_many_were_there(gazetteer: Gazetteer) -> None:
    text = "Hier à Pau, 150 personnes ont défilé. Ils étaient tout juste 25 la veille à Orthez."

    found = {
        (claim.place.name, figure.low)
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
        if claim.place
    }

    assert found == {("Pau", 150), ("Orthez", 25)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Deux hommes jugés lundi à Gap pour des jets de pierres lors de la manifestation du 4 "
            "février à Die.",
            {("Die", "2023-02-04", "past")},
            id="tried elsewhere",
        ),
        pytest.param(
            "Le tribunal de Gap a relaxé jeudi une infirmière interpellée pendant la "
            "manifestation du 4 février à Gap.",
            {("Gap", "2023-02-04", "past")},
            id="tried where it was",
        ),
        pytest.param(
            "Poursuivi pour avoir participé à la manifestation interdite du 4 février à Die, il "
            "comparaîtra le 3 avril.",
            {("Die", "2023-02-04", "past")},
            id="forbidden, and held",
        ),
        pytest.param(
            "Six mois de prison pour des heurts lors de la manifestation du 4 février 2019 à Die.",
            set(),
            id="years ago",
        ),
        pytest.param("Un éleveur jugé lundi à Gap pour un tir lors d'une manif.", set(), id="none"),
        pytest.param(
            "Un élève jugé à Gap pour des heurts lors des manifestations du 4 mars.",
            set(),
            id="many",
        ),
    ],
)
def test_a_trial_tells_of_the_march_at_which_it_was_done(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


def test_whom_a_court_tries_are_no_crowd(gazetteer: Gazetteer) -> None:
    text = "La cour a condamné lundi trois hommes qui ont participé à la manif du 4 mars à Die."

    assert [claim.figures for claim in read(text, PUBLISHED, gazetteer).claims] == [()]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Six bus ne circuleront pas ce jeudi à Die. La manifestation partira à 11 heures de "
            "la place Foch et pourra bloquer le tram.",
            id="which do not run",
        ),
        pytest.param(
            "Info trafic Die - jeudi 16 mars : manifestation de 11 h à 12 h 30 place Foch. Les "
            "lignes 4 et 6 seront déviées de 9 h 30 à 13 h.",
            id="a bulletin",
        ),
        pytest.param(
            "Stationnement interdit jeudi 16 mars de 8 h à 18 h rue Haute à Die, en raison d'une "
            "manifestation. Départ du cortège à 11 h, place Foch.",
            id="where nobody parks",
        ),
        pytest.param(
            "Le tram sera coupé au moment de la manifestation à Die. Elle partira à 11 h de la "
            "place Foch et pourra provoquer des déviations.\n\nDix bus ne rouleront pas ce jeudi.",
            id="the day below",
        ),
    ],
)
def test_a_notice_of_traffic_tells_of_the_march_that_stops_it(
    gazetteer: Gazetteer, text: str
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Die", "2023-03-16", "11:00")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Grève : le tram de Die ne circulera pas jeudi. On manifestera à Paris.", id="a strike"
        ),
        pytest.param("Travaux : la rue Haute sera coupée jeudi à Die de 8 h à 12 h.", id="works"),
    ],
)
def test_a_notice_without_a_march_tells_of_none(gazetteer: Gazetteer, text: str) -> None:
    assert not any(town == "Die" for town, _, _ in said_in(text, PUBLISHED, gazetteer))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("AG de mobilisation à Lens : jeudi 16 mars à 18 h 30, 20 rue Haute.", id="AG"),
        pytest.param("Réunion de mobilisation jeudi à 18 h à Lens, salle Jaurès.", id="a meeting"),
        pytest.param("Soirée de mobilisation contre la loi jeudi à 18 h à Lens.", id="an evening"),
        pytest.param("Comité de mobilisation jeudi 18 h à Lens.", id="a committee"),
    ],
)
def test_a_meeting_to_mobilise_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert not read(text, PUBLISHED, gazetteer).claims


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "Avant le second tour de dimanche, une marche est organisée à Dole contre la haine.",
            None,
            id="the second round",
        ),
        pytest.param(
            "Avant le premier tour du 26 mars, 300 personnes ont manifesté samedi à Dole.",
            dt.date(2023, 3, 11),
            id="the first round",
        ),
        pytest.param(
            "Alors que les Français votent dimanche, un rassemblement est prévu mardi à Dole.",
            dt.date(2023, 3, 14),
            id="when one votes",
        ),
        pytest.param(
            "À deux jours des élections, qui se tiendront lundi, les soignants ont manifesté "
            "vendredi à Dole, devant l'hôpital.",
            dt.date(2023, 3, 10),
            id="when they are held",
        ),
    ],
)
def test_the_day_of_a_vote_is_none_of_the_rally_s(
    gazetteer: Gazetteer, text: str, day: dt.date | None
) -> None:
    assert [claim.date for claim in read(text, PUBLISHED, gazetteer).claims] == [day]


@pytest.mark.parametrize("said", ["Entre 15 – 20 000", "15-20 000", "Environ 15 – 20 000"])
def test_an_interval_whose_thousands_are_said_once(gazetteer: Gazetteer, said: str) -> None:
    text = f"{said} personnes sont attendues mardi à la marche des fiertés de Dole."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [(figure.low, figure.high) for figure in claim.figures] == [(15000, 20000)]


@pytest.mark.parametrize("by", ["bouclé par la police", "surveillé par les forces de l'ordre"])
def test_who_shuts_a_quarter_has_not_counted(gazetteer: Gazetteer, by: str) -> None:
    text = f"Vingt manifestants ont été recensés samedi à Dole, dans un quartier {by}."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [(figure.low, figure.said_by) for figure in claim.figures] == [(20, None)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("La manifestation vient de démarrer à Dole.", id="begun"),
        pytest.param("Le cortège vient de s'élancer de la gare à Dole, contre la loi.", id="left"),
        pytest.param("À Dole, la manif des soignants vient de se terminer, gare Sud.", id="over"),
        pytest.param(
            "300 personnes viennent de se rassembler devant la mairie de Dole.", id="gathered"
        ),
    ],
)
def test_what_has_just_begun_or_ended_is_of_today(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-11", "past")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Forte mobilisation des enseignants à Dole mardi : 70 % de grévistes.", id="a share"
        ),
        pytest.param(
            "Préavis de grève du 13 au 30 mars. À Dole, les crèches sont les plus mobilisées. La "
            "CGT appelle à une mobilisation le 27 mars de tous les agents.",
            id="a notice",
        ),
        pytest.param(
            "Grève à l'usine de Dole. À l'appel de la CGT, les salariés ont répondu par une grève "
            "qui a débuté le 7 mars à 20 heures. 80 % de grévistes.",
            id="when it began",
        ),
    ],
)
def test_who_is_mobilised_by_a_strike_alone_gathers_nowhere(
    gazetteer: Gazetteer, text: str
) -> None:
    assert not read(text, PUBLISHED, gazetteer).claims


def test_strikers_called_to_a_place_gather(gazetteer: Gazetteer) -> None:
    text = "Grève des crèches : mobilisation mardi à 10 h à Dole, place Foch."

    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-14", "10:00")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Un jeune a été placé en garde à vue, mardi, pour avoir pris part à la manifestation "
            "interdite du 4 février à Dole.",
            id="in custody",
        ),
        pytest.param(
            "Interpellé mardi chez lui, il est soupçonné d'avoir jeté une pierre lors de la "
            "manifestation du 4 février à Dole.",
            id="arrested",
        ),
        pytest.param(
            "Convoqué mardi au commissariat de Gray à la suite de la manifestation du 4 février à "
            "Dole, il a été entendu.",
            id="summoned elsewhere",
        ),
    ],
)
def test_an_inquiry_tells_of_the_march_on_its_own_day(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-02-04", "past")}


@pytest.mark.parametrize("by", ["Lancé par une dizaine de parents", "Organisé par 30 lycéens"])
def test_who_calls_is_not_who_comes(gazetteer: Gazetteer, by: str) -> None:
    text = f"{by}, le rassemblement de samedi à Dole a réuni 200 personnes."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [200]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "19 mars à Dole : rassemblement à 11 h place Barberousse, départ du défilé vers le "
            "monument aux morts.",
            id="a procession",
        ),
        pytest.param(
            "Armistice du 8 mai à Dole : rassemblement à 10 h 30 devant la mairie, départ en "
            "cortège, dépôt de gerbe.",
            id="a wreath",
        ),
        pytest.param(
            "Journée nationale du souvenir à Dole dimanche 19 mars : rassemblement à 11 h devant "
            "la stèle.",
            id="a day of memory",
        ),
    ],
)
def test_the_programme_of_a_ceremony_calls_to_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert not read(text, PUBLISHED, gazetteer).claims


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Samedi à Dole, rassemblement à 18 h au monument aux morts contre la guerre.", id="war"
        ),
        pytest.param(
            "Rassemblement samedi à 18 h à Dole, monument aux morts, en souvenir de Lola.",
            id="a victim",
        ),
    ],
)
def test_people_meet_at_a_memorial_for_a_cause(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-18", "18:00")}
