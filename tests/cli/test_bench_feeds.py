import json
import subprocess
import sys
from pathlib import Path


def test_a_round_through_feeds_is_measured_without_news_and_with(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "worker", "bench", "feeds", "--posts", "10", "--json"]

    # In a folder without a campaign: it brings its own.
    answer = subprocess.run(
        command, capture_output=True, check=True, text=True, timeout=120, cwd=tmp_path
    )

    found = json.loads(answer.stdout)
    assert (found["database"], found["feeds"], found["entries"]) == ("sqlite", 10, 200)
    assert 0 < found["unchanged"] < found["changed"]
