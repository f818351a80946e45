from collections.abc import Mapping
from functools import cache
from importlib import resources

import pytest

from worker.reading.towns.gazetteer import FILES, Gazetteer


def files() -> Mapping[str, bytes]:
    folder = resources.files("worker.reading.data")
    return {name: (folder / name).read_bytes() for name in FILES}


@cache
def loaded() -> Gazetteer:
    """Load the places once a process, when the first test asks."""
    return Gazetteer.load(files())


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return loaded()
