"""What is left out of a long text because it is unlikely, and what stays."""

import datetime as dt
from dataclasses import replace

import msgspec
import numpy as np
import pytest

from tests.reading import corpus, grow_forests
from tests.reading.saying import said_in
from worker.domain.explanation import What, Why
from worker.domain.kinds import ClaimStatus
from worker.reading.explaining import explain
from worker.reading.forest import Forest
from worker.reading.pairing import grown
from worker.reading.pairing.facts import Facts
from worker.reading.pairing.second_look import look_again
from worker.reading.pairing.signs import signs
from worker.reading.reader import read
from worker.reading.shapes import claim_json
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.trail import Trail

PUBLISHED = dt.datetime.fromisoformat("2023-04-23T18:00+02:00")  # a Sunday
BLOCKED = (
    "Nouvelle action des agriculteurs ce dimanche à Rodez : une trentaine de tracteurs ont bloqué "
    "le rond-point de Bel-Air de 9 heures à midi. Vendredi, leurs délégués avaient été reçus à "
    "Toulouse par la préfète de région, sans résultat. Ils réclament le versement des aides "
    "promises après le gel du 4 avril 2022. Une réunion est prévue mardi à Paris au ministère. "
    "« Si rien ne vient, on remettra ça le 2 mai », prévient leur président, sans dire où. La "
    "circulation a été rétablie en début d'après-midi et aucun incident n'a été signalé."
)
FREED = (
    "Rassemblement samedi 29 avril à 14 heures place Kléber à Strasbourg pour la libération des "
    "militants arrêtés. Le comité de soutien, qui avait réuni 300 personnes dimanche dernier "
    "devant la préfecture, attend davantage de monde. Les quatre militants ont été interpellés "
    "mardi à leur domicile, après l'incendie d'une pelleteuse dans la nuit du 2 au 3 avril sur le "
    "chantier du contournement. Une manifestation aura lieu aussi le 6 mai à Colmar, annonce le "
    "comité. Leur procès est prévu le 15 mai. La préfecture n'a pas fait de commentaire."
)


def test_a_day_that_may_be_anywhere_is_left_out(gazetteer: Gazetteer) -> None:
    assert said_in(BLOCKED, PUBLISHED, gazetteer) == {("Rodez", "2023-04-23", "09:00")}


def test_days_and_towns_of_rallies_stay(gazetteer: Gazetteer) -> None:
    assert said_in(FREED, PUBLISHED, gazetteer) == {
        ("Strasbourg", "2023-04-29", "14:00"),
        ("Strasbourg", "2023-04-16", "-"),
        ("Colmar", "2023-05-06", "-"),
    }


def test_a_next_rally_in_the_only_town_stays(gazetteer: Gazetteer) -> None:
    told = (
        "À Colmar, la mobilisation contre la fermeture de la maternité ne faiblit pas. Ils étaient "
        "près de 600 ce dimanche à manifester devant la préfecture.\n\nDimanche dernier, un "
        "cortège au même endroit n'avait réuni que 90 personnes. Le ministre, interrogé jeudi, a "
        "écarté toute marche arrière. Une réunion est prévue mardi à Paris au ministère."
        "\n\nUne nouvelle manifestation dimanche prochain place Rapp\n\nPlus loin, Nadia, "
        "aide-soignante, se dit épuisée : « Cela fait deux ans que nous alertons. »"
    )

    assert said_in(told, PUBLISHED, gazetteer) == {
        ("Colmar", "2023-04-23", "-"),
        ("Colmar", "2023-04-16", "-"),
        ("Colmar", "2023-04-30", "-"),
    }


def test_what_is_left_out_is_told_with_its_reason(gazetteer: Gazetteer) -> None:
    told = explain(BLOCKED, PUBLISHED, gazetteer)

    left = [
        (one.what, BLOCKED[one.start : one.end]) for one in told.left if one.why is Why.UNLIKELY
    ]
    assert left == [(What.DAY, "2 mai")]


def test_nothing_is_left_out_of_a_short_text(gazetteer: Gazetteer) -> None:
    facts = _facts("Lyon : manif samedi à 14 h, place Bellecour.", gazetteer)
    unlikely = replace(facts.claims[0], date=dt.date(2023, 1, 1), confidence=0.01)

    (kept,) = look_again(replace(facts, claims=(unlikely,)))

    assert kept.date == unlikely.date
    assert kept.confidence < 0.5 < look_again(facts)[0].confidence


@pytest.mark.parametrize("part", ["a", "b", "xa", "p1"])
def test_nothing_is_added_and_a_town_keeps_its_likeliest_day(
    gazetteer: Gazetteer, part: str
) -> None:
    for one in corpus.some([part], gazetteer, one_in=3):
        trail = Trail()
        claims = read(one.text, one.published, gazetteer, trail=trail).claims
        if trail.facts is None:
            continue
        weighed = [(claim.place, claim.date) for claim in trail.facts.claims]
        assert {(claim.place, claim.date) for claim in claims} <= set(weighed), one.name
        assert look_again(trail.facts) == look_again(trail.facts)


@pytest.mark.parametrize(("times", "stay"), [(1, False), (40, True)])
def test_so_many_claims_towns_and_days_are_a_list_and_stay(
    gazetteer: Gazetteer, times: int, *, stay: bool
) -> None:
    facts = _facts(FREED, gazetteer)
    claims = tuple(
        replace(facts.claims[0], date=dt.date(2023, 1, 1) + dt.timedelta(day), confidence=0.01)
        for day in range(50 * times)
    )
    many = replace(facts, claims=claims, places=[*facts.places] * times)

    assert (look_again(many) == claims) is stay


def test_confidence_tells_how_many_such_claims_are_right(gazetteer: Gazetteer) -> None:
    found = []
    parts = ("q11", "q29", "q41", "q60", "q61", "xe", "xg", "xi", "xk")
    for one in corpus.some(parts, gazetteer, one_in=2):
        label = {(claim.code, claim.date) for claim in one.claims}
        for claim in read(one.text, one.published, gazetteer).claims:
            day = corpus.cells(claim)["day"]
            found.append((claim.confidence, day in label))
    sure = [right for confidence, right in found if confidence >= 0.95]
    doubtful = [right for confidence, right in found if confidence < 0.7]

    assert len(sure) > len(found) / 2
    assert np.mean(sure) > 0.96
    assert len(doubtful) > 20
    assert np.mean(doubtful) < 0.7


def test_a_claim_s_signs_tell_what_it_says_and_what_stands_around(gazetteer: Gazetteer) -> None:
    facts = _facts(FREED, gazetteer)
    its = [claim for claim in facts.claims if claim.place and claim.place.name == "Strasbourg"]
    planned = next(claim for claim in its if claim.status is ClaimStatus.PLANNED)

    told = signs(facts, planned, its)

    assert (told["its_claims"], told["towns"], told["off"], told["hour"]) == (2, 2, 6, 1)
    assert (told["planned"], told["past"], told["figures"]) == (1, 0, 0)
    assert told["gap"] == len(" à 14 heures place Kléber à ")
    assert (told["day_rally"], told["unit"]) == (1, 1)
    assert (told["sentences"], told["towns_between"]) == (0, 0)


def test_trees_are_read_as_they_are_written() -> None:
    forest = Forest.written("gap off", "0:10 1:-1 -300 200 50 -7")

    assert forest.trees == ((0, 10, (1, -1, -300, 200), 50), -7)
    assert forest.chance({"gap": 4, "off": -2}) == pytest.approx(1 / (1 + np.exp(3.07)))
    assert forest.chance({"gap": 4}) == pytest.approx(1 / (1 + np.exp(-1.93)))
    assert forest.chance({"gap": 11}) == pytest.approx(1 / (1 + np.exp(-0.43)))


def test_the_trees_tell_the_examples_they_grew_from_apart() -> None:
    names, table = grow_forests.load()["claims"]
    towns = Forest.written(grown.SIGNS, grown.TOWNS)

    assert grown.SIGNS.split() == names
    assert len(towns.trees) == grow_forests.TREES
    some = table[::25]
    chances = np.array([towns.chance(dict(zip(names, row, strict=False))) for row in some])
    right = some[:, -2] == 1
    assert chances[right].mean() > 0.9
    assert chances[~right].mean() < 0.75


def test_an_example_is_what_an_earlier_reader_claimed_and_whether_the_label_has_it(
    gazetteer: Gazetteer,
) -> None:
    label = corpus.Expected("67482", "2023-04-29", "14:00", "planned", frozenset())
    text = corpus.Labelled("own 1", PUBLISHED, FREED, (label,))
    said = [claim_json(claim) for claim in read(FREED, PUBLISHED, gazetteer).claims]
    line = msgspec.json.decode(msgspec.json.encode({"id": "own 1", "claims": said}))

    found = list(grow_forests.of_claims(text, grow_forests.claims_of(line), gazetteer))

    assert sorted(one.right for one in found) == [
        (False, False),  # Colmar
        (True, False),  # Strasbourg, before
        (True, True),
    ]


def test_examples_that_know_other_signs_are_joined() -> None:
    kept = grow_forests.Examples(["gap", "off"], np.array([[4, 1, 1, 0]], np.int16))
    fresh = grow_forests.Example({"gap": 7, "said": 2}, (True, True))

    names, rows = grow_forests.joined(kept, [fresh])

    assert names == ["gap", "off", "said"]
    assert rows.tolist() == [[4, 1, 0, 1, 0], [7, 0, 2, 1, 1]]


def _facts(text: str, gazetteer: Gazetteer) -> Facts:
    trail = Trail()
    read(text, PUBLISHED, gazetteer, trail=trail)
    assert trail.facts is not None
    assert trail.facts.claims
    return trail.facts
