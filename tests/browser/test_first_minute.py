"""The first minute of `portevoix up --demo`, as docs/interface.md promises it."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import chromium
from tests.browser.chromium import Visit
from tests.fakes.loopback import free_port

pytestmark = pytest.mark.browser
START_SECONDS, STOP_SECONDS = 60, 20
# Its one announcement leaves within the minute; the page asks every 5 seconds.
MINUTE = 75_000
PLACES = (
    *("Paris", "Rennes", "Dijon", "Nantes", "Valence", "Besançon", "Lille", "Lyon"),
    *("Marseille", "Montpellier", "Toulouse", "Guadeloupe", "Nice"),
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A demonstration that runs; the value is the sign-in link it printed."""
    if chromium.PROGRAM is None:
        pytest.skip(chromium.MISSING)
    folder = tmp_path_factory.mktemp("demo")
    said = folder / "said.txt"
    kept = {name: value for name, value in os.environ.items() if "PORTEVOIX" not in name}
    command = ["up", "--demo", "--port", str(free_port()), "--data", str(folder / "data")]
    with said.open("wb") as out:
        running = subprocess.Popen(
            [sys.executable, "-m", "worker", *command],
            stdout=out,
            stderr=subprocess.STDOUT,
            env=kept | {"HOME": str(folder)},
        )
    try:
        yield _link(running, said)
    finally:
        running.send_signal(signal.SIGINT)
        running.wait(STOP_SECONDS)


def _link(running: "subprocess.Popen[bytes]", said: Path) -> str:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        text = said.read_text(encoding="utf-8")
        assert running.poll() is None, text
        found = re.search(r"http://\S+jeton=\S+", text)
        if found and "Pages: " in text:
            return found[0]
        time.sleep(0.2)
    pytest.fail(f"no link after {START_SECONDS} s: {said.read_text(encoding='utf-8')}")


@pytest.fixture
def visit(browser: Browser, demo: str) -> Visit:
    return chromium.visit(browser, demo.partition("/connexion")[0])


def test_the_first_minute(visit: Visit, demo: str) -> None:
    visit.enter(demo)
    page = visit.page

    expect(page.get_by_text("Démonstration : rien ne part")).to_be_visible()
    # The list refreshes by itself while the files of the demonstration are read.
    expect(page.get_by_text("1 décision à prendre")).to_be_visible(timeout=45_000)
    expect(page.locator("ul.places > li")).to_have_count(len(PLACES))
    for place in PLACES:
        row = page.locator("ul.places > li", has=page.get_by_role("link", name=place))
        expect(row).to_contain_text(re.compile(r"\d+ comptes en parlent"), timeout=45_000)
        expect(row.locator(".unknown")).to_have_count(0)
    hours = page.locator(".decision .choices b").all_inner_texts()
    assert [hour.split()[0] for hour in hours] == ["13", "14"]
    expect(page.locator(".decision h3")).to_contain_text("Lyon")

    visit.go("/essai/")
    left = page.locator(".trial li", has_text="Démonstration, Guadeloupe")
    expect(left).to_have_count(1, timeout=MINUTE)
    expect(left.locator("blockquote")).to_contain_text("Rassemblement en Guadeloupe")

    visit.go("/")
    page.get_by_role("button", name="14 h selon").click()
    expect(page.get_by_text("Rien à décider")).to_be_visible()

    page.get_by_role("link", name="Lancer sa propre campagne").first.click()
    expect(page.locator("main")).to_contain_text("portevoix new ma-campagne")
    assert not visit.too_wide()
    assert visit.complaints == []
