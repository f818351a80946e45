"""The `portevoix` command: loads only the family of commands that is asked for."""

import sys
from importlib import import_module

import typer
from typer._click.exceptions import NoArgsIsHelpError, UsageError

from worker.errors import PortevoixError

# Each module has register(app). `read` and `compare` start without Django or Celery.
COMMANDS = {
    "read": "worker.cli.read",
    "bench": "worker.cli.bench",
    "compare": "worker.cli.compare",
    "import": "worker.cli.listen",
    "events": "worker.cli.listen",
    "pull": "worker.cli.listen",
    "tally": "worker.cli.count",
    "purge": "worker.cli.count",
    "forget": "worker.cli.count",
    "replay": "worker.cli.replay",
    "plan": "worker.cli.announce",
    "deliver": "worker.cli.announce",
    "live": "worker.cli.announce",
    "freeze": "worker.cli.announce",
    "suspend": "worker.cli.announce",
    "rally": "worker.cli.campaign",
    "rallies": "worker.cli.campaign",
    "new": "worker.cli.new",
    "check": "worker.cli.check",
    "signin": "worker.cli.campaign",
    "up": "worker.cli.up",
    "run": "worker.cli.up",
    "django": "worker.cli.up",
}


def main() -> None:
    """Run one command; an error is one line on stderr and exit code 2 unless `--debug`."""
    arguments = [word for word in sys.argv[1:] if word != "--debug"]
    try:
        code = _application(arguments)(args=arguments, prog_name="portevoix", standalone_mode=False)
    except PortevoixError as error:
        if "--debug" in sys.argv:
            raise
        sys.stderr.write(f"portevoix: {error}\n")
        raise SystemExit(2) from None
    except NoArgsIsHelpError as error:
        error.show()
        raise SystemExit(2) from None
    except UsageError as error:
        sys.stderr.write(_misused(error))
        raise SystemExit(2) from None
    raise SystemExit(code or 0)


def _misused(error: UsageError) -> str:
    """Return the one line for a wrong option or argument; Typer's own answer takes eight."""
    where = error.ctx.command_path if error.ctx else "portevoix"
    message = " ".join(error.format_message().split()).replace("Value error, ", "").rstrip(".")
    return f"{where}: {message}; `{where} --help` shows an example\n"


def _application(arguments: list[str]) -> typer.Typer:
    app = typer.Typer(
        help="Reads, counts and announces the rallies of a campaign.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    # An empty callback keeps `portevoix read` a sub-command even when it is the only one loaded.
    app.callback()(lambda: None)
    wanted = COMMANDS.get(arguments[0]) if arguments else None
    for module in [wanted] if wanted else sorted(set(COMMANDS.values())):
        import_module(module).register(app)
    return app


if __name__ == "__main__":
    main()
