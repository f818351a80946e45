"""Who tells of violence by a hint is heard; who comes, or stands with others, is not silenced.

Each line of ``accounts/`` is a post, written for this test with few details: ``T`` tells of what
its own author went through, ``.`` does not. The lines of ``held.txt`` and ``many_held.txt`` are
looked at only in total.
"""

import datetime as dt
from pathlib import Path

import pytest

from worker.reading.alluding import alludes
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

FOLDER = Path(__file__).parent / "accounts"
PUBLISHED = dt.datetime.fromisoformat("2017-10-27T19:00+02:00")


def _lines(name: str) -> list[tuple[bool, str]]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [(line.startswith("T "), line[2:]) for line in lines]


@pytest.mark.parametrize(
    ("name", "heard", "silenced"),
    [
        pytest.param("open.txt", 149, 10, id="open"),
        pytest.param("held.txt", 90, 9, id="held out"),
        pytest.param("many_open.txt", 148, 26, id="of many kinds"),
        pytest.param("many_held.txt", 78, 20, id="of many kinds, held out"),
    ],
)
def test_most_hints_are_heard_and_few_others_taken_for_one(
    gazetteer: Gazetteer, name: str, heard: int, silenced: int
) -> None:
    answers = [(told, read(text, PUBLISHED, gazetteer).testimony) for told, text in _lines(name)]

    assert sum(told and found for told, found in answers) >= heard
    assert sum(found and not told for told, found in answers) <= silenced


@pytest.mark.parametrize(
    "text",
    [
        "moi aussi, un moniteur de ski, il y a dix ans",
        "#metoo. un bureau a melun, 2012.",
        "tu savais que j'etais stagiaire. #balancetonporc",
    ],
)
def test_a_hint_weighs_less_beside_a_call(text: str) -> None:
    said = frozenset(text.replace(".", " ").replace(",", " ").replace("'", " ").split())
    call = " rassemblement dimanche 15h, venez"

    assert alludes(text, said)
    assert not alludes(text + call, said | {"rassemblement", "dimanche", "venez"})


def test_a_long_text_is_not_weighed() -> None:
    text = "moi aussi. mon oncle, j'avais douze ans. "

    assert alludes(text, frozenset({"moi", "mon", "oncle", "ans", "j", "avais"}))
    assert not alludes(text * 30, frozenset({"moi", "mon", "oncle", "ans", "j", "avais"}))


@pytest.mark.parametrize(
    ("beside", "heard"),
    [
        ("les bonbons de mon enfance, moi je n'en mange plus", True),
        ("moi, les parkings, c'est fini", True),
        ("moi je bosse dimanche mais je pense a vous", False),
        ("moi je vous crois, les filles", False),
        ("j'ai vingt ans et je n'avais jamais vu autant d'affiches", False),
        ("j'ai relu les chiffres et ils donnent le vertige", False),
    ],
)
def test_who_says_moi_under_the_tag_and_nothing_of_others_tells_of_themselves(
    beside: str, *, heard: bool
) -> None:
    text = f"#metoo {beside}"

    assert alludes(text, frozenset(text.replace("'", " ").replace(",", " ").split())) is heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("J'avais douze ans et personne ne m'a crue. Dimanche 15 h à Dole, j'y serai.", True),
        ("Personne ne m'a écoutée, j'étais lycéenne. On marche samedi à Gap, 14 h.", True),
        ("J'ai dit que nous serions 500, personne ne m'a crue. Samedi 14 h à Gap !", False),
    ],
)
def test_who_was_young_and_not_believed_is_heard_beside_a_call(
    gazetteer: Gazetteer, text: str, *, heard: bool
) -> None:
    assert read(text, PUBLISHED, gazetteer).testimony is heard


def test_a_role_in_another_phrase_than_its_article_is_nobody(gazetteer: Gazetteer) -> None:
    list_of_words = "J'ai revu le quartier. (dentiste, usine, soupe) #BalanceTonPorc"

    assert not read(list_of_words, PUBLISHED, gazetteer).testimony
    assert read(list_of_words.replace("quartier. (", ""), PUBLISHED, gazetteer).testimony


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Violée à Lure quand j'avais 12 ans, je marcherai dimanche à Dole.", True),
        ("Harcelée deux ans au bureau à Gap. Dimanche je marche.", True),
        ("Survivante d'un viol, je serai dimanche à 14 h place Nationale à Dole.", True),
        ("Mon oncle me battait, à Dole.", True),
        ("Violée à 15 ans, elle raconte. J'y serai dimanche à Dole, 14 h.", False),
        ("Touchée par vos messages, je serai dimanche à 15 h à Dole !", False),
        ("Victimes de violences, appelez le 3919. Je serai dimanche à Dole, 15 h.", False),
    ],
)
def test_who_says_first_what_befell_them_is_heard_beside_a_call(
    gazetteer: Gazetteer, text: str, *, heard: bool
) -> None:
    assert read(text, PUBLISHED, gazetteer).testimony is heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        pytest.param(
            "Suivie deux fois jusque chez moi, à Gap.", True, id="no I, a number of times"
        ),
        pytest.param("Harcelé·e pendant trois ans. Dole.", True, id="no I, of any gender"),
        pytest.param("Menacée, frappée. Gap, avril dernier.", True, id="no I, two acts"),
        pytest.param("Attouchements. CM1. Un voisin.", True, id="the name of the act, and a class"),
        pytest.param("Victime à 9 ans, debout à 50.", True, id="victim, and an age"),
        pytest.param("Frappée à Gap, une cycliste porte plainte.", False, id="a headline"),
        pytest.param("Harcelée deux ans, elle raconte. À lire.", False, id="of another"),
        pytest.param("Touchées, coulées : bataille navale samedi à Dole.", False, id="a game"),
        pytest.param(
            "Harcelée, menacée, frappée : ça suffit ! Rdv à Gap samedi.", False, id="call"
        ),
    ],
)
def test_who_says_no_i_is_heard_and_a_headline_is_not(
    gazetteer: Gazetteer, text: str, *, heard: bool
) -> None:
    assert read(text, PUBLISHED, gazetteer).testimony is heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Dimanche 15 h à Dole je défile pour l'ado que j'étais et que nul n'a crue.", True),
        ("Marche à Gap samedi 14 h. J'y serai, à cause de ce que mon parrain m'a fait.", True),
        ("Je viens dimanche à Dole, 15 h. Je suis partie civile et j'ai le trac.", True),
        ("Samedi je marche à Gap. Il me touchait dans la réserve, j'avais 17 ans.", True),
        ("#MeToo un couloir, un collègue, 2011. Je serai dimanche à Dole, 15 h.", True),
        ("Je marche dimanche à Dole, 15 h, pour celles qui n'ont pas été crues.", False),
        ("Moi aussi ! Je serai dimanche à 15 h à Dole avec ma classe. #MeToo", False),
        ("Je serai dimanche à Dole, 15 h, merci de ce que vous avez fait.", False),
        ("#MeToo Je viens dimanche à Dole. Mon prof de chant aussi. 15 h.", False),
    ],
)
def test_who_tells_of_themselves_is_heard_though_they_come(
    gazetteer: Gazetteer, text: str, *, heard: bool
) -> None:
    assert read(text, PUBLISHED, gazetteer).testimony is heard


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("mon bof ma tapé javai 11 ans", id="in SMS"),
        pytest.param("j ai porter plainte hier a gap", id="no apostrophe, and an infinitive"),
        pytest.param("le prof m a coincée dans la reserve a dole", id="no apostrophe"),
        pytest.param("jmfai suivre tt les soirs a gap", id="as it is spoken"),
    ],
)
def test_what_is_typed_in_haste_is_heard(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).testimony


@pytest.mark.parametrize(
    "text",
    [
        "J'ai porté plainte, on m'a volé mon vélo à Dole.",
        "Je me suis fait livrer à Gap, quel service !",
        "J'avais 9 ans quand mon oncle m'a appris à nager, à Dole.",
        "#MeToo Je suis contente que la parole soit libre, à Gap aussi.",
        "Ma cousine m'a raconté ce qu'il lui a fait, à Dole. #MeToo",
        "Je n'ai rien vécu de tel, à Gap, et je mesure ma chance. #MeToo",
    ],
)
def test_who_was_robbed_helped_or_spared_is_no_account(gazetteer: Gazetteer, text: str) -> None:
    assert not read(text, PUBLISHED, gazetteer).testimony


@pytest.mark.parametrize(
    "text",
    [
        "J'étais à la pride de Gap. Ce que ce type m'a fait dans le cortège, à 16 ans. #metoo",
        "Ce qu'on m'a fait à la pride de Gap, je ne m'en remettrai pas. #metoo",
    ],
)
def test_what_was_done_in_a_crowd_is_an_account(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).testimony
