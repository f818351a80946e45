"""Telling people: what waits for them, what failed, what may have been published; and that we live.

A mail, or a notification, names the account, the town, the wave and the hour and leads to the page;
no text of an announcement and no name of a person is in it. A dead server can raise no alarm, so
while all is well it calls an address each minute, and whoever listens there notices the silence.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

import structlog

from worker.clients.http import HttpClient
from worker.domain import french
from worker.domain.announcement import Delivery
from worker.domain.campaign import Rally
from worker.domain.delivery import Cause, Progress
from worker.domain.kinds import DeliveryState as State
from worker.errors import PortevoixError
from worker.services import health, hours, telling
from worker.services import rallies as gathered
from worker.services.announce import has_means
from worker.services.clock import Clock
from worker.services.facts import HOME
from worker.services.installation import Installation, pages_address
from worker.services.telling import Letter
from worker.services.tick import Chore
from worker.storage import (
    account_states,
    alarms,
    campaigns,
    chores,
    crowds,
    events,
    owed,
    rallies,
)
from worker.storage.owed import Owed

log = structlog.get_logger()

SOON = dt.timedelta(hours=3)
"""How long before an announcement is due those who have not answered are told."""

PATIENCE = dt.timedelta(minutes=5)
"""How late an announcement may be before the heartbeat stops and people are told."""

A_LETTER = dt.timedelta(minutes=1)
"""So long at most may a mail server take over one."""


def tell(installation: Installation, now: dt.datetime) -> int:
    """Write to whom it concerns what waits for them; return how many letters left.

    Each state of each announcement is told once. Without a mail server or a place for
    notifications nothing is told and nothing is marked: it is told when there is one. Whose letter
    a mail server did not take gets it later, while others who had theirs are left in peace.
    """
    if not telling.can_reach(installation):
        return 0
    clock = Clock.from_now(now)
    slug = installation.campaign.slug
    questions = _questions(installation)
    waiting = alarms.untold(slug, now, SOON, PATIENCE, questions)
    again = _owed(slug, now, questions)
    if not waiting and not again:
        return 0
    known = {one.id: one for one in rallies.all_of(slug, installation.gazetteer)}
    lines = _once(sorted(waiting, key=lambda one: _turn(one, known)), questions)
    fresh = [
        (email, one)
        for one in lines
        for email in alarms.whom(known[one.planned.rally_id].place.code)
    ]
    around = known, questions, _kept_back(installation, now)
    letters = {
        email: _letter(installation, told, around, now)
        for email, told in _by_person([*fresh, *again], known).items()
    }
    shared = _letter(installation, lines, around, now) if lines else None
    reached = telling.reach(installation, letters, shared, lambda: _go_on(clock))
    if reached.sent and waiting:
        alarms.mark([one.id for one in waiting], now)
        log.info("people told", letters=reached.sent, deliveries=len(waiting))
    # What reached nobody at all stays untold.
    tried = [*fresh, *again] if reached.sent else again
    owed.settle(Owed.ALARM, [(email, one.id) for email, one in tried], reached.missed, now)
    return reached.sent


def _owed(slug: str, now: dt.datetime, questions: Mapping[UUID, str]) -> list[tuple[str, Delivery]]:
    """Return to whom letters did not come before, each with what still asks for an answer."""
    due = owed.due(Owed.ALARM, now)
    asking = alarms.still_asking(slug, now, (SOON, PATIENCE), questions, due) if due else ()
    owed.let_go(Owed.ALARM, due.keys() - {one.id for one in asking})
    return [(email, one) for one in asking for email in sorted(due[one.id])]


def _by_person(
    pairs: Sequence[tuple[str, Delivery]], known: Mapping[UUID, Rally]
) -> Mapping[str, Sequence[Delivery]]:
    """Return the lines of each letter by address, each line once."""
    found: dict[str, dict[UUID, Delivery]] = defaultdict(dict)
    for email, one in sorted(pairs, key=lambda pair: _turn(pair[1], known)):
        found[email][one.id] = one
    return {email: tuple(lines.values()) for email, lines in found.items()}


def _go_on(clock: Clock) -> None:
    # Forty letters take some mail servers minutes; the next turn would write them all again.
    chores.put_off(Chore.ALARMS, clock.now() + A_LETTER)


def beat(installation: Installation, now: dt.datetime) -> bool:
    """Call the heartbeat's address if all is well; return whether it was called."""
    url = installation.environment.heartbeat_url
    if not url or not _is_well(installation, now):
        return False
    try:
        with HttpClient(contact=installation.environment.public_url, allow_private=True) as client:
            client.fetch(url)
    except PortevoixError as error:
        # Its class only: the address is a secret.
        log.warning("heartbeat not heard", error=type(error).__name__)
        return False
    return True


def _is_well(installation: Installation, now: dt.datetime) -> bool:
    slug = installation.campaign.slug
    state = campaigns.state(slug)
    silent = state.frozen or not state.live
    return health.health().ok and (silent or not alarms.is_late(slug, now, PATIENCE))


def _questions(installation: Installation) -> dict[UUID, str]:
    """Return in words what a person has not settled about each rally.

    Two hours, that it is called off elsewhere, a surge.
    """
    slug, asked = installation.campaign.slug, defaultdict[UUID, list[str]](list)
    known, told = gathered.calendar(installation), events.all_events(slug)
    for rally_id, off in gathered.said_off(slug, known, hours.words(installation, told)).items():
        ways = dict.fromkeys(french.CALLED_OFF[one.status] for one in off)
        asked[rally_id].append(f"il est dit {' et '.join(ways)}")
    every = hours.said(installation, told)
    for rally_id, said in gathered.conflicting(slug, known, every).items():
        listed = ", ".join(french.hour(at) for at in sorted({one.at for one in said}))
        asked[rally_id].append(f"une autre heure est dite ({listed})")
    floor = installation.campaign.thresholds.small_count
    for cell, doubts in crowds.doubts(slug, floor).items():
        if cell.rally and any(one.settled_at is None for one in doubts):
            asked[cell.rally].append("un afflux reste à regarder")
    return {rally_id: " ; ".join(words) for rally_id, words in asked.items()}


def _turn(one: Delivery, known: Mapping[UUID, Rally]) -> tuple[dt.datetime, str, str, str]:
    """Return by what the lines of a letter follow one another: whose town it is reads on."""
    planned = one.planned
    town = known[planned.rally_id].place.label
    return one.progress.due_at, town, planned.wave, planned.account


def _once(waiting: Sequence[Delivery], questions: Mapping[UUID, str]) -> list[Delivery]:
    """Return *waiting* with one line a wave, not one an account, for what only asks a question."""
    found: dict[object, Delivery] = {}
    for one in waiting:
        planned = one.planned
        asks = bool(_question(one, questions))
        found.setdefault((planned.rally_id, planned.wave) if asks else one.id, one)
    return list(found.values())


def _letter(
    installation: Installation,
    told: Sequence[Delivery],
    around: tuple[Mapping[UUID, Rally], Mapping[UUID, str], Mapping[str, str]],
    now: dt.datetime,
) -> Letter:
    known, questions, kept = around
    lines = [
        _line(
            installation,
            one,
            known[one.planned.rally_id],
            now,
            said=_standing(one.progress, kept.get(one.planned.account, _STOPPED)),
            question=_question(one, questions),
        )
        for one in told
    ]
    silent = any(not one.progress.claimable for one in told)
    many = f"{len(lines)} annonces attendent" if len(lines) > 1 else "Une annonce attend"
    return Letter(
        subject=f"{many} quelqu’un : {installation.campaign.title}",
        body="Bonjour,\n\n" + "\n\n".join(lines) + "\n" + _SILENCE * silent,
    )


def _question(one: Delivery, questions: Mapping[UUID, str]) -> str:
    """Return what is to be settled before *one* leaves; of one that was tried it is too late."""
    leaves = one.progress.claimable and not one.progress.attempts
    return questions.get(one.planned.rally_id, "") if leaves else ""


_SILENCE = "\nSans réponse, ce qui attend ne part pas.\n"


_STOPPED = "son compte, ou tout, est suspendu ou pas en réel"


def _kept_back(installation: Installation, now: dt.datetime) -> Mapping[str, str]:
    """Return in words what keeps accounts from posting that no person has stopped."""
    accounts = installation.accounts
    said = {one.name: "sa clé manque" for one in accounts if not has_means(one, installation)}
    for name, until in account_states.asked_to_wait(now).items():
        local = until.astimezone(HOME)
        when = f"{french.day(local.date())} à {french.hour(local.time())}"
        said[name] = f"le réseau demande d’attendre jusqu’au {when}"
    kinds = {one.name: one.kind for one in accounts}
    stopped = account_states.stopped(installation.campaign.slug, kinds)
    return {name: words for name, words in said.items() if name not in stopped}


def _standing(progress: Progress, kept: str) -> str:
    """Return how a delivery stands and why: "retenue : il manque le lieu".

    *kept* is what keeps from leaving what was never tried.
    """
    if progress.claimable and not progress.attempts:
        return f"en retard : {kept}"
    if progress.claimable:
        return "en retard : le réseau ne la prend pas, elle est présentée à nouveau"
    state = french.state_words(progress.state, approval_needed=progress.approval_needed)
    why = french.cause_words(progress.cause, progress.detail)
    if not why or progress.cause is Cause.REFUSED:  # which the state says already
        return state
    return f"{state} ({why})" if progress.state is State.UNCERTAIN else f"{state} : {why}"


def _line(  # noqa: PLR0913 - all of it is in the line
    installation: Installation,
    one: Delivery,
    rally: Rally,
    now: dt.datetime,
    *,
    said: str,
    question: str,
) -> str:
    local = one.progress.due_at.astimezone(rally.place.zone)
    when = f"{french.day(local.date())} à {french.hour(local.time())}"
    late = " (l’heure est passée)" if one.progress.due_at < now else ""
    pages = pages_address(installation.environment)
    page = f"{pages}/annonces/{one.id}/"
    whose = f"{one.planned.account} · "
    if question:
        whose = ""  # one line stands for all accounts
        page = f"{pages}/lieux/{rally.place.code}/"
        said = f"{question} ; sans réponse elle part telle quelle"
    return f"{whose}{rally.place.label}, {one.planned.wave}, {when}{late} : {said}\n{page}"
