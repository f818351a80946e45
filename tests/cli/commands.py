"""Runs the real command in a process of its own, on a data folder of its own.

The process is a fork of one that has loaded our code already: it has that, and nothing of
the tests' environment, settings or connections.
"""

import os
import sys
import tempfile
import zoneinfo
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

from worker.__main__ import main

FORKS = get_context("forkserver")
FORKS.set_forkserver_preload(["tests.cli.preload"])


@dataclass(frozen=True)
class Ran:
    """What a command answered."""

    code: int | None
    out: str
    err: str


@dataclass(frozen=True)
class Shell:
    """Runs `portevoix` with *data* and *config*; nothing else of the environment is ours.

    ``patience``: Seconds after which a command is killed, None for never.
    """

    data: Path
    config: Path | None = None
    patience: float | None = 60.0

    def run(self, *words: str, stdin: str = "", **variables: str) -> Ran:
        with tempfile.TemporaryDirectory(prefix="pv-shell-") as name:
            folder = Path(name)
            process = self._start(words, stdin, variables, folder)
            process.join(self.patience)
            if process.is_alive():
                process.kill()
                process.join()
            out, err = ((folder / one).read_text(encoding="utf-8") for one in ("stdout", "stderr"))
            return Ran(process.exitcode, out, err)

    @contextmanager
    def running(self, *words: str) -> Iterator[BaseProcess]:
        """A command that runs for long, killed with the block."""
        with tempfile.TemporaryDirectory(prefix="pv-shell-") as name:
            process = self._start(words, "", {}, Path(name))
            try:
                yield process
            finally:
                process.kill()
                process.join()

    def _start(
        self, words: tuple[str, ...], stdin: str, variables: Mapping[str, str], folder: Path
    ) -> BaseProcess:
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PORTEVOIX_")}
        kept |= {"PORTEVOIX_DATA": str(self.data), "COLUMNS": "80", **variables}
        if self.config is not None:
            kept["PORTEVOIX_CONFIG"] = str(self.config)
        (folder / "stdin").write_text(stdin, encoding="utf-8", errors="surrogateescape")
        process = FORKS.Process(target=_command, args=(words, kept, folder))
        process.start()
        return process


def _command(words: tuple[str, ...], variables: Mapping[str, str], folder: Path) -> None:
    os.environ.clear()
    os.environ.update(variables)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT
        os.dup2(os.open(folder / name, flags, 0o600), number)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        setattr(sys, name, os.fdopen(number, "w" if number else "r", encoding="utf-8"))
    if zones := variables.get("PYTHONTZPATH"):
        # Python reads it when it starts, which a fork has behind it; our dependency is out as well.
        sys.modules["tzdata"] = None  # type: ignore[assignment]  # "not to be imported"
        zoneinfo.reset_tzpath([zones])
        zoneinfo.ZoneInfo.clear_cache()
    sys.argv = ["portevoix", *words]
    main()
