"""What people type or copy to be left out names the account they mean."""

import pytest

from worker.domain.erasure import (
    handle_of,
    is_half,
    is_spaced,
    lacks,
    leads_elsewhere,
    names,
    networks,
    told_by,
    writer_of,
)
from worker.domain.voice import Hasher


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
        pytest.param("x.com/intent/user?user_id=77", "77", id="X's number"),
        pytest.param("https://twitter.com/#!/claire", "claire", id="Twitter's of old"),
        pytest.param("https://social.example:443/@claire", "claire@social.example", id="a port"),
        pytest.param("https://Social.Example/@claire", "claire@social.example", id="capitals"),
        pytest.param("https://social.example/@cl%61ire", "claire@social.example", id="escaped"),
        pytest.param("https://social.example/claire", "claire@social.example", id="Pixelfed's"),
        pytest.param("https://social.example/p/claire/77", "claire@social.example", id="its post"),
        pytest.param("https://social.example/u/claire", "claire@social.example", id="Lemmy's"),
        pytest.param("https://social.example/~claire", "claire@social.example", id="a tilde"),
        pytest.param("social.example/profile/claire", "claire@social.example", id="Friendica's"),
        pytest.param(
            "https://app.example/@claire@social.example",
            "https://social.example/users/claire",
            id="the actor behind another server's page",
        ),
        pytest.param(
            "https://münchen.example/users/claire",
            "https://xn--mnchen-3ya.example/users/claire",
            id="an actor's server in letters",
        ),
        pytest.param(
            "@claire@münchen.example",
            "https://xn--mnchen-3ya.example/users/claire",
            id="its handle",
        ),
        pytest.param("<claire@social.example>", "claire@social.example", id="brackets"),
        pytest.param("claire@social.example.", "claire@social.example", id="a full stop"),
        pytest.param("mailto:claire@social.example", "claire@social.example", id="as mail"),
        pytest.param(
            "Claire (@claire@social.example)", "claire@social.example", id="with a name before"
        ),
        pytest.param("@claire, @claire2", "claire2", id="a second handle"),
        pytest.param(
            "https://x.com/claire et bsky.app/profile/claire.example",
            "claire.example",
            id="a second address",
        ),
        pytest.param("@claire@twitter.com", "claire", id="as Mastodon's people write"),
        pytest.param(
            "https://www.google.com/url?q=https://x.com/claire&sa=D", "claire", id="led to"
        ),
        pytest.param(
            "https://app.example/?url=https%3A%2F%2Fbsky.app%2Fprofile%2Fclaire.example",
            "claire.example",
            id="led to, escaped",
        ),
        pytest.param(
            "https://app.example/#/social.example/@claire", "claire@social.example", id="an app's #"
        ),
        pytest.param("Bluesky : claire.example", "claire.example", id="with its network before"),
    ],
)
def test_an_account_is_named_by_what_people_copy(typed: str, named: str) -> None:
    assert named in names(typed)


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("https://x.com/claire/status/77/photo/1", {"status", "photo"}),
        ("x.com/claire/media", {"media"}),
        ("https://social.example/users/claire/statuses/77", {"statuses"}),
    ],
)
def test_a_word_of_an_address_is_no_account(typed: str, other: set[str]) -> None:
    assert not other & set(names(typed))
    assert "media" in names("x.com/media")


@pytest.mark.parametrize("typed", ["", " \u200e ", "@", "https://", "acct:", "…", "https://x.com/"])
def test_signs_alone_name_nobody(typed: str) -> None:
    assert names(typed) == ()


def test_each_of_several_accounts_is_named_with_its_own_network() -> None:
    both = "https://x.com/claire, bsky.app/profile/claire.example"

    assert networks(both, "x") == {"x", "bluesky"}
    assert networks("@claire@social.example", "x") == {"x", "mastodon"}
    assert networks("claire", "x") == {"x"}
    assert lacks("@claire@social.example @claire", "mastodon") == "claire@social.example"


@pytest.mark.parametrize(
    ("typed", "platform"),
    [
        pytest.param("@claire@Twitter.com", "x", id="as Mastodon's people write"),
        pytest.param("https://www.google.com/url?q=https://x.com/claire", "x", id="led to"),
        pytest.param(
            "https://web.archive.example/web/2017/https://twitter.com/claire", "x", id="an archive"
        ),
        pytest.param(
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fbsky.app%2Fprofile%2Fclaire.example",
            "bluesky",
            id="Facebook's way out",
        ),
    ],
)
def test_an_address_is_of_the_network_that_it_leads_to(typed: str, platform: str) -> None:
    assert platform in networks(typed, "tiktok")


@pytest.mark.parametrize(
    ("typed", "is_blind"),
    [
        ("https://www.facebook.com/share/1AbCdEf/?mibextid=wwXIfr", True),
        ("facebook.com/photo.php?fbid=99", True),
        ("facebook.com/profile.php?id=1000123", False),
        ("https://vm.tiktok.com/ZMabc/", True),
        ("https://www.instagram.com/p/CxYz/", True),
        ("https://www.instagram.com/claire/p/CxYz/", False),
        ("https://t.co/abc", True),
        ("https://social.example/share/claire", False),
        ("https://[t.co/abc", False),
        ("share", False),
    ],
)
def test_an_address_that_leads_elsewhere_is_known_for_one(typed: str, *, is_blind: bool) -> None:
    assert leads_elsewhere(typed) is is_blind


def test_a_bare_handle_is_whole_on_some_networks_only() -> None:
    whole = ["@claire@social.example", "claire.bsky.social", "x.com/claire", "did:plc:claire"]

    assert is_half("@claire")
    assert [one for one in whole if is_half(one)] == []


@pytest.mark.parametrize(
    ("typed", "platform", "spaced"),
    [
        ("Claire Martin", "x", True),
        ("Claire Martin", "", True),
        ("Claire Martin", "facebook", False),
        ("Claire Martin (@claire)", "x", False),
        (" claire ", "x", False),
    ],
)
def test_a_name_is_told_from_a_handle(typed: str, platform: str, *, spaced: bool) -> None:
    assert is_spaced(typed, platform) is spaced


def test_what_stands_behind_a_question_mark_is_no_name_unless_it_is_an_id() -> None:
    assert "21" not in names("https://x.com/claire?s=21")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        pytest.param("claire@münchen.example", "claire@xn--mnchen-3ya.example", id="letters"),
        pytest.param("@Claire@XN--MNCHEN-3YA.example", "claire@münchen.example", id="ASCII"),
        pytest.param("E\u0301loi\u0308se", "éloïse", id="accents apart"),
    ],
)
def test_a_handle_is_one_however_it_is_spelt(typed: str, kept: str) -> None:
    hasher = Hasher(bytes(32))

    assert hasher.handle("mastodon", typed) == hasher.handle("mastodon", kept)


def test_a_page_of_an_app_names_no_account_of_its_own() -> None:
    assert "web@social.example" not in names("https://social.example/web/@claire")


@pytest.mark.parametrize(
    ("typed", "platform", "whole"),
    [
        ("claire", "mastodon", "claire@social.example"),
        ("@claire", "bluesky", "claire.bsky.social"),
        ("@claire@social.example", "mastodon", None),
        ("https://social.example/@claire", "mastodon", None),
        ("claire.example", "bluesky", None),
        ("did:plc:claire", "bluesky", None),
        ("claire", "x", None),
    ],
)
def test_half_a_name_is_known_for_one(typed: str, platform: str, whole: str | None) -> None:
    assert lacks(typed, platform) == whole


@pytest.mark.parametrize(
    ("typed", "platform"),
    [
        ("https://x.com/claire", "x"),
        ("« https://www.twitter.com/claire »", "x"),
        ("bsky.app/profile/claire.example", "bluesky"),
        ("did:plc:claire", "bluesky"),
        ("at://did:plc:claire/app.bsky.feed.post/3k", "bluesky"),
        ("https://m.facebook.com/profile.php?id=7", "facebook"),
        ("https://notx.com/claire", None),
        ("https://social.example/@claire", None),
        ("https://[x.com/claire", None),
        ("@claire@x.com", None),
        ("claire", None),
    ],
)
def test_an_address_tells_whose_it_is(typed: str, platform: str | None) -> None:
    assert told_by(typed) == platform


@pytest.mark.parametrize(
    ("account", "handle"),
    [
        pytest.param("https://x.com/claire", "claire", id="X"),
        pytest.param("https://www.tiktok.com/@claire", "claire", id="TikTok"),
        pytest.param("facebook.com/profile.php?id=1000123", "1000123", id="a number"),
        pytest.param("https://www.facebook.com/people/Claire/1000123/", "1000123", id="a name"),
        pytest.param("https://bsky.app/profile/claire.example", "claire.example", id="Bluesky"),
        pytest.param("https://social.example/@claire", "https://social.example/@claire", id="else"),
        pytest.param("did:plc:claire", "did:plc:claire", id="no address"),
        pytest.param("Claire / Lyon", "Claire / Lyon", id="no address either"),
    ],
)
def test_an_account_that_is_called_by_its_page_has_the_handle_of_it(
    account: str, handle: str
) -> None:
    assert handle_of(account) == handle


@pytest.mark.parametrize(
    ("url", "platform", "handle"),
    [
        pytest.param("https://x.com/claire/status/78", "x", "claire", id="X"),
        pytest.param("https://www.tiktok.com/@claire/video/78", "tiktok", "claire", id="TikTok"),
        pytest.param("https://www.threads.net/@claire/post/C-8", "threads", "claire", id="Threads"),
        pytest.param(
            "https://bsky.app/profile/claire.example/post/3k",
            "bluesky",
            "claire.example",
            id="Bluesky",
        ),
        pytest.param(
            "https://social.example/@claire/78", "mastodon", "claire@social.example", id="Mastodon"
        ),
        pytest.param(
            "https://social.example/users/claire/statuses/78",
            "mastodon",
            "claire@social.example",
            id="an actor's",
        ),
        pytest.param(
            "https://app.example/@claire@social.example/78",
            "mastodon",
            "claire@social.example",
            id="shown elsewhere",
        ),
        pytest.param("https://x.com/i/status/78", "x", None, id="nobody"),
        pytest.param("https://x.com/i/web/status/78", "x", None, id="nobody either"),
        pytest.param("https://www.facebook.com/groups/78/posts/9", "facebook", None, id="a group"),
        pytest.param("https://journal.example/2017/marche", "x", None, id="an article"),
    ],
)
def test_the_address_of_a_post_tells_who_wrote_it(
    url: str, platform: str, handle: str | None
) -> None:
    assert writer_of(url, platform) == handle
