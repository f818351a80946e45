"""`portevoix new`: a campaign's config from six questions."""

import shlex
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from worker import bootstrap
from worker.cli.opening import clock
from worker.cli.paths import path
from worker.cli.wrapping import say
from worker.domain.campaign import RallyPlan
from worker.errors import InputError, NotFoundError

if TYPE_CHECKING:
    from worker.config import Configuration

_T = TypeVar("_T")

QUESTIONS = 6


def register(app: typer.Typer) -> None:
    """Add `new` to *app*."""
    app.command()(new)


def new(
    folder: Annotated[Path, typer.Argument(metavar="DIR", parser=path, help="A folder to make.")],
) -> None:
    """Make a campaign's config from six questions; nothing leaves until you say so.

    The answers can also come from a file, one line each; rallies are set apart by semicolons.

    Example: portevoix new ma-campagne
    """
    from worker.config import (  # noqa: PLC0415 - help needs none
        answers,
        load,
        shipped,
        whole,
        writing,
    )

    folder = whole(folder) if str(folder).startswith("~") else folder
    writing.refuse_unfit(folder)
    gazetteer, today = bootstrap.gazetteer(), clock().date()
    given = answers.Answers(
        title=_ask(1, "Title of the campaign", answers.title),
        hashtags=_ask(2, "Hashtags, such as #MeToo #Lyon", answers.hashtags),
        rallies=_rallies(partial(answers.rallies, today=today, gazetteer=gazetteer)),
        words=_ask(4, "Words or phrases that posts use instead, or nothing", answers.words),
        server=_ask(5, "First account: mastodon https://…, or nothing for now", answers.server),
        email=_ask(6, "Your e-mail, to sign in with", answers.email),
    )
    made = partial(load, gazetteer=gazetteer)
    writing.write_campaign(folder, shipped(), given, today, made)
    _say_what_next(folder, made(folder))


def _rallies(parse: Callable[[str], tuple[RallyPlan, ...]]) -> tuple[RallyPlan, ...]:
    """Ask for rallies; on a terminal, again until a line stays empty."""
    asked = "Places and days, such as: Lyon 2026-12-05 14:00, place Bellecour; Nice 5 décembre"
    found = more = _ask(3, asked, parse)
    while more:
        for plan in more:
            _say(f"    {_told(plan)}")
        if not sys.stdin.isatty():
            break
        more = _ask(3, "More, or nothing", lambda text: parse(text) if text.strip() else ())
        found += more
    return found


def _told(plan: RallyPlan) -> str:
    hour = f" {plan.time:%H:%M}" if plan.time else ", hour to come"
    place = f"{plan.place.name} ({plan.place.department})"
    return f"{place}, {plan.date:%a %Y-%m-%d}{hour}, {plan.venue or 'place to come'}"


def _ask(number: int, question: str, parse: Callable[[str], _T]) -> _T:
    """Ask until the answer is understood; piped answers are not asked for twice.

    Raises:
        InputError: A piped answer is wrong, or there are fewer than questions.
    """
    while True:
        say(question, f"{number}/{QUESTIONS}  ")
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            raise InputError(f"new: the answers end before question {number}; nothing was written")
        try:
            return parse(_readable(line.rstrip("\n")))
        except (ValueError, NotFoundError) as error:
            if not sys.stdin.isatty():
                raise InputError(f"new, question {number}: {error}; nothing was written") from None
            say(str(error), "    ")


def _readable(answer: str) -> str:
    if "\ufffd" in answer:
        raise ValueError("some letters are not UTF-8; type them anew, or save the file as UTF-8")
    if any(ord(sign) < ord(" ") and sign not in "\t\r" for sign in answer):
        raise ValueError("it holds a control sign; type it anew")
    return answer


def _say(line: str) -> None:
    """Print *line* as it is: what comes next is to be pasted."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _say_what_next(folder: Path, made: "Configuration") -> None:
    rallies, waves = len(made.campaign.rallies), len(made.campaign.waves)
    many = "1 rally" if rallies == 1 else f"{rallies} rallies"
    _say(f"Written: {folder} ({many}, {waves} announcements for each).")
    _say("Next:")
    _say(f"  set link in {folder / 'campaign.toml'}: the page that the texts point to")
    _say(f"  check support there, whom the texts say to call: {made.campaign.support}")
    if len(made.accounts) > 1:
        _say(f"  put the token of your account into {folder / '.env'}")
    typed = shlex.quote(str(folder))  # to be pasted as it stands
    _say(f"  portevoix check --config {typed}")
    _say(f"  portevoix up --config {typed}")
    _say("Nothing leaves for a real network until `portevoix live` or « Passer en réel ».")
