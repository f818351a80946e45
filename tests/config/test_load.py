import datetime as dt
import os
import re
from dataclasses import fields
from pathlib import Path

import pytest

from tests.config.samples import CAMPAIGN, RALLY, WAVE, FewPlaces, write
from worker import bootstrap
from worker.config import load, shipped
from worker.config.networks import ANY as ACCOUNT_KEYS
from worker.config.script import FIELDS
from worker.config.sources import ANY as SOURCE_KEYS
from worker.config.waves import KEYS as WAVE_KEYS
from worker.domain.campaign import ProgrammeItem, RallyPlan
from worker.domain.compose import FILTERS, VARIABLES
from worker.domain.kinds import NetworkKind, PlaceKind, SourceKind
from worker.errors import ConfigError


def test_the_shipped_campaign_is_october_2017_with_its_thirteen_places() -> None:
    campaign = load(shipped(), bootstrap.gazetteer()).campaign

    assert [(rally.place.name, f"{rally.date:%d.%m}") for rally in campaign.rallies] == [
        ("Paris", "29.10"), ("Rennes", "25.10"), ("Dijon", "25.10"), ("Nantes", "26.10"),
        ("Valence", "28.10"), ("Besançon", "29.10"), ("Lille", "29.10"), ("Lyon", "29.10"),
        ("Marseille", "29.10"), ("Montpellier", "29.10"), ("Toulouse", "29.10"),
        ("Guadeloupe", "29.10"), ("Nice", "25.11"),
    ]  # fmt: skip


def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "campaign.toml")

    with pytest.raises(ConfigError, match=r"campaign\.toml: is no file; `portevoix new DIR`"):
        load(tmp_path, FewPlaces())


@pytest.mark.parametrize(
    ("file", "keys"),
    [
        ("campaign.toml", (*(one.name for one in fields(RallyPlan)), *WAVE_KEYS)),
        ("campaign.toml", tuple(one.name for one in fields(ProgrammeItem))),
        ("sources.toml", SOURCE_KEYS),
        ("networks.toml", ACCOUNT_KEYS),
        ("replay.toml", (*FIELDS, "called_off")),
    ],
)
def test_the_shipped_files_show_every_key(file: str, keys: tuple[str, ...]) -> None:
    text = (shipped() / file).read_text(encoding="utf-8")

    assert [key for key in keys if not re.search(rf"\b{key}\b", text)] == []


def test_operators_are_told_of_every_variable_and_filter_of_a_text() -> None:
    guide = (shipped().parent / "docs" / "operators.md").read_text(encoding="utf-8")

    untold = [name for name in VARIABLES if f"{{{{ {name} }}}}" not in guide]
    assert untold + [name for name in FILTERS if f"`{name}`" not in guide] == []


def test_the_shipped_guadeloupe_is_an_area_with_its_own_clock() -> None:
    campaign = load(shipped(), bootstrap.gazetteer()).campaign
    guadeloupe = next(rally.place for rally in campaign.rallies if rally.place.code == "971")

    assert guadeloupe.kind is PlaceKind.AREA
    assert guadeloupe.timezone == "America/Guadeloupe"


def test_the_shipped_waves_are_those_of_the_organisers() -> None:
    waves = load(shipped(), bootstrap.gazetteer()).campaign.waves

    assert [(w.name, w.moment.days, w.moment.before, w.moment.on_confirmation) for w in waves] == [
        ("Appel", None, None, True),
        ("J-7", 7, None, False),
        ("J-3", 3, None, False),
        ("J-1", 1, None, False),
        ("H-2", None, dt.timedelta(hours=2), False),
    ]


def test_the_shipped_networks_send_nothing() -> None:
    loaded = load(shipped(), bootstrap.gazetteer())

    assert {account.kind for account in loaded.accounts} == {NetworkKind.DRY_RUN}
    assert not loaded.campaign.live


def test_each_value_is_read_into_its_type(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        CAMPAIGN
        + """link = "https://essai.example/"
[[rally]]
place = "75056"
date = "29/10/2017"
time = "15 h 30"
ends_at = 17:00:00
venue = " place de la République "
url = "https://evenement.example/1"
[[rally.programme]]
what = "un groupe de parole"
at = "16:00"
audience = "femmes"
""",
    )

    rally = load(folder, FewPlaces()).campaign.rallies[0]

    assert (rally.date, rally.time, rally.ends_at) == (
        dt.date(2017, 10, 29),
        dt.time(15, 30),
        dt.time(17),
    )
    assert rally.venue == "place de la République"
    assert rally.meeting_point is None
    assert rally.programme[0].audience == "femmes"
    assert rally.programme[0].publish_where is False


@pytest.mark.parametrize(
    ("said", "doubles"),
    [("", False), ('in_doubt = "silence"', False), ('in_doubt = "double"', True)],
)
def test_silence_is_preferred_to_a_double_unless_told(
    tmp_path: Path, said: str, *, doubles: bool
) -> None:
    assert load(write(tmp_path, CAMPAIGN + said), FewPlaces()).campaign.doubles is doubles


def test_hashtags_carry_their_sign_whether_it_was_written_or_not(tmp_path: Path) -> None:
    folder = write(tmp_path, CAMPAIGN.replace('["MeToo"]', '["MeToo", "#Autre"]'))

    assert load(folder, FewPlaces()).campaign.hashtags == ("#MeToo", "#Autre")


def test_a_name_with_its_departement_settles_a_homonym(tmp_path: Path) -> None:
    folder = write(tmp_path, CAMPAIGN + RALLY.replace("Lyon", "Valence (26)"))

    assert load(folder, FewPlaces()).campaign.rallies[0].place.code == "26362"


def test_a_file_saved_by_windows_is_read(tmp_path: Path) -> None:
    folder = write(tmp_path, "")
    (folder / "campaign.toml").write_bytes(
        b"\xef\xbb\xbf" + CAMPAIGN.replace("\n", "\r\n").encode()
    )

    assert load(folder, FewPlaces()).campaign.slug == "essai"


def test_sources_and_accounts_are_read(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        CAMPAIGN,
        '[[source]]\nname = "j"\nkind = "rss"\nurl = "https://j.example/"\nevery = "1h30m"\n'
        'region = "69"\n[[source]]\nname = "boîte"\nkind = "inbox"\n',
        '[[account]]\nname = "p"\nkind = "mastodon"\nbase_url = "http://127.0.0.1:1"\n'
        "allow_private = true\n",
    )

    loaded = load(folder, FewPlaces())

    assert loaded.sources[0].every == dt.timedelta(minutes=90)
    assert loaded.sources[0].region == "69"
    assert (loaded.sources[1].kind, loaded.sources[1].folder) == (SourceKind.INBOX, "inbox")
    assert loaded.accounts[0].base_url == "http://127.0.0.1:1"


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [("en", "announcements/en/j7.txt", "Rally"), ("fr", "announcements/j7.txt", "Rassemblement")],
)
def test_texts_in_the_campaign_s_language_go_before(
    tmp_path: Path, language: str, text: str, said: str
) -> None:
    folder = write(tmp_path, f'{CAMPAIGN}languages = ["{language}"]\n{WAVE}')
    for name, words in (("en/j7", "Rally {{ day }}"), ("annule", "ANNULÉ"), ("en/annule", "OFF")):
        path = folder / "announcements" / f"{name}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(words)

    campaign = load(folder, FewPlaces()).campaign

    assert campaign.waves[0].text == text
    assert campaign.waves[0].template.split()[0] == said
    assert campaign.cancellation_text == {"en": "OFF", "fr": "ANNULÉ"}[language]
