"""The `portevoix` command: loads only the family of commands that is asked for."""

import errno
import os
import shutil
import signal
import sys
import traceback
from importlib import import_module
from inspect import getdoc
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

from worker import __version__
from worker.errors import PortevoixError

# Loaded in here they take a third of a second, in which somebody may already press Ctrl-C.
if TYPE_CHECKING:
    from typer._click.exceptions import UsageError
    from typer.core import TyperGroup

# In the order of a campaign, as help lists them. Each module has register(app). `read` and
# `compare` start without Django or Celery.
COMMANDS = {
    "up": "worker.cli.up",
    "new": "worker.cli.new",
    "check": "worker.cli.check",
    "signin": "worker.cli.campaign",
    "rallies": "worker.cli.campaign",
    "rally": "worker.cli.campaign",
    "import": "worker.cli.listen",
    "pull": "worker.cli.listen",
    "events": "worker.cli.listen",
    "tally": "worker.cli.count",
    "plan": "worker.cli.announce",
    "announcement": "worker.cli.announce",
    "live": "worker.cli.announce",
    "freeze": "worker.cli.announce",
    "suspend": "worker.cli.announce",
    "deliver": "worker.cli.announce",
    "forget": "worker.cli.count",
    "purge": "worker.cli.count",
    "read": "worker.cli.read",
    "compare": "worker.cli.compare",
    "replay": "worker.cli.replay",
    "bench": "worker.cli.bench",
    "run": "worker.cli.up",
    "django": "worker.cli.up",
}

# What paths that somebody typed, and the rights on them, may answer.
_NOT_OURS = {
    *(errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG, errno.ELOOP, errno.EIO),
    *(errno.EISDIR, errno.ENOTDIR),
}
_HERE = Path(__file__).parent
_ENOUGH = 80  # columns, as worker/cli/terminal.py has them for tables


def main() -> None:
    """Run one command; an error is one line on stderr and exit code 2 unless `--debug`."""
    try:
        code = _run([word for word in sys.argv[1:] if word != "--debug"])
    except KeyboardInterrupt:
        code = 128 + signal.SIGINT  # as shells say it
    raise SystemExit(code)


def _run(arguments: list[str]) -> int:
    """Run the command and return its exit code."""
    from typer._click.exceptions import NoArgsIsHelpError, UsageError  # noqa: PLC0415 - see above

    _streams()
    try:
        code = _application(arguments)(args=arguments, prog_name="portevoix", standalone_mode=False)
        sys.stdout.flush()
    except NoArgsIsHelpError as error:  # which has printed the help
        _say(f"{error.ctx.command_path}: name one of its commands\n")
        return 2
    except (BrokenPipeError, SystemExit) as error:
        # Typer and Rich make of it an end with 1, by which we say that something was refused.
        if BrokenPipeError not in {type(error), type(error.__context__)}:
            raise
        _drop(sys.stdout)  # who read us has read enough
        return 128 + signal.SIGPIPE  # as shells say it of every program
    except Exception as error:  # noqa: BLE001 - the last to see it: whatever it is, it is said
        debugged = "--debug" in sys.argv and not isinstance(error, UsageError)
        _say(traceback.format_exc() if debugged else _told(error))
        return 2
    return code or 0


def _streams() -> None:
    """Make the three streams usable: open, and UTF-8 whatever the locale, as JSON has to be."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            # Closed by who started us. The first file opened would get its number, and our lines.
            setattr(sys, name, Path(os.devnull).open(mode))  # noqa: SIM115 - open until the end
        stream = getattr(sys, name)
        if isinstance(stream, TextIOWrapper):
            errors = "replace" if mode == "r" else "backslashreplace"
            stream.reconfigure(encoding="utf-8", errors=errors)


def _told(error: Exception) -> str:
    """Return the one line for *error*: its own words, and for one nobody foresaw where it arose."""
    import typer  # noqa: PLC0415 - see above
    from typer._click.exceptions import UsageError  # noqa: PLC0415

    if isinstance(error, UsageError):
        return _misused(error)
    if isinstance(error, PortevoixError):
        return f"portevoix: {error}\n"
    if isinstance(error, typer.Abort):
        # An answer ends the line of its question; nobody's does not.
        begun = "\n" if isinstance(error.__context__, (EOFError, KeyboardInterrupt)) else ""
        return f"{begun}portevoix: stopped at a question; nothing was changed\n"
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
        _drop(sys.stdout)
        return f"portevoix: {error.filename or 'output'}: {error.strerror}; make room\n"
    if isinstance(error, OSError) and error.errno in _NOT_OURS and error.filename:
        return (
            f"portevoix: {error.filename}: {error.strerror}; name another, or change its rights\n"
        )
    return f"portevoix: {_of_the_database(error) or _unforeseen(error)}\n"


def _of_the_database(error: Exception) -> str | None:
    if "worker.storage.transaction" not in sys.modules:
        return None
    from worker.storage.transaction import told  # noqa: PLC0415 - loaded by now

    return told(error)


def _unforeseen(error: Exception) -> str:
    words = " ".join(f"{type(error).__name__}: {error}".split())
    return f"a fault of ours{_place(error)}: {words}; report what --debug shows of it"


def _place(error: Exception) -> str:
    """Return " in cli/read.py, line 12": the last line of ours that *error* passed."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if Path(frame.filename).is_relative_to(_HERE):
            return f" in {Path(frame.filename).relative_to(_HERE)}, line {frame.lineno}"
    return ""


def _say(line: str) -> None:
    from worker.domain.signs import harmless  # noqa: PLC0415 - see above

    try:
        sys.stderr.write(harmless(line))
        sys.stderr.flush()
    except OSError:  # nowhere left to say it
        _drop(sys.stderr)


def _drop(stream: TextIO) -> None:
    """Let what is left in the buffer go; at exit it would fail once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _misused(error: "UsageError") -> str:
    """Return the one line for a wrong option or argument; Typer's own answer takes eight."""
    named = [word for word in sys.argv[1:2] if word in COMMANDS]
    where = error.ctx.command_path if error.ctx else " ".join(["portevoix", *named])
    message = " ".join(error.format_message().split()).replace("Value error, ", "").rstrip(".")
    return f"{where}: {message}; `{where} --help` shows an example\n"


def _application(arguments: list[str]) -> "TyperGroup":
    import typer  # noqa: PLC0415 - see above

    if shutil.get_terminal_size().columns < _ENOUGH:
        # On a phone's terminal Typer cut the names of options; this is its word for a width.
        os.environ.setdefault("TERMINAL_WIDTH", str(_ENOUGH))  # noqa: TID251 - Typer reads it
    app = typer.Typer(
        help="""Reads, counts and announces the rallies of a campaign.

        With --debug, an error tells where in the code it arose.

        Example: portevoix up --demo""",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    # A callback keeps `portevoix read` a sub-command even when it is the only one loaded.
    asked = typer.Option("--version", help="Print the version and stop.")

    def start(*, version: Annotated[bool, asked] = False) -> None:
        if version:
            sys.stdout.write(f"portevoix {__version__}\n")
            raise typer.Exit

    app.callback(invoke_without_command=True)(start)
    wanted = COMMANDS.get(arguments[0]) if arguments else None
    every = sorted(set(COMMANDS.values())) if arguments[:1] != ["--version"] else []
    for module in [wanted] if wanted else every:
        import_module(module).register(app)
    for command in app.registered_commands:
        command.help = _flowing(command.help or getdoc(command.callback) or "")
    group = typer.main.get_group(app)
    group.commands = {name: group.commands[name] for name in COMMANDS if name in group.commands}
    return group


def _flowing(text: str) -> str:
    """Return *text* without its line ends, which Typer would keep: the terminal has its own."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


if __name__ == "__main__":
    main()
