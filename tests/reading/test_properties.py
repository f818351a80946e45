"""What may be done to a text without changing what it says of rallies."""

import datetime as dt
import re
from functools import cache
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading import corpus
from tests.reading.conftest import loaded
from worker.domain.claim import Claim, Reading
from worker.reading.reader import read
from worker.reading.times.acts import acts
from worker.reading.times.almanac import Form
from worker.reading.times.days import days
from worker.reading.words.text import cut, masked

# `.ci/run` tries twice as many texts as a plain run.
SHARE = 1 if corpus.ALL else 2
_ANY = st.integers(0, 1 << 20)
_FILLERS = (
    "Il fera beau.",
    "Il pleuvait un peu.",
    "La pluie est annoncée.",
    "Prenez un parapluie.",
    "Bonjour à tous.",
    "Bon courage.",
    "On vous embrasse.",
    "Merci de faire tourner.",
    "À bientôt.",
)
# A sentence of some words, then another: what opens an article ("Mende. Une procession…") is none.
_BETWEEN = re.compile(r"(?:\w+[ ',’]+){4}[^.!?\n]*(?<!pl)[.!?](?=\s+\S)")
_OFFICE = """Sous-préfecture de Saint-Dié – point du soir
Samedi 18 mars, un rassemblement a réuni 130 personnes à Saint-Dié."""
_ARTICLE = """Pontivy : les soignants « à bout »

Ils avaient rendez-vous dimanche, à 11 heures, devant l'hôpital. Selon la gendarmerie, 240 \
personnes ont pris part au défilé."""
_RELATIVE = {Form.WEEKDAY, Form.OFFSET, Form.FROM_NAMED}


@cache
def _texts() -> list[corpus.Labelled]:
    return [text for part in (*"asuxj", "t3") for text in corpus.labelled(part, loaded())]


def _text(index: int) -> corpus.Labelled:
    return _texts()[index % len(_texts())]


@cache
def _longer() -> list[tuple[corpus.Labelled, list[int]]]:
    """Return the texts between whose sentences another may stand, and where."""
    found = ((text, [match.end() for match in _BETWEEN.finditer(text.text)]) for text in _texts())
    return [(text, stops) for text, stops in found if stops]


@cache
def _read(text: str, published: dt.datetime) -> Reading:
    return read(text, published, loaded())


def _places(claims: tuple[Claim, ...]) -> set[str]:
    return {claim.place.code if claim.place else "-" for claim in claims}


def _cells(claims: tuple[Claim, ...]) -> set[tuple[str, ...]]:
    return {corpus.cells(claim)["status"] + corpus.cells(claim)["hour"] for claim in claims}


def _figures(claims: tuple[Claim, ...]) -> set[tuple[str, ...]]:
    return set().union(*(corpus.figures_of(claim) for claim in claims))


@settings(max_examples=150 // SHARE, deadline=None)
@given(index=_ANY, filler=st.sampled_from(_FILLERS))
def test_a_sentence_without_towns_at_the_end_changes_no_place(index: int, filler: str) -> None:
    text = _text(index)

    longer = _read(f"{text.text}\n{filler}", text.published)

    assert _places(longer.claims) == _places(_read(text.text, text.published).claims)


@settings(max_examples=200 // SHARE, deadline=None)
@given(
    index=_ANY,
    where=st.integers(0, 40),
    filler=st.sampled_from(_FILLERS),
)
def test_a_sentence_without_towns_between_others_changes_no_place(
    index: int, where: int, filler: str
) -> None:
    text, stops = _longer()[index % len(_longer())]
    stop = stops[where % len(stops)]

    longer = _read(f"{text.text[:stop]} {filler}{text.text[stop:]}", text.published)

    assert _places(longer.claims) == _places(_read(text.text, text.published).claims)


@settings(max_examples=150 // SHARE, deadline=None)
@given(index=_ANY, weeks=st.integers(1, 30))
def test_relative_days_move_with_the_date_of_publication(index: int, weeks: int) -> None:
    text = _text(index)
    prepared = cut(text.text, masked(text.text))
    said = [*days(prepared), *acts(prepared, text.published.date())]
    if any(day.said.form not in _RELATIVE for day in said):
        return
    step = dt.timedelta(weeks=weeks)

    first = _read(text.text, text.published).claims
    later = _read(text.text, text.published + step).claims

    assert [claim.date and claim.date + step for claim in first] == [c.date for c in later]


@settings(max_examples=150 // SHARE, deadline=None)
@given(index=_ANY)
def test_loose_accents_change_no_claim(index: int) -> None:
    text = _text(index)

    loose = _read(normalize("NFD", text.text), text.published)

    assert _cells(loose.claims) == _cells(_read(text.text, text.published).claims)


@settings(max_examples=100 // SHARE, deadline=None)
@given(index=_ANY)
def test_spans_quote_the_text(index: int) -> None:
    text = _text(index)

    for claim in _read(text.text, text.published).claims:
        spans = claim.spans
        for start, end in (*spans.place, *spans.date, *spans.time, *spans.venue, *spans.figures):
            assert text.text[start:end].strip()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Rassemblement samedi à Besançon, 15h, place Granvelle", id="ç"),
        pytest.param("Manif demain à Nîmes, Alès et Sète", id="several"),
        pytest.param("Évreux, Épernay : défilé mardi 14h", id="capitals"),
        pytest.param("Les Nîmoises se rassemblent dimanche", id="demonym"),
    ],
)
def test_missing_accents_change_no_claim(text: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-07T09:00+01:00")
    bare = "".join(normalize("NFD", char)[0] for char in text)

    assert _cells(_read(bare, published).claims) == _cells(_read(text, published).claims)


@settings(max_examples=100 // SHARE, deadline=None)
@given(index=_ANY)
def test_small_letters_find_no_place_that_capitals_did_not(index: int) -> None:
    text = _text(index)

    small = _read(text.text.lower(), text.published)

    plain = _read(text.text, text.published)
    named = {place.code for place in plain.places} | _places(plain.claims)
    assert _places(small.claims) <= named


@pytest.mark.parametrize("first", [True, False], ids=["said first", "said last"])
@pytest.mark.parametrize(
    "other",
    [
        "La séance du conseil communautaire est avancée à mercredi, 20 h.",
        "La conférence de l'historienne se tiendra lundi à 18 h 30.",
        "Le derby de dimanche se jouera à huis clos.",
        "Le tournoi de belote des anciens est complet.",
        "La kermesse paroissiale aura lieu en juin.",
    ],
)
@pytest.mark.parametrize(
    "call",
    [
        "Pour nos salaires : Gap, jeudi, 17 h 30, place Carnot, Briançon, 18 h, devant la gare.",
        "Postiers en colère : rendez-vous jeudi à 17 h 30 à Gap, place Carnot.",
    ],
)
def test_what_else_happens_that_week_silences_no_call(
    call: str, other: str, *, first: bool
) -> None:
    published = dt.datetime.fromisoformat("2023-03-20T18:00+01:00")
    alone = _read(call, published)

    reading = _read(f"{other} {call}" if first else f"{call} {other}", published)

    assert alone.claims
    assert [(one.place, one.date, one.time) for one in reading.claims] == [
        (one.place, one.date, one.time) for one in alone.claims
    ]


@pytest.mark.parametrize("between", [" ", "\n"], ids=["same line", "own line"])
@pytest.mark.parametrize(
    "other",
    [
        "Le syndicat des eaux a changé de président.",
        "La fanfare répète chaque soir.",
        "Nos handballeuses ont battu le leader.",
        "Une collecte de vêtements est organisée par la paroisse.",
        "Le procès s'est ouvert dans le calme.",
        "Cette année, la kermesse change de formule.",
        "On a perdu le derby.",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "Nantes demain 17h Bouffay. Venez.",
        "Dimanche dernier ils étaient 700 à Foix pour garder la ligne. Moi je descends en voiture.",
        _OFFICE,
        _ARTICLE,
    ],
)
def test_a_statement_on_something_else_changes_no_claim(
    told: str, other: str, between: str
) -> None:
    published = dt.datetime.fromisoformat("2023-03-20T18:00+01:00")
    alone = _cells(_read(told, published).claims)

    assert alone
    assert _cells(_read(f"{other}{between}{told}", published).claims) == alone
    assert _cells(_read(f"{told}{between}{other}", published).claims) == alone


_ROUND = """Salaires : l'appel du 7 entendu dans l'Ouest

À Niort, on marchait mardi à 14 h de la Brèche. « On n'a plus le choix », glisse un facteur au \
milieu des 2 100 marcheurs. À Cholet, ils étaient 800 devant la mairie. Selon la police, ils \
n'étaient que 600. À Saumur, le cortège a réuni 300 personnes."""
_ITEMS = """Bilan des défilés du 7 mars

- Gap : deux cortèges se sont succédé. Le premier (départ place Carnot, 10 h) a réuni 400 \
personnes.
- Digne : 90 personnes devant la gare. Aucun incident.

La préfecture remercie les services municipaux."""
_PLAN = """Marche du 11 mars à Vesoul
Rendez-vous samedi à 14 h 30, place de la République.
180 participent.
Les organisateurs attendent 300 personnes."""


@pytest.mark.parametrize("told", [_ROUND, _ITEMS], ids=["town after town", "items"])
def test_a_line_for_each_sentence_changes_no_claim(told: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-08T09:00+01:00")

    broken = _read(re.sub(r"(?<=[a-zé»][.!?]) ", "\n", told), published)

    assert len(broken.claims) > 1
    assert _cells(broken.claims) == _cells(_read(told, published).claims)
    assert _figures(broken.claims) == _figures(_read(told, published).claims)


@pytest.mark.parametrize("told", [_ROUND, _PLAN], ids=["press", "event"])
def test_a_picture_before_every_line_changes_no_claim(told: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-08T09:00+01:00")

    drawn = _read(re.sub(r"(?m)^(?=.)", "👉 ", told), published)

    assert drawn.claims
    assert _cells(drawn.claims) == _cells(_read(told, published).claims)
    assert _figures(drawn.claims) == _figures(_read(told, published).claims)


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("Profs en grève demain ! À Tours, cortège à 10h, quai Paul-Bert.", id="Tours"),
        pytest.param("Samedi 14h30, marche pour la paix, place de la Rep à Paris.", id="Paris"),
        pytest.param("À Tulle, 40 lycéens ont défilé jeudi contre la réforme.", id="Tulle"),
        pytest.param("Rassemblement jeudi contre les violences à sens unique", id="no town"),
    ],
)
def test_capitals_change_no_claim(told: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-08T09:00+01:00")

    assert _cells(_read(told.upper(), published).claims) == _cells(_read(told, published).claims)


@pytest.mark.parametrize("hour", ["18 h", "18H", "18h00", "18 h 00", "18:00", "18 heures"])
@pytest.mark.parametrize(
    "told",
    [
        "Le rassemblement prévu jeudi à {} devant la mairie de Lannion est annulé.",
        "Liberté ! Jeudi 16 mars {}: Gap préfecture, Digne palais de justice",
        "marche blanche pour lila jeudi {} a lure devant l'hotel de ville",
    ],
)
def test_the_way_an_hour_is_written_changes_no_claim(told: str, hour: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-13T09:00+01:00")
    plain = _read(told.format("18h"), published)

    assert plain.claims
    assert _cells(_read(told.format(hour), published).claims) == _cells(plain.claims)
