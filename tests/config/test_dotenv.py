import os
from pathlib import Path

import pytest

from tests.config.samples import FewPlaces
from worker.config import load
from worker.config.dotenv import read_dotenv
from worker.config.environment import environment
from worker.errors import ConfigError


def test_names_and_values_are_read_with_and_without_quotes(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "# comment\n\nA=1\nexport B = 'two words' # why\nC=\"x # y\"\nD=x#y # z\nE=\n"
    )

    assert read_dotenv(tmp_path) == {"A": "1", "B": "two words", "C": "x # y", "D": "x#y"}


def test_a_folder_without_the_file_adds_nothing(tmp_path: Path) -> None:
    assert read_dotenv(tmp_path) == {}


def test_a_line_that_is_neither_is_named_without_quoting_it(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("A=1\nhush\n")

    with pytest.raises(ConfigError, match=r"\.env, line 2: expected NAME=VALUE or") as caught:
        read_dotenv(tmp_path)

    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("line", ['B="hush', "B='hush # why", "B='hush\"", 'B="a" hush'])
def test_a_quote_that_never_ends_is_named_without_what_it_holds(line: str, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"A=1\n{line}\n")

    with pytest.raises(ConfigError, match=r"\.env, line 2, B: its quote never ends; ") as caught:
        read_dotenv(tmp_path)

    assert "hush" not in str(caught.value)


def test_the_process_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text(
        "PORTEVOIX_PUBLIC_URL=https://file.example\nPORTEVOIX_OPERATOR_EMAIL=a@b.example\n"
    )
    monkeypatch.setitem(os.environ, "PORTEVOIX_CONFIG", str(tmp_path))
    monkeypatch.setitem(os.environ, "PORTEVOIX_PUBLIC_URL", "https://process.example")

    read = environment.__wrapped__()

    assert read.public_url == "https://process.example"
    assert read.operator_email == "a@b.example"


@pytest.mark.parametrize(
    ("ours", "expected"),
    [
        pytest.param({"PORTEVOIX_SECRET_KEY_FILE": "key"}, "of the stack", id="a file of ours"),
        pytest.param({"PORTEVOIX_SECRET_KEY": ""}, "of the file", id="an empty one is not set"),
    ],
)
def test_a_secret_that_the_process_names_goes_before_the_file_however_it_is_named(
    ours: dict[str, str], expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("PORTEVOIX_SECRET_KEY='of the file'\n")
    (tmp_path / "key").write_text("of the stack\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PORTEVOIX_SECRET_KEY", raising=False)
    monkeypatch.setitem(os.environ, "PORTEVOIX_CONFIG", str(tmp_path))
    for name, value in ours.items():
        monkeypatch.setitem(os.environ, name, value)

    assert environment.__wrapped__().secret_key == expected


def test_a_folder_that_may_not_be_looked_into_is_left_to_its_campaign(tmp_path: Path) -> None:
    folder = tmp_path / ("x" * 300)

    assert read_dotenv(folder) == {}
    with pytest.raises(ConfigError, match=r"campaign\.toml: cannot be read \(File name too long\)"):
        load(folder, FewPlaces())
