import json
from pathlib import Path

from tests.cli.commands import Shell


def test_pages_are_measured_beside_one_that_reads_nothing(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "data", patience=240)

    answer = shell.run("bench", "pages", "--posts", "200", "--json")

    found = json.loads(answer.out)
    pages = {page["name"]: page for page in found["pages"]}
    assert found["posts"] == 200
    assert {"overview", "a place", "public figures"} <= pages.keys()
    assert all(page["p50"] <= page["p95"] and page["size"] > 1_000 for page in pages.values())
    # A page's queries do not grow with what is counted or with how many towns there are.
    assert max(page["queries"] for page in pages.values()) <= 20
