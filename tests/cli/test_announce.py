import datetime as dt
import json
import shutil
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from tests.fakes.forms import png
from tests.fakes.network import TOKEN, ledger_of, serving

SHIPPED = Path(__file__).parents[2] / "config"
SECRET = {"PORTEVOIX_ACCOUNT_PARIS_TOKEN": TOKEN}


@pytest.fixture
def near(tmp_path: Path) -> Path:
    """A config of one campaign with a rally in Paris in three days."""
    day = (dt.datetime.now(dt.UTC) + dt.timedelta(days=3)).date()
    folder = tmp_path / "config"
    shutil.copytree(SHIPPED, folder)
    (folder / "campaign.toml").write_text(
        f"""
[campaign]
slug = "essai"
title = "Essai"
hashtags = ["#MeToo"]
words = ["essai"]
from = {day - dt.timedelta(days=20)}
until = {day + dt.timedelta(days=20)}
link = "https://essai.example"
support = "3919"

[[rally]]
place = "Paris"
date = {day}
time = "15:00"
venue = "place de la République"

[[wave]]
name = "Appel"
on = "confirmed"
text = "announcements/appel.txt"

[[wave]]
name = "J-7"
days = 7
at = "18:30"
text = "announcements/j7.txt"

[[wave]]
name = "H-2"
before = "2h"
text = "announcements/h2.txt"
"""
    )
    return folder


@pytest.fixture
def shell(data: Path, near: Path) -> Shell:
    return Shell(data, near)


def listed(shell: Shell, *words: str, **variables: str) -> list[dict[str, str]]:
    ran = shell.run(*words, "--json", **variables)
    assert ran.err == ""
    found: list[dict[str, str]] = json.loads(ran.out)
    return found


def post_to(config: Path, url: str) -> None:
    """Give the campaign in *config* one account, at the network that *url* serves."""
    (config / "networks.toml").write_text(
        f'[[account]]\nname = "paris"\nkind = "mastodon"\nbase_url = "{url}"\n'
        "allow_private = true\n"
    )


def test_plan_tells_the_image_of_a_wave(near: Path, shell: Shell) -> None:
    campaign = near / "campaign.toml"
    shows = 'text = "announcements/h2.txt"\nimage = "announcements/h2.png"\nalt = "Une place"'
    campaign.write_text(campaign.read_text().replace('text = "announcements/h2.txt"', shows))
    (near / "announcements" / "h2.png").write_bytes(png())

    appel, last = listed(shell, "plan")

    assert appel["image"] is None
    assert last["image"] == {"file": "announcements/h2.png", "alt": "Une place"}


def test_plan_lists_what_is_to_come_with_local_and_utc_time(shell: Shell) -> None:
    appel, last = listed(shell, "plan")

    assert (appel["wave"], last["wave"]) == ("Appel", "H-2")
    assert (last["state"], last["account"], last["network"]) == ("planned", "essai", "dry_run")
    assert last["local"][11:19] == "13:00:00"
    assert len(appel["local"]) == len(last["local"])
    assert dt.datetime.fromisoformat(last["due_at"]) == dt.datetime.fromisoformat(last["local"])
    assert last["text"].startswith("Aujourd'hui à Paris, 15 h : place de la République.")


def test_deliver_sends_what_is_due_once_and_says_so(shell: Shell) -> None:
    first, again = listed(shell, "deliver"), listed(shell, "deliver")

    assert [(one["wave"], one["state"]) for one in first] == [("Appel", "sent")]
    assert again == []
    assert [one["wave"] for one in listed(shell, "plan")] == ["H-2"]
    assert [one["wave"] for one in listed(shell, "plan", "--all")] == ["Appel", "H-2"]


def test_only_live_lets_anything_leave_and_freeze_stops_it(
    near: Path, shell: Shell, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        post_to(near, url)
        before = listed(shell, "deliver", **SECRET)
        told = [shell.run("deliver", **SECRET).out, shell.run("plan").out.splitlines()[-1] + "\n"]
        shell.run("live")
        shell.run("freeze")
        frozen = listed(shell, "deliver", **SECRET)
        told += [shell.run("deliver", **SECRET).out, shell.run("plan").out.splitlines()[-1] + "\n"]
        again = shell.run("live")
        thawed = shell.run("freeze", "--off")
        after = listed(shell, "deliver", **SECRET)

    assert (before, frozen) == ([], [])
    assert told == [
        *["only dry runs leave until `portevoix live`\n"] * 2,
        *["everything is suspended: nothing leaves until `portevoix freeze --off`\n"] * 2,
    ]
    assert again.out == f"essai: live, but {told[-1]}"
    assert thawed.out == "essai: announcing goes on\n"
    assert [one["state"] for one in after] == ["sent"]
    assert after[0]["url"].startswith("https://fake.example/")
    assert len(ledger_of(tmp_path / "ledger")) == 1


def test_deliver_says_what_a_refused_token_kept_back_once_it_is_renewed(
    near: Path, shell: Shell, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        post_to(near, url)
        shell.run("live")
        refused = shell.run("deliver", PORTEVOIX_ACCOUNT_PARIS_TOKEN="old")
        renewed = shell.run("deliver", **SECRET)

    assert (refused.code, renewed.code) == (1, 0)
    told = "paris refused 1 of use yet: approve on « Annonces » what is to leave\n"
    assert renewed.out == told


def test_a_refused_announcement_is_approved_from_the_shell(
    near: Path, shell: Shell, tmp_path: Path
) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        post_to(near, url)
        shell.run("live")
        shell.run("deliver", PORTEVOIX_ACCOUNT_PARIS_TOKEN="old")
        approved = shell.run("announcement", "approve", "Paris Appel", **SECRET)
        (sent,) = listed(shell, "deliver", **SECRET)
        late = shell.run("announcement", "hold", sent["id"])

    assert (approved.code, approved.err) == (0, "")
    assert "  Paris  Appel  paris  planned\n" in approved.out
    assert sent["state"] == "sent"
    assert len(ledger_of(tmp_path / "ledger")) == 1
    assert (late.code, late.err) == (1, f"{sent['id'][:8]}: nothing changed, it is published\n")


def test_announcements_are_held_approved_and_withdrawn_from_the_shell(shell: Shell) -> None:
    one, other = (view["id"] for view in listed(shell, "plan"))

    states = [
        [view["state"] for view in listed(shell, "announcement", do, *ids)]
        for do, ids in [
            ("hold", (one, other)),
            ("approve", (one[:6],)),
            ("cancel", ("PARIS  h-2",)),
        ]
    ]

    assert states == [["held", "held"], ["approved"], ["cancelled"]]
    assert [view["id"] for view in listed(shell, "plan")] == [one]


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        pytest.param("zzzz", "is no announcement to come; `portevoix plan`", id="none"),
        pytest.param("abc", "is no announcement to come; `portevoix plan`", id="too short"),
        pytest.param("", "is no announcement to come; `portevoix plan`", id="empty"),
        pytest.param("paris", "is 2 announcements; give the id of one: ", id="several"),
    ],
)
def test_of_several_announcements_none_changes_when_one_is_not_known(
    wanted: str, said: str, shell: Shell
) -> None:
    (known, *_) = (view["id"] for view in listed(shell, "plan"))

    ran = shell.run("announcement", "cancel", known, wanted)

    assert (ran.code, ran.out) == (2, "")
    assert f"portevoix: {wanted!r} {said}" in ran.err
    assert known in {view["id"] for view in listed(shell, "plan")}


def test_several_announcements_are_told_apart_by_the_moment_they_leave_at(shell: Shell) -> None:
    """Two rallies of one town have waves of one name."""
    moments = [view["local"][:16].replace("T", " ") for view in listed(shell, "plan")]

    ran = shell.run("announcement", "cancel", "paris")

    assert len(moments) == 2
    assert all(moment in ran.err for moment in moments)


def test_what_says_tomorrow_is_not_sent_now_from_the_shell_either(shell: Shell) -> None:
    (last,) = (view for view in listed(shell, "plan") if view["wave"] == "H-2")

    ran = shell.run("announcement", "send", last["id"])

    told = (
        f"{last['id'][:8]}: nothing changed, H-2 speaks of another day; it leaves when it is true"
    )
    assert (ran.code, ran.out, ran.err) == (1, "", f"{told}\n")


def test_going_live_says_what_still_keeps_all_back(shell: Shell) -> None:
    assert (
        shell.run("live").out == "essai: live, but networks.toml has no account of a real network\n"
    )


def test_going_live_says_that_the_texts_wait_for_the_campaign_s_link(
    near: Path, shell: Shell
) -> None:
    (near / "networks.toml").write_text(
        '[[account]]\nname = "paris"\nkind = "telegram"\nchannel = "@ici"\n'
    )
    campaign = near / "campaign.toml"
    token = shell.run("live")
    told = shell.run("deliver").out
    campaign.write_text(campaign.read_text().replace('link = "https://essai.example"\n', ""))

    waits = "paris waits for its token: `portevoix check` says where to put it\n"
    assert token.out == f"essai: live, but {waits}"
    assert told == waits
    assert (
        shell.run("live").out == "essai: live, but texts wait for link: set that in campaign.toml\n"
    )
    assert shell.run("live", "--off").out == "essai: only dry runs leave now\n"


def test_the_table_fits_80_columns(shell: Shell) -> None:
    ran = shell.run("plan")

    assert max(len(line) for line in ran.out.splitlines()) <= 80
    assert "H-2" in ran.out


def test_the_list_says_both_hours_and_the_words_that_leave(shell: Shell) -> None:
    (one,) = [view for view in listed(shell, "plan") if view["wave"] == "H-2"]

    ran = shell.run("plan")

    local = dt.datetime.fromisoformat(one["local"])
    assert f"{local:%Y-%m-%d %H:%M %z}, {local.astimezone(dt.UTC):%H:%M} UTC  " in ran.out
    assert " ".join(one["text"].split()) in " ".join(ran.out.split())


def test_a_line_of_the_list_is_whole_for_a_program_that_looks_through_it(shell: Shell) -> None:
    (one,) = [view for view in listed(shell, "plan") if view["wave"] == "H-2"]

    ran = shell.run("plan", COLUMNS="")

    assert f"\n    {one['text']}\n" in ran.out


def test_the_list_keeps_the_lines_of_a_text(near: Path, shell: Shell) -> None:
    (near / "announcements" / "h2.txt").write_text("{{ at_place }}\n\n{{ link }} {{ hashtag }}\n")

    ran = shell.run("plan")

    assert "    à Paris\n\n    https://essai.example #MeToo\n" in ran.out


def test_the_list_says_in_english_how_each_stands(near: Path, shell: Shell) -> None:
    planned = shell.run("plan").out
    without = (near / "campaign.toml").read_text().replace('venue = "place de la République"', "")
    (near / "campaign.toml").write_text(without)

    held, why = shell.run("plan").out, {one["why"] for one in listed(shell, "plan")}

    assert "  Paris  H-2  essai  planned\n" in planned
    assert held.endswith("  Paris  H-2  essai  held: meeting_point is\n    missing\n")
    assert why == {"venue is missing", "meeting_point is missing"}


def test_a_campaign_that_is_over_has_nothing_to_announce(data: Path) -> None:
    ran = Shell(data).run("plan")

    assert (ran.code, ran.out) == (
        0,
        "nothing to announce: no confirmed rally has a wave to come\n",
    )


def test_an_account_that_is_suspended_posts_nothing_until_it_may_again(shell: Shell) -> None:
    stopped = shell.run("suspend", "essai")
    held = listed(shell, "deliver")
    told = [shell.run("deliver").out, shell.run("plan").out.splitlines()[-1] + "\n"]
    unknown = shell.run("suspend", "esai")
    again = shell.run("suspend", "essai", "--off")

    assert stopped.out == "essai: suspended, nothing of ours leaves there\n"
    assert held == []
    assert (
        told
        == ["essai is suspended: nothing leaves there until `portevoix suspend essai --off`\n"] * 2
    )
    assert (unknown.code, unknown.err.count("\n")) == (2, 1)
    assert again.out == "essai: posts again\n"
