"""Which programs one installation runs, and the shells they run in."""

import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from worker.supervise import broker
from worker.supervise.child import Program

# Beside one another on one machine: announcing is punctual whatever the network and files cost.
ROLES = ("announcer", "collector", "reader", "beat")
STREAMER = "streamer"
_PORTEVOIX = (sys.executable, "-m", "worker", "run")


def valkey(data: Path, variables: Mapping[str, str]) -> Program:
    """Return the embedded broker of the data folder *data*."""
    return Program(
        name="valkey",
        command=broker.command(data / "valkey"),
        variables=variables,
        log=data / "logs" / "valkey.log",
        afresh=partial(broker.set_aside, data / "valkey"),
    )


def web(data: Path, variables: Mapping[str, str], address: str, port: int) -> Program:
    """Return the pages' server on *address* and *port*."""
    options = ("web", "--listen", address, "--port", str(port))
    return _role(data, variables, *options)


def workers(data: Path, variables: Mapping[str, str], *, streams: bool) -> list[Program]:
    """Return the workers, the beat that pokes them, and with *streams* what hears those."""
    roles = (*ROLES, STREAMER) if streams else ROLES
    return [_role(data, variables, role) for role in roles]


def preparation(data: Path, variables: Mapping[str, str]) -> Program:
    """Return the program that migrates, seeds and prints the sign-in link of a first run."""
    program = _role(data, variables, "prepare", "--link")
    return replace(program, log=None)


def _role(data: Path, variables: Mapping[str, str], *arguments: str) -> Program:
    return Program(
        name=arguments[0],
        command=(*_PORTEVOIX, *arguments),
        variables=variables,
        log=data / "logs" / f"{arguments[0]}.log",
    )
