import os
from pathlib import Path

import pytest

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


def test_the_process_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text(
        "PORTEVOIX_PUBLIC_URL=https://file.example\nPORTEVOIX_OPERATOR_EMAIL=a@b.example\n"
    )
    monkeypatch.setitem(os.environ, "PORTEVOIX_CONFIG", str(tmp_path))
    monkeypatch.setitem(os.environ, "PORTEVOIX_PUBLIC_URL", "https://process.example")

    read = environment.__wrapped__()

    assert read.public_url == "https://process.example"
    assert read.operator_email == "a@b.example"
