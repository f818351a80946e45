import json
import shutil
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from worker.config import shipped


def test_the_first_command_on_a_machine_lists_the_shipped_campaign(tmp_path: Path) -> None:
    ran = Shell(tmp_path / "data").run("rallies", "--json")

    listed = json.loads(ran.out)
    guadeloupe = next(rally for rally in listed if rally["place"]["code"] == "971")
    assert (ran.code, ran.err, len(listed)) == (0, "", 13)
    assert (guadeloupe["time"], guadeloupe["starts_at"]) == ("14:00", "2017-10-29T18:00:00Z")
    assert guadeloupe["place"]["kind"] == "area"


def test_the_demonstration_keeps_its_own_campaign_whoever_asks(shell: Shell) -> None:
    own = shell.data / "config"
    shutil.copytree(shipped(), own)
    campaign = own / "campaign.toml"
    campaign.write_text(campaign.read_text().replace('"26362" ', '"26281" '))
    (shell.data / "demo.json").write_text('{"sunday": "2017-10-29"}')

    with_its_own = Shell(shell.data).run("rallies")
    with_another = shell.run("rallies")
    started = Shell(shell.data).run("up")

    assert (with_its_own.code, "Romans-sur-Isère" in with_its_own.out) == (0, True)
    assert (with_another.code, with_another.out) == (2, "")
    assert "holds the demonstration, which brings its own config" in with_another.err
    assert with_another.err.count("\n") == 1
    assert (started.code, "start it with --demo" in started.err) == (2, True)


def test_the_database_is_kept_to_its_owner_whatever_the_folder(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o755)

    Shell(data).run("rallies")

    assert oct((data / "portevoix.sqlite3").stat().st_mode & 0o777) == "0o600"


def test_the_calendar_fits_80_columns(shell: Shell) -> None:
    ran = shell.run("rallies")

    assert max(len(line) for line in ran.out.splitlines()) <= 80
    assert "Besançon" in ran.out


def test_what_others_call_off_stands_in_the_calendar(shell: Shell, tmp_path: Path) -> None:
    events = tmp_path / "events.json"
    event = {
        "id": "1234567890",
        "name": "Rassemblement #MeToo",
        "start_time": "2017-10-29T15:00:00+0100",
        "place": {"name": "Place de la République", "location": {"city": "Paris"}},
        "is_canceled": True,
        "updated_time": "2017-10-25T10:00:00+0000",
    }
    events.write_text(json.dumps({"data": [event]}))
    shell.run("import", str(events))

    table, told = shell.run("rallies"), shell.run("rallies", "--json")

    (paris,) = [one for one in json.loads(told.out) if one["place"]["name"] == "Paris"]
    assert [(one["field"], one["says"], one["publisher"]) for one in paris["conflicts"]] == [
        ("status", "cancelled", "Facebook, Rassemblement #MeToo")
    ]
    assert "cancelled" in table.out
    assert max(len(line) for line in table.out.splitlines()) <= 80


def test_a_rally_is_added_confirmed_moved_and_called_off(shell: Shell) -> None:
    added = shell.run("rally", "add", "Amiens", "2017-10-29", "--time", "15h30")
    rally_id = added.out.split()[0]
    shell.run("rally", "confirm", rally_id, "--by", "a@b.example")
    shell.run("rally", "move", rally_id, "--date", "5 novembre 2017", "--venue", "place Gambetta")
    shell.run("rally", "cancel", "Amiens", "--postponed")

    listed = json.loads(shell.run("rallies", "--json").out)
    (amiens,) = [rally for rally in listed if rally["place"]["name"] == "Amiens"]
    assert "proposed" in added.out
    assert amiens["id"].startswith(rally_id)
    assert (amiens["date"], amiens["time"], amiens["venue"]) == (
        "2017-11-05", "15:30", "place Gambetta",
    )  # fmt: skip
    assert (amiens["status"], amiens["revision"]) == ("postponed", 4)
    assert amiens["confirmed_by"] == "a@b.example"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        pytest.param(
            ("rally", "confirm", "Amiens"),
            "portevoix: Amiens: no rally there; `portevoix rallies` lists them",
            id="no rally there",
        ),
        pytest.param(
            ("rally", "add", "Valence", "2017-10-29"),
            "portevoix: 'Valence' is 3 places; write the code of one: ",
            id="a homonym",
        ),
        pytest.param(
            ("rally", "add", "Amiens", "dimanche"),
            "portevoix: date: 'dimanche' is no day; expected one such as '2017-10-29'",
            id="no day",
        ),
        pytest.param(
            ("rally", "add", "Amiens", "0001-01-01"),
            "portevoix: date: '0001-01-01' is no year of a campaign; expected 2000 to 2199",
            id="a day of no campaign",
        ),
        pytest.param(
            ("rally", "move", "Lyon"),
            "portevoix: rally move: nothing to change; give --date, --time, --venue, …",
            id="nothing to change",
        ),
        pytest.param(
            ("rally", "cancel", "deadbeef"),
            "portevoix: no rally's id begins so, and 'deadbeef' is no known town or area",
            id="no such id",
        ),
        pytest.param(
            ("rally", "cancel", "3"),
            "portevoix: 4 signs of an id are needed, and '3' is no known town or area",
            id="too little of an id",
        ),
        pytest.param(
            ("rally", "confirm"),
            "portevoix rally confirm: Missing argument 'ID'; `portevoix rally confirm --help`",
            id="an argument is missing",
        ),
        pytest.param(
            ("ralies",),
            "portevoix: No such command 'ralies'. Did you mean 'rall",
            id="a command is misspelt",
        ),
        pytest.param(
            ("signin", "lyon"),
            "portevoix: 'lyon' is no e-mail address",
            id="no address",
        ),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_2(
    shell: Shell, words: tuple[str, ...], line: str
) -> None:
    ran = shell.run(*words)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(line)
    assert ran.err.count("\n") == 1


def test_a_program_is_told_of_a_rally_as_the_calendar_tells_it(shell: Shell) -> None:
    added = shell.run("rally", "add", "Nantes", "2017-11-04", "--time", "15:00", "--json")
    (rally,) = [
        one for one in json.loads(shell.run("rallies", "--json").out) if one["date"] == "2017-11-04"
    ]
    steps = [
        shell.run("rally", *words, "--json")
        for words in (
            ("confirm", rally["id"]),
            ("move", rally["id"], "--venue", "place Royale"),
            ("cancel", rally["id"]),
        )
    ]

    assert json.loads(added.out) == rally
    said = [json.loads(step.out) for step in steps]
    assert [(one["id"], one["status"], one["revision"]) for one in said] == [
        (rally["id"], "confirmed", 2),
        (rally["id"], "confirmed", 3),
        (rally["id"], "cancelled", 4),
    ]


def test_a_database_file_that_is_none_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "portevoix.sqlite3").write_bytes(b"not a database at all" * 400)

    ran = Shell(tmp_path / "data").run("rallies")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "portevoix: the database does not answer (file is not a database); see "
        "PORTEVOIX_DATABASE_URL and the data folder\n"
    )


def test_a_config_that_is_wrong_is_one_line_and_makes_no_data_folder(tmp_path: Path) -> None:
    (tmp_path / "campaign.toml").write_text("[campaign]\nslug = 3\n")

    ran = Shell(tmp_path / "data", tmp_path).run("rallies")

    assert ran.code == 2
    assert ran.err == (
        f"portevoix: {tmp_path}/campaign.toml, line 2, [campaign], key 'slug': expected a text "
        "in quotes, found 3 (a whole number)\n"
    )
    assert not (tmp_path / "data").exists()


def test_a_second_rally_of_a_day_is_noted(shell: Shell) -> None:
    first = shell.run("rally", "add", "Amiens", "2017-10-29", "--time", "15:00")

    second = shell.run("rally", "add", "Amiens", "2017-10-29", "--time", "10:00")

    known = first.out.split()[0]
    assert "note" not in first.out
    assert f"`portevoix rally confirm {known}` makes it public" in first.out
    assert second.out.endswith(f"\n  note: {known} is there on that day as well\n")


def test_a_rally_at_midnight_says_on_which_evening_people_come(shell: Shell) -> None:
    added = shell.run("rally", "add", "Amiens", "2017-10-29", "--time", "0:00")
    moved = shell.run("rally", "move", added.out.split()[0], "--time", "0:30")

    note = "\n  note: at 00:00 that day begins: people come on the evening of 2017-10-28\n"
    assert added.out.endswith(note)
    assert "note" not in moved.out


def test_a_dash_is_no_venue_of_a_new_rally_either(shell: Shell) -> None:
    added = shell.run("rally", "add", "Amiens", "2017-10-29", "--venue", "-", "--access", "bus 3")
    empty = shell.run("rally", "add", "Amiens", "2017-10-29", "--venue", "")

    listed = json.loads(shell.run("rallies", "--json").out)
    (amiens,) = [rally for rally in listed if rally["id"].startswith(added.out.split()[0])]
    assert (amiens["venue"], amiens["access"]) == (None, "bus 3")
    assert (empty.code, empty.err) == (
        2,
        "portevoix: --venue: it is empty; give a text, or - for none\n",
    )


def test_who_decides_is_a_name_that_the_history_has_room_for(shell: Shell) -> None:
    ran = shell.run("rally", "confirm", "Lyon", "--by", "x" * 255)

    assert ran.code == 2
    assert "'--by': a name is one line of at most 254 characters" in ran.err


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (("move", "Lyon", "--time", "14:30"), "changed"),
        (("cancel", "Lyon"), "cancelled"),
        (("cancel", "Lyon", "--forbidden"), "forbidden"),
    ],
)
def test_a_rally_that_is_so_already_is_not_said_to_be_changed(
    shell: Shell, words: tuple[str, ...], what: str
) -> None:
    first = shell.run("rally", *words)
    again = shell.run("rally", *words)

    assert f": {what} (revision 2)" in first.out
    assert ": is so already (revision 2)" in again.out


def test_a_sign_in_link_leads_where_up_served_the_pages(shell: Shell) -> None:
    before = shell.run("signin", "lyon@b.example").out
    (shell.data / "address").write_text("http://127.0.0.1:8080")

    after = shell.run("signin", "lyon@b.example").out

    assert before.startswith("http://127.0.0.1:8000/connexion/")
    assert after.startswith("http://127.0.0.1:8080/connexion/")


def test_a_damaged_note_of_where_up_served_is_no_address(shell: Shell) -> None:
    shell.run("rallies")
    (shell.data / "address").write_bytes(b"\xff\xff")

    assert shell.run("signin", "a@b.example").out.startswith("http://127.0.0.1:8000/")


def test_who_is_new_and_given_no_role_is_said_to_change_everything(shell: Shell) -> None:
    first, again = shell.run("signin", "a@b.example"), shell.run("signin", "a@b.example")

    assert first.err.startswith("signin: a@b.example is new and may change everything; --role ")
    assert (first.code, again.err) == (0, "")


def test_a_sign_in_link_begins_with_the_public_address(shell: Shell) -> None:
    ran = shell.run(
        "signin", "lyon@b.example", "--role", "organiser", "--place", "Lyon",
        PORTEVOIX_PUBLIC_URL="https://rassemblements.example/",
    )  # fmt: skip

    assert ran.code == 0
    assert ran.out.startswith("https://rassemblements.example/connexion/lien?jeton=")


def test_who_was_let_in_before_is_said_to_keep_role_and_towns(shell: Shell) -> None:
    organiser = ("signin", "lyon@b.example", "--role", "organiser", "--place", "Lyon")

    first, again, plain = shell.run(*organiser), shell.run(*organiser), shell.run(*organiser[:2])
    other = shell.run("signin", "Lyon@b.example", "--role", "reader")

    assert [(ran.code, ran.err) for ran in (first, again, plain)] == [(0, "")] * 3
    assert other.code == 1
    assert other.err == (
        "signin: Lyon@b.example was let in before and stays organiser of 69123; an operator "
        "changes that on http://127.0.0.1:8000/personnes/\n"
    )
    assert other.out.startswith("http://127.0.0.1:8000/connexion/lien?jeton=")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        pytest.param(
            ("rally", "move", "Lyon", "--venue", "a\nb"), "venue: 'a\\nb'", id="two lines"
        ),
        pytest.param(
            ("rally", "move", "Lyon", "--meeting-point", ""), "--meeting-point: it is", id="a blank"
        ),
        pytest.param(("rally", "move", "Lyon", "--access", "a\x1b[2J"), "access: ", id="a control"),
        pytest.param(("rally", "move", "Lyon", "--venue", "a\udcff"), "venue: ", id="no UTF-8"),
        pytest.param(
            ("rally", "confirm", "Lyon", "--by", "a\udcff"), "a name is one line", id="by no UTF-8"
        ),
        pytest.param(("signin", "a\udcff@b.example"), "is no e-mail address", id="mail no UTF-8"),
        pytest.param(
            ("forget", "a\udcff", "--platform", "x"), "names no account", id="account no UTF-8"
        ),
        pytest.param(("rallies", "--data", "d\udcff"), "name is not UTF-8", id="a folder no UTF-8"),
        pytest.param(("rally", "move", "Lyon", "--url", "javascript:x"), "url: ", id="a script"),
        pytest.param(
            ("rally", "move", "Lyon", "--url", "https://me:pw@a.example/"), "url: ", id="a password"
        ),
        pytest.param(("signin", "a@b.example", "--url", "ftp://x"), "--url: ", id="no page"),
        pytest.param(("signin", "a@b.example", "--url", "http://["), "--url: ", id="no address"),
        pytest.param(
            ("bench", "read", "--workers", "2"),
            "--workers and --no-reader are of count alone",
            id="an option of another benchmark",
        ),
        pytest.param(
            ("signin", "a@b.example", "--place", "Lyon"),
            "--place is an organiser's; give --role organiser",
            id="an operator of one town",
        ),
        pytest.param(("forget", "", "--platform", "x"), "'' names no account", id="nobody"),
        pytest.param(
            ("forget", "http://", "--platform", "x"), "'http://' names no account", id="no server"
        ),
        pytest.param(
            ("forget", "claire", "@", "--platform", "x"), "'@' names no account", id="one of two"
        ),
        pytest.param(("forget", "a", "--platform", " "), "--platform: ''", id="nowhere"),
        pytest.param(("forget", "a", "--platform", "mastadon"), "mean 'mastodon'?", id="a slip"),
    ],
)
def test_what_could_not_do_what_is_asked_is_refused(
    words: tuple[str, ...], why: str, shell: Shell
) -> None:
    ran = shell.run(*words)

    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert why in ran.err


def test_french_spaces_and_signs_may_stand_in_a_venue(shell: Shell) -> None:
    ran = shell.run("rally", "move", "Lyon", "--venue", "place\u00a0Bellecour\u202f! 👩‍🚀")

    assert (ran.code, ran.err) == (0, "")
