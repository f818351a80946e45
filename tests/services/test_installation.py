"""What an installation is told by its folders."""

from pathlib import Path

import pytest

from worker.errors import StartError
from worker.services.installation import is_demonstration


def test_a_data_folder_that_cannot_be_looked_into_is_one_line_with_what_to_do() -> None:
    # As root no folder is closed; a name that no disk takes is refused to everybody.
    with pytest.raises(
        StartError, match=r"^x+: cannot be looked into \(.*\); run every command as"
    ):
        is_demonstration(Path("x" * 300))
