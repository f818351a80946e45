"""What a copy changes without saying anything else."""

import pytest

from tests.fakes.pairs import is_one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Étudiantes de Lyon, venez toutes marcher avec nous pour nos droits",
            "Étudiant·es de Lyon, venez tou·tes marcher avec nous pour nos droits",
            id="a point for both",
        ),
        pytest.param(
            "Départ groupé de la gare pour la marche, prévoyez un vêtement chaud et de quoi écrire",
            "🚨 RT @ici Départ groupé de la gare pour la marche, prévoyez un vêtement chaud et de…",
            id="a sign before RT",
        ),
        pytest.param(
            "Nous appelons tous à rejoindre le cortège des femmes, place Félix Poulat, à 15h",
            "Nous appelons tous à rejoindre le cortège des femmes… Lire la suite sur ici.example/x",
            id="more behind a link",
        ),
        pytest.param(
            "Mes élèves m'ont demandé si on irait à Lyon, j'ai dit oui sans hésiter",
            "Mes élèves m'ont demandé si on irait à Lyon, j'ai… (1/3)",
            id="part of a thread",
        ),
        pytest.param(
            "Rassemblement le 8 mars à 17h30 devant le théâtre pour nos droits, soyons là",
            "#8Mars Rassemblement le 8 mars à 17h30 devant le théâtre pour nos droits, soyons là",
            id="a date that is told is a tag as well",
        ),
    ],
)
def test_a_copy_that_a_network_or_its_reader_marked_is_the_same_text(one: str, other: str) -> None:
    assert is_one(one, other) == (True, True)


def test_a_date_that_only_a_tag_tells_stays() -> None:
    text = "Rassemblement à 17h30 devant le théâtre pour nos droits, soyons nombreuses"

    assert is_one(f"{text} #8mars", f"{text} #9mars") == (False, False)
    assert is_one(f"{text}, pas le 8 avril #8mars", f"{text}, pas le 8 avril") == (False, False)
    assert is_one(f"{text}, pas le 18 mars #8mars", f"{text}, pas le 18 mars") == (False, False)


def test_what_follows_three_points_in_a_sentence_stays() -> None:
    text = "On a marché… la suite de la marche de Lyon est à 15h, venez toutes avec nous"

    assert is_one(text, text.replace("15h", "16h")) == (False, False)
    assert is_one(text, text.replace("Lyon", "Lille")) == (False, False)
