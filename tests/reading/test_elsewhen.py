"""A day of something else than the rally: of a death, of a vote, of what all is compared with."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# A Saturday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Deux cents personnes ont marché vendredi à Gap pour dénoncer l'assassinat brutal de "
            "Karim à Sisteron le 25 février dernier. Une cinquantaine de jeunes viennent de "
            "repartir vers la gare de Gap.",
            {("Gap", "2023-03-10", "-")},
            id="when someone was killed elsewhere",
        ),
        pytest.param(
            "Le 7 mars, l'effondrement d'un immeuble, à Dole, avait provoqué la mort de huit "
            "personnes. Vendredi, ses voisins ont marché à Dole contre l'habitat indigne.",
            {("Dole", "2023-03-10", "-")},
            id="the day of a disaster opens its sentence",
        ),
        pytest.param(
            "La marche pour le climat de mardi à Dole est interdite, alors que la féria vient de "
            "commencer et doit durer jusqu'au mercredi 15 mars.",
            {("Dole", "2023-03-14", "-")},
            id="until a weekday",
        ),
        pytest.param(
            "Marches contre l'antenne demain à Dole. À Gray, il faudra patienter jusqu'au mercredi "
            "15 mars ; on y partira du port.",
            {("Dole", "2023-03-12", "-"), ("Gray", "2023-03-15", "-")},
            id="how long one waits for it",
        ),
        pytest.param(
            "La marche pour la paix de ce samedi à Dole est interdite. À tel point que mardi "
            "dernier, le Conseil d'État a rappelé que ce droit ne se suspend pas.",
            {("Dole", "2023-03-11", "-")},
            id="so much so that an office spoke",
        ),
        pytest.param(
            "Marche pour la paix ce samedi à Dole. Pour rappel, le 7 mars, trois jours après "
            "l'attaque, le ministre a donné consigne à chaque préfet d'interdire les cortèges.",
            {("Dole", "2023-03-11", "-")},
            id="what an office had ordered",
        ),
        pytest.param(
            "Des milliers de lycéens défilent samedi à Dole, à Gray et à Lure pour le climat.",
            {("Dole", "2023-03-11", "-"), ("Gray", "2023-03-11", "-"), ("Lure", "2023-03-11", "-")},
            id="what a crowd is doing, on that day",
        ),
        pytest.param(
            "Les lycéens défilent samedi à Dole pour le climat.",
            {("Dole", "2023-03-18", "-")},
            id="what is planned for such a day",
        ),
        pytest.param(
            "À Dole, 300 avocats ont défilé mardi contre la loi adoptée par les députés jeudi.",
            {("Dole", "2023-03-07", "-")},
            id="when a law was passed",
        ),
        pytest.param(
            "Marche blanche dimanche à 15 h à Vannes pour Malik, fauché par un chauffard le 25 "
            "février.",
            {("Vannes", "2023-03-12", "15:00")},
            id="when someone was run over",
        ),
        pytest.param(
            "À Dole, vendredi, 400 étudiants ont défilé. « Les métiers de demain, on ne les "
            "apprend plus », dit l'un d'eux. À Gray, ils étaient 60.",
            {("Dole", "2023-03-10", "-"), ("Gray", "2023-03-10", "-")},
            id="the time to come",
        ),
        pytest.param(
            "À Dole, 90 personnes ont marché vendredi, un chiffre stable comparé à la semaine "
            "précédente. À Gray, elles étaient 40, comme vendredi dernier.",
            {("Dole", "2023-03-10", "-"), ("Gray", "2023-03-10", "-")},
            id="a day compared with",
        ),
        pytest.param(
            "Ils étaient 150 à Dole vendredi. La police avait compté 12 000 manifestants sur "
            "l'ensemble du territoire le 11 février, et 23 000 le 7 février.",
            {("Dole", "2023-03-10", "-")},
            id="numbers of the whole country on other days",
        ),
        pytest.param(
            "Vendredi, une première fois depuis l'attaque du 3 février, une marche était "
            "organisée à Dole. À Gray, une foule de 70 personnes a défilé.",
            {("Dole", "2023-03-10", "-"), ("Gray", "2023-03-10", "-")},
            id="since the attacks of a day",
        ),
        pytest.param(
            "Cent étudiants ont défilé ce vendredi 10 mars à Gray après l'immolation d'un jeune à "
            "Dole mardi.",
            {("Gray", "2023-03-10", "-")},
            id="a death on a weekday, beside a day of the rally's own",
        ),
        pytest.param(
            "300 personnes ont défilé samedi 11 mars à Dole. Vendredi, le ministre de "
            "l'Intérieur avait demandé aux préfets de protéger les marches.\nÀ Gray, le cortège "
            "s'est élancé à 15 heures.",
            {("Dole", "2023-03-11", "-"), ("Gray", "2023-03-11", "15:00")},
            id="when a minister asked for something",
        ),
        pytest.param(
            "Rassemblement pour Malik, mort à Nantes, samedi à 14 h place Foch à Dole.",
            {("Dole", "2023-03-18", "14:00")},
            id="near: an hour to meet",
        ),
        pytest.param(
            "La manif de demain à Dole partira à 14 h.",
            {("Dole", "2023-03-12", "14:00")},
            id="near: a rally of tomorrow",
        ),
        pytest.param(
            "Opération village mort à Dole samedi 18 mars contre la fermeture de la poste : tout "
            "le monde devant la mairie.",
            {("Dole", "2023-03-18", "-")},
            id="near: a village that plays dead",
        ),
        pytest.param(
            "90 salariés ont défilé vendredi à Dole contre la fermeture de la fonderie, annoncée le"
            " 22 février. Le cortège est parti de la gare.",
            {("Dole", "2023-03-10", "-")},
            id="when a closure was made known",
        ),
        pytest.param(
            "Par Luc Petit - Dole\nPublié le 10/03/2023 - 17:36\nMis à jour le 11 mars 2023 à "
            "09h12\n\n90 personnes ont manifesté vendredi à Dole.",
            {("Dole", "2023-03-10", "-")},
            id="when a page was published",
        ),
        pytest.param(
            "Ce samedi, 90 personnes ont marché à Dole pour le lac.\nUn second défilé jeudi\n« On "
            "reviendra », dit Zoé.",
            {("Dole", "2023-03-11", "-"), ("Dole", "2023-03-16", "-")},
            id="a heading of one more",
        ),
        pytest.param(
            "90 personnes ont marché samedi à Dole, une semaine après le défilé des lycéens qui "
            "avait réuni 400 jeunes.",
            {("Dole", "2023-03-11", "-"), ("Dole", "2023-03-04", "-")},
            id="so long after another",
        ),
        pytest.param(
            "Samedi à Dole, 90 personnes ont marché, là où un routier a renversé deux lycéens "
            "mardi. La mairie avait publié un communiqué, transmis jeudi.",
            {("Dole", "2023-03-11", "-")},
            id="when someone ran them over",
        ),
        pytest.param(
            "90 personnes ont défilé samedi à Dole après le meurtre d'un livreur mercredi dans un "
            "parking.",
            {("Dole", "2023-03-11", "-")},
            id="a bare weekday beside the rally's",
        ),
        pytest.param(
            "Hier à Dole, 90 personnes ont défilé contre la fermeture des guichets les samedis, "
            "dimanches et jours de fête à partir du 2 avril, et contre une proposition de loi "
            "examinée le 28 mars.",
            {("Dole", "2023-03-10", "-")},
            id="from when it closes",
        ),
        pytest.param(
            "Hier, 90 personnes ont défilé à Dole. Depuis l'été, un appel préalable au 15 est "
            "demandé aux patients, et l'hôpital veut deux internes 24 h/24 et 7/7. « Arrivé le 20 "
            "du mois, il ne reste rien », dit Luc, et les bars comptent rouvrir le 2 avril.",
            {("Dole", "2023-03-10", "-")},
            id="numbers to call, and days of shops",
        ),
        pytest.param(
            "Le rassemblement de Dole prévu samedi 18 mars sera interdit, a confirmé la préfète du "
            "Jura, Ève Martin, sur une radio ce jeudi 9 mars. « Il n'aura pas lieu », dit-elle.",
            {("Dole", "2023-03-18", "-")},
            id="when an official said so",
        ),
        pytest.param(
            "90 personnes ont marché hier à Dole, où la poste ferme les lundis et vendredis, avant "
            "l'hommage national prévu mercredi 15 mars.",
            {("Dole", "2023-03-10", "-")},
            id="days of a shop, and the country's own",
        ),
        pytest.param(
            "Marche de l'eau à Dole vendredi 10 mars. Partis le 6 mars du Jura, 120 marcheurs ont "
            "défilé jusqu'au pont.",
            {("Dole", "2023-03-10", "-")},
            id="when they set out from afar",
        ),
        pytest.param(
            "À Dole, partie le 9 mars de la place Grévy, la marche a réuni 120 personnes.",
            {("Dole", "2023-03-09", "-")},
            id="but a march leaves a square on its day",
        ),
        pytest.param(
            "Les éleveurs défilent ce samedi 11 mars à Dole. Des milliers de personnes sont "
            "attendues samedi à Gray.",
            {("Dole", "2023-03-11", "-"), ("Gray", "2023-03-11", "-")},
            id="this day's name, said again",
        ),
        pytest.param(
            "Des parents d'élèves de Dole en colère. Ils ont bloqué vendredi l'école primaire pour "
            "sauver une classe. Une nouvelle manifestation aura lieu mardi prochain à 10 h.",
            {("Dole", "2023-03-10", "-"), ("Dole", "2023-03-14", "10:00")},
            id="but what was done stands beside what is to come",
        ),
        pytest.param(
            "Une marche blanche a eu lieu hier à Dole en mémoire de Léo, décédé, le 23 février, à "
            "scooter. 300 personnes ont marché.",
            {("Dole", "2023-03-10", "-")},
            id="a death told in passing",
        ),
        pytest.param(
            "Marche blanche hier à Dole pour Léo, renversé, le 23 février, par une voiture.",
            {("Dole", "2023-03-10", "-")},
            id="an accident told in passing",
        ),
        pytest.param(
            "Rassemblement pour Léo, renversé, samedi à 15 h, devant la mairie de Dole.",
            {("Dole", "2023-03-18", "15:00")},
            id="but people meet at an hour",
        ),
    ],
)
def test_a_day_of_something_else(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_the_hall_of_a_town_is_no_town(gazetteer: Gazetteer) -> None:
    text = "Le cortège est parti vendredi de l'hôtel de Ville à Dole."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-10", "-")}


def test_towns_far_apart_do_not_draw_a_short_name(gazetteer: Gazetteer) -> None:
    text = (
        "Les internes ont défilé vendredi à Rouen (Seine-Maritime), à Pau (Pyrénées-Atlantiques) "
        "et à Saint-Étienne."
    )
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == {
        "Rouen",
        "Pau",
        "Saint-Étienne",
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Vendredi, on a manifesté à Dole afin que les usines ferment aujourd'hui.",
            id="what is wanted for another day",
        ),
        pytest.param(
            "On a défilé vendredi à Dole. Le cortège est parti du port, à la veille de la Journée "
            "internationale contre le racisme.",
            id="the eve of a day of the world",
        ),
    ],
)
def test_a_day_beside_the_one_of_the_rally(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-10", "-")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Vendredi, la grève est reconduite demain. À Dole, 200 grévistes ont manifesté.",
            id="a strike that goes on",
        ),
        pytest.param(
            "On a défilé vendredi à Dole. Les cheminots appellent à reconduire mardi le mouvement.",
            id="and who calls to go on",
        ),
    ],
)
def test_the_day_a_strike_goes_on_is_no_rallys(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-10", "-")}


def test_the_year_a_square_is_known_for_is_not_that_of_the_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Des milliers de personnes se sont rassemblées vendredi. La place Foch à Dole, théâtre de "
        "la grande marche du 12 janvier 2015, était noire de monde. À Auch, ils étaient 300."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", "2023-03-10", "-"),
        ("Auch", "2023-03-10", "-"),
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "On a marché vendredi à Dole contre l'extrême droite, avant les municipales qui "
            "auront lieu les 15 et 22 mars.",
            id="two days of a vote, in a relative clause",
        ),
        pytest.param(
            "On a défilé vendredi à Dole contre la réforme, avant le scrutin des 26 mars et 2 "
            "avril.",
            id="the second of two days",
        ),
        pytest.param(
            "On a défilé vendredi à Dole contre le projet qui sera débattu au Sénat les 20 et 21 "
            "mars.",
            id="when a bill is debated",
        ),
        pytest.param(
            "On a manifesté vendredi à Dole contre la réforme, avant le procès des dockers qui "
            "s'ouvrira le 27 mars.",
            id="when a trial opens",
        ),
        pytest.param(
            "On a défilé vendredi à Dole contre les fermetures de classes. Les personnels du 1er "
            "et du second degré ne décolèrent pas.",
            id="the first of two degrees",
        ),
    ],
)
def test_the_day_of_what_people_march_ahead_of_is_no_rallys(
    gazetteer: Gazetteer, text: str
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-10", "-")}


@pytest.mark.parametrize(
    "place", ["parking du 14 juillet", "devant le monument du 19 mars", "carrefour du 8 mai"]
)
def test_a_place_named_for_a_day_has_no_day(gazetteer: Gazetteer, place: str) -> None:
    text = f"Les manifestations de mardi\nDole, 10 h, {place}\nGray : 11 h, quai Villeneuve"

    assert ("Dole", "2023-03-14", "10:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Après avoir réuni 900 personnes le 19 janvier, puis 600 le 2 février, ils étaient 250 "
            "à défiler vendredi à Gap.",
            {("2023-03-10", 250), ("2023-01-19", 900), ("2023-02-02", 600)},
            id="after so many had come",
        ),
        pytest.param(
            "S'ils étaient 900 le 19 janvier, 250 personnes ont manifesté vendredi à Gap.",
            {("2023-03-10", 250), ("2023-01-19", 900)},
            id="if they were so many",
        ),
        pytest.param(
            "De 900 le 19 janvier, les manifestants sont passés à 250 vendredi à Gap.",
            {("2023-03-10", 250), ("2023-01-19", 900)},
            id="from so many",
        ),
        pytest.param(
            "Ils étaient 250 ce vendredi, contre 900 le 19 janvier, à défiler à Gap.",
            {("2023-03-10", 250), ("2023-01-19", 900)},
            id="the first is of the day told",
        ),
        pytest.param(
            "À Gap, la mobilisation a faibli : 250 personnes vendredi, 900 le 19 janvier.",
            {("2023-03-10", 250), ("2023-01-19", 900)},
            id="a bare number between two days",
        ),
        pytest.param(
            "À Gap, 250 personnes ont manifesté vendredi, 600 de moins que le 2 février.",
            {("2023-03-10", 250), ("2023-02-02", None)},
            id="so many fewer",
        ),
        pytest.param(
            "À Gap, 250 personnes ont manifesté vendredi. Il y avait moins de lycéens que le 2 "
            "février.",
            {("2023-03-10", 250)},
            id="fewer of some",
        ),
    ],
)
def test_the_crowd_of_an_earlier_day_is_that_days(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, int | None]]
) -> None:
    found = {
        (str(claim.date), claim.figures[0].low if claim.figures else None)
        for claim in read(text, PUBLISHED, gazetteer).claims
    }

    assert found == said
