import http.server
import json
import shutil
import socket
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from tests.fakes.canned import Canned, answering
from worker.cli.check import told
from worker.config import shipped
from worker.services.checked import Line, Verdict

FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Le Journal</title>
<link>http://j.example/</link><item><title>Un rassemblement</title>
<guid>1</guid></item></channel></rss>"""


class Pages(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = FEED if self.path == "/feed" else b"<html><body>Bonjour</body></html>"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages) as pages:
        threading.Thread(target=pages.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{pages.server_port}"
        pages.shutdown()


def add(shell: Shell, file: str, text: str) -> None:
    assert shell.config
    with (shell.config / file).open("a", encoding="utf-8") as handle:
        handle.write(text)


def test_the_shipped_installation_has_nothing_wrong_and_is_over(shell: Shell) -> None:
    ran = shell.run("check")

    assert (ran.code, ran.err) == (0, "")
    assert "✓ config: " in ran.out
    assert "13 rallies, 5 waves, 1 source, 1 account" in ran.out
    assert "! embedded broker: not running\n    → `portevoix up` starts it" in ran.out
    assert "✓ account essai: dry_run: posts nowhere" in ran.out
    # October 2017 has passed: one line, and the pages stay.
    assert "! campaign metoo-2017: over since 2017-11-30: nothing is counted" in ran.out


def test_before_the_first_start_nothing_is_made(tmp_path: Path) -> None:
    shutil.copytree(shipped(), tmp_path / "config")

    ran = Shell(tmp_path / "data", tmp_path / "config").run("check")

    assert (ran.code, ran.err) == (0, "")
    assert f"✓ data folder: {tmp_path}/data, made at the first start, " in ran.out
    assert "! database: tables missing or outdated\n    → `portevoix up` brings" in ran.out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config"]


def test_a_database_in_a_folder_that_is_not_there_is_wrong(tmp_path: Path) -> None:
    shutil.copytree(shipped(), tmp_path / "config")
    url = f"sqlite:///{tmp_path}/gone/portevoix.sqlite3"

    ran = Shell(tmp_path / "data", tmp_path / "config").run("check", PORTEVOIX_DATABASE_URL=url)

    assert ran.code == 1
    assert "✗ database: unreachable\n    → start it, or correct PORTEVOIX_DATABASE_URL" in ran.out


def test_a_damaged_database_is_told_with_what_to_do_by_every_command(shell: Shell) -> None:
    assert shell.run("rallies").code == 0
    file = shell.data / "portevoix.sqlite3"
    with closing(sqlite3.connect(file)) as database:
        query = "SELECT (rootpage - 1) * page_size FROM sqlite_master, pragma_page_size"
        ((at,),) = database.execute(f"{query} WHERE name = 'rally'")
    with file.open("r+b") as handle:
        handle.seek(at)
        handle.write(b"\x0d" + b"\xff" * 200)

    asked, checked = shell.run("rallies"), shell.run("check")
    file.write_bytes(b"no database at all" * 400)
    other, anew = shell.run("rallies"), shell.run("check")

    assert {asked.code, other.code} == {2}
    assert asked.err.startswith("portevoix: database: it is damaged, or no database; stop ")
    assert "file is not a database" in other.err
    assert asked.err.count("\n") == other.err.count("\n") == 1
    for ran in (checked, anew):
        assert (ran.code, ran.err) == (1, "")
        assert "✗ database: damaged\n    → stop everything and put a copy in its place" in ran.out
        assert "✓ account essai" in ran.out


def test_one_account_under_two_names_is_told(shell: Shell) -> None:
    there = 'kind = "mastodon"\nbase_url = "http://127.0.0.1:9"\nallow_private = true\n'
    channel = 'kind = "telegram"\nchannel = "{}"\napi_url = "http://127.0.0.1:9"\n'
    entries = {
        "paris": there,
        "lyon": there,
        "lille": there,
        "nice": there,
        "canal": channel.format("@ici") + "allow_private = true\n",
        "encore": channel.format("@Ici") + "allow_private = true\n",
    }
    for name, entry in entries.items():
        add(shell, "networks.toml", f'[[account]]\nname = "{name}"\n{entry}')

    ran = shell.run(
        "check",
        PORTEVOIX_ACCOUNT_PARIS_TOKEN="hush",
        PORTEVOIX_ACCOUNT_LYON_TOKEN="hush",
        PORTEVOIX_ACCOUNT_LILLE_TOKEN="other",
    )

    twice = [line for line in ran.out.splitlines() if "posted there twice" in line]
    assert [line.partition(":")[0] for line in twice] == ["✗ account lyon", "✗ account encore"]
    assert "is the same as 'paris'" in twice[0]
    assert "hush" not in ran.out


def test_a_token_of_an_account_that_is_not_there_is_told_without_it(shell: Shell) -> None:
    add(shell, "networks.toml", '[[account]]\nname = "paris"\nkind = "telegram"\nchannel = "@a"\n')

    ran = shell.run(
        "check", PORTEVOIX_ACCOUNT_PARI_TOKEN="hush", PORTEVOIX_SOURCE_INBOX_TOKEN="hush"
    )

    assert (
        "! environment: PORTEVOIX_ACCOUNT_PARI_TOKEN: config/ has no account of that name; did you"
        " mean PORTEVOIX_ACCOUNT_PARIS_TOKEN?\n    → correct its name, or take it out\n"
    ) in ran.out
    assert "PORTEVOIX_SOURCE_INBOX_TOKEN" not in ran.out
    assert "hush" not in ran.out


def test_a_campaign_of_words_alone_is_checked_to_the_end(shell: Shell) -> None:
    assert shell.config
    campaign = shell.config / "campaign.toml"
    lines = campaign.read_text().splitlines()
    campaign.write_text("\n".join(one for one in lines if not one.startswith("hashtags")))
    add(
        shell,
        "sources.toml",
        '[[source]]\nname = "fedi"\nkind = "mastodon"\nbase_url = "https://fedi.example"\n',
    )

    ran = shell.run("check")

    assert (ran.code, ran.err) == (1, "")
    assert "✗ source fedi: nothing is read there: the campaign has no hashtags" in ran.out
    assert "✗ texts: they say {{ hashtag }} and the campaign has none" in ran.out
    assert "→ set hashtags in campaign.toml, or put it in brackets" in ran.out
    assert "\n✓ account essai" in ran.out


def test_a_server_in_trouble_is_asked_again_and_not_taken_out(shell: Shell) -> None:
    with answering(("GET ", Canned(503))) as (_, url):
        add(
            shell,
            "networks.toml",
            f'[[account]]\nname = "paris"\nkind = "mastodon"\nbase_url = "{url}"\n'
            "allow_private = true\n",
        )
        ran = shell.run("check", PORTEVOIX_ACCOUNT_PARIS_TOKEN="t")

    assert "✗ account paris: 127.0.0.1:" in ran.out
    assert "answered 503\n    → trying again may help" in ran.out


def test_nobody_is_told_to_close_a_folder_that_was_taken_for_a_secret(shell: Shell) -> None:
    add(shell, "networks.toml", '[[account]]\nname = "paris"\nkind = "telegram"\nchannel = "@a"\n')

    ran = shell.run("check", PORTEVOIX_ACCOUNT_PARIS_TOKEN_FILE="/usr")

    assert "✗ account paris: PORTEVOIX_ACCOUNT_PARIS_TOKEN_FILE: cannot read /usr (" in ran.out
    assert "chmod" not in ran.out


def test_a_data_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    shutil.copytree(shipped(), tmp_path / "config")
    (tmp_path / "data").mkdir()

    ran = Shell(tmp_path / "data", tmp_path / "config").run("check")

    assert ran.code == 0
    assert list((tmp_path / "data").iterdir()) == []


def test_a_database_file_of_its_own_is_not_made_either(tmp_path: Path) -> None:
    shutil.copytree(shipped(), tmp_path / "config")
    url = f"sqlite:///{tmp_path}/mine.sqlite3"

    ran = Shell(tmp_path / "data", tmp_path / "config").run("check", PORTEVOIX_DATABASE_URL=url)

    assert ran.code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config"]


@pytest.mark.parametrize(
    "endpoint",
    [
        pytest.param("localhost:4318", id="no scheme"),
        pytest.param("http://me:hush@collector:port", id="a port of letters"),
    ],
)
def test_a_collector_that_nobody_could_dial_is_wrong(shell: Shell, endpoint: str) -> None:
    ran = shell.run("check", OTEL_EXPORTER_OTLP_ENDPOINT=endpoint)

    assert ran.code == 1
    assert "✗ environment: OTEL_EXPORTER_OTLP_ENDPOINT: no address" in ran.out
    assert "hush" not in ran.out


def test_a_wrong_config_is_the_one_line_and_exit_1(shell: Shell) -> None:
    add(shell, "networks.toml", 'colour = "red"\n')

    ran = shell.run("check")

    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("✗ config: ")
    assert "account 'essai', key 'colour': unknown" in ran.out
    assert ran.out.count("\n") == 1


def test_a_source_is_asked_and_a_page_that_is_no_feed_is_wrong(shell: Shell, server: str) -> None:
    for name in ("feed", "page"):
        add(
            shell,
            "sources.toml",
            f'\n[[source]]\nname = "{name}"\nkind = "rss"\nurl = "{server}/{name}"\n'
            "allow_private = true\n",
        )

    ran = shell.run("check", "--json")

    lines = {line["what"]: line for line in json.loads(ran.out)}
    assert ran.code == 1
    assert lines["source feed"]["verdict"] == "ok"
    assert lines["source feed"]["detail"] == "Le Journal: 1 entry"
    assert lines["source page"]["verdict"] == "wrong"


def test_an_account_without_its_token_is_wrong(shell: Shell) -> None:
    add(
        shell,
        "networks.toml",
        '\n[[account]]\nname = "paris"\nkind = "mastodon"\nbase_url = "https://m.example"\n',
    )

    ran = shell.run("check")

    assert ran.code == 1
    assert "✗ account paris: its token is not set; put it into" in ran.out
    assert "PORTEVOIX_ACCOUNT_PARIS_TOKEN" in ran.out


def test_a_database_or_broker_that_does_not_answer_is_wrong_and_never_shows_its_password(
    shell: Shell,
) -> None:
    ran = shell.run(
        "check",
        PORTEVOIX_DATABASE_URL="postgresql://u:hush@127.0.0.1:1/x",
        PORTEVOIX_BROKER_URL="redis://:hush@127.0.0.1:1/0",
    )

    assert ran.code == 1
    assert "✗ database: unreachable" in ran.out
    assert "✗ broker: no answer" in ran.out
    assert "hush" not in ran.out + ran.err


def test_servers_that_take_a_call_and_never_answer_are_not_waited_for(shell: Shell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        where = f"127.0.0.1:{silent.getsockname()[1]}"
        ran = replace(shell, patience=45.0).run(
            "check",
            PORTEVOIX_DATABASE_URL=f"postgresql://u:hush@{where}/x",
            PORTEVOIX_BROKER_URL=f"redis://:hush@{where}/0",
        )

    assert ran.code == 1
    assert "✗ database: unreachable" in ran.out
    assert "✗ broker: no answer" in ran.out


def test_what_a_person_changed_is_reported_as_a_difference(shell: Shell) -> None:
    shell.run("rally", "move", "Lyon", "--time", "13:00")

    ran = shell.run("check")

    assert ran.code == 0
    assert "! difference, Lyon 2017-10-29: time: config/ says 14:00, the database 13:00" in ran.out


def test_secrets_that_others_can_read_are_worth_knowing(shell: Shell) -> None:
    assert shell.config
    (shell.config / ".env").write_text("PORTEVOIX_OPERATOR_EMAIL=a@b.example\n")
    (shell.config / ".env").chmod(0o644)

    before = shell.run("check", "--json")
    (shell.config / ".env").chmod(0o600)
    after = shell.run("check", "--json")

    (line,) = [one for one in json.loads(before.out) if one["what"] == "secrets"]
    assert (line["verdict"], line["todo"]) == ("note", f"chmod 600 {shell.config}/.env")
    assert "secrets" not in [one["what"] for one in json.loads(after.out)]


def test_a_misspelt_variable_is_worth_knowing(shell: Shell) -> None:
    ran = shell.run(
        "check", PORTEVOIX_PUBLIC_ULR="https://r.example", PORTEVOIX_SENTRY_DSN="https://hush"
    )

    assert "! environment: PORTEVOIX_PUBLIC_ULR: unknown; did you mean PORTEVOIX_PUBLIC_URL?" in (
        ran.out
    )
    assert "✗ environment: PORTEVOIX_SENTRY_DSN: no address of a Sentry project" in ran.out
    assert "hush" not in ran.out


def test_a_key_that_can_be_guessed_is_wrong_and_not_shown(shell: Shell) -> None:
    short = shell.run("check", PORTEVOIX_SECRET_KEY="hush")
    long = shell.run("check", PORTEVOIX_SECRET_KEY="0123456789abcdef" * 2)

    assert (short.code, long.code) == (1, 0)
    assert "✗ environment: PORTEVOIX_SECRET_KEY: so short" in short.out
    assert "hush" not in short.out
    assert "PORTEVOIX_SECRET_KEY" not in long.out


def test_a_notification_address_that_nobody_understands_is_wrong_and_not_shown(
    shell: Shell,
) -> None:
    ran = shell.run("check", PORTEVOIX_NOTIFY_URL="https//hush")

    assert (ran.code, ran.err) == (1, "")
    assert "✗ environment: PORTEVOIX_NOTIFY_URL: no address that Apprise knows" in ran.out
    assert "hush" not in ran.out


def test_a_data_folder_that_cannot_be_made_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")

    ran = Shell(tmp_path / "data").run("check")

    assert ran.code == 1
    assert "✗ data folder: " in ran.out


def test_an_image_of_50_mb_is_one_line(shell: Shell) -> None:
    assert shell.config is not None
    (shell.config / "announcements" / "j7.png").write_bytes(b"x" * 50_000_000)
    campaign = shell.config / "campaign.toml"
    shows = 'text = "announcements/j7.txt"\nimage = "announcements/j7.png"\nalt = "Une place"'
    campaign.write_text(campaign.read_text().replace('text = "announcements/j7.txt"', shows))

    ran = shell.run("check")

    assert (ran.code, ran.out.count("\n")) == (1, 1)
    assert "wave 'J-7', key 'image'" in ran.out
    assert "has 50 MB; at most 10 MB are taken, shrink it" in ran.out


def test_a_text_too_long_for_a_network_is_wrong_with_its_place(shell: Shell) -> None:
    assert shell.config is not None
    (shell.config / "announcements" / "j7.txt").write_text("Venez {{ at_place }} " + "a" * 300)

    ran = shell.run("check")

    assert ran.code == 1
    assert "✗ text J-7: dry_run, " in ran.out
    assert "limit 280" in " ".join(ran.out.split())


def test_a_source_that_fails_now_still_says_how_it_stands(shell: Shell, server: str) -> None:
    entry = '[[source]]\nname = "journal"\nkind = "rss"\nallow_private = true\nurl = "{}"\n'
    add(shell, "sources.toml", entry.format(f"{server}/feed"))
    shell.run("pull", "journal")
    assert shell.config
    moved = (shell.config / "sources.toml").read_text().replace("/feed", "/page")
    (shell.config / "sources.toml").write_text(moved)

    told = shell.run("check")
    found = json.loads(shell.run("check", "--json").out)

    (line,) = [one for one in found if one["what"] == "source journal"]
    assert line["verdict"] == "wrong"
    assert line["standing"].startswith("last read 2")
    assert ", next try 2" in line["standing"]
    assert line["standing"].endswith(", 1 post")
    assert f"\n    {line['standing']}\n    → " in told.out


@pytest.mark.parametrize("width", [80, 40, None])
def test_every_line_fits_the_terminal_and_is_one_when_piped(width: int | None) -> None:
    line = Line(
        what="source le-journal-de-la-region",
        verdict=Verdict.WRONG,
        detail="journal.example: a page, not a feed; " * 4 + "https://journal.example/" + "a" * 90,
        todo="correct it, or take the entry out of config/sources.toml",
        standing="last read 2017-10-26 12:00 UTC, next try 2017-10-26 13:00 UTC, 12 posts, "
        "3 left out (2 has no text, 1 cannot be read), 1 gap, the last until 2017-10-25 10:00 UTC",
    )

    shown = told(line, width).splitlines()

    assert max(len(row) for row in shown) <= (width or 400)
    assert (len(shown) == 3) == (width is None)
    assert shown[0].startswith("✗ source")
    assert sum("→" in row for row in shown) == 1


def test_a_campaign_that_nobody_would_hear_of_is_told(shell: Shell) -> None:
    assert shell.config
    for name in ("networks", "sources"):
        (shell.config / f"{name}.toml").unlink()

    ran = shell.run("check")

    assert ran.code == 0
    assert "! accounts: none: nothing is announced anywhere\n    → name one in netw" in ran.out
    assert "! sources: none: nothing is read\n" in ran.out


def test_a_list_that_no_command_could_read_is_wrong(shell: Shell) -> None:
    (shell.data / "left-out").unlink(missing_ok=True)
    (shell.data / "left-out").mkdir()

    ran = shell.run("check")

    assert ran.code == 1
    assert f"✗ data folder: {shell.data}/left-out is no file\n    → give it to the user" in ran.out


def test_a_hash_key_that_was_destroyed_is_said_to_be(shell: Shell) -> None:
    shell.run("purge", "--destroy-key", stdin="y\nmetoo-2017\n")

    ran = shell.run("check")

    assert "hash keys: the campaign's was destroyed: nothing is counted or read" in ran.out


def test_a_destroyed_hash_key_that_lies_there_again_is_wrong(shell: Shell) -> None:
    shell.run("purge", "--destroy-key", stdin="y\nmetoo-2017\n")
    key = shell.data / "keys" / "metoo-2017"
    key.parent.mkdir(mode=0o700, exist_ok=True)
    key.write_bytes(b"k" * 32)

    ran = shell.run("check")
    again = shell.run("purge", "--destroy-key", stdin="y\nmetoo-2017\n")

    assert ran.code == 1
    assert f"✗ hash keys: {key}: the campaign's key was destroyed and lies there" in ran.out
    assert (again.code, key.exists()) == (0, False)


def test_a_hash_key_that_is_gone_is_wrong(shell: Shell) -> None:
    assert shell.run("forget", "claire", "--platform", "x").code == 0
    key = shell.data / "keys" / "suppression"
    key.unlink()

    ran = shell.run("check")

    assert ran.code == 1
    assert (
        f"✗ hash keys: {key}: the key of the suppression list is missing\n    → restore" in ran.out
    )
    assert not key.exists()


@pytest.mark.parametrize(
    ("leads_to", "told"),
    [
        ("https://social.example/api/v1/x?token=t", ", to https://social.example\n"),
        ("http://[::1", "\n"),
        ("/elsewhere", "\n"),
    ],
)
def test_where_a_server_sends_us_instead_is_told(shell: Shell, leads_to: str, told: str) -> None:
    moved = Canned(308, headers={"Location": leads_to})
    with answering(("GET ", moved)) as (_, url):
        add(
            shell,
            "networks.toml",
            f'[[account]]\nname = "paris"\nkind = "mastodon"\nbase_url = "{url}"\n'
            "allow_private = true\n",
        )
        ran = shell.run("check", PORTEVOIX_ACCOUNT_PARIS_TOKEN="t")

    assert f"answered 308{told}" in ran.out
    assert "write the address to which it leads" in ran.out
