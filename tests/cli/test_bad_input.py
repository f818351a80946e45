"""Whatever would fail at the due time is one clear line of `check`, long before."""

import datetime as dt
import json
from importlib import resources
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from tests.fakes.canned import Canned, answering
from tests.fakes.network_apis import FakeFacebook, serving

TODAY = dt.datetime.now(dt.UTC).date()
WEEK = dt.timedelta(days=7)
CAMPAIGN = f"""
[campaign]
slug = "essai"
title = "Essai"
hashtags = ["#MeToo"]
from = {TODAY - 4 * WEEK}
until = {TODAY + 4 * WEEK}
link = "https://essai.example"

[[rally]]
place = "Lyon"
date = {TODAY + WEEK}
time = "14:00"
venue = "place Bellecour"

[[rally]]
place = "Nantes"
date = {TODAY - WEEK}

[[wave]]
name = "J-7"
days = 7
at = "18:30"
text = "announcements/j7.txt"
text_x = "announcements/long.txt"
"""
ACCOUNT = '\n[[account]]\nname = "{}"\nkind = "{}"\nallow_private = true\n{}\n'


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    folder = tmp_path / "config"
    (folder / "announcements").mkdir(parents=True)
    (folder / "campaign.toml").write_text(CAMPAIGN)
    (folder / "announcements" / "j7.txt").write_text("{{ at_place }} {{ day }} {{ link }}")
    (folder / "announcements" / "long.txt").write_text("{{ at_place }} {{ link }} " + "a" * 300)
    (folder / "announcements" / "boucle.txt").write_text("{% for a in venue %}{{ a }}{% endfor %}")
    with (folder / "announcements" / "large.png").open("wb") as image:
        image.truncate(50_000_000)
    return Shell(tmp_path / "data", folder)


def test_each_account_and_text_that_would_fail_has_its_line(shell: Shell) -> None:
    ending = FakeFacebook(expires_at=int(dt.datetime.now(dt.UTC).timestamp()) + 14 * 86400)
    revoked = Canned(401, {"error": "The access token was revoked"})
    gone = Canned(403, {"error": "Your login is currently disabled"})
    assert shell.config
    with (
        serving(ending) as page,
        answering(("GET", revoked)) as (_, one),
        answering(("GET", gone)) as (_, other),
    ):
        (shell.config / "networks.toml").write_text(
            ACCOUNT.format("page", "facebook_page", f'page = "{ending.page}"\napi_url = "{page}"')
            + ACCOUNT.format("revoked", "mastodon", f'base_url = "{one}"')
            + ACCOUNT.format("gone", "mastodon", f'base_url = "{other}"')
            + ACCOUNT.format("bare", "telegram", 'channel = "@c"')
            + ACCOUNT.format("x", "x", 'budget = 1\napi_url = "http://127.0.0.1:9"')
        )
        ran = shell.run(
            "check",
            "--json",
            PORTEVOIX_ACCOUNT_PAGE_TOKEN=ending.token,
            PORTEVOIX_ACCOUNT_REVOKED_TOKEN="hush",
            PORTEVOIX_ACCOUNT_GONE_TOKEN="hush",
            PORTEVOIX_ACCOUNT_X_TOKEN="not-four-values",
        )

    said = {line["what"]: line for line in json.loads(ran.out)}
    wrong = {
        "account page": "its token ends on",
        "account revoked": "the token is not accepted: The access token was revoked",
        "account gone": "Your login is currently disabled",
        "account bare": "its token is not set",
        "account x": "is not KEY:KEY-SECRET:TOKEN:TOKEN-SECRET",
        "text J-7": "weighted characters without optional parts, limit 280",
    }
    assert ran.code == 1
    for what, words in wrong.items():
        assert words in said[what]["detail"], what
        assert said[what]["verdict"] == "wrong"
        assert said[what]["todo"]
        assert "\n" not in said[what]["detail"]
    assert "PORTEVOIX_ACCOUNT_REVOKED_TOKEN" in said["account revoked"]["todo"]
    assert said["rallies"]["detail"].startswith(f"Nantes {TODAY - WEEK}: the day has passed")
    assert "hush" not in ran.out


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        pytest.param("j7.txt", "boucle.txt", "line 1: 'for' is not allowed", id="a loop"),
        pytest.param('"Lyon"', '"Lion-Ville"', "place", id="a place nobody knows"),
        pytest.param(
            'time = "14:00"',
            'zone = "Europe/Lyon"',
            "key 'zone': take it out: hours are on the clock of the place, Europe/Paris",
            id="a zone that does not exist",
        ),
        pytest.param(
            '"14:00"',
            '"14:00 Europe/Lyon"',
            "key 'time': '14:00 Europe/Lyon' is no hour",
            id="an hour in a zone that does not exist",
        ),
        pytest.param(
            'text_x = "announcements/long.txt"',
            'image = "announcements/large.png"\nalt = "Une place"',
            "large.png has 50 MB; at most 10 MB are taken, shrink it",
            id="an image of 50 MB",
        ),
    ],
)
def test_what_cannot_be_read_is_the_one_line(
    before: str, after: str, words: str, shell: Shell
) -> None:
    assert shell.config
    file = shell.config / "campaign.toml"
    file.write_text(file.read_text().replace(before, after))

    ran = shell.run("check")

    assert (ran.code, ran.out.count("\n"), ran.err) == (1, 1, "")
    assert words in ran.out


def test_a_place_whose_zone_this_machine_does_not_know_has_its_line(
    shell: Shell, tmp_path: Path
) -> None:
    assert shell.config
    file = shell.config / "campaign.toml"
    file.write_text(file.read_text().replace('"Nantes"', '"971"').replace("text_x", "#"))
    paris = tmp_path / "zones" / "Europe" / "Paris"
    paris.parent.mkdir(parents=True)
    paris.write_bytes((resources.files("tzdata.zoneinfo") / "Europe" / "Paris").read_bytes())

    ran = shell.run("check", PYTHONTZPATH=str(tmp_path / "zones"))

    assert (ran.code, ran.err) == (1, "")
    assert "✗ zones: this machine does not know America/Guadeloupe (Guadeloupe)" in ran.out
    assert "→ install tzdata" in ran.out
