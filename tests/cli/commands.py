"""Runs the real command in a process of its own, on a data folder of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Ran:
    """What a command answered."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Shell:
    """Runs `portevoix` with *data* and *config*; nothing else of the environment is ours."""

    data: Path
    config: Path | None = None

    def run(self, *words: str, stdin: str = "", **variables: str) -> Ran:
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PORTEVOIX_")}
        kept |= {"PORTEVOIX_DATA": str(self.data), "COLUMNS": "80"} | variables
        if self.config is not None:
            kept["PORTEVOIX_CONFIG"] = str(self.config)
        done = subprocess.run(
            [sys.executable, "-m", "worker", *words],
            input=stdin,
            capture_output=True,
            text=True,
            env=kept,
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)
