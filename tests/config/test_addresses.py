"""An address that nobody could dial is refused where it is written, not where it is called."""

from pathlib import Path

import pytest

from tests.config.samples import CAMPAIGN, RALLY, FewPlaces, write
from tests.config.test_mistakes import complaint
from worker.config import answers, load
from worker.config.environment import web_address
from worker.config.values import whole_address
from worker.errors import ConfigError

NONE = [
    pytest.param("https://[", id="half a bracket"),
    pytest.param("https://m.example:99999/", id="a port above all"),
    pytest.param("https://m.example:0/", id="no port"),
    pytest.param("https://m.example:abc/", id="a port of letters"),
    pytest.param("https://m .example/", id="a blank"),
    pytest.param("ftp://m.example/", id="another scheme"),
]


@pytest.mark.parametrize("address", NONE)
def test_what_nobody_can_dial_is_no_address(address: str, tmp_path: Path) -> None:
    source = f'[[source]]\nname = "s"\nkind = "rss"\nurl = "{address}"\n'

    said = complaint(write(tmp_path, CAMPAIGN, sources=source))

    assert said == (
        f"sources.toml, line 4, source 's', key 'url': {address!r} is no address; expected one "
        "such as 'https://exemple.fr/'"
    )
    with pytest.raises(ConfigError, match="--url"):
        web_address("--url", address)
    with pytest.raises(ValueError, match="expected 'mastodon"):
        answers.server(address)
    assert whole_address(address) is None


def test_a_feed_has_an_address_of_the_web(tmp_path: Path) -> None:
    source = '[[source]]\nname = "s"\nkind = "rss"\nurl = "webcal://agenda.example/a.ics"\n'

    assert "is no address" in complaint(write(tmp_path, CAMPAIGN, sources=source))


@pytest.mark.parametrize("address", ["https://é.fr", "http://[::1]:80/x", "https://a.fr:8443/?b#c"])
def test_an_address_in_any_script_and_with_a_port_is_one(address: str) -> None:
    assert whole_address(address)


@pytest.mark.parametrize("address", ["wss://[", "wss://h.example:99999", "https://h.example"])
def test_a_stream_nobody_can_dial_is_none(address: str, tmp_path: Path) -> None:
    source = f'[[source]]\nname = "s"\nkind = "bluesky"\nstream = "{address}"\n'

    said = complaint(write(tmp_path, CAMPAIGN, sources=source))

    assert said.startswith("sources.toml, line 4, source 's', key 'stream': ")
    assert said.endswith(f"{address!r} is no stream; expected wss://…/subscribe")


def test_an_empty_address_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    source = '[[source]]\nname = "s"\nkind = "mastodon"\nbase_url = ""\n'
    account = '[[account]]\nname = "m"\nkind = "mastodon"\nbase_url = ""\n'

    listening = complaint(write(tmp_path / "a", CAMPAIGN, sources=source))
    announcing = complaint(write(tmp_path / "b", CAMPAIGN, networks=account))

    assert "source 's', key 'base_url': needs base_url" in listening
    assert "account 'm', key 'base_url': needs base_url" in announcing


def test_brackets_without_end_are_one_line(tmp_path: Path) -> None:
    said = complaint(write(tmp_path, CAMPAIGN + RALLY + "url = " + "[" * 5_000))

    assert said == "campaign.toml: not TOML: brackets never closed"


def test_what_may_be_a_key_in_an_address_is_not_repeated(tmp_path: Path) -> None:
    source = '[[source]]\nname = "s"\nkind = "rss"\nurl = "ftp://me:KEY@j.example/f?key=KEY"\n'

    said = complaint(write(tmp_path, CAMPAIGN, sources=source))

    assert "'ftp://…@j.example/f?…' is no address" in said
    assert "KEY" not in said


def test_a_calendar_is_taken_under_the_address_it_is_handed_out_with(tmp_path: Path) -> None:
    source = '[[source]]\nname = "s"\nkind = "{}"\nurl = "webcal://agenda.example/a.ics?key=1"\n'
    loaded = load(write(tmp_path, CAMPAIGN, sources=source.format("calendar")), FewPlaces())

    assert [one.url for one in loaded.sources] == ["https://agenda.example/a.ics?key=1"]


@pytest.mark.parametrize(
    ("account", "wrong"),
    [
        ('kind = "bluesky"\nhandle = "@moi.bsky.social"', "'@moi.bsky.social' is no handle"),
        ('kind = "bluesky"\nhandle = "https://bsky.app/profile/moi.bsky.social"', "is no handle"),
        ('kind = "bluesky"\nhandle = "moi"', "'moi' is no handle"),
        ('kind = "telegram"\nchannel = "ici"', "'ici' is no channel; expected one such as \"@"),
        ('kind = "telegram"\nchannel = "https://t.me/ici"', "is no channel"),
        ('kind = "facebook_page"\npage = "https://www.facebook.com/ici"', "is no page"),
        ('kind = "facebook_page"\npage = ".."', "'..' is no page"),
        ('kind = "facebook_page"\npage = "-"', "'-' is no page"),
        ('kind = "bluesky"\nhandle = "moi.bsky.social"', ""),
        ('kind = "bluesky"\nhandle = "moi@mail.example"', ""),
        ('kind = "bluesky"\nhandle = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"', ""),
        ('kind = "telegram"\nchannel = "-1001234567890"', ""),
        ('kind = "facebook_page"\npage = "1234567890"', ""),
        ('kind = "facebook_page"\npage = "marche.des-femmes"', ""),
    ],
)
def test_an_account_is_named_as_its_network_names_it(
    account: str, wrong: str, tmp_path: Path
) -> None:
    folder = write(tmp_path, CAMPAIGN, networks=f'[[account]]\nname = "a"\n{account}\n')

    if wrong:
        assert wrong in complaint(folder)
    else:
        assert load(folder, FewPlaces()).accounts[0].handle
