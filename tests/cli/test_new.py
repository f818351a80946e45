import json
from pathlib import Path

import pytest

from tests.cli.commands import Shell

ANSWERS = (
    'Marche "pour" Lyon',
    "#MeToo",
    "Lyon 2126-12-05 14:00, place Bellecour; Valence (26) 2126-12-06; Guadeloupe 2126-12-07",
    "marche lyon, tous à Lyon",
    "mastodon https://m.example",
    "a@b.example",
)


def asked(*changed: tuple[int, str]) -> str:
    lines = list(ANSWERS)
    for number, line in changed:
        lines[number - 1] = line
    return "".join(f"{line}\n" for line in lines)


def test_six_answers_make_a_campaign_that_check_and_rallies_understand(
    shell: Shell, tmp_path: Path
) -> None:
    folder = tmp_path / "campagne"

    made = shell.run("new", str(folder), stdin=asked((5, "")))
    listed = Shell(shell.data, folder).run("rallies", "--json")
    checked = Shell(shell.data, folder).run("check")

    assert (made.code, made.err) == (0, "")
    assert [(r["place"]["code"], r["time"], r["venue"]) for r in json.loads(listed.out)] == [
        ("69123", "14:00", "place Bellecour"), ("26362", None, None), ("971", None, None),
    ]  # fmt: skip
    assert "3 rallies, 5 waves, 1 source, 1 account" in checked.out
    assert "campaign marche-pour-lyon-2126: " in checked.out  # the year of the rallies
    # The one thing the questions do not ask: the page that the texts point to.
    assert checked.out.count("✗") == 1
    assert "✗ texts: they say {{ link }}" in checked.out


def test_what_comes_next_can_be_pasted(shell: Shell, tmp_path: Path) -> None:
    ran = shell.run("new", str(tmp_path / "ma campagne"), stdin=asked())

    assert f"\n  portevoix up --config '{tmp_path}/ma campagne'\n" in ran.out


def test_secrets_and_address_stand_in_a_file_of_the_owner(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "campagne"

    shell.run("new", str(folder), stdin=asked())
    kept = (folder / ".env").read_text()

    assert (folder / ".env").stat().st_mode & 0o777 == 0o600
    assert "PORTEVOIX_OPERATOR_EMAIL=a@b.example\n" in kept
    assert "PORTEVOIX_ACCOUNT_PRINCIPAL_TOKEN=\n" in kept
    assert "live = false" in (folder / "campaign.toml").read_text()
    accounts = (folder / "networks.toml").read_text()
    assert accounts.index('base_url = "https://m.example"') < accounts.index('# kind = "bluesky"')


def test_a_campaign_that_is_there_is_never_overwritten(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "networks.toml").write_text("mine")

    ran = shell.run("new", str(tmp_path), stdin=asked())

    assert ran.code == 2
    assert ran.err == (
        f"portevoix: {tmp_path}/networks.toml is there already and is not touched; choose another "
        "folder\n"
    )
    assert (tmp_path / "networks.toml").read_text() == "mine"


def test_a_folder_that_cannot_be_one_is_refused_before_the_first_question(
    shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")

    ran = shell.run("new", str(tmp_path / "file" / "campagne"), stdin=asked())

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"portevoix: {tmp_path / 'file'}: is no folder; choose another folder\n"


@pytest.mark.parametrize(
    ("stdin", "line"),
    [
        pytest.param("Titre \udcff\n", "new, question 1: some letters are not UTF-8", id="Latin"),
        pytest.param(asked((3, "Lyonn 2126-12-05")), "new, question 3: 'Lyonn' is no", id="town"),
        pytest.param(asked((6, "moi")), "new, question 6: 'moi' is no e-mail", id="e-mail"),
        pytest.param("Titre\n", "new: the answers end before question 2", id="too few"),
        pytest.param(
            asked((1, "Titre\x00")), "new, question 1: it holds a control sign", id="a NUL"
        ),
        pytest.param(
            asked((3, "Lyon 2126-12-05, place \x1b[31m")),
            "new, question 3: it holds a control sign",
            id="a colour of a terminal",
        ),
        pytest.param(
            asked((3, "Lyon 2126-12-05; Nice 2126-12-05; Lyon 2126-12-05")),
            "new: the answers make no campaign: campaign.toml, ",
            id="a rally twice",
        ),
        pytest.param(
            asked((1, "T" * 3000)),
            "new: the answers make no campaign: campaign.toml, line 6, [campaign], key 'title'",
            id="a long title",
        ),
    ],
)
def test_a_piped_answer_that_is_wrong_writes_nothing(
    shell: Shell, tmp_path: Path, stdin: str, line: str
) -> None:
    ran = shell.run("new", str(tmp_path / "campagne"), stdin=stdin)

    assert ran.code == 2
    assert ran.err.startswith(f"portevoix: {line}")
    assert not (tmp_path / "campagne").exists()
