import json
import subprocess
import sys


def test_pages_are_measured_beside_one_that_reads_nothing() -> None:
    command = [sys.executable, "-m", "worker", "bench", "pages", "--posts", "200", "--json"]

    answer = subprocess.run(command, capture_output=True, check=True, text=True, timeout=240)

    found = json.loads(answer.stdout)
    pages = {page["name"]: page for page in found["pages"]}
    assert found["posts"] == 200
    assert {"overview", "a place", "public figures"} <= pages.keys()
    assert all(page["p50"] <= page["p95"] and page["size"] > 1_000 for page in pages.values())
    # A page's queries do not grow with what is counted or with how many towns there are.
    assert max(page["queries"] for page in pages.values()) <= 20
