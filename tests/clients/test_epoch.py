"""The number beside the database, on a machine that may die at any instant."""

import subprocess
import sys
from pathlib import Path

import pytest

from worker.clients import epoch

# A process that is killed at the first byte it writes, after whatever it did before.
DIES_WRITING = """
import resource, sys
from pathlib import Path
import pytest

from worker.clients import epoch
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
epoch.keep(Path(sys.argv[1]), "essai", 8)
"""


def test_a_machine_that_never_sent_knows_nothing(tmp_path: Path) -> None:
    assert epoch.read(tmp_path, "essai") == 0


def test_the_number_rises_and_never_falls(tmp_path: Path) -> None:
    for number in (9, 7, 10, 3):
        epoch.keep(tmp_path, "essai", number)

    assert epoch.read(tmp_path, "essai") == 10
    assert epoch.read(tmp_path, "autre") == 0


def test_dying_while_the_number_is_written_leaves_the_one_before(tmp_path: Path) -> None:
    epoch.keep(tmp_path, "essai", 7)

    died = subprocess.run([sys.executable, "-c", DIES_WRITING, str(tmp_path)], check=False)

    assert died.returncode < 0
    assert epoch.read(tmp_path, "essai") == 7


@pytest.mark.parametrize("content", ["", "seven", "7" * 25])
def test_a_file_that_holds_no_number_is_not_taken_for_a_machine_that_never_sent(
    content: str,
    tmp_path: Path,
) -> None:
    epoch.keep(tmp_path, "essai", 7)
    (tmp_path / "epoch" / "essai").write_text(content)

    assert epoch.read(tmp_path, "essai") is None
    epoch.keep(tmp_path, "essai", 8)
    assert epoch.read(tmp_path, "essai") == 8
