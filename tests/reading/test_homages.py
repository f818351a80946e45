"""White marches, homages and rallies against violence, as the press tells of them."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# A Sunday, in the evening.
PUBLISHED = dt.datetime.fromisoformat("2023-03-12T21:00+01:00")


@pytest.mark.parametrize(
    "event",
    [
        "l'assassinat à Lure d'un infirmier",
        "le décès à Lure de Sami, 16 ans, fauché par un camion",
        "le féminicide de Lure",
        "la disparition d'une joggeuse près de Lure",
        "la fusillade de Lure",
        "la noyade à Lure de deux enfants",
    ],
)
def test_where_someone_died_is_no_earlier_rally_s_town(gazetteer: Gazetteer, event: str) -> None:
    text = f"Cinq jours après {event}, 400 personnes ont marché en silence samedi à Vesoul."

    assert said_in(text, PUBLISHED, gazetteer) == {("Vesoul", "2023-03-11", "-")}


def test_where_a_body_was_found_has_no_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Le corps de l'adolescente avait été découvert mardi à Lure. Samedi, 400 personnes ont "
        "participé à une marche blanche à Vesoul."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Vesoul", "2023-03-11", "-")}


@pytest.mark.parametrize(
    "rest",
    [
        "et bien d'autres villes",
        "et dans une trentaine d'autres communes de la région",
        "et partout en France",
        "ou ailleurs",
        "comme dans le reste du pays",
    ],
)
def test_a_row_of_towns_may_end_in_all_the_others(gazetteer: Gazetteer, rest: str) -> None:
    text = f"À Gap, Digne {rest}, les manifestantes ont brandi des pancartes samedi."

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2023-03-11", "-"),
        ("Digne-les-Bains", "2023-03-11", "-"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "racontait sa voisine, ce mardi sur le plateau de LCI",
        "confiait vendredi au micro de France Bleu la mère de la victime",
        "a promis jeudi en conférence de presse le maire",
        "racontait sa sœur mercredi dans les colonnes du Progrès",
    ],
)
def test_a_day_on_air_is_not_the_march_s(gazetteer: Gazetteer, told: str) -> None:
    text = (
        f"Une marche blanche a réuni 300 personnes samedi à Dole. « Il fallait marcher », {told}."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-11", "-")}


def test_an_homage_was_paid_on_its_day(gazetteer: Gazetteer) -> None:
    text = "Une marche blanche a réuni cent personnes à Dole. Un hommage a été rendu samedi à Sami."

    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-11", "-")}


@pytest.mark.parametrize(
    ("deed", "hour"),
    [
        ("Les personnes venues ont formé un cercle vers 20 heures.", "20:00"),
        ("Parents et enseignants ont afflué dès 14 heures.", "14:00"),
        ("À 15 h, les lycéens étaient déjà nombreux sur la place.", "15:00"),
        (
            "Dès 14 h, des élus se sont pressés place Foch, comme tous l'avaient fait en 2015.",
            "14:00",
        ),
        ("Les suspects ont été présentés au juge à 15 h.", "-"),
    ],
)
def test_the_hour_at_which_a_crowd_comes(gazetteer: Gazetteer, deed: str, hour: str) -> None:
    text = f"Une centaine de personnes ont manifesté samedi à Niort. {deed}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Niort", "2023-03-11", hour)}


@pytest.mark.parametrize(
    "one", ["dont une à Thann qui a réuni", "dont celle de Thann, qui a rassemblé"]
)
def test_one_of_the_rallies_has_its_crowd(gazetteer: Gazetteer, one: str) -> None:
    text = f"D'autres prides avaient lieu samedi, {one} 900 à 1100 personnes, selon la police."

    assert figures_in(text, gazetteer) == {("Thann", "attendance", 900, "police")}


@pytest.mark.parametrize(
    "witness",
    [
        "dit Zoé, d'Agde",
        "témoigne Paul, 34 ans, d'Agde",
        "explique Luc, prof au lycée d'Agde",
        "justifie Luc, la cinquantaine, d'Agde",
    ],
)
def test_who_is_quoted_is_no_town_and_lives_elsewhere(gazetteer: Gazetteer, witness: str) -> None:
    text = (
        "Marche blanche : 350 personnes à Lunel\nElles sont venues samedi place Foch. « On est là "
        f"pour lui », {witness}. Le rendez-vous était donné à 18h30 devant la mairie."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Lunel", "2023-03-11", "18:30")}


def test_an_article_that_quotes_a_victim_is_no_testimony(gazetteer: Gazetteer) -> None:
    article = "Plusieurs centaines de femmes ont manifesté samedi à Tarbes contre les violences. "
    quoted = (
        "« Victime moi aussi – j'ai été agressée en mai –, je devais venir », confie Zoé, 24 ans."
    )

    text = article * 12 + quoted

    assert not read(text, PUBLISHED, gazetteer).testimony
    assert said_in(text, PUBLISHED, gazetteer) == {("Tarbes", "2023-03-11", "-")}
    assert read(
        "J'ai été agressée en mai. Samedi je marche à Tarbes", PUBLISHED, gazetteer
    ).testimony


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Roquefort-lez-Pins", None),
        ("Villeneuve-lez-Maguelone", "Villeneuve-lès-Maguelone"),
        ("Lys-les-Lannoy", "Lys-lez-Lannoy"),
    ],
)
def test_les_and_lez_are_one_word(gazetteer: Gazetteer, written: str, name: str | None) -> None:
    found = said_in(f"Manif samedi 14 h à {written}", PUBLISHED, gazetteer)

    assert found == ({(name, "2023-03-18", "14:00")} if name else set())


@pytest.mark.parametrize(
    ("title", "told", "towns"),
    [
        (
            "VILLENEUVE-LÈS-MAGUELONE Marche blanche samedi",
            "Avec des gens d'Agde et de Sète, 200 personnes ont défilé place Foch à Villeneuve.",
            {"Villeneuve-lès-Maguelone"},
        ),
        (
            "Manifestations de samedi",
            "80 personnes ont défilé à Saint-Denis-en-Val, et 900 à Saint-Denis.",
            {"Saint-Denis-en-Val", "Saint-Denis"},
        ),
    ],
)
def test_a_short_name_is_the_text_s_own_longer_one(
    gazetteer: Gazetteer, title: str, told: str, towns: set[str]
) -> None:
    found = said_in(f"{title}\n\n{told}", PUBLISHED, gazetteer)

    assert {town for town, _, _ in found} == towns


@pytest.mark.parametrize(
    ("said", "published", "day"),
    [
        ("dimanche après-midi", "2023-03-12T08:30+01:00", "2023-03-12"),
        ("dimanche après-midi", "2023-03-12T18:30+01:00", "2023-03-19"),
        ("dimanche matin", "2023-03-12T13:30+01:00", "2023-03-19"),
    ],
)
def test_the_afternoon_of_a_day_that_begins(
    gazetteer: Gazetteer, said: str, published: str, day: str
) -> None:
    at = dt.datetime.fromisoformat(published)

    assert said_in(f"Rassemblement {said} à Tours", at, gazetteer) == {("Tours", day, "-")}


@pytest.mark.parametrize(
    ("beside", "counted"),
    [
        ("Un groupe de casseurs a brisé des vitrines. Ils étaient une vingtaine.", {300}),
        (
            "En marge, des contre-manifestants ont crié. « Ils étaient vingt », dit le préfet.",
            {300},
        ),
        (
            "Des policiers encadraient le cortège. Ils étaient 280 à défiler selon la CGT.",
            {300, 280},
        ),
    ],
)
def test_who_they_were_is_told_before(gazetteer: Gazetteer, beside: str, counted: set[int]) -> None:
    found = figures_in(f"300 personnes ont défilé samedi à Saintes. {beside}", gazetteer)

    assert {low for _, _, low, _ in found} == counted


@pytest.mark.parametrize(
    "teller",
    [
        "explique à Ouest-France Luc Vidal, co-organisateur de la marche",
        "se félicite auprès de France Bleu Zoé Vidal, organisatrice",
        "assure au Progrès Zoé Vidal, à l'origine de la marche",
        "annonce Zoé Vidal, à l'initiative du rassemblement",
    ],
)
def test_the_paper_that_is_told_counted_nobody(gazetteer: Gazetteer, teller: str) -> None:
    text = f"La marche a eu lieu samedi à Saintes. « Nous étions 450 », {teller}."

    assert figures_in(text, gazetteer) == {("Saintes", "attendance", 450, "organisers")}


@pytest.mark.parametrize(
    ("scene", "hour"),
    [
        ("Il est 15 heures, samedi, place Smith, à Tulle. Le cortège s'élance.", "15:00"),
        ("Il est 14h30, ce samedi, à Tulle. Une foule compacte est déjà là.", "14:30"),
        ("Il était 15 h, samedi, quand la marche s'est mise en route à Tulle.", "15:00"),
        (
            "Samedi à Tulle, dès 10 h, cent personnes avaient répondu à l'appel, place Smith.",
            "10:00",
        ),
        ("Réunis samedi devant la mairie de Tulle, les manifestants ont lu des prénoms.", "-"),
    ],
)
def test_a_scene_is_of_the_day_gone(gazetteer: Gazetteer, scene: str, hour: str) -> None:
    assert said_in(scene, PUBLISHED, gazetteer) == {("Tulle", "2023-03-11", hour)}


@pytest.mark.parametrize(
    ("where", "called"),
    [
        ("en l'église de Tulle", False),
        ("à la cathédrale de Tulle", False),
        ("devant l'église de Tulle", True),
    ],
)
def test_a_funeral_is_no_rally(gazetteer: Gazetteer, where: str, *, called: bool) -> None:
    text = f"Un dernier hommage sera rendu à Lina mardi à 14 h {where}."

    assert bool(said_in(text, PUBLISHED, gazetteer)) is called


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La Pride des champs est de retour samedi 18 mars à Veynes, avec une "
            "fanfare, des jeux et un bal.",
            {("Veynes", "2023-03-18", "-")},
        ),
        pytest.param(
            "La Pride a lieu samedi 18 mars à Veynes.\n\nComme l'an dernier, elle se déroule à "
            "Veynes, un bourg de 3 000 habitants.\n\nLe défilé aura lieu entre 15h et 18h.",
            {("Veynes", "2023-03-18", "15:00")},
        ),
        pytest.param(
            "Hommages de mercredi\n\nVeynes\n\nLes élus du conseil municipal se retrouveront sur "
            "la place à 12h. Les habitants sont invités à ce rassemblement.\n\nGap\n\n"
            "Un rassemblement a lieu à 14 h devant la mairie.",
            {("Veynes", "2023-03-15", "12:00"), ("Gap", "2023-03-15", "14:00")},
        ),
    ],
)
def test_what_comes_back_and_who_calls(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize("things", ["silhouettes de carton", "fleurs blanches", "silhouettes"])
def test_what_stands_for_the_dead_is_no_crowd(gazetteer: Gazetteer, things: str) -> None:
    text = f"À Gap, 80 femmes ont manifesté samedi. 87 {things} ont été accrochées aux grilles."

    assert {low for _, _, low, _ in figures_in(text, gazetteer)} == {80}


def test_blows_are_no_place_to_meet(gazetteer: Gazetteer) -> None:
    text = "À Gap, 80 femmes ont défilé samedi pour celles mortes sous les coups d'un conjoint."

    assert [claim.venue for claim in read(text, PUBLISHED, gazetteer).claims] == [None]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Un rassemblement a eu lieu vendredi à Niort. Mercredi, un autre rendez-vous a été "
            "fixé à 18 heures devant l'hôtel de ville.",
            {("Niort", "2023-03-10", "-"), ("Niort", "2023-03-15", "18:00")},
            id="a meeting that was set is to come",
        ),
        pytest.param(
            "La ville de Niort s'associe à l'hommage national. Un rassemblement aura lieu mercredi "
            "à 18 h place de la Brèche.",
            {("Niort", "2023-03-15", "18:00")},
            id="a town joins the nation's homage",
        ),
        pytest.param(
            "Après les obsèques de Lina, célébrées vendredi à Thouars, une marche blanche sera "
            "organisée samedi à Niort.",
            {("Niort", "2023-03-18", "-")},
            id="where the funeral was",
        ),
        pytest.param(
            "Il était un peu plus de 15 h, samedi, quand la marche s'est mise en route à Niort.",
            {("Niort", "2023-03-11", "15:00")},
            id="a little past three",
        ),
    ],
)
def test_what_is_set_joined_and_gone(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "call",
    [
        "Une marche pour les victimes de l'accident de Lure aura lieu mardi à 16 h à Vesoul.",
        (
            "Après la mort d'un ouvrier à Lure, la CGT appelle à un rassemblement mardi à 16 h "
            "place d'Armes, à Vesoul."
        ),
        (
            "Suite aux violences policières à Lure, un rassemblement est appelé mardi, 16 h, place "
            "Foch, à Vesoul."
        ),
        (
            "À la suite du féminicide de Lure, un rassemblement aura lieu mardi à 16 h place Foch, "
            "à Vesoul."
        ),
        (
            "En soutien aux grévistes de Lure, un rassemblement est organisé mardi à 16 h, place "
            "d'Armes, à Vesoul."
        ),
        "Des habitants de Lure et de Gray se rassembleront mardi à 16 h place d'Armes, à Vesoul.",
    ],
)
def test_hour_is_of_the_town_where_people_gather(gazetteer: Gazetteer, call: str) -> None:
    """Where it happened that they gather for, or where they live, has no hour."""
    assert said_in(call, PUBLISHED, gazetteer) == {("Vesoul", "2023-03-14", "16:00")}


@pytest.mark.parametrize(
    "head",
    [
        "Rassemblement vendredi à 18 h devant la mairie de Guingamp, {}.",
        "Marche blanche à Guingamp vendredi à 18 h, {}.",
        "Vendredi à 18 h, rassemblement devant le lycée de Guingamp, {}.",
        "Vendredi, marche blanche à Guingamp, {}. Rendez-vous à 18 h.",
    ],
)
@pytest.mark.parametrize(
    "before",
    [
        "où vivait la victime",
        "où il travaillait depuis dix ans",
        "où étudiait le jeune homme",
        "là où elle a perdu la vie",
        "qui a fermé ses portes lundi",
        "où tout a commencé",
        "dont la famille est originaire",
    ],
)
def test_what_happened_there_before_leaves_it_a_call(
    head: str, before: str, gazetteer: Gazetteer
) -> None:
    text = head.format(before)

    assert said_in(text, PUBLISHED, gazetteer) == {("Guingamp", "2023-03-17", "18:00")}


def test_who_came_there_makes_it_past(gazetteer: Gazetteer) -> None:
    text = "Rassemblement vendredi à Guingamp, où 300 personnes ont défilé pour l'hôpital."

    assert said_in(text, PUBLISHED, gazetteer) == {("Guingamp", "2023-03-10", "-")}
