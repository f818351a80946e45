"""« Fiche de secours »: what an organiser needs on paper when the server is dead.

Two days before each rally, at nine on the clock of its place, those who lead and the organisers of
the town get it by mail: one page of HTML that needs no server, texts and images in it. It leaves
again when the rally changes.
"""

import datetime as dt
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import structlog
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.text import slugify

from worker.domain.announcement import Account
from worker.domain.campaign import Place, ProgrammeItem, Rally
from worker.domain.delivery import CLOSED
from worker.domain.images import Image
from worker.domain.kinds import DeliveryState, NetworkKind, RallyStatus
from worker.domain.signs import straight
from worker.domain.waves import end_of_use, wall
from worker.errors import NotFoundError
from worker.services import telling
from worker.services.installation import Installation
from worker.services.telling import Letter
from worker.storage import alarms, images, owed, plans, rallies
from worker.storage import sheets as kept
from worker.storage.owed import Owed

log = structlog.get_logger()

DAYS, AT = 2, dt.time(9)
NAME, _NAMED = "fiche-de-secours.html", 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetText:
    """One announcement: when it leaves (on the clock of the place), where, and what it says."""

    at: dt.datetime
    wave: str
    account: str
    network: NetworkKind
    where: str
    text: str
    image: Image | None
    sent: bool
    held: bool
    uncertain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All that is known of one rally, for paper; ``people`` are the addresses of who leads."""

    place: Place
    on: dt.date
    time: dt.time | None
    ends_at: dt.time | None
    venue: str | None
    meeting_point: str | None
    access: str | None
    contact: str | None
    stewards: str | None
    programme: tuple[ProgrammeItem, ...]
    support: str
    people: tuple[str, ...]
    texts: tuple[SheetText, ...]
    made_at: dt.datetime


@dataclass(frozen=True, slots=True)
class SheetImage:
    """An image of the texts: its words, and itself as an address that needs no server."""

    alt: str
    address: str


def of_place(
    installation: Installation, code: str, now: dt.datetime
) -> tuple[Place, tuple[Sheet, ...]]:
    """Return one place and the sheets of its confirmed rallies to come, the next one first.

    Raises:
        NotFoundError: The campaign has no rally there.
    """
    every = rallies.all_of(installation.campaign.slug, installation.gazetteer)
    here = [one for one in every if one.place.code == code]
    if not here:
        raise NotFoundError(f"place {code!r}: no rally of this campaign is there")
    return here[0].place, tuple(_sheet(installation, one, now) for one in _to_come(here, now))


def send(installation: Installation, now: dt.datetime) -> int:
    """Send the sheets that are due; return how many letters left.

    Without a mail server nothing is marked: they leave when there is one. Whose letter it did not
    take gets it later.
    """
    if not installation.environment.email_url:
        return 0
    sent, slug = kept.revisions(), installation.campaign.slug
    coming = [
        rally
        for rally in _to_come(rallies.all_of(slug, installation.gazetteer), now)
        if now >= wall(rally.plan.date - dt.timedelta(days=DAYS), AT, rally.place.zone)
    ]
    due = [rally for rally in coming if sent.get(rally.id) != rally.revision]
    fresh = [(email, rally) for rally in due for email in alarms.whom(rally.place.code)]
    again = _owed([rally for rally in coming if rally not in due], now)
    by_person: dict[str, list[Rally]] = defaultdict(list)
    for email, rally in (*fresh, *again):
        by_person[email].append(rally)
    if not by_person:
        return 0
    changed = frozenset(sent) - {rally.id for _, rally in again}
    letters = {
        email: _letter(installation, mine, changed, now) for email, mine in by_person.items()
    }
    reached = telling.reach(installation, letters)
    if reached.sent and due:
        kept.mark({rally.id: rally.revision for rally in due}, now)
        log.info("sheets sent", letters=reached.sent, rallies=len(due))
    tried = [*fresh, *again] if reached.sent else again
    owed.settle(Owed.SHEET, [(email, rally.id) for email, rally in tried], reached.missed, now)
    return reached.sent


def _owed(coming: list[Rally], now: dt.datetime) -> list[tuple[str, Rally]]:
    """Return to whom the sheets of rallies to *come* did not, though others have them."""
    to_whom = owed.due(Owed.SHEET, now)
    owed.let_go(Owed.SHEET, to_whom.keys() - {rally.id for rally in coming})
    return [(email, one) for one in coming for email in sorted(to_whom.get(one.id, ()))]


def file_name(towns: Iterable[str]) -> str:
    """Return what the sheets of *towns* are called as a file: a phone may keep several."""
    names = list(dict.fromkeys(towns))
    return f"fiche-de-secours-{slugify(' '.join(names))}.html" if len(names) <= _NAMED else NAME


def page(sheets: Iterable[Sheet], language: str = "fr") -> str:
    """Return *sheets* as one page of HTML that needs no server."""
    listed = tuple(sheets)
    with translation.override(language):
        shown = {
            "sheets": listed,
            "towns": ", ".join(dict.fromkeys(sheet.place.label for sheet in listed)),
            "now": listed[0].made_at if listed else None,
            "style": _style(),
            "images": _images(listed),
        }
        return straight(render_to_string("sheet.html", shown))


def _to_come(found: Iterable[Rally], now: dt.datetime) -> list[Rally]:
    coming = [one for one in found if one.status is RallyStatus.CONFIRMED and now < end_of_use(one)]
    return sorted(coming, key=lambda one: (one.plan.date, one.place.name, one.number))


def _letter(
    installation: Installation, mine: list[Rally], again: frozenset[object], now: dt.datetime
) -> Letter:
    changed = " (mise à jour)" if any(rally.id in again for rally in mine) else ""
    return Letter(
        subject=f"Fiche de secours{changed} : {_towns(mine)}",
        body="Bonjour,\n\nLa fiche jointe tient les textes, les heures, les réseaux et les "
        "contacts. Elle se lit sans Internet : gardez-la sur votre téléphone, imprimez-la.\n\n"
        "Si Portevoix ne répond plus, publiez vous-même les textes à leur heure.\n",
        page=page(_sheet(installation, rally, now) for rally in mine),
        page_name=file_name(rally.place.label for rally in mine),
    )


def _towns(mine: Iterable[Rally]) -> str:
    """Return the towns of *mine* as a subject has room for them."""
    names = list(dict.fromkeys(rally.place.label for rally in mine))
    if len(names) <= _NAMED + 1:
        return ", ".join(names)
    return f"{', '.join(names[:_NAMED])} et {len(names) - _NAMED} autres"


def _sheet(installation: Installation, rally: Rally, now: dt.datetime) -> Sheet:
    plan, known = rally.plan, {one.name: one for one in installation.accounts}
    leaving = {DeliveryState.SENT, *(state for state in DeliveryState if state not in CLOSED)}
    texts = [
        SheetText(
            at=(one.sent_at or one.progress.due_at).astimezone(rally.place.zone),
            wave=one.planned.wave,
            account=one.planned.account,
            network=one.planned.network,
            where=_where(known.get(one.planned.account)),
            text=one.to_say,
            image=one.planned.image,
            sent=one.progress.state is DeliveryState.SENT,
            held=one.progress.state is DeliveryState.HELD,
            uncertain=one.progress.state is DeliveryState.UNCERTAIN,
        )
        for one in plans.of_rally(rally.id)
        if one.progress.state in leaving and one.to_say
    ]
    return Sheet(
        place=rally.place,
        on=plan.date,
        time=plan.time,
        ends_at=plan.ends_at,
        venue=plan.venue,
        meeting_point=plan.meeting_point,
        access=plan.access,
        contact=plan.contact,
        stewards=plan.stewards,
        programme=plan.programme,
        support=installation.campaign.support,
        people=alarms.leaders(),
        texts=tuple(texts),
        made_at=now.astimezone(rally.place.zone),
    )


def _where(account: Account | None) -> str:
    """Return where somebody signs in to post by hand: a handle, a page or a server."""
    if account is None:
        return ""
    return account.handle or (account.base_url or "").removeprefix("https://")


def _images(sheets: tuple[Sheet, ...]) -> tuple[SheetImage, ...]:
    shown = {one.image.digest: one.image for sheet in sheets for one in sheet.texts if one.image}
    found = []
    for digest, image in shown.items():
        ready = images.get(digest)
        data = b64encode(ready.content).decode()
        found.append(SheetImage(image.alt, f"data:{ready.media_type};base64,{data}"))
    return tuple(found)


@cache
def _style() -> str:
    path = finders.find("sheet.css")
    return Path(path).read_text(encoding="utf-8") if isinstance(path, str) else ""
