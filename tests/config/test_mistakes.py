from pathlib import Path

import pytest

from tests.config.samples import CAMPAIGN, RALLY, WAVE, FewPlaces, write
from worker.config import load
from worker.errors import ConfigError


def complaint(folder: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        load(folder, FewPlaces())
    message = str(caught.value)
    assert "\n" not in message
    return message.replace(f"{folder}/", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            CAMPAIGN + RALLY + 'tme = "15:00"',
            "campaign.toml, line 12, rally 1 (Lyon), key 'tme': unknown; did you mean 'time'?",
            id="a wrong key",
        ),
        pytest.param(
            CAMPAIGN.replace("campaign]", "campain]"),
            "campaign.toml, line 2, key 'campain': unknown; did you mean 'campaign'?",
            id="a wrong table",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace("[[rally]]", "[rally]"),
            "campaign.toml, line 9, key 'rally': expected tables headed [[rally]], two brackets, "
            "found a table",
            id="one bracket",
        ),
        pytest.param(
            CAMPAIGN.replace('"Essai"', "12"),
            "campaign.toml, line 4, [campaign], key 'title': expected a text in quotes, "
            "found 12 (a whole number)",
            id="a wrong type",
        ),
        pytest.param(
            CAMPAIGN.replace("title", "#title"),
            'campaign.toml, line 2, [campaign]: needs title = "Rassemblements #MeToo"',
            id="a missing key",
        ),
        pytest.param(
            CAMPAIGN + 'live = "yes"',
            "campaign.toml, line 8, [campaign], key 'live': expected true or false, "
            "found a text in quotes: 'yes'",
            id="a truth value in quotes",
        ),
        pytest.param(
            CAMPAIGN.replace('"essai"', '"Mon Essai"'),
            "campaign.toml, line 3, [campaign], key 'slug': 'Mon Essai': only a-z, 0-9 and -, "
            "at most 64, such as 'metoo-2017'",
            id="a slug that names no file",
        ),
        pytest.param(
            CAMPAIGN.replace('"essai"', '"suppression"'),
            "campaign.toml, line 3, [campaign], key 'slug': 'suppression': the list of who is "
            "left out is called so; say another",
            id="a slug whose key would be that of another list",
        ),
        pytest.param(
            CAMPAIGN.replace('["MeToo"]', '["Me Too"]'),
            "campaign.toml, line 5, [campaign], key 'hashtags': 'Me Too' is no hashtag; "
            "expected one such as '#MeToo'",
            id="a hashtag of two words",
        ),
        pytest.param(
            CAMPAIGN.replace('["MeToo"]', '["MeToo"]\nwords = ["marche", "…"]'),
            "campaign.toml, line 6, [campaign], key 'words': '…' is no word; "
            "expected one such as 'rassemblement MeToo'",
            id="a word of points, which most posts hold",
        ),
        pytest.param(
            CAMPAIGN.replace('["MeToo"]', "[]"),
            'campaign.toml, line 2, [campaign]: needs hashtags = ["#…"] or words = ["…"]: '
            "what posts are about",
            id="nothing to look for",
        ),
        pytest.param(
            CAMPAIGN.replace("2017-11-30", "2017-10-01"),
            "campaign.toml, line 7, [campaign], key 'until': 2017-10-01 is before 'from' "
            "(2017-10-15)",
            id="until before from",
        ),
        pytest.param(
            CAMPAIGN.replace("until = 2017-11-30", ""),
            "campaign.toml, line 2, [campaign]: needs until = 2017-10-29, a day: from and until "
            "bound the count",
            id="no end",
        ),
        pytest.param(
            CAMPAIGN + 'in_doubt = "twice"',
            "campaign.toml, line 8, [campaign], key 'in_doubt': 'twice' is unknown; known: "
            "silence, double",
            id="a policy that is none",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace("Lyon", "Lyonn"),
            "campaign.toml, line 10, rally 1 (Lyonn), key 'place': 'Lyonn' is no known town or "
            "area; did you mean 'Lyon'?",
            id="an unknown place",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace("Lyon", "99999"),
            "campaign.toml, line 10, rally 1 (99999), key 'place': '99999' is no INSEE or "
            "département code (a postcode is none); write its name",
            id="an unknown code",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace("Lyon", "Valence"),
            "campaign.toml, line 10, rally 1 (Valence), key 'place': 'Valence' is 2 places; "
            "write the code of one: 26362 Valence (26), 82186 Valence (82)",
            id="a homonym",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace('"Lyon"', "75056"),
            "campaign.toml, line 10, rally 1, key 'place': a code stands between quotes: "
            'place = "75056"',
            id="a code without quotes",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace('"Lyon"', "971"),
            "campaign.toml, line 10, rally 1, key 'place': a code stands between quotes: "
            'place = "971"',
            id="an area's code without quotes",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace("2017-10-29", '"29 octobre"'),
            "campaign.toml, line 11, rally 1 (Lyon), key 'date': '29 octobre' is no day; "
            "expected one such as '2017-10-29'",
            id="a bad date",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace("2017-10-29", '"2017-02-30"'),
            "campaign.toml, line 11, rally 1 (Lyon), key 'date': '2017-02-30' is not in the "
            "calendar; expected one such as '2017-10-29'",
            id="a day that never was",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace("2017-10-29", "2017-10-29T15:00:00"),
            "campaign.toml, line 11, rally 1 (Lyon), key 'date': expected a day such as "
            "2017-10-29, found 2017-10-29 15:00:00 (a moment)",
            id="a moment where a day stands",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace("2017-10-29", "2018-10-29"),
            "campaign.toml, line 11, rally 1 (Lyon), key 'date': 2018-10-29 is after the "
            "campaign's 'until' (2017-11-30)",
            id="a rally after the campaign",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace('"Lyon"', r'"Ly\n\u001B[31mon"'),
            r"campaign.toml, line 10, rally 1 (Ly\n\x1b[31mon), key 'place': 'Ly\n\x1b[31mon' "
            "holds a line break or a control sign; one line",
            id="signs that a terminal would obey",
        ),
        pytest.param(
            CAMPAIGN + RALLY + 'venue = "place\\u0000 Bellecour"',
            r"campaign.toml, line 12, rally 1 (Lyon), key 'venue': 'place\x00 Bellecour' "
            "holds a line break or a control sign; one line",
            id="a sign that PostgreSQL refuses",
        ),
        pytest.param(
            CAMPAIGN + RALLY + f'venue = "{"é" * 501}"',
            "campaign.toml, line 12, rally 1 (Lyon), key 'venue': 501 characters, limit 500; "
            "shorten it",
            id="a venue longer than a page takes",
        ),
        pytest.param(
            CAMPAIGN + WAVE.replace("J-7", "J-7 " + "x" * 61),
            f"campaign.toml, line 10, wave 'J-7 {'x' * 61}', key 'name': 65 characters, "
            "limit 64; shorten it",
            id="a wave whose name PostgreSQL has no room for",
        ),
        pytest.param(
            CAMPAIGN.replace('["MeToo"]', '["Me\\nToo"]'),
            r"campaign.toml, line 5, [campaign], key 'hashtags': 'Me\nToo' holds a line break or "
            "a control sign; one line",
            id="a hashtag in two lines",
        ),
        pytest.param(
            CAMPAIGN + RALLY + f'time = "{"1" * 490}"',
            f"campaign.toml, line 12, rally 1 (Lyon), key 'time': '{'1' * 79}… is no hour; "
            "expected one such as '15:00'",
            id="a word without an end",
        ),
        pytest.param(
            CAMPAIGN + RALLY.replace("2017-10-29", "2016-10-29"),
            "campaign.toml, line 11, rally 1 (Lyon), key 'date': 2016-10-29 is before the "
            "campaign's 'from' (2017-10-15)",
            id="a rally before the campaign",
        ),
        pytest.param(
            CAMPAIGN + RALLY + 'time = "25:00"',
            "campaign.toml, line 12, rally 1 (Lyon), key 'time': '25:00' is no hour; expected "
            "one such as '15:00'",
            id="an hour that never strikes",
        ),
        pytest.param(
            CAMPAIGN + RALLY + "time = 15",
            "campaign.toml, line 12, rally 1 (Lyon), key 'time': expected an hour such as "
            "'15:00', found 15 (a whole number)",
            id="a number where an hour stands",
        ),
        pytest.param(
            CAMPAIGN + RALLY + "time = 15:00",
            "campaign.toml, line 12: not TOML: an hour stands between quotes, such as "
            'time = "15:00"',
            id="an hour without quotes",
        ),
        pytest.param(
            CAMPAIGN + RALLY + "time = 15h",
            "campaign.toml, line 12: not TOML: an hour stands between quotes, such as "
            'time = "15:00"',
            id="an hour as it is spoken",
        ),
        pytest.param(
            CAMPAIGN + RALLY + "ends_on = 13/12/2017 # samedi",
            "campaign.toml, line 12: not TOML: a day is written as in date = 2017-10-29",
            id="a French day",
        ),
        pytest.param(
            CAMPAIGN + RALLY + "venue = “parvis”",
            'campaign.toml, line 12: not TOML: a text stands between straight quotes: "…"',
            id="quotes of a word processor",
        ),
        pytest.param(
            CAMPAIGN + RALLY + 'venue = "parvis',
            'campaign.toml, line 12: not TOML: a text ends with a quote on its own line: "…"',
            id="a quote that never ends",
        ),
        pytest.param(
            CAMPAIGN + "live = oui",
            "campaign.toml, line 8: not TOML: expected true or false",
            id="yes in French",
        ),
        pytest.param(
            CAMPAIGN + 'title = "Encore"',
            "campaign.toml, line 8: not TOML: this key stands there twice; keep one of them",
            id="a key twice",
        ),
        pytest.param(
            CAMPAIGN + "[thresholds]\n[quiet]\n[thresholds]",
            "campaign.toml, line 10: not TOML: [thresholds] stands there already; keep one of them",
            id="a table twice",
        ),
        pytest.param(
            CAMPAIGN + RALLY + '[rally]\nplace = "Gap"',
            "campaign.toml, line 12: not TOML: expected [[rally]], two brackets",
            id="a second rally under one bracket",
        ),
        pytest.param(
            CAMPAIGN + RALLY + 'time = "15:00+02:00"',
            "campaign.toml, line 12, rally 1 (Lyon), key 'time': '15:00+02:00' has an offset; "
            "hours are on the place's wall clock: '15:00'",
            id="an hour with a zone",
        ),
        pytest.param(
            CAMPAIGN + RALLY + 'url = "evenement.example"',
            "campaign.toml, line 12, rally 1 (Lyon), key 'url': 'evenement.example' is no "
            "address; expected one such as 'https://exemple.fr/'",
            id="an address without its scheme",
        ),
        pytest.param(
            CAMPAIGN + RALLY + RALLY,
            "campaign.toml, line 13, rally 2 (Lyon): repeats rally 1: same place, date, time "
            "and venue",
            id="a rally written twice",
        ),
        pytest.param(
            CAMPAIGN + RALLY + '[[rally.programme]]\nwhat = "fanfare"\nwhen = "16:00"',
            "campaign.toml, line 14, rally 1 (Lyon), programme 1 (fanfare), key 'when': unknown; "
            "did you mean 'where'?",
            id="a wrong key in a programme",
        ),
        pytest.param(
            CAMPAIGN + "[thresholds]\nsmall_count = 3",
            "campaign.toml, line 9, [thresholds], key 'small_count': 3 is too small; "
            "expected 11 or more",
            id="a mask that protects nobody",
        ),
        pytest.param(
            CAMPAIGN + '[thresholds]\nsnapshot = "bientôt"',
            "campaign.toml, line 9, [thresholds], key 'snapshot': 'bientôt' is no span of time; "
            "expected one such as '15m', '2h', '1d'",
            id="a bad duration",
        ),
        pytest.param(
            CAMPAIGN + '[thresholds]\nsnapshot = "1s"',
            "campaign.toml, line 9, [thresholds], key 'snapshot': '1s' is too short; "
            "expected '1m' or more",
            id="numbers that move with each account",
        ),
        pytest.param(
            CAMPAIGN + WAVE + 'before = "2h"',
            "campaign.toml, line 14, wave 'J-7', key 'before': a wave has one moment; 'days' "
            "gives one already",
            id="a wave with two moments",
        ),
        pytest.param(
            CAMPAIGN + WAVE.replace('days = 7\nat = "18:30"\n', ""),
            "campaign.toml, line 9, wave 'J-7': needs its moment: days = 7 with at = \"18:30\", "
            'or before = "2h", or on = "confirmed"',
            id="a wave without a moment",
        ),
        pytest.param(
            CAMPAIGN + WAVE.replace('days = 7\nat = "18:30"\n', 'before = ""\n'),
            "campaign.toml, line 11, wave 'J-7', key 'before': needs before = \"2h\"",
            id="a wave with an empty moment",
        ),
        pytest.param(
            CAMPAIGN + WAVE.replace('at = "18:30"\n', ""),
            "campaign.toml, line 9, wave 'J-7': needs at = \"18:30\" beside days = 7",
            id="a day without its hour",
        ),
        pytest.param(
            CAMPAIGN + WAVE.replace("days = 7", "days = 99999999999"),
            "campaign.toml, line 11, wave 'J-7', key 'days': 99999999999 is too large; "
            "expected 366 or less",
            id="days without end",
        ),
        pytest.param(
            CAMPAIGN.replace("2017-11-30", "9999-12-31") + RALLY,
            "campaign.toml, line 7, [campaign], key 'until': '9999-12-31' is no year of "
            "a campaign; expected 2000 to 2199",
            id="a day without a day after it",
        ),
        pytest.param(
            CAMPAIGN + WAVE.replace("days = 7", "days = -7"),
            "campaign.toml, line 11, wave 'J-7', key 'days': -7 is too small; expected 0 or more",
            id="days after the rally",
        ),
        pytest.param(
            CAMPAIGN + WAVE.replace("j7.txt", "j8.txt"),
            "campaign.toml, line 13, wave 'J-7', key 'text': announcements/j8.txt does not "
            "exist; did you mean 'announcements/j7.txt'?",
            id="a missing template",
        ),
        pytest.param(
            CAMPAIGN + WAVE.replace("j7.txt", "vide.txt"),
            "campaign.toml, line 13, wave 'J-7', key 'text': announcements/vide.txt is empty; "
            "write the announcement in it",
            id="an empty template",
        ),
        pytest.param(
            CAMPAIGN + WAVE.replace("j7.txt", "faux.txt"),
            "campaign.toml, line 13, wave 'J-7', key 'text': announcements/faux.txt: variable "
            "'a_place' is unknown; did you mean 'at_place'?",
            id="a template with an unknown variable",
        ),
        pytest.param(
            CAMPAIGN + WAVE + WAVE,
            "campaign.toml, line 16, wave 'J-7', key 'name': 'J-7' is taken already; give each "
            "a name of its own",
            id="a wave named twice",
        ),
        pytest.param(
            CAMPAIGN + WAVE + 'text_x = "announcements/demain.txt"',
            "campaign.toml, line 14, wave 'J-7', key 'text_x': announcements/demain.txt: "
            "both texts say the same day (« demain », « aujourd'hui ») or neither",
            id="a variant that says another day",
        ),
        pytest.param(
            CAMPAIGN + WAVE + 'approval = "nedeed"',
            "campaign.toml, line 14, wave 'J-7', key 'approval': 'nedeed' is unknown; known: "
            "automatic, needed",
            id="an unknown approval",
        ),
        pytest.param(
            CAMPAIGN + "titel",
            "campaign.toml, line 8: not TOML: Expected '=' after a key in a key/value pair",
            id="no TOML at all",
        ),
    ],
)
def test_a_mistake_in_the_campaign_is_one_exact_line(
    tmp_path: Path, text: str, expected: str
) -> None:
    assert complaint(write(tmp_path, text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            '[[source]]\nname = "lyon"\nkind = "rrs"\n',
            "sources.toml, line 3, source 'lyon', key 'kind': 'rrs' is unknown; did you mean "
            "'rss'? known: rss, mastodon, bluesky, x, calendar, inbox",
            id="an unknown kind",
        ),
        pytest.param(
            '[[source]]\nname = "lyon"\nkimd = "rss"\nurl = "https://a.example/rss"\n',
            "sources.toml, line 3, source 'lyon', key 'kimd': unknown; did you mean 'kind'?",
            id="a kind under a misspelt key",
        ),
        pytest.param(
            '[[source]]\nname = "lyon"\nurl = "https://a.example/rss"\n',
            "sources.toml, line 1, source 'lyon': needs kind = \"…\", one of: rss, mastodon, "
            "bluesky, x, calendar, inbox",
            id="no kind",
        ),
        pytest.param(
            f'[[source]]\nname = "{"l" * 65}"\nkind = "rss"\n',
            f"sources.toml, line 2, source '{'l' * 65}', key 'name': 65 characters, limit 64; "
            "shorten it",
            id="a name that PostgreSQL has no room for",
        ),
        pytest.param(
            '[[source]]\nname = "lyon"\nkind = "rss"\n',
            "sources.toml, line 1, source 'lyon': needs url = \"https://…\" (rss)",
            id="a feed without an address",
        ),
        pytest.param(
            '[[source]]\nname = "lyon"\nkind = "rss"\nurl = "https://l.example"\nevery = "often"',
            "sources.toml, line 5, source 'lyon', key 'every': 'often' is no span of time; "
            "expected one such as '15m', '2h', '1d'",
            id="a bad every",
        ),
        pytest.param(
            '[[source]]\nname = "lyon"\nkind = "rss"\nurl = "https://a:b@l.example"\n',
            "sources.toml, line 4, source 'lyon', key 'url': no name or password in an address; "
            "put it in the environment",
            id="a password in an address",
        ),
        pytest.param(
            '[[source]]\nname = "lyon"\nkind = "inbox"\nfolder = "/etc"\n',
            "sources.toml, line 4, source 'lyon', key 'folder': '/etc' must lie in the data "
            "folder, such as 'inbox'",
            id="an inbox that would empty another folder",
        ),
        pytest.param(
            '[[source]]\nname = "lyon"\nkind = "inbox"\nfolder = "./keys"\n',
            "sources.toml, line 4, source 'lyon', key 'folder': './keys' holds what Portevoix "
            "keeps, and files of an inbox are deleted once read; expected one of its own, such as "
            "'inbox'",
            id="an inbox that would empty one of ours",
        ),
        pytest.param(
            '[[source]]\nname = "lyon"\nkind = "inbox"\nfolder = "."\n',
            "sources.toml, line 4, source 'lyon', key 'folder': '.' holds what Portevoix keeps, "
            "and files of an inbox are deleted once read; expected one of its own, such as "
            "'inbox'",
            id="an inbox that would empty the data folder",
        ),
        pytest.param(
            '[[source]]\nname = "lyon"\nkind = "inbox"\nregion = "Rhône"\n',
            "sources.toml, line 4, source 'lyon', key 'region': 'Rhône' is no département code; "
            "expected one such as '69' or '971'",
            id="a region by name",
        ),
        pytest.param(
            '[[source]]\nname = "lyon"\nkind = "inbox"\n'
            '[[source]]\nname = "Lyon"\nkind = "inbox"\n',
            "sources.toml, line 5, source 'Lyon', key 'name': 'Lyon' is taken already; give each "
            "a name of its own",
            id="a source named twice",
        ),
    ],
)
def test_a_mistake_in_the_sources_is_one_exact_line(
    tmp_path: Path, text: str, expected: str
) -> None:
    assert complaint(write(tmp_path, CAMPAIGN, sources=text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            '[[account]]\nnmae = "paris"\nkind = "mastodon"\n',
            "networks.toml, line 2, account 1, key 'nmae': unknown; did you mean 'name'?",
            id="a name under a misspelt key",
        ),
        pytest.param(
            '[[account]]\nname = "paris"\nkind = "dry_run"\ntoken = "hush"\n',
            "networks.toml, line 4, account 'paris', key 'token': secrets never stand in config/; "
            "put it in PORTEVOIX_ACCOUNT_PARIS_TOKEN or PORTEVOIX_ACCOUNT_PARIS_TOKEN_FILE",
            id="a secret",
        ),
        pytest.param(
            '[[account]]\nname = "paris"\nkind = "mastodon"\n',
            "networks.toml, line 1, account 'paris': needs base_url = \"https://…\", the address "
            "of its server",
            id="no server",
        ),
        pytest.param(
            '[[account]]\nname = "p"\nkind = "mastodon"\nbase_url = "http://m.example"\n',
            "networks.toml, line 4, account 'p', key 'base_url': http:// would send the token in "
            "clear; use https://, or allow_private = true for a server of your own",
            id="a token in clear",
        ),
        pytest.param(
            '[[account]]\nname = "a-b"\nkind = "dry_run"\n[[account]]\nname = "a_b"\n'
            'kind = "dry_run"\n',
            "networks.toml, line 5, account 'a_b', key 'name': 'PORTEVOIX_ACCOUNT_A_B_TOKEN' is "
            "taken already; give each a name of its own",
            id="two names for one variable",
        ),
    ],
)
def test_a_mistake_in_the_networks_is_one_exact_line(
    tmp_path: Path, text: str, expected: str
) -> None:
    assert complaint(write(tmp_path, CAMPAIGN, networks=text)) == expected


def test_a_secret_in_a_file_is_never_printed(tmp_path: Path) -> None:
    folder = write(
        tmp_path, CAMPAIGN, networks='[[account]]\nname = "p"\nkind = "x"\napi_key = "hush-hush"\n'
    )

    assert "hush-hush" not in complaint(folder)


def test_a_folder_without_a_campaign_says_how_to_make_one(tmp_path: Path) -> None:
    assert complaint(tmp_path) == (
        "campaign.toml: not found; `portevoix new DIR` makes one, --config DIR names another"
    )


def test_a_file_that_is_not_utf8_says_on_which_line(tmp_path: Path) -> None:
    folder = write(tmp_path, "")
    (folder / "campaign.toml").write_bytes(CAMPAIGN.replace("Essai", "Été").encode("latin-1"))

    assert complaint(folder) == "campaign.toml, line 4: not UTF-8; save it as UTF-8"


def test_a_text_outside_the_folder_is_refused(tmp_path: Path) -> None:
    folder = write(tmp_path, CAMPAIGN + WAVE.replace("announcements/j7.txt", "../../etc/passwd"))

    assert "key 'text': '../../etc/passwd' lies outside" in complaint(folder)


def test_a_text_that_is_a_folder_is_told_so(tmp_path: Path) -> None:
    folder = write(tmp_path, CAMPAIGN + WAVE.replace("announcements/j7.txt", "announcements"))

    assert "key 'text': announcements is a folder; did you mean" in complaint(folder)


def test_a_line_is_found_below_a_text_of_several_lines(tmp_path: Path) -> None:
    rally = 'access = """\n[[rally]]\ntme = "x"\n"""\ntme = "15:00"\n'
    folder = write(tmp_path, CAMPAIGN + RALLY + rally)

    assert complaint(folder).startswith("campaign.toml, line 16, rally 1 (Lyon), key 'tme'")
