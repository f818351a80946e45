"""Post archives as strangers write them."""

import json

import pytest

from worker.domain.post import Post
from worker.sources.archive import read_lines

TOLD = {"id": "1", "platform": "x", "text": "#MeToo", "published": "2017-10-25T12:00:00Z"}


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(json.dumps(TOLD | {"text": "#MeToo \ud83d"}).encode(), id="half an emoji"),
        pytest.param(
            json.dumps(TOLD | {"text": "#MeToo é"}, ensure_ascii=False).encode("latin-1"),
            id="letters of another charset",
        ),
    ],
)
def test_a_post_with_signs_that_are_no_letters_is_a_post(line: bytes) -> None:
    (found,) = read_lines([line])

    assert isinstance(found, Post)
    assert found.text.startswith("#MeToo ")


def test_a_platforms_name_has_letters_alone() -> None:
    (found,) = read_lines([json.dumps(TOLD | {"platform": " X\0\n"}).encode()])

    assert isinstance(found, Post)
    assert found.platform == "x"
