from collections.abc import Mapping
from importlib import resources

import pytest

from worker.reading.towns.gazetteer import FILES, Gazetteer


def files() -> Mapping[str, bytes]:
    folder = resources.files("worker.reading.data")
    return {name: (folder / name).read_bytes() for name in FILES}


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(files())
