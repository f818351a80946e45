"""Every moment that a command tells has one form."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.cli.commands import Shell
from worker import bootstrap
from worker.demo import folder

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
NAMES = re.compile(r"as_of|start_utc|useful_until|.*_at")
WALL = re.compile(r"\d{4}-\d\d-\d\d|\d\d:\d\d")
"""A day or an hour of the place, which are no moments."""
COMMANDS = ("rallies", "plan", "events", "tally")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """The demonstration's campaign with figures and articles, without its thousands of posts."""
    data = tmp_path_factory.mktemp("moments")
    place = folder.place(data)
    folder.fill(place, datetime.now(UTC), bootstrap.randomness(1))
    shell = Shell(place, folder.config(place))
    assert shell.run("import", *map(str, (place / "inbox").glob("[ar]*"))).code == 0
    return shell


def moments(told: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name and the value of each moment within *told*."""
    if isinstance(told, dict):
        for key, value in told.items():
            yield from moments(value, key)
    elif isinstance(told, list):
        for value in told:
            yield from moments(value, name)
    elif isinstance(told, str) and NAMES.fullmatch(name) and not WALL.fullmatch(told):
        yield name, told


def test_moments_end_with_the_z_of_utc_everywhere(demo: Shell) -> None:
    found = [
        one for command in COMMANDS for one in moments(json.loads(demo.run(command, "--json").out))
    ]

    assert {name for name, _ in found} >= {"as_of", "confirmed_at", "due_at", "starts_at"}
    assert [one for one in found if not MOMENT.fullmatch(one[1])] == []
