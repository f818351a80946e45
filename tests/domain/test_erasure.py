"""What people type or copy to be left out names the account they mean."""

import pytest

from worker.domain.erasure import names


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        pytest.param("x.com/claire", "claire", id="as a browser shows it"),
        pytest.param("www.x.com/claire/status/77", "claire", id="a post, as a browser shows it"),
        pytest.param("bsky.app/profile/claire.example", "claire.example", id="Bluesky's app"),
        pytest.param("social.example/@claire", "claire@social.example", id="Mastodon's page"),
        pytest.param(
            "social.example/users/claire", "https://social.example/users/claire", id="the actor"
        ),
        pytest.param("elk.example/social.example/@claire", "claire@social.example", id="an app's"),
        pytest.param("acct:claire@social.example", "claire@social.example", id="acct:"),
        pytest.param(
            "\u2068@claire@social.example\u2069", "claire@social.example", id="marks of direction"
        ),
        pytest.param("@claire\u200e", "claire", id="a mark of direction behind it"),
        pytest.param("\uff20claire", "claire", id="a wide @"),
        pytest.param("https://www.facebook.com/profile.php?id=1000123", "1000123", id="a number"),
        pytest.param(
            "m.facebook.com/story.php?story_fbid=99&id=1000123", "99", id="Facebook's post"
        ),
    ],
)
def test_an_account_is_named_by_what_people_copy(typed: str, named: str) -> None:
    assert named in names(typed)


@pytest.mark.parametrize("typed", ["", " \u200e ", "@", "https://", "acct:", "…"])
def test_signs_alone_name_nobody(typed: str) -> None:
    assert names(typed) == ()


def test_what_stands_behind_a_question_mark_is_no_name_unless_it_is_an_id() -> None:
    assert "21" not in names("https://x.com/claire?s=21")
