"""Posts are read through what they say around the news, and through what they see."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Thursday.
PUBLISHED = dt.datetime.fromisoformat("2024-02-15T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Waouh Tulle. 900 selon la police.", {("Tulle", "None", "-")}, id="a cry"),
        pytest.param(
            "On est arrivés place Ney à Metz et la queue de la manif est au port, quelqu'un a des "
            "photos ?",
            {("Metz", "None", "-")},
            id="asked behind the news",
        ),
        pytest.param(
            "En juin 36, 4 000 manifestants à Tulle.", set[tuple[str, str, str]](), id="long ago"
        ),
        pytest.param(
            "En décembre 95, 4 000 grévistes à Tulle.", set[tuple[str, str, str]](), id="winter"
        ),
        pytest.param(
            "Manif-casserolade à Foix samedi, 18 h, devant la mairie",
            {("Foix", "2024-02-17", "18:00")},
            id="a march with pans",
        ),
        pytest.param(
            "La manif de Niort samedi est interdite, on conteste lundi au tribunal.",
            {("Niort", "2024-02-17", "-")},
            id="before the court",
        ),
        pytest.param(
            "Samedi on se lève contre la vie chère ! Rassemblement à 14 h place Foch à Gap",
            {("Gap", "2024-02-17", "14:00")},
            id="who rises",
        ),
        pytest.param(
            "Il gèle à Vesoul mais ils sont quand même 80 contre la loi immigration",
            {("Vesoul", "None", "-")},
            id="seen for a cause",
        ),
        pytest.param(
            "La place est noire de monde à Dax, on fête les champions",
            set[tuple[str, str, str]](),
            id="seen at a feast",
        ),
        pytest.param(
            "Tulle, la marche contre les violences démarre à l'instant de la gare",
            {("Tulle", "2024-02-15", "-")},
            id="this moment",
        ),
        pytest.param(
            "Qui monte avec moi à Foix samedi ? manif 14h devant la gare, j'ai 3 places",
            {("Foix", "2024-02-17", "14:00")},
            id="who comes along",
        ),
        pytest.param(
            "Mon oncle défilait déjà à Foix en 61.", set[tuple[str, str, str]](), id="in a year"
        ),
        pytest.param(
            "Suite aux menaces rassemblement demain à Foix, 9h, place du Foirail",
            {("Foix", "2024-02-16", "09:00")},
            id="because of something",
        ),
        pytest.param(
            "Manif à #SainteSoline hier", {("Sainte-Soline", "2024-02-14", "-")}, id="a village"
        ),
    ],
)
def test_around_the_news(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_who_recapitulates_has_counted(gazetteer: Gazetteer) -> None:
    told = "Récap CGT de ce samedi 11 mars : Auch 900, Condom 60. La préf en voit 400 à Auch."

    assert figures_in(told, gazetteer) == {
        ("Auch", "attendance", 900, "organisers"),
        ("Auch", "attendance", 400, "police"),
        ("Condom", "attendance", 60, "organisers"),
    }


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Merci à tous ceux d'hier à Foix. 430, pas mal pour la saison.", 430),
        ("Pride de Foix : j'y croyais pas. 500 ! Dans ma ville !", 500),
        ("En mars 80 soignants ont manifesté à Foix.", 80),
        ("Manif à Foix hier. Une centaine, pas plus.", 100),
        ("Je rentre de Foix, 300 devant la préfecture", 300),
        ("Chez nous, Foix, 150 personnes pour l'Ukraine hier", 150),
    ],
)
def test_who_was_there_is_counted(gazetteer: Gazetteer, text: str, counted: int) -> None:
    assert figures_in(text, gazetteer) == {("Foix", "attendance", counted, "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Je me suis trompée dans mon tweet d'hier, la manif de Gap c'est samedi, 11h place Alsace",
        "Comme dit hier, manif à Gap samedi 11h",
        "J'ai dit une bêtise, la marche de Gap c'est samedi 11h",
        "Cherche 2 places dans une voiture au départ de Dole pour la manif de Gap samedi, 11h gare",
        "Qui a une place en voiture depuis Dole pour la manif de Gap samedi ? C'est à 11h, gare",
        "Une voiture part de Dole à 8h pour le rassemblement de Gap samedi (11h place Alsace)",
        "Je pars de Dole à 8h en voiture pour la manif de Gap samedi, 11h place Alsace",
        "Agris : blocage à Gap samedi 11h, place Alsace",
        "Manif samedi : Gap 11h, Dole jsp",
        "Manif samedi : Gap 11h place Alsace, Dole je sais pas",
        "Manif samedi : Gap 11h. Dole pas d'info",
        "Anyone going to the march in Gap on Saturday? Meeting at 11am, we take the 8:47 train",
        "Going to the march in Gap on Saturday, 11am, anyone wants to join?",
    ],
)
def test_where_and_when_is_told_beside_who_posts_and_who_drives(
    text: str, gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-02-17", "11:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Samedi 11h gare de Gap, marche pour le train, on finit au pot à Dole",
        "Samedi 11h à Gap, manif pour l'hôpital, puis concert à Dole à 20h",
        "Samedi dès 11h on bloque la rocade à Gap. Ils partent de Dole à 9h pour nous rejoindre",
        "Pour Dole : sit-in samedi à Gap, gare, 11h",
        "Samedi 17, liste : Gap 11h mairie / Gap rond point du Leclerc",
    ],
)
def test_what_goes_on_elsewhere_is_left_out(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-02-17", "11:00")}


def test_those_who_prepare_a_blockade_block_nothing(gazetteer: Gazetteer) -> None:
    text = "AG bloquons tout ce soir 19h parc Foch à Tours, on y prépare le 10"

    assert said_in(text, PUBLISHED, gazetteer) == set()


def test_when_a_blockade_ended_is_not_its_hour(gazetteer: Gazetteer) -> None:
    text = "À Gap rond-point bloqué ce matin par 60 personnes, évacué par les CRS à 8h"

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-02-15", "-")}


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        ("Hier 300 manifestants à Gap. Et Dole alors ? 1 100 !!", {("Gap", 300), ("Dole", 1100)}),
        (
            "Ce matin à Gap devant la mairie : pas 50 comme la dernière fois, 200 !",
            {("Gap", 200), ("Gap", 50)},
        ),
        ("Manif à Gap hier : 50 la fois d'avant, 200 cette fois", {("Gap", 200), ("Gap", 50)}),
        ("On revient de la marche à Gap, on devait être 300", {("Gap", 300)}),
        ("8M à Gap : 300 manifestants d'après l'orga", {("Gap", 300)}),
    ],
)
def test_crowds_in_few_words(text: str, crowds: set[tuple[str, int]], gazetteer: Gazetteer) -> None:
    assert {(town, low) for town, _, low, _ in figures_in(text, gazetteer)} == crowds


@pytest.mark.parametrize(
    "text",
    [
        "Qui pour m'accompagner à la manif de Gap samedi, 11h place Alsace ?",
        "Des gens pour y aller ensemble à la manif de Gap samedi 11h gare ?",
        "Blocage samedi 11h à Gap. Ils partent à 9h de Dole",
        "Pas de rassemblement à Dole samedi. Gap maintient : 11h, place Alsace",
        "Pas de manif à Dole samedi. Gap oui : 11h, place Alsace",
        "Marée humaine samedi : Gap 11h",
        "Qqn monte de Dole pour la manif de Gap samedi ? Rdv 11h gare",
        "Manif samedi : Gap 11h, Dole rien de prévu pour l'instant",
        "Manif samedi, rond-pt de la Madeleine à Gap dès 11h",
        "Marche de Gap à Dole samedi, départ 11h devant la gare",
        "Marche Gap → Dole samedi, départ 11h devant la gare",
    ],
)
def test_a_call_in_the_words_of_a_post(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-02-17", "11:00")}


@pytest.mark.parametrize(
    "text",
    [
        "La manif de samedi est interdite. À Gap c'est autorisé, 11h gare",
        "La préfecture interdit la manif de samedi. À Gap c'est maintenu, 11h gare",
    ],
)
def test_what_stands_is_not_what_is_forbidden(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-02-17", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Fin de la pride de Gap, 200 personnes. Ce soir after au bar, demain brunch",
        "La manif de Gap c'est fini, 200 personnes. Demain dodo",
        "Manif à Gap aujourd'hui, p'tet 200 personnes",
        "Manif aujourd'hui à Gap, 200 barjos sous la neige",
    ],
)
def test_a_crowd_of_today_in_the_words_of_a_post(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-02-15", "past")}
    assert {(town, low) for town, _, low, _ in figures_in(text, gazetteer)} == {("Gap", 200)}


def test_next_is_the_next_rally(gazetteer: Gazetteer) -> None:
    text = "Veillée hier soir à Gap, 80 personnes. Next : vendredi même heure même lieu"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-02-14", "-"),
        ("Gap", "2024-02-16", "-"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Samedi : 9h grève, 11h rdv gare de Gap, manif",
        "Samedi débrayage à 9h, manif à Gap 11h, gare",
        "La manif pour le lycée de Dole ? elle est à Gap en fait, samedi 11h, mairie",
        "La manif pour la maternité de Dole elle est à Gap, samedi 11h, mairie",
        "Ce midi on tracte au passage à niveau, manif à Gap samedi 11h",
    ],
)
def test_another_hour_or_town_of_a_post(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-02-17", "11:00")}


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        ("Hier 300 manifestants à Gap. Dole ? 64.", {("Gap", 300), ("Dole", 64)}),
        ("Manif à Gap hier, on a fait 318", {("Gap", 318)}),
        ("Manif à Gap hier, plus de 318 !!", {("Gap", 318)}),
        ("Manif à Gap hier, 64 grand max", {("Gap", 64)}),
        ("Pride de Gap : plus de 900 !! merci", {("Gap", 900)}),
        ("#manif hier #Gap 137 #Dole 64", {("Gap", 137), ("Dole", 64)}),
        ("Manif de Gap hier, au pif 137", {("Gap", 137)}),
        ("En direct de la manif de Gap, déjà 318 à vue d'œil", {("Gap", 318)}),
    ],
)
def test_a_post_may_count_to_the_last_head(
    text: str, crowds: set[tuple[str, int]], gazetteer: Gazetteer
) -> None:
    assert {(town, low) for town, _, low, _ in figures_in(text, gazetteer)} == crowds


def test_prefs_are_prefectures(gazetteer: Gazetteer) -> None:
    crowds = figures_in("Manifs hier : 300 à Gap, 64 à Dole selon les prefs", gazetteer)

    assert crowds == {("Gap", "attendance", 300, "police"), ("Dole", "attendance", 64, "police")}
