"""What press sets beside a rally: who comes from elsewhere, a second rally, the evening's sum."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-20T10:00+01:00")  # a Monday
SATURDAY, THURSDAY = "2023-03-18", "2023-03-23"


def _crowds(text: str, gazetteer: Gazetteer) -> set[tuple[str, int | None, str | None]]:
    """Return the town, lower end and speaker of each crowd."""
    return {
        (claim.place.name, figure.low, figure.said_by and figure.said_by.value)
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
        for figure in claim.figures
    }


@pytest.mark.parametrize(
    "head",
    [
        "Samedi 18 mars, 20 h : voici le bilan de la journée.",
        "Samedi 18 mars. Le bilan de la journée à 20 h.",
    ],
)
def test_an_evenings_sum_is_of_the_day_it_says(head: str, gazetteer: Gazetteer) -> None:
    found = said_in(f"{head} Gap : 300 manifestants. Dole : 200.", PUBLISHED, gazetteer)
    assert found == {("Gap", SATURDAY, "-"), ("Dole", SATURDAY, "-")}


@pytest.mark.parametrize(
    "second",
    [
        "Une seconde, non déclarée, est interdite par arrêté.",
        "Une autre manifestation a été interdite par la préfecture.",
        "Le contre-rassemblement est, lui, interdit.",
    ],
)
def test_a_second_rally_that_is_forbidden_leaves_the_first(
    second: str, gazetteer: Gazetteer
) -> None:
    text = f"Jeudi 23 mars à Gap, une manifestation partira à 14 h de la gare. {second}"
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", THURSDAY, "planned")}


@pytest.mark.parametrize(
    "end",
    [
        "un rassemblement interdit par la préfecture a donné lieu à sept interpellations.",
        "la manifestation, pourtant interdite, s'est terminée par des affrontements.",
        "une marche interdite par le préfet s'est soldée par des heurts.",
    ],
)
def test_a_forbidden_rally_of_which_the_end_is_told_was_held(
    end: str, gazetteer: Gazetteer
) -> None:
    text = f"À Dole, 300 personnes ont défilé samedi. Samedi soir, à Gap, {end}"
    told = {("Dole", SATURDAY, "past"), ("Gap", SATURDAY, "past")}
    assert status_in(text, PUBLISHED, gazetteer) == told


@pytest.mark.parametrize(
    "none",
    [
        "Gap, de son côté, n'avait pas organisé de défilé.",
        "À Gap, le maire a préféré ne pas organiser de rassemblement.",
        "À Gap, le personnel s'est réuni dans le hall de l'hôpital.",
        "La délégation de Gap, 60 personnes, était partie à 6 heures en car.",
        "Une centaine de militants de Gap avaient fait le voyage.",
    ],
)
def test_who_had_no_rally_or_came_to_it_has_none(none: str, gazetteer: Gazetteer) -> None:
    text = f"À Dole, 300 personnes ont défilé samedi. {none}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "-")}
    assert _crowds(text, gazetteer) == {("Dole", 300, None)}


@pytest.mark.parametrize(
    "aside",
    [
        "Le maire invite ses collègues de Gap et d'Embrun à venir avec leur écharpe.",
        "La directrice de l'agence, attendue vendredi à Gap pour l'inauguration, se tait.",
        "Un convoi d'une centaine de tracteurs doit quitter Gap à 9 heures.",
    ],
)
def test_who_comes_or_is_expected_elsewhere_has_no_rally(aside: str, gazetteer: Gazetteer) -> None:
    text = f"Un rassemblement est prévu jeudi à 17 h à Dole, devant la mairie. {aside}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", THURSDAY, "17:00")}


@pytest.mark.parametrize(
    "callers",
    [
        "Les salariés de l'usine de Dole ne lâchent rien. Ils manifesteront",
        "Les soignants de Dole appellent à un rassemblement",
        "À Dole, les soignants sont en grève. Ils appellent à un rassemblement",
    ],
)
@pytest.mark.parametrize("then", ["puis", "avant de manifester"])
def test_who_calls_in_two_places_has_two_rallies(
    callers: str, then: str, gazetteer: Gazetteer
) -> None:
    text = (
        f"{callers} jeudi 23 mars, à 14 h, parvis de la gare, {then} vendredi 24 mars à Gap, "
        "à 15 h, devant l'hôpital."
    )
    told = {("Dole", THURSDAY, "14:00"), ("Gap", "2023-03-24", "15:00")}
    assert said_in(text, PUBLISHED, gazetteer) == told


@pytest.mark.parametrize("told", ["s'est bien passée", "se tenait l'après-midi"])
def test_a_pride_is_a_march(told: str, gazetteer: Gazetteer) -> None:
    lead = "où la Pride" if "tenait" in told else "la Pride"
    text = f"300 personnes ont manifesté samedi à Dole. À Gap, {lead} {told}, sans incident."
    both = {("Dole", SATURDAY, "-"), ("Gap", SATURDAY, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == both
