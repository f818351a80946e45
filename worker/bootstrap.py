"""Puts the parts together; the only module that knows them all."""

import os
import random  # noqa: TID251 - this is where randomness is made
from dataclasses import replace
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from worker.reading.towns.gazetteer import Gazetteer

# These take 0.4 s, and help needs none of them: each is loaded where it is first used.
if TYPE_CHECKING:
    from worker.config import Environment
    from worker.services.installation import Installation


def setup(config: Path | None = None, data: Path | None = None) -> "Installation":
    """Return this process's installation; the first call starts Django and reads config/.

    Args:
        config: The folder of configuration; PORTEVOIX_CONFIG or ``./config`` when None.
        data: The data folder; PORTEVOIX_DATA or ``~/.local/share/portevoix`` when None.

    Raises:
        ConfigError: config/ or a variable is wrong; the message names file, key and what is known.
        StartError: *data* is the demonstration's, and config/ is not.
    """
    import structlog  # noqa: PLC0415 - see above

    from worker import logs  # noqa: PLC0415 - see above

    point(config, data)
    _keep_to_the_demonstration()
    if not structlog.is_configured():
        logs.configure()  # a command's output is its results; a log of it would be noise
    return _installation()


def look(config: Path | None, data: Path | None, aside: Path) -> "Installation":
    """Return what `setup` does and make nothing of it: what is missing lies in *aside*.

    Raises:
        ConfigError, StartError: Same as `setup`.
    """
    from worker import config as configuration  # noqa: PLC0415 - see above
    from worker.services.installation import is_demonstration  # noqa: PLC0415 - see above

    point(config, data)
    _keep_to_the_demonstration()
    here = configuration.environment()
    file = configuration.sqlite_file(here.database_url)
    # Where its folder is missing too, no start would make it: that is said.
    empty = file is not None and not file.exists() and file.parent in {here.data, *_there(file)}
    url = configuration.sqlite_url(aside / "empty.sqlite3") if empty else here.database_url
    os.environ["PORTEVOIX_DATABASE_URL"] = url  # noqa: TID251
    known = here.secret_key or (here.data / configuration.KEY_FILE).exists()
    if not (known and here.data.exists()):
        os.environ["PORTEVOIX_DATA"] = str(aside)  # noqa: TID251
    configuration.environment.cache_clear()
    installation = setup()
    return replace(
        installation,
        environment=replace(installation.environment, data=here.data),
        demo=is_demonstration(here.data),
    )


def find(config: Path | None, data: Path | None) -> None:
    """Make nothing, and know that a database is there; of a server's nobody knows before it speaks.

    Raises:
        ConfigError: A variable is wrong.
        StartError: There is none; its folder may be mistyped.
    """
    from worker import config as configuration  # noqa: PLC0415 - see above
    from worker.errors import StartError  # noqa: PLC0415 - see above

    point(config, data)
    _keep_to_the_demonstration()
    file = configuration.sqlite_file(configuration.environment().database_url)
    if file is not None and not file.exists():
        raise StartError(
            f"{file}: no such database; name its folder with --data or PORTEVOIX_DATA, or begin"
            " there with `portevoix up`"
        )


def _there(file: Path) -> tuple[Path, ...]:
    return (file.parent,) if file.parent.is_dir() else ()


def point(config: Path | None = None, data: Path | None = None) -> "Environment":
    """Make *config* and *data* those of this process and of its children; no Django yet."""
    from worker import config as configuration  # noqa: PLC0415 - see above

    for name, folder in (("PORTEVOIX_CONFIG", config), ("PORTEVOIX_DATA", data)):
        if folder is not None:
            os.environ[name] = str(configuration.whole(folder))  # noqa: TID251
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "worker.settings")  # noqa: TID251
    return configuration.environment()


def _keep_to_the_demonstration() -> None:
    """Take the config that a demonstration's data folder brings; another would count into it.

    Raises:
        StartError: Another was asked for.
    """
    from worker import config as configuration  # noqa: PLC0415 - see above
    from worker.errors import StartError  # noqa: PLC0415 - see above
    from worker.services.installation import is_demonstration  # noqa: PLC0415 - see above

    here = configuration.environment()
    own = here.data / "config"
    if here.config == own or not is_demonstration(here.data):
        return
    if os.environ.get("PORTEVOIX_CONFIG"):  # noqa: TID251
        raise StartError(
            f"{here.data}: holds the demonstration, which brings its own config; leave --config "
            "and PORTEVOIX_CONFIG out, or choose another --data"
        )
    os.environ["PORTEVOIX_CONFIG"] = str(own)  # noqa: TID251
    configuration.environment.cache_clear()


def isolate() -> None:
    """Forget what the environment says of a real installation: its database, broker and tokens."""
    for name in [name for name in os.environ if name.startswith("PORTEVOIX_")]:  # noqa: TID251
        del os.environ[name]  # noqa: TID251


def rehearse(config: Path | None, data: Path) -> "Installation":
    """Return an installation of *config* in the throw-away folder *data*, whatever is set up here.

    Raises:
        ConfigError: Same as `setup`.
    """
    from worker.config import sqlite_url  # noqa: PLC0415 - see above

    folder = config or Path(os.environ.get("PORTEVOIX_CONFIG", "config"))  # noqa: TID251
    isolate()
    # What `.env` beside the config says of a database yields to this.
    os.environ["PORTEVOIX_DATABASE_URL"] = sqlite_url(data / "replay.sqlite3")  # noqa: TID251
    return setup(folder, data)


def variables(**changes: str) -> dict[str, str]:
    """Return the environment of a child process: ours with *changes*."""
    return {**os.environ, **changes}  # noqa: TID251


@cache
def gazetteer() -> Gazetteer:
    """Return the places the reader knows; needs neither Django nor a data folder."""
    folder = resources.files("worker.reading.data")
    return Gazetteer.load(
        {
            entry.name: entry.read_bytes()
            for entry in folder.iterdir()
            if entry.is_file() and not entry.name.endswith(".py")
        }
    )


def check_config() -> None:
    """Read config/ and keep nothing of it: for a process that leaves its work to others.

    Raises:
        ConfigError: config/ or a variable is wrong.
    """
    from worker import config as configuration  # noqa: PLC0415 - see above

    configuration.load(configuration.environment().config, gazetteer())
    gazetteer.cache_clear()


def randomness(seed: int | None = None) -> random.Random:
    """Return a generator: the system's own, or a repeatable one for tests and demonstrations."""
    return random.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311 - no secret


@cache
def _installation() -> "Installation":
    import django  # noqa: PLC0415 - `portevoix read` starts without it

    from worker import config as configuration  # noqa: PLC0415 - see above
    from worker.services.installation import (  # noqa: PLC0415 - see above
        Installation,
        demonstrated,
        is_demonstration,
    )

    environment = configuration.environment()
    places = gazetteer()
    loaded = configuration.load(environment.config, places)
    # Settings make the data folder: a config that is wrong leaves nothing behind.
    django.setup()
    demo = is_demonstration(environment.data)
    return Installation(
        environment=environment,
        campaign=demonstrated(loaded.campaign) if demo else loaded.campaign,
        sources=loaded.sources,
        accounts=loaded.accounts,
        gazetteer=places,
        demo=demo,
    )
