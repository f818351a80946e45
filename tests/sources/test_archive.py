"""Post archives as strangers write them."""

import json

import pytest

from worker.domain.kinds import platform_name
from worker.domain.post import Post, Skipped, Withdrawn
from worker.sources.archive import looks_like_archive, read_lines

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

    assert looks_like_archive(line)
    assert isinstance(found, Post)
    assert found.text.startswith("#MeToo ")


def test_a_platforms_name_has_letters_alone() -> None:
    (found,) = read_lines([json.dumps(TOLD | {"platform": " X\0\n"}).encode()])

    assert isinstance(found, Post)
    assert found.platform == "x"


@pytest.mark.parametrize("platform", ["ab" * 20, "İ" * 32], ids=["long", "longer in small letters"])
def test_a_platforms_name_is_as_long_as_a_column(platform: str) -> None:
    (found,) = read_lines([json.dumps(TOLD | {"platform": platform}).encode()])

    assert isinstance(found, Post)
    assert len(found.platform) == 32
    assert platform_name(platform) == found.platform


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        *(("Twitter", "x"), (" twitter\n", "x"), ("bsky", "bluesky"), ("vk", "vk")),
        *(("X.com", "x"), ("mobile.twitter.com", "x"), ("bsky.app", "bluesky")),
        *(("www.facebook.com", "facebook"), ("mamot.fr", "mamot.fr")),
    ],
)
def test_a_platform_is_one_whatever_an_archive_calls_it(told: str, kept: str) -> None:
    post, gone = read_lines(
        [
            json.dumps(TOLD | {"platform": told}).encode(),
            json.dumps({"id": "1", "platform": told, "deleted": True}).encode(),
        ]
    )

    assert isinstance(post, Post)
    assert isinstance(gone, Withdrawn)
    assert (post.platform, gone.platform) == (kept, kept)


@pytest.mark.parametrize("more", [{}, {"text": None}, {"published": None}, {"author": "claire"}])
def test_a_post_that_is_told_as_deleted_is_none_whatever_else_is_told(
    more: dict[str, object],
) -> None:
    (found,) = read_lines([json.dumps(TOLD | {"deleted": True} | more).encode()])

    assert found == Withdrawn(platform="x", id="1")


@pytest.mark.parametrize("said", [False, None, 0, "2017-11-01"])
def test_a_post_with_another_word_about_deletion_stands(said: object) -> None:
    (found,) = read_lines([json.dumps(TOLD | {"deleted": said}).encode()])

    assert isinstance(found, Post)


@pytest.mark.parametrize("number", ["NaN", "-Infinity"])
def test_a_number_that_is_none_is_not_known_and_costs_no_post(number: str) -> None:
    line = json.dumps(TOLD | {"text": f'"{number}" #MeToo', "author": 0, "score": 1})
    told = line.replace(": 0,", f": {number},").replace(": 1}", f": {number}}}").encode()

    (found,) = read_lines([told])

    assert looks_like_archive(told)
    assert isinstance(found, Post)
    assert (found.author, found.text) == (None, f'"{number}" #MeToo')


def test_blanks_around_an_author_make_no_second_one() -> None:
    (found,) = read_lines([json.dumps(TOLD | {"author": " claire "}).encode()])

    assert isinstance(found, Post)
    assert found.author == "claire"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ({"id": ""}, "id is empty"),
        ({"platform": " "}, "platform is empty"),
        ({"text": None}, "text is null; expected text"),
        ({"published": None}, "published is null; expected a number or text"),
        ({"author": ["a"]}, "author is a list; expected a whole number or text, or null"),
        ({"id": 1.24567e15}, "id is a number; expected a whole number or text"),
        ({"published": "hier"}, "published is no moment; expected 2017-10-24T18:00:00+02:00"),
    ],
)
def test_a_line_that_is_no_post_says_which_key_is_wrong(line: dict[str, object], why: str) -> None:
    (found,) = read_lines([json.dumps(TOLD | line).encode()])

    assert found == Skipped("line 1", why)


@pytest.mark.parametrize(
    ("line", "why"),
    [(b'{"id": 1, "text": "a", "published": 1}', "has no platform"), (b"[1]", "is no object")],
)
def test_a_line_of_another_shape_says_what_is_expected(line: bytes, why: str) -> None:
    (found,) = read_lines([line])

    assert isinstance(found, Skipped)
    assert found.why.startswith(f'{why}; expected {{"id", "platform"')


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        pytest.param("Pain &amp; roses aujourd&#39;hui", "Pain & roses aujourd'hui", id="X's"),
        pytest.param("<3 Metz<Nancy &co", "<3 Metz<Nancy &co", id="people's own signs"),
        pytest.param(
            '<p>À Metz <a href="https://a.example/tags/MeToo">#<span>MeToo</span></a><br />14h</p>',
            "À Metz #MeToo\n14h",
            id="Mastodon's",
        ),
    ],
)
def test_a_text_is_what_was_typed_though_it_is_kept_as_a_network_tells_it(
    kept: str, typed: str
) -> None:
    (found,) = read_lines([json.dumps(TOLD | {"text": kept}).encode()])

    assert isinstance(found, Post)
    assert found.text == typed


@pytest.mark.parametrize("empty", ["", " ", None])
def test_a_post_that_repeats_nothing_is_no_repost(empty: str | None) -> None:
    (found,) = read_lines([json.dumps(TOLD | {"repost_of": empty}).encode()])

    assert isinstance(found, Post)
    assert found.repost_of is None


@pytest.mark.parametrize(
    ("told", "handle"),
    [
        pytest.param({"author": "4242"}, "claire", id="a number"),
        pytest.param({"author": "did:plc:c"}, "claire", id="a DID"),
        pytest.param({"author": "Claire_L"}, "Claire_L", id="what people type"),
        pytest.param({"author": "4242", "repost_of": "5"}, "4242", id="a repost"),
    ],
)
def test_an_id_is_called_as_the_address_of_its_post_tells(
    told: dict[str, str], handle: str
) -> None:
    url = {"url": "https://x.com/claire/status/1"}

    (found,) = read_lines([json.dumps(TOLD | url | told).encode()])

    assert isinstance(found, Post)
    assert found.handle == handle
