"""Two towns of one name in one campaign, from the shell."""

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from worker.config import shipped


@pytest.fixture
def twins(tmp_path: Path) -> Shell:
    """A campaign that meets in Saint-Denis twice, near Paris and in La Réunion, on one day."""
    config = tmp_path / "config"
    shutil.copytree(shipped(), config)
    campaign = config / "campaign.toml"
    towns = "".join(
        f'[[rally]]\nplace = "{code}"\ndate = 2017-10-29\ntime = "15:00"\nvenue = "{venue}"\n'
        for code, venue in (("93066", "basilique"), ("97411", "Barachois"))
    )
    campaign.write_text(campaign.read_text().replace("[[wave]]", f"{towns}\n[[wave]]", 1))
    return Shell(tmp_path / "data", config)


def test_a_name_of_two_towns_is_asked_back_with_both(twins: Shell) -> None:
    ran = twins.run("rally", "cancel", "Saint-Denis")

    assert ran.code == 2
    assert "Saint-Denis (93), 2017-10-29" in ran.err
    assert "Saint-Denis (974), 2017-10-29" in ran.err


def test_a_town_with_its_departement_is_one_of_them(twins: Shell) -> None:
    ran = twins.run("rally", "cancel", "Saint-Denis (974)")

    assert (ran.code, ran.err) == (0, "")
    assert "Saint-Denis (974), 2017-10-29 15:00: cancelled" in ran.out


def test_check_says_of_which_of_them_it_speaks(twins: Shell) -> None:
    twins.run("rally", "move", "Saint-Denis (974)", "--time", "16:00")

    ran = twins.run("check")

    assert "difference, Saint-Denis (974) 2017-10-29: time: " in ran.out


def test_tables_tell_the_two_apart_and_json_keeps_the_name(twins: Shell) -> None:
    table, told = twins.run("rallies"), twins.run("rallies", "--json")

    # A narrow column puts the département under the name.
    assert "(93)" in table.out
    assert "(974)" in table.out
    assert "(69)" not in table.out
    assert max(len(line) for line in table.out.splitlines()) <= 80
    assert [one["place"]["name"] for one in json.loads(told.out)].count("Saint-Denis") == 2


def test_counts_are_told_apart_too(twins: Shell, tmp_path: Path) -> None:
    posts = tmp_path / "posts.jsonl"
    posts.write_text(
        "".join(
            json.dumps(
                {
                    "id": town,
                    "platform": "x",
                    "author": f"compte {town}",
                    "text": f"#MeToo rendez-vous à Saint-Denis ({town})",
                    "published": "2017-10-25T10:00:00+02:00",
                }
            )
            + "\n"
            for town in ("93", "974")
        )
    )
    twins.run("import", str(posts))

    by_rally, by_place = twins.run("tally", "--exact"), twins.run("tally", "--by", "place")

    for table in (by_rally.out, by_place.out):
        assert "(93)" in table
        assert "(974)" in table


def test_an_announcement_is_named_as_the_plan_lists_it(twins: Shell) -> None:
    # The shipped campaign is over: its days are moved to next week.
    campaign = (twins.config or Path()) / "campaign.toml"
    coming = (dt.datetime.now(dt.UTC) + dt.timedelta(days=6)).date()
    text = campaign.read_text()
    for old in ("2017-10-29", "2017-10-25", "2017-10-26", "2017-10-28", "2017-11-25"):
        text = text.replace(f"date = {old}", f"date = {coming}")
    until = coming + dt.timedelta(days=30)
    text = text.replace("until = 2017-11-30", f"until = {until}")
    campaign.write_text(text)

    both = twins.run("announcement", "hold", "Saint-Denis J-1")
    one = twins.run("announcement", "hold", "Saint-Denis (974) J-1")

    assert (both.code, one.code, one.err) == (2, 0, "")
    assert "(Saint-Denis (93), J-1" in both.err
    assert "Saint-Denis (974)  J-1  essai  held" in one.out
