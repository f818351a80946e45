"""The files of hash keys."""

from pathlib import Path

import pytest

from worker.clients import keys
from worker.errors import StartError


def test_a_key_that_cannot_be_destroyed_is_one_line(tmp_path: Path) -> None:
    keys.path_of(tmp_path, "essai").mkdir(parents=True)

    with pytest.raises(StartError, match=r"keys/essai: the key cannot be destroyed \("):
        keys.destroy(tmp_path, "essai")
