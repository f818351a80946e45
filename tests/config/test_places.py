import pytest

from worker.bootstrap import gazetteer
from worker.config import resolve_place
from worker.errors import NotFoundError


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("Paris", "75056", id="a town before the département around it"),
        pytest.param("Saint Etienne", "42218", id="a name in full before longer ones"),
        pytest.param("saint-denis (93)", "93066", id="a homonym with its département"),
        pytest.param("La Réunion (974)", "974", id="an island with its code"),
        pytest.param("Guadeloupe", "971", id="an area"),
        pytest.param("Valence, 26", "26362", id="a homonym and its département behind a comma"),
        pytest.param("valence (drome)", "26362", id="a homonym and its département's name"),
        pytest.param("Saint-Florent (Corse)", "2B298", id="a homonym and its island"),
        pytest.param("Ajaccio (20)", "2A004", id="the island's code of before 1976"),
        pytest.param("2a", "2A", id="a code in small letters"),
        pytest.param("Paname", "75056", id="a nickname"),
        pytest.param("Paris 11e", "75056", id="an arrondissement"),
        pytest.param("marseille 1er arrondissement", "13055", id="an arrondissement in full"),
        pytest.param("Lyon 3ème arr.", "69123", id="an arrondissement in short"),
        pytest.param("75120", "75056", id="the code of an arrondissement"),
        pytest.param("69383", "69123", id="another one"),
        pytest.param(" LE MANS ", "72181", id="capitals and spaces"),
    ],
)
def test_a_place_is_understood_as_operators_write_it(text: str, code: str) -> None:
    assert resolve_place(text, gazetteer()).code == code


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("Valence", "is 3 places; write the code of one: 26362", id="three towns"),
        pytest.param("Vienne", "38544 Vienne (38), 86 Vienne (86)", id="a town and an area"),
        pytest.param("La Réunion", "974 La Réunion (974), 47222", id="an island and a village"),
        pytest.param("Aix", "13001 Aix-en-Provence (13)", id="a village and a usual short name"),
        pytest.param("Pairs", "did you mean 'Paris'?", id="letters in another order"),
        pytest.param("Renes", "did you mean 'Rennes'?", id="a city before a village as near"),
        pytest.param("99999", "is no INSEE or département code", id="no code"),
        pytest.param("75121", "is no INSEE", id="no arrondissement"),
        pytest.param("75011", "a postcode is none", id="a postcode"),
        pytest.param("Lion (69)", "did you mean 'Lyon'?", id="a slip before a département"),
    ],
)
def test_a_place_that_is_not_one_is_refused_with_what_may_be_meant(text: str, why: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        resolve_place(text, gazetteer())

    assert why in str(caught.value)
