"""A data folder that is ready: migrating takes longer than most commands."""

import shutil
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from worker.config import shipped


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Path:
    """A data folder with tables and the shipped campaign, to be copied."""
    data = tmp_path_factory.mktemp("ready")
    shutil.copy(sqlite_template, data / "portevoix.sqlite3")
    assert Shell(data).run("rallies").code == 0
    return data


@pytest.fixture
def shell(tmp_path: Path, ready: Path) -> Shell:
    """The shipped campaign in folders of the test's own, its tables ready."""
    shutil.copytree(ready, tmp_path / "data")
    shutil.copytree(shipped(), tmp_path / "config")
    return Shell(tmp_path / "data", tmp_path / "config")
