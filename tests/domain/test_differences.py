import pytest

from worker.domain.differences import Change, Piece, differences


@pytest.mark.parametrize(
    ("old", "new", "pieces"),
    [
        pytest.param("a b", "a b", [("kept", "a b")], id="the same"),
        pytest.param(
            "à Lyon, 13 h : ici", "à Lyon, 14 h : ici",
            [("kept", "à Lyon,"), ("gone", "13"), ("new", "14"), ("kept", "h : ici")], id="an hour",
        ),
        pytest.param("", "a", [("new", "a")], id="from nothing"),
        pytest.param("a\nb", "a", [("kept", "a"), ("gone", "b")], id="a line less"),
    ],
)  # fmt: skip
def test_what_changed_is_told_word_by_word(
    old: str, new: str, pieces: list[tuple[str, str]]
) -> None:
    assert list(differences(old, new)) == [Piece(Change(kind), words) for kind, words in pieces]
