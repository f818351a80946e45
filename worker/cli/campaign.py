"""`portevoix rallies`, `rally add|confirm|move|cancel` and `signin`."""

import datetime as dt
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from worker.cli.opening import AsJson, By, Config, Data, clock, opened, shell_user
from worker.cli.wrapping import say
from worker.domain.campaign import Rally, RallyPlan
from worker.domain.kinds import RallyStatus, Role
from worker.errors import InputError

if TYPE_CHECKING:
    from worker.services.installation import Installation

_UNSET = "-"
_TO_COME = {RallyStatus.PROPOSED, RallyStatus.CONFIRMED}
Id = Annotated[
    str, typer.Argument(metavar="ID", help="The first characters of its id, or its town.")
]
Date = Annotated[str | None, typer.Option("--date", help="Day: 2017-10-29, 29/10.")]
Time = Annotated[str | None, typer.Option("--time", help="Hour on the clock of the town: 15:00.")]
Ends = Annotated[str | None, typer.Option("--ends-at", help="Hour at which it ends.")]
Venue = Annotated[str | None, typer.Option("--venue", help="Square or street.")]
Meeting = Annotated[str | None, typer.Option("--meeting-point", help="Where exactly.")]
Access = Annotated[str | None, typer.Option("--access", help="How to get there.")]
Contact = Annotated[str | None, typer.Option("--contact", help="Whom to ask; it is published.")]
Stewards = Annotated[str | None, typer.Option("--stewards", help="How to know the stewards.")]
Url = Annotated[str | None, typer.Option("--url", help="Address of its page or event.")]


def register(app: typer.Typer) -> None:
    """Add this family's commands to *app*."""
    app.command()(rallies)
    app.command()(signin)
    rally = typer.Typer(
        help="Add, confirm, change or call off a rally.\n\nExample: portevoix rally confirm Lyon",
        no_args_is_help=True,
    )
    rally.command()(add)
    rally.command()(confirm)
    rally.command()(move)
    rally.command()(cancel)
    app.add_typer(rally, name="rally")


def rallies(*, as_json: AsJson = False, config: Config = None, data: Data = None) -> None:
    """List the calendar: place, day, hour, venue, status, conflicting hours, revision.

    Example: portevoix rallies --json
    """
    installation, _ = opened(config, data)
    from worker.cli import rally_output  # noqa: PLC0415 - needs Django, which opened() starts

    rally_output.write(installation, as_json=as_json)


def add(  # noqa: PLR0913 - one argument for each option
    place: Annotated[str, typer.Argument(help="Town, INSEE code, or Name (département).")],
    date: Annotated[str, typer.Argument(help="Day: 2017-10-29, 29/10.")],
    *,
    time: Time = None,
    ends_at: Ends = None,
    venue: Venue = None,
    meeting_point: Meeting = None,
    access: Access = None,
    contact: Contact = None,
    stewards: Stewards = None,
    url: Url = None,
    by: By = None,
    as_json: AsJson = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Add a rally; it is proposed until it is confirmed, and nobody outside sees it before.

    Example: portevoix rally add Amiens 2017-10-29 --time 15:30 --venue "place Gambetta"
    """
    day, hour, end = _day("date", date), _hour("--time", time), _hour("--ends-at", ends_at)
    installation, now = opened(config, data)
    from worker.config import resolve_place  # noqa: PLC0415 - after the other checks
    from worker.services import rallies as service  # noqa: PLC0415 - needs Django

    plan = RallyPlan(
        place=resolve_place(place, installation.gazetteer),
        date=day,
        time=hour,
        ends_at=end,
        venue=_detail("--venue", venue),
        meeting_point=_detail("--meeting-point", meeting_point),
        access=_detail("--access", access),
        contact=_detail("--contact", contact),
        stewards=_detail("--stewards", stewards),
        url=_detail("--url", url),
    )
    added = service.add(installation, plan, by or shell_user(), now)
    what = f"proposed; `portevoix rally confirm {added.id.hex[:8]}` makes it public"
    _say(installation, added, what, as_json=as_json)
    for other in () if as_json else service.beside(installation, added):
        say(f"{other.id.hex[:8]} is there on that day as well", "  note: ")


def confirm(
    rally_id: Id,
    *,
    by: By = None,
    as_json: AsJson = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Confirm a rally: it becomes public and its announcements are planned.

    Example: portevoix rally confirm Lyon
    """
    installation, now = opened(config, data)
    from worker.services import rallies as service  # noqa: PLC0415 - needs Django

    found = service.find(installation, rally_id)
    confirmed = service.confirm(installation, found.id, by or shell_user(), now)
    what = _what(found, confirmed, "confirmed")
    _say(installation, confirmed, what, as_json=as_json)


def move(  # noqa: PLR0913 - one argument for each option
    rally_id: Id,
    *,
    date: Date = None,
    time: Time = None,
    ends_at: Ends = None,
    venue: Venue = None,
    meeting_point: Meeting = None,
    access: Access = None,
    contact: Contact = None,
    stewards: Stewards = None,
    url: Url = None,
    by: By = None,
    as_json: AsJson = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Change a rally's day, hour, venue or other details; "-" empties one. Its id stays.

    Example: portevoix rally move Lyon --time 14:00 --venue "place Bellecour"
    """
    texts = {
        "venue": venue,
        "meeting_point": meeting_point,
        "access": access,
        "contact": contact,
        "stewards": stewards,
        "url": url,
    }
    changes = _given(texts)
    changes |= {"date": _day("--date", date)} if date is not None else {}
    changes |= {"time": _hour("--time", time)} if time is not None else {}
    changes |= {"ends_at": _hour("--ends-at", ends_at)} if ends_at is not None else {}
    if not changes:
        raise InputError("rally move: nothing to change; give --date, --time, --venue, …")
    installation, now = opened(config, data)
    from worker.services import rallies as service  # noqa: PLC0415 - needs Django

    found = service.find(installation, rally_id)
    changed = service.change(installation, found.id, changes, by or shell_user(), now)
    _say(installation, changed, _what(found, changed, "changed"), as_json=as_json)


def cancel(  # noqa: PLR0913 - one argument for each option
    rally_id: Id,
    *,
    postponed: Annotated[bool, typer.Option("--postponed", help="To a day not yet known.")] = False,
    forbidden: Annotated[bool, typer.Option("--forbidden", help="By the authorities.")] = False,
    by: By = None,
    as_json: AsJson = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Call a rally off; its announcements are withdrawn, and those that left are corrected.

    Example: portevoix rally cancel Nice --postponed
    """
    if postponed and forbidden:
        raise InputError("rally cancel: --postponed or --forbidden, not both")
    status = RallyStatus.POSTPONED if postponed else RallyStatus.CANCELLED
    status = RallyStatus.FORBIDDEN if forbidden else status
    installation, now = opened(config, data)
    from worker.services import rallies as service  # noqa: PLC0415 - needs Django

    found = service.find(installation, rally_id)
    called_off = service.cancel(installation, found.id, by or shell_user(), now, status=status)
    _say(installation, called_off, _what(found, called_off, status.value), as_json=as_json)


def signin(  # noqa: PLR0913 - one argument for each option
    email: Annotated[str, typer.Argument(help="The person's address.")],
    *,
    role: Annotated[
        Role | None,
        typer.Option(help="What a new person may do.", show_default=Role.OPERATOR.value),
    ] = None,
    place: Annotated[
        list[str] | None, typer.Option(help="A town a new organiser looks after; repeat it.")
    ] = None,
    url: Annotated[
        str | None,
        typer.Option("--url", help="Address of the pages; else the public one, or that of `up`."),
    ] = None,
    config: Config = None,
    data: Data = None,
) -> None:
    """Print a link that signs a person in, once, within 30 minutes.

    Who was let in before keeps role and towns.

    Example: portevoix signin lyon@exemple.fr --role organiser --place Lyon
    """
    _require_fitting(role, place)
    from worker.config.environment import web_address  # noqa: PLC0415 - help needs it not

    given = web_address("--url", url or "")
    installation, _ = opened(config, data)
    from worker.config import resolve_place  # noqa: PLC0415 - after the other checks
    from worker.services import signin as service  # noqa: PLC0415 - needs Django
    from worker.services.installation import pages_address  # noqa: PLC0415 - help needs it not

    codes = tuple(resolve_place(name, installation.gazetteer).code for name in place or ())
    public_url = given or pages_address(installation.environment)
    known = service.rights(email)
    link = service.link(email, role or Role.OPERATOR, codes, public_url=public_url)
    sys.stdout.write(f"{link}\n")
    if known is None and role is None:  # a slip in an address would let somebody in with all rights
        says = "is new and may change everything; --role lets a person in for less"
        sys.stderr.write(f"signin: {email} {says}\n")
    if role and known and known != (role, frozenset(codes)):
        where = f" of {', '.join(sorted(known[1]))}" if known[1] else ""
        says = f"was let in before and stays {known[0].value}{where}; an operator changes that on"
        sys.stderr.write(f"signin: {email} {says} {public_url}/personnes/\n")
        raise typer.Exit(1)


def _require_fitting(role: Role | None, places: list[str] | None) -> None:
    """Refuse an organiser of no town, and towns of anybody else.

    Raises:
        InputError: It is one of them.
    """
    if role is Role.ORGANISER and not places:
        raise InputError("signin: an organiser looks after towns; give --place, once for each")
    if places and role is not Role.ORGANISER:
        # Without its role this would let an operator in who was meant to see one town.
        raise InputError("signin: --place is an organiser's; give --role organiser, or no place")


def _given(texts: Mapping[str, str | None]) -> dict[str, object]:
    """Return those of *texts* that were given; None for one that is to be taken out."""
    return {
        name: _detail(f"--{name.replace('_', '-')}", text)
        for name, text in texts.items()
        if text is not None
    }


def _detail(option: str, text: str | None) -> str | None:
    """Return *text*; None when it was not given, or as "-".

    Raises:
        InputError: It is empty, as an unset variable of a shell leaves it.
    """
    if text is not None and not text.strip():
        raise InputError(f"{option}: it is empty; give a text, or - for none")
    return None if text == _UNSET else text


def _what(before: Rally, rally: Rally, what: str) -> str:
    return what if rally.revision != before.revision else "is so already"


def _say(installation: "Installation", rally: Rally, what: str, *, as_json: bool) -> None:
    """Say *what* became of *rally*; for programs, the object that `rallies --json` has of it."""
    if as_json:
        from worker.cli import rally_output  # noqa: PLC0415 - needs Django

        rally_output.write_one(installation, rally)
        return
    hour = f" {rally.plan.time:%H:%M}" if rally.plan.time else ""
    say(
        f"{rally.id.hex[:8]}  {rally.place.label}, {rally.plan.date}{hour}: {what} "
        f"(revision {rally.revision})"
    )
    if rally.plan.time == dt.time(0) and rally.status in _TO_COME:
        eve = rally.plan.date - dt.timedelta(days=1)
        say(f"at 00:00 that day begins: people come on the evening of {eve}", "  note: ")


def _day(option: str, text: str) -> dt.date:
    from worker.config import answers  # noqa: PLC0415 - help needs it not

    try:
        return answers.day(text, clock().date())
    except ValueError as error:
        raise InputError(f"{option}: {error}") from None


def _hour(option: str, text: str | None) -> dt.time | None:
    if text is None or text == _UNSET:
        return None
    from worker.config.values import clock_time  # noqa: PLC0415 - help needs it not

    try:
        return clock_time(text)
    except ValueError as error:
        raise InputError(f"{option}: {error}") from None
