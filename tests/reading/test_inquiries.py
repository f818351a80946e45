"""The day and town of a rally, not those of the trial or the inquiry about what happened there."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Tuesday evening.
PUBLISHED = dt.datetime.fromisoformat("2023-03-14T20:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Un étudiant a été blessé à la main samedi à Vesoul lors d'une manifestation contre "
            "la réforme des retraites, a-t-on appris lundi auprès du parquet.",
            {("Vesoul", "2023-03-11", "past")},
            id="hurt on its day, made known later",
        ),
        pytest.param(
            "Trois hommes interpellés dimanche lors de la manifestation pour le climat à Cahors "
            "ont été jugés ce mardi en comparution immédiate.",
            {("Cahors", "2023-03-12", "past")},
            id="arrested on its day, tried later",
        ),
        pytest.param(
            "Le tribunal de Quimper a relaxé lundi un pêcheur poursuivi pour des jets de pierres "
            "commis le 16 février à Lorient, pendant la manifestation des marins.",
            {("Lorient", "2023-02-16", "past")},
            id="tried in another town",
        ),
        pytest.param(
            "Deux lycéens passeront jeudi devant le tribunal du Mans pour des tags faits samedi "
            "à Alençon, en marge de la manifestation contre l'extrême droite.",
            {("Alençon", "2023-03-11", "past")},
            id="to be tried on a day to come",
        ),
        pytest.param(
            "Interpellé lundi à son domicile, un homme de 27 ans est soupçonné d'avoir brisé une "
            "vitrine lors de la manifestation de samedi à Roanne.",
            {("Roanne", "2023-03-11", "past")},
            id="arrested after it",
        ),
        pytest.param(
            "Quatre gendarmes ont été blessés jeudi à Gap au cours de la manifestation des "
            "agriculteurs, selon un bilan communiqué vendredi par la préfecture.",
            {("Gap", "2023-03-09", "past")},
            id="who was hurt, and when it was counted",
        ),
        pytest.param(
            "La photographe arrêtée samedi alors qu'elle couvrait la marche pour le climat à "
            "Tulle a été remise en liberté mardi, a annoncé son avocate.",
            {("Tulle", "2023-03-11", "past")},
            id="released since",
        ),
        pytest.param(
            "La mairie a déposé plainte lundi après les dégradations commises samedi à Arras à "
            "l'issue de la manifestation des gilets jaunes.",
            {("Arras", "2023-03-11", "past")},
            id="a complaint filed since",
        ),
        pytest.param(
            "Jugé en appel pour un jet de pierre lors d'une manifestation à Brest en juin 2020, "
            "un homme a été condamné lundi par la cour de Rennes.",
            set(),
            id="a march of long ago",
        ),
        pytest.param(
            "Rassemblement jeudi à 9 h devant le tribunal de Niort en soutien aux trois "
            "syndicalistes jugés pour l'action du péage.",
            {("Niort", "2023-03-16", "planned")},
            id="people called to the court",
        ),
    ],
)
def test_a_march_is_of_its_own_day_whenever_it_is_tried(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Le préfet a suspendu lundi le projet de carrière de Vesoul. Samedi, 300 personnes "
            "avaient défilé dans le centre.",
            {("Vesoul", "2023-03-11", "past")},
            id="a crowd behind the news",
        ),
        pytest.param(
            "La direction de la clinique de Tulle a reçu ce mardi les syndicats. Jeudi, le "
            "personnel s'était rassemblé devant les grilles.",
            {("Tulle", "2023-03-09", "past")},
            id="nobody counted",
        ),
        pytest.param(
            "La maire de Gap a écrit lundi à la ministre. La manifestation de mardi 7 mars a "
            "laissé des traces.",
            {("Gap", "2023-03-07", "past")},
            id="the march of a day",
        ),
        pytest.param(
            "Quatre élus de Roanne ont démissionné lundi. Une centaine d'agents avait manifesté "
            "jeudi.",
            {("Roanne", "2023-03-09", "past")},
            id="a crowd of one",
        ),
        pytest.param(
            "Deux cents opposants avaient défilé dimanche à Die, a-t-on appris lundi auprès du "
            "collectif.",
            {("Die", "2023-03-12", "past")},
            id="when it was made known",
        ),
    ],
)
def test_news_of_a_town_recalls_its_march_on_its_own_day(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Rassemblement jeudi à 9 h devant le tribunal de Vannes en soutien aux trois étudiants "
            "arrêtés lors de la manifestation de samedi.",
            {("Vannes", "2023-03-16", "planned")},
            id="for those who were arrested",
        ),
        pytest.param(
            "Solidaires appelle à venir soutenir sa porte-parole, convoquée vendredi à 14 h au "
            "commissariat de Dole après la manifestation du 7 mars.",
            {("Dole", "2023-03-17", "planned")},
            id="for who was summoned",
        ),
        pytest.param(
            "Non à la répression ! Après les arrestations de la manifestation de samedi, "
            "rassemblement demain à 18 h, place d'Armes à Brive.",
            {("Brive-la-Gaillarde", "2023-03-15", "planned")},
            id="after the arrests",
        ),
    ],
)
def test_a_call_to_support_the_accused_is_of_the_day_of_the_court(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said
